import type { ChunkReport } from './status.js';

/** Below this a Blender spends much of its time on one thread: reading, syncing, saving. */
const lightFrameSeconds = 0.2;
/** So many frames tell; the very first is not among them, because a Blender is at its slowest there. */
const framesThatTell = 4;

/**
 * Whether a second Blender beside the one that reported would gain time, and there is memory for both. `earlier` is a
 * report of the same Blender after its first frames.
 */
export function secondJoins(earlier: ChunkReport, now: ChunkReport, freeMemoryBytes: number): boolean {
  const frames = now.rendered - earlier.rendered;
  if (earlier.rendered === 0 || frames < framesThatTell || now.peakMemoryBytes === null) return false;
  const secondsPerFrame = (now.renderSeconds - earlier.renderSeconds) / frames;
  return secondsPerFrame < lightFrameSeconds && freeMemoryBytes >= 2 * now.peakMemoryBytes;
}
