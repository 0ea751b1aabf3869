import { framesWorthAChunk } from './chunk-size.js';
import { parseFrames } from './frames.js';
import type { Plan } from './plan.js';

/**
 * Each chunk is encoded by itself while it renders, and the video is joined from these segments: where chunks are long
 * enough that a key frame at the start of each costs nothing. Else the video is encoded in one piece.
 */
export function isCutIntoSegments({ spec, chunks }: Pick<Plan, 'spec' | 'chunks'>): boolean {
  if (spec.delivery.kind !== 'video') return false;
  return chunks.length === 1 || chunks.every((chunk) => parseFrames(chunk).length >= framesWorthAChunk);
}
