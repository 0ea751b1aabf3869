import type { BlockShape } from './exr-blocks.js';
import { BrokenPicture, undecodable } from './picture-check.js';

const b44SideSamples = 4;
const b44FullBytes = 14;
const b44FlatBytes = 3;
/** The third byte of a flat block; of any other it is a shift of at most 12, in its upper six bits. */
const b44FlatMark = 0xfc;
const b44HighestThirdByte = 0x33;

/** Every half channel in blocks of 4 x 4 samples, 14 bytes or, where all are alike, 3; other channels as they are. */
export function readB44(packed: Uint8Array, { channels, width, rows }: BlockShape): void {
  const blocks = Math.ceil(width / b44SideSamples) * Math.ceil(rows / b44SideSamples);
  let offset = 0;
  for (const { type } of channels) {
    if (type !== 'half') {
      offset += 4 * width * rows;
      continue;
    }
    for (let block = 0; block < blocks; block += 1) {
      const third = packed[offset + 2];
      if (third === undefined || (third > b44HighestThirdByte && third !== b44FlatMark)) {
        throw new BrokenPicture(undecodable);
      }
      offset += third === b44FlatMark ? b44FlatBytes : b44FullBytes;
    }
  }
  if (offset !== packed.length) throw new BrokenPicture(undecodable);
}

/** A bitmap has one bit for each value that a 16-bit sample can have; only the bytes from first to last are stored. */
const pizBitmapBytes = 8192;

/** The bitmap of the values that occur, and the Huffman-coded samples with their length. */
export function readPiz(packed: Uint8Array): void {
  const view = viewOf(packed);
  if (packed.length < 8) throw new BrokenPicture(undecodable);
  const [first, last] = [view.getUint16(0, true), view.getUint16(2, true)];
  if (first >= pizBitmapBytes || last >= pizBitmapBytes) throw new BrokenPicture(undecodable);
  const lengthAt = 4 + (first <= last ? last - first + 1 : 0);
  const start = lengthAt + 4;
  if (start > packed.length || view.getUint32(lengthAt, true) !== packed.length - start) {
    throw new BrokenPicture(undecodable);
  }
  readHuffman(packed.subarray(start));
}

const huffmanHeaderBytes = 20;
/** One code for each 16-bit value and one that repeats the last. */
const huffmanSymbols = 65_537;
const codeLengthBits = 6;
const longestCodeBits = 58;
const shortRunMark = 59;
const longRunMark = 63;
const shortestRun = 2;
const longRunBits = 8;
const shortestLongRun = 6;

/** First and last symbol, number of bits, the lengths of the codes between them; the coded bits fill what is left. */
function readHuffman(coded: Uint8Array): void {
  const view = viewOf(coded);
  if (coded.length < huffmanHeaderBytes) throw new BrokenPicture(undecodable);
  const [first, last, bits] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(12, true)];
  if (first > last || last >= huffmanSymbols) throw new BrokenPicture(undecodable);
  let position = huffmanHeaderBytes * 8;
  const take = (count: number): number => {
    if (position + count > coded.length * 8) throw new BrokenPicture(undecodable);
    const byte = position >> 3;
    const word = ((coded[byte] ?? 0) << 8) | (coded[byte + 1] ?? 0);
    const value = (word >> (16 - (position & 7) - count)) & ((1 << count) - 1);
    position += count;
    return value;
  };
  let symbol = first;
  let codeSpace = 0;
  while (symbol <= last) {
    const length = take(codeLengthBits);
    if (length === longRunMark) symbol += take(longRunBits) + shortestLongRun;
    else if (length >= shortRunMark) symbol += length - shortRunMark + shortestRun;
    else {
      if (length > 0) codeSpace += 2 ** -Math.min(length, longestCodeBits);
      symbol += 1;
    }
  }
  // More codes of these lengths than bits can tell apart.
  if (symbol !== last + 1 || codeSpace > 1 + Number.EPSILON) throw new BrokenPicture(undecodable);
  if (Math.ceil(position / 8) + Math.ceil(bits / 8) !== coded.length) throw new BrokenPicture(undecodable);
}

const dwaFields = 11;
const dwaHeaderBytes = dwaFields * 8;
const dwaNewestVersion = 2;
const dwaVersionWithRules = 2;
const acUnderHuffman = 0;
const acUnderZlib = 1;
/** No part of a block of 256 rows of 65536 RGBA floats is larger. */
const dwaPartLimitBytes = 2 ** 28;

/** Eleven sizes, the rules by which channels were packed, then four parts: kept values, AC and DC terms, runs. */
export async function readDwa(
  packed: Uint8Array,
  inflateExactly: (part: Uint8Array, expected: number) => Promise<void>,
): Promise<void> {
  const view = viewOf(packed);
  if (packed.length < dwaHeaderBytes) throw new BrokenPicture(undecodable);
  const field = (index: number): number => Number(view.getBigUint64(index * 8, true));
  const version = field(0);
  const [keptLength, keptBytes, acBytes, dcBytes, runBytes, runLength] = [1, 2, 3, 4, 5, 6].map(field) as Six;
  const [acCount, dcCount, acPacking] = [field(8), field(9), field(10)];
  if (version > dwaNewestVersion) throw new BrokenPicture('it is compressed in an unknown way');
  let offset = dwaHeaderBytes;
  if (version >= dwaVersionWithRules) {
    if (offset + 2 > packed.length) throw new BrokenPicture(undecodable);
    offset += view.getUint16(offset, true);
  }
  if (offset + keptBytes + acBytes + dcBytes + runBytes !== packed.length) throw new BrokenPicture(undecodable);
  const next = (length: number): Uint8Array => packed.subarray(offset, (offset += length));
  const unpack = async (part: Uint8Array, expected: number): Promise<void> => {
    if (expected > dwaPartLimitBytes || (part.length === 0) !== (expected === 0)) throw new BrokenPicture(undecodable);
    if (expected > 0) await inflateExactly(part, expected);
  };
  await unpack(next(keptBytes), keptLength);
  const ac = next(acBytes);
  if (acPacking === acUnderZlib) await unpack(ac, acCount * 2);
  else if (acPacking !== acUnderHuffman) throw new BrokenPicture(undecodable);
  else if (acCount > 0) readHuffman(ac);
  await unpack(next(dcBytes), dcCount * 2);
  await unpack(next(runBytes), runLength);
}
type Six = [number, number, number, number, number, number];

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
