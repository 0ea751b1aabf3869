import { crc32 } from 'node:zlib';

const signatureBytes = 8;
/** Length, type and checksum of a chunk. */
const chunkOverheadBytes = 12;
/** What decides the pixels. A scene's own words, colour profiles and whatever follows the end stay outside FFmpeg. */
const wantedChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** FFmpeg knows the number of each frame under this name. */
export const frameNumberKey = 'dailies-frame';

/**
 * The pieces of a PNG that was verified, with nothing in it but its pixels and its frame number as a text of its own: a
 * number that is part of the picture cannot belong to another one.
 */
export function* numberedPicture(png: Uint8Array, frame: number): Generator<Uint8Array, void> {
  yield png.subarray(0, signatureBytes);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let offset = signatureBytes;
  while (offset + chunkOverheadBytes <= png.length) {
    const end = offset + chunkOverheadBytes + view.getUint32(offset);
    const type = String.fromCharCode(...png.subarray(offset + 4, offset + 8));
    if (type === 'IEND') yield textChunk(`${frameNumberKey}\0${frame}`);
    if (wantedChunks.has(type)) yield png.subarray(offset, end);
    if (type === 'IEND') return;
    offset = end;
  }
}

function textChunk(text: string): Uint8Array {
  const typed = Buffer.from(`tEXt${text}`, 'latin1');
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(typed.length - 4, 0);
  chunk.set(typed, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  return chunk;
}
