import { ZSTDDecoder } from 'zstddec/stream';
import { concatenate, readSource } from './content.js';
import type { Content, RandomContent } from './content.js';
import { BlendFailure } from './failure.js';
import { seekableInflatedBytesMax, zstdCacheBytesMax, zstdFrameBytesMax, zstdFrameCostBytes } from './limits.js';
import type { ByteSource } from './model.js';
import { readSeekTable, scanFrames } from './zstd-frames.js';
import type { ZstdFrame } from './zstd-frames.js';
import { InflateBudget } from './inflate-budget.js';
import { damagedFrame, decodeFrame, zstdStream } from './zstd-stream.js';

/** zstd of any number of frames. `useTable: false` after a table was caught lying. */
export async function zstdContent(source: ByteSource, options: { readonly useTable: boolean }): Promise<Content> {
  const decoder = new ZSTDDecoder();
  await decoder.init();
  const table = options.useTable ? await readSeekTable(source) : null;
  const frames = table ?? (await scanFrames(source));
  if (frames.length === 0) {
    throw new BlendFailure('truncated', 'ends inside its first zstd frame; copy or save it again');
  }
  const placed = placeFrames(frames);
  return placed === null
    ? zstdStream(source, frames, decoder)
    : new FrameContent({ source, frames: placed, decoder, fromTable: table !== null });
}

interface PlacedFrame {
  readonly frame: ZstdFrame;
  readonly start: number;
  readonly size: number;
}

/** Where each frame's content starts; `null` where a frame does not say its size or is too large to inflate at once. */
function placeFrames(frames: readonly ZstdFrame[]): readonly PlacedFrame[] | null {
  const placed: PlacedFrame[] = [];
  let start = 0;
  for (const frame of frames) {
    if (frame.contentSize === null || frame.contentSize > zstdFrameBytesMax) return null;
    if (frame.contentSize > 0) placed.push({ frame, start, size: frame.contentSize });
    start += frame.contentSize;
  }
  return placed;
}

/** The seek table says other sizes than the frames have. */
export class SeekTableLie extends Error {}

class FrameContent implements RandomContent {
  readonly kind = 'random';
  readonly size: number;
  readonly #source: ByteSource;
  readonly #frames: readonly PlacedFrame[];
  readonly #decoder: ZSTDDecoder;
  readonly #fromTable: boolean;
  /** Inflated frames by their place, the latest used last. */
  readonly #held = new Map<number, Uint8Array>();
  #heldBytes = 0;
  readonly #budget = new InflateBudget(seekableInflatedBytesMax);

  constructor(options: {
    readonly source: ByteSource;
    readonly frames: readonly PlacedFrame[];
    readonly decoder: ZSTDDecoder;
    readonly fromTable: boolean;
  }) {
    this.#source = options.source;
    this.#frames = options.frames;
    this.#decoder = options.decoder;
    this.#fromTable = options.fromTable;
    const last = options.frames.at(-1);
    this.size = last === undefined ? 0 : last.start + last.size;
  }

  async read(offset: number, least: number, most: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let total = 0;
    for (let index = this.#indexAt(offset); index < this.#frames.length && total < least; index += 1) {
      const placed = this.#frames[index];
      if (placed === undefined) break;
      const bytes = await this.#inflated(index, placed);
      const from = Math.max(0, offset - placed.start);
      const part = bytes.subarray(from, from + most - total);
      parts.push(part);
      total += part.byteLength;
    }
    return concatenate(parts, total);
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#frames.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const placed = this.#frames[middle];
      if (placed !== undefined && placed.start + placed.size <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  async #inflated(index: number, placed: PlacedFrame): Promise<Uint8Array> {
    const held = this.#held.get(index);
    if (held !== undefined) {
      this.#held.delete(index);
      this.#held.set(index, held);
      return held;
    }
    this.#budget.spend(Math.max(placed.size, zstdFrameCostBytes));
    const { offset, compressedSize } = placed.frame;
    const compressed = await readSource(this.#source, offset, compressedSize);
    const bytes = decodeFrame(this.#decoder, compressed, placed.size);
    if (bytes === null) {
      if (this.#fromTable) throw new SeekTableLie();
      throw damagedFrame();
    }
    this.#hold(index, bytes);
    return bytes;
  }

  #hold(index: number, bytes: Uint8Array): void {
    this.#held.set(index, bytes);
    this.#heldBytes += bytes.byteLength;
    for (const [oldest, oldBytes] of this.#held) {
      if (this.#heldBytes <= zstdCacheBytesMax || oldest === index) break;
      this.#held.delete(oldest);
      this.#heldBytes -= oldBytes.byteLength;
    }
  }
}
