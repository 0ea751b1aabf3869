import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { checkPicture, type PictureCheck } from '../../../src/worker/pictures/check-picture.js';
import { madeByBlender } from '../../support/made-by-blender.js';

const script = join(import.meta.dirname, 'make-pictures.py');

export interface MadePicture {
  readonly file: string;
  readonly format: string;
  readonly codec: string | null;
  readonly planes: 'BW' | 'RGB' | 'RGBA';
  readonly depth: number;
  readonly width: number;
  readonly height: number;
}

/** Pictures of every format, written once by Blender for each version of the script. */
export function madePictures(): readonly MadePicture[] {
  return JSON.parse(readFileSync(join(folderOfPictures(), 'pictures.json'), 'utf8')) as MadePicture[];
}

export function bytesOfPicture(file: string): Uint8Array {
  return readFileSync(join(folderOfPictures(), file));
}

/** What is said of bytes under this name. */
export function check(bytes: Uint8Array, file: string): Promise<PictureCheck> {
  return checkPicture(bytes, { extension: extname(file), signal: new AbortController().signal });
}

/** A copy with one byte changed by these bits. */
export function changed(bytes: Uint8Array, offset: number, bits: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[offset] = (copy[offset] ?? 0) ^ bits;
  return copy;
}

function folderOfPictures(): string {
  return madeByBlender(script);
}
