import { promisify } from 'node:util';
import { crc32, inflate } from 'node:zlib';

const inflateAsync = promisify(inflate);

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const chunkOverheadBytes = 12;
const headerChunkBytes = 13;

/** Blender renders at most 65536 pixels a side; a 16-bit RGBA picture of that size does not fit in memory anyway. */
const sideLimitPixels = 65_536;
const decodedLimitBytes = 2 ** 31 - 1;

const channelsOfColorType: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const highestFilter = 4;

export type PngCheck =
  | { readonly whole: true; readonly width: number; readonly height: number; readonly hasAlpha: boolean }
  | { readonly whole: false; readonly reason: string };

/**
 * Tells whether a PNG is whole and decodable: every chunk present with its checksum, pixel data that inflates to
 * exactly the rows announced, each row with a filter that exists. What is not looked at is what the pixels show.
 */
export async function checkPng(bytes: Uint8Array): Promise<PngCheck> {
  if (bytes.length < signature.length || !signature.every((byte, index) => bytes[index] === byte)) {
    return broken('it is not a PNG');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: Header | undefined;
  let offset = signature.length;
  for (;;) {
    if (offset + chunkOverheadBytes > bytes.length) return broken('it is cut short');
    const length = view.getUint32(offset);
    if (length > bytes.length - offset - chunkOverheadBytes) return broken('it is cut short');
    const typed = bytes.subarray(offset + 4, offset + 8 + length);
    if (crc32(typed) !== view.getUint32(offset + 8 + length)) return broken('a checksum does not match');
    const type = String.fromCharCode(...typed.subarray(0, 4));
    if (type === 'IHDR' && length === headerChunkBytes) header = readHeader(view, offset + 8);
    if (type === 'IDAT') data.push(typed.subarray(4));
    if (type === 'IEND') break;
    offset += chunkOverheadBytes + length;
  }
  return header === undefined ? broken('its header is missing') : checkPixels(header, data);
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

async function checkPixels(header: Header, data: readonly Uint8Array[]): Promise<PngCheck> {
  const { width, height, bitDepth, colorType } = header;
  const channels = channelsOfColorType[colorType];
  if (channels === undefined || ![1, 2, 4, 8, 16].includes(bitDepth)) return broken('its header makes no sense');
  if (width < 1 || height < 1 || width > sideLimitPixels || height > sideLimitPixels) {
    return broken(`its size is ${width} x ${height}`);
  }
  // Neither Blender nor this project writes interlaced files; one that is here came from somewhere else.
  if (header.interlaced) return broken('it is interlaced');
  const rowBytes = 1 + Math.ceil((width * channels * bitDepth) / 8);
  const expected = rowBytes * height;
  if (expected > decodedLimitBytes) return broken(`its size is ${width} x ${height}`);
  let rows: Uint8Array;
  try {
    rows = await inflateAsync(Buffer.concat(data), { maxOutputLength: expected + 1 });
  } catch {
    return broken('its pixels do not decode');
  }
  if (rows.length !== expected) return broken('it has fewer rows than it says');
  for (let row = 0; row < height; row += 1) {
    if ((rows[row * rowBytes] ?? 0xff) > highestFilter) return broken('its pixels do not decode');
  }
  return { whole: true, width, height, hasAlpha: colorType === 4 || colorType === 6 };
}

function broken(reason: string): PngCheck {
  return { whole: false, reason };
}
