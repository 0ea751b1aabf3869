import { readB44, readDwa, readPiz } from './exr-lossy-blocks.js';
import type { Channel, Compression, SampleType } from './exr-header.js';
import { inflatedLength } from './inflated-length.js';
import { BrokenPicture, undecodable } from './picture-check.js';

/** PXR24 leaves out the lowest byte of a float. */
const bytesOfPxr24Sample: Readonly<Record<SampleType, number>> = { uint: 4, half: 2, float: 3 };

export interface BlockShape {
  readonly compression: Compression;
  readonly channels: readonly Channel[];
  readonly width: number;
  readonly rows: number;
  /** Bytes of the samples in it. */
  readonly expected: number;
}

/**
 * Reads the packed data of one block of rows. ZIP, ZIPS, RLE and PXR24 are unpacked to exactly the samples announced;
 * zlib's checksum finds nearly all other damage, RLE has none. NONE has a length and nothing else that could be wrong. B44 and
 * B44A are walked block by block. Of PIZ, DWAA and DWAB all lengths, the code table and the parts under zlib are read; the
 * Huffman-coded samples are not.
 */
export async function readExrBlock(packed: Uint8Array, shape: BlockShape): Promise<void> {
  // What does not get smaller is stored as it is, whatever the compression.
  if (packed.length === shape.expected) return;
  if (packed.length > shape.expected) throw new BrokenPicture(undecodable);
  switch (shape.compression) {
    case 'NONE':
      throw new BrokenPicture(undecodable);
    case 'RLE':
      readRuns(packed, shape.expected);
      return;
    case 'ZIPS':
    case 'ZIP':
      await inflateExactly(packed, shape.expected);
      return;
    case 'PXR24':
      await inflateExactly(packed, pxr24Bytes(shape));
      return;
    case 'PIZ':
      readPiz(packed);
      return;
    case 'B44':
    case 'B44A':
      readB44(packed, shape);
      return;
    case 'DWAA':
    case 'DWAB':
      await readDwa(packed, inflateExactly);
  }
}

async function inflateExactly(packed: Uint8Array, expected: number): Promise<void> {
  if ((await inflatedLength([packed], expected)) !== expected) throw new BrokenPicture(undecodable);
}

function pxr24Bytes({ channels, width, rows }: BlockShape): number {
  return width * rows * channels.reduce((sum, { type }) => sum + bytesOfPxr24Sample[type], 0);
}

/** A negative count is followed by so many bytes, another by one byte that stands for count + 1. */
function readRuns(packed: Uint8Array, expected: number): void {
  let length = 0;
  let offset = 0;
  while (offset < packed.length) {
    const count = ((packed[offset] ?? 0) << 24) >> 24;
    length += count < 0 ? -count : count + 1;
    offset += count < 0 ? 1 - count : 2;
  }
  if (offset !== packed.length || length !== expected) throw new BrokenPicture(undecodable);
}
