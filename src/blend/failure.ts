import type { BlendErrorCode } from './model.js';

/** Ends a reading: caught once, in `readBlend`, where it becomes the error of the result. */
export class BlendFailure extends Error {
  readonly code: BlendErrorCode;

  constructor(code: BlendErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BlendFailure';
    this.code = code;
  }
}
