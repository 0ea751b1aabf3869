import { BlendFailure } from './failure.js';

/** What one reading may inflate. Ends it with a clear error before a bomb ends the process. */
export class InflateBudget {
  readonly #limit: number;
  #spent = 0;

  constructor(limitBytes: number) {
    this.#limit = limitBytes;
  }

  spend(bytes: number): void {
    this.#spent += bytes;
    if (this.#spent > this.#limit) throw tooLarge(this.#limit);
  }
}

export function tooLarge(limitBytes: number): BlendFailure {
  const megabytes = Math.floor(limitBytes / 2 ** 20);
  return new BlendFailure(
    'too-large',
    `needs more than ${megabytes} MB to be inflated, which no reading may take; save it with Blender, uncompressed`,
  );
}
