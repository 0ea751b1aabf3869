/**
 * Chunks of at least this many frames are worth a Blender of their own, and a segment of the video that is joined
 * without encoding it again.
 */
export const framesWorthAChunk = 24;

/** With `auto` a second Blender may join, where frames turn out to be light. */
const chunksOfAuto = 2;

/** How many frames a chunk gets; for `cutChunks`. */
export function framesPerChunk(
  frames: number,
  order: {
    readonly framesPerJob: number | 'auto';
    readonly jobs: number | 'auto';
    /** No frame's pixels depend on which frames were rendered before it. */
    readonly standAlone: boolean;
    readonly physics: boolean;
  },
): number {
  // Each further Blender would step through the same frames once more.
  if (order.physics) return frames;
  if (order.framesPerJob !== 'auto') return order.framesPerJob;
  if (!order.standAlone) return frames;
  if (order.jobs !== 'auto') return Math.max(1, Math.ceil(frames / order.jobs));
  const chunks = Math.min(chunksOfAuto, Math.floor(frames / framesWorthAChunk));
  return Math.ceil(frames / Math.max(1, chunks));
}
