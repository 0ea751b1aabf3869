import type { Memory } from './memory.js';
import type { ThumbnailFacts } from './model.js';

/** Blender writes 128 or 256 pixels a side. */
const sideMax = 1024;
const sizeBytes = 8;
const pixelBytes = 4;

export interface Thumbnail extends ThumbnailFacts {
  /** RGBA, from the bottom row up. */
  readonly pixels: Uint8Array;
}

export function thumbnailOf(memory: Memory): Thumbnail | null {
  const block = memory.withCode('TEST')[0];
  if (block === undefined || block.length < sizeBytes) return null;
  const width = block.view.getInt32(block.start, memory.header.little);
  const height = block.view.getInt32(block.start + 4, memory.header.little);
  if (width < 1 || height < 1 || width > sideMax || height > sideMax) return null;
  const length = width * height * pixelBytes;
  if (block.length < sizeBytes + length) return null;
  return { width, height, pixels: new Uint8Array(block.view.buffer, block.start + sizeBytes, length).slice() };
}
