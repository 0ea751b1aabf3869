import { crc32 } from 'node:zlib';
import { inflatedLength } from './inflated-length.js';
import { BrokenPicture, cutShort, refuseSize, type Picture } from './picture-check.js';

const signatureBytes = 8;
const chunkOverheadBytes = 12;
const headerChunkBytes = 13;
/** libpng writes pieces of 8 KiB: the largest file that is read has a quarter of this. */
const chunkLimit = 2 ** 20;

/** A 16-bit RGBA picture of 65536 x 65536 is 32 GiB; Blender cannot hold one that large in memory. */
const decodedLimitBytes = 2 ** 34;

const channelsOfColorType: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const highestFilter = 4;

/**
 * Reads a PNG whole: every chunk present with its checksum, pixel data that inflates to exactly the rows announced,
 * each row with a filter that exists. What is not looked at is what the pixels show.
 */
export async function readPng(bytes: Uint8Array): Promise<Picture> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: Header | undefined;
  let offset = signatureBytes;
  for (let chunk = 0; ; chunk += 1) {
    if (chunk > chunkLimit) throw new BrokenPicture('it is in too many pieces');
    if (offset + chunkOverheadBytes > bytes.length) throw new BrokenPicture(cutShort);
    const length = view.getUint32(offset);
    if (length > bytes.length - offset - chunkOverheadBytes) throw new BrokenPicture(cutShort);
    const typed = bytes.subarray(offset + 4, offset + 8 + length);
    if (crc32(typed) !== view.getUint32(offset + 8 + length)) throw new BrokenPicture('a checksum does not match');
    const type = String.fromCharCode(...typed.subarray(0, 4));
    if (type === 'IHDR' && length === headerChunkBytes) header = readHeader(view, offset + 8);
    if (type === 'IDAT') data.push(typed.subarray(4));
    if (type === 'IEND') break;
    offset += chunkOverheadBytes + length;
  }
  if (header === undefined) throw new BrokenPicture('its header is missing');
  return readRows(header, data);
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colorType: number;
  readonly interlaced: boolean;
}

function readHeader(view: DataView, offset: number): Header {
  return {
    width: view.getUint32(offset),
    height: view.getUint32(offset + 4),
    bitDepth: view.getUint8(offset + 8),
    colorType: view.getUint8(offset + 9),
    interlaced: view.getUint8(offset + 12) !== 0,
  };
}

async function readRows(header: Header, data: readonly Uint8Array[]): Promise<Picture> {
  const { width, height, bitDepth, colorType } = header;
  const channels = channelsOfColorType[colorType];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(bitDepth)) {
    throw new BrokenPicture('its header makes no sense');
  }
  refuseSize(width, height);
  // Neither Blender nor this project writes interlaced files; one that is here came from somewhere else.
  if (header.interlaced) throw new BrokenPicture('it is interlaced');
  const rowBytes = 1 + Math.ceil((width * channels * bitDepth) / 8);
  const expected = rowBytes * height;
  if (expected > decodedLimitBytes) throw new BrokenPicture(`its size is ${width} x ${height}`);
  let start = 0;
  let row = 0;
  const length = await inflatedLength(data, expected, (piece) => {
    for (; row < start + piece.length; row += rowBytes) {
      if ((piece[row - start] ?? 0) > highestFilter) return false;
    }
    start += piece.length;
    return true;
  });
  if (length !== expected) throw new BrokenPicture('it has not the rows that it announces');
  return { width, height, hasAlpha: colorType === 4 || colorType === 6 };
}
