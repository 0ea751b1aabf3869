import { readByFfmpeg } from './by-ffmpeg.js';
import type { Picture } from './picture-check.js';

const chunkNameBytes = [12, 16] as const;
const losslessName = 'VP8L';
/** Behind the chunk's mark stand 14 bits of width, 14 of height, and whether transparency is used. */
const losslessAlphaByte = 24;
const losslessAlphaBit = 0x10;

/** Reads a WebP whole. FFmpeg decodes each that is without loss with transparency; the file itself says whether it has any. */
export async function readWebp(bytes: Uint8Array, signal: AbortSignal): Promise<Picture> {
  const picture = await readByFfmpeg(bytes, { demuxer: 'webp_pipe', signal });
  const isLossless = Buffer.from(bytes.subarray(...chunkNameBytes)).toString('latin1') === losslessName;
  const usesAlpha = ((bytes[losslessAlphaByte] ?? 0) & losslessAlphaBit) !== 0;
  return isLossless ? { ...picture, hasAlpha: usesAlpha } : picture;
}
