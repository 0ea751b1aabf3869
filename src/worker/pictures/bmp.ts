import { BrokenPicture, cutShort, refuseSize, type Picture } from './picture-check.js';

const headersBytes = 54;
const rowAlignmentBits = 32;
const bitsWithAlpha = 32;

/** Reads an uncompressed BMP whole: its own length, and a row for each that it announces. It has no checksum. */
export function readBmp(bytes: Uint8Array): Picture {
  if (bytes.length < headersBytes) throw new BrokenPicture(cutShort);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [length, start] = [view.getUint32(2, true), view.getUint32(10, true)];
  // Rows from the top down are told by a negative height.
  const [width, height] = [view.getInt32(18, true), Math.abs(view.getInt32(22, true))];
  const [bits, compression] = [view.getUint16(28, true), view.getUint32(30, true)];
  refuseSize(width, height);
  if (compression !== 0 || ![8, 24, 32].includes(bits)) throw new BrokenPicture('its header makes no sense');
  const rowBytes = Math.ceil((width * bits) / rowAlignmentBits) * (rowAlignmentBits / 8);
  if (length > bytes.length || start + rowBytes * height > bytes.length) throw new BrokenPicture(cutShort);
  return { width, height, hasAlpha: bits === bitsWithAlpha };
}
