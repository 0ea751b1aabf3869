import { setImmediate } from 'node:timers/promises';
import { Fault } from '../../core/errors.js';

/** Blender renders at most 65536 pixels a side. */
const sideLimitPixels = 65_536;

/** What a picture says of itself, once all of it was found to be there. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

/** `reason` is a clause about the file: "it is cut short". */
export type PictureCheck = ({ readonly whole: true } & Picture) | { readonly whole: false; readonly reason: string };

/** Thrown by the readers of single formats, where they meet it; `checkPicture` makes a result of it. */
export class BrokenPicture extends Error {}

export const cutShort = 'it is cut short';
export const undecodable = 'its pixels do not decode';

export function refuseSize(width: number, height: number): void {
  if (width < 1 || height < 1 || width > sideLimitPixels || height > sideLimitPixels) {
    throw new BrokenPicture(`its size is ${width} x ${height}`);
  }
}

/** Lets others have the thread, and stops where nobody waits for the answer any more. */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled.');
}
