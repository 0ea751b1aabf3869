import { Readable } from 'node:stream';
import { createInflate } from 'node:zlib';
import { BrokenPicture, undecodable } from './picture-check.js';

/** What zlib hands out at once; the memory this takes does not depend on the picture. */
const pieceBytes = 256 * 1024;
const smallestPieceBytes = 1024;

/**
 * Inflates a zlib stream that lies in parts and tells the number of bytes in it. They are shown piece by piece and
 * kept nowhere. More than `expected` is not inflated; damage, and an end before zlib's own checksum, are a broken picture.
 */
export async function inflatedLength(
  parts: readonly Uint8Array[],
  expected: number,
  isSound: (piece: Uint8Array) => boolean = () => true,
): Promise<number> {
  const engine = createInflate({ chunkSize: Math.min(pieceBytes, Math.max(smallestPieceBytes, expected + 1)) });
  let length = 0;
  try {
    return await new Promise<number>((resolve, reject) => {
      engine.on('data', (piece: Uint8Array) => {
        length += piece.length;
        if (length > expected) {
          resolve(length);
          return;
        }
        if (!isSound(piece)) reject(new BrokenPicture(undecodable));
      });
      engine.once('end', () => {
        resolve(length);
      });
      engine.once('error', (cause) => {
        reject(new BrokenPicture(undecodable, { cause }));
      });
      Readable.from(parts).pipe(engine);
    });
  } finally {
    engine.destroy();
  }
}
