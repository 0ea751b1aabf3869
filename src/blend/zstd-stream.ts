import { Decompress } from 'fzstd';
import type { ZSTDDecoder } from 'zstddec/stream';
import { readSource } from './content.js';
import type { StreamContent } from './content.js';
import { BlendFailure } from './failure.js';
import { isZlibError } from './gzip.js';
import { InflateBudget, tooLarge } from './inflate-budget.js';
import {
  slowInflatedBytesMax,
  streamInflatedBytesMax,
  zstdFrameBytesMax,
  zstdFrameCostBytes,
  zstdWindowBytesMax,
} from './limits.js';
import type { ByteSource } from './model.js';
import { nativeZstd } from './native-zstd.js';
import type { NativeZstd } from './native-zstd.js';
import type { ZstdFrame } from './zstd-frames.js';

const pieceBytes = 256 * 1024;
/** What is left of a frame when all blocks have been seen: it is inflated so that the decoder can clean up. */
const drainBytesMax = 1024 * 1024;
const drainAnswersMax = 64;
/** Answers without bytes, after which a decoder that does not say so has failed. */
const emptyAnswersMax = 8;

/** The frame's content, or `null` where it does not inflate to exactly `size` bytes. */
export function decodeFrame(decoder: ZSTDDecoder, compressed: Uint8Array, size: number): Uint8Array | null {
  const bytes = nativeZstd === null ? decoder.decode(compressed, size) : nativeZstd.frame(compressed, size);
  return bytes?.byteLength === size ? bytes : null;
}

export function damagedFrame(cause?: unknown): BlendFailure {
  return new BlendFailure('damaged', 'has a damaged zstd frame; restore it from a backup', { cause });
}

/** Frames that are too large to be inflated at once, or do not say how large they are. */
export function zstdStream(source: ByteSource, frames: readonly ZstdFrame[], decoder: ZSTDDecoder): StreamContent {
  const declared = frames.reduce((sum, frame) => sum + (frame.contentSize ?? 0), 0);
  if (declared > streamInflatedBytesMax) throw tooLarge(streamInflatedBytesMax);
  const budgets: Budgets = {
    all: new InflateBudget(streamInflatedBytesMax),
    slow: new InflateBudget(slowInflatedBytesMax),
  };
  return { kind: 'stream', chunks: () => inflateFrames({ source, frames, decoder, budgets }) };
}

interface Budgets {
  readonly all: InflateBudget;
  readonly slow: InflateBudget;
}

async function* inflateFrames({
  source,
  frames,
  decoder,
  budgets,
}: {
  readonly source: ByteSource;
  readonly frames: readonly ZstdFrame[];
  readonly decoder: ZSTDDecoder;
  readonly budgets: Budgets;
}): AsyncGenerator<Uint8Array, undefined> {
  for (const frame of frames) {
    if (frame.contentSize !== null && frame.contentSize <= zstdFrameBytesMax) {
      const compressed = await readSource(source, frame.offset, frame.compressedSize);
      budgets.all.spend(Math.max(frame.contentSize, zstdFrameCostBytes));
      const bytes = decodeFrame(decoder, compressed, frame.contentSize);
      if (bytes === null) throw damagedFrame();
      yield bytes;
      continue;
    }
    if (frame.windowSize > zstdWindowBytesMax) {
      const needs = Math.ceil(frame.windowSize / 2 ** 20);
      throw new BlendFailure('too-large', `needs a zstd window of ${needs} MB; compress it with "zstd -19" or less`);
    }
    const { inflated, budget } = inflater({ source, frame, decoder, budgets });
    for await (const chunk of inflated) {
      budget.spend(chunk.byteLength);
      yield chunk;
    }
  }
  return undefined;
}

function inflater({
  source,
  frame,
  decoder,
  budgets,
}: {
  readonly source: ByteSource;
  readonly frame: ZstdFrame;
  readonly decoder: ZSTDDecoder;
  readonly budgets: Budgets;
}): { readonly inflated: AsyncIterable<Uint8Array>; readonly budget: InflateBudget } {
  // Two of the three take memory for the window of every frame anew, which costs as much as inflating that much.
  if (nativeZstd !== null) {
    budgets.all.spend(Math.max(frame.windowSize, zstdFrameCostBytes));
    return { inflated: inflateNatively(nativeZstd, source, frame), budget: budgets.all };
  }
  if (fastDecoder.leftUnfinished) {
    budgets.slow.spend(frame.windowSize);
    return { inflated: inflateSlowly(source, frame), budget: budgets.slow };
  }
  budgets.all.spend(zstdFrameCostBytes);
  return { inflated: inflateFast(source, frame, decoder), budget: budgets.all };
}

async function* inflateNatively(
  native: NativeZstd,
  source: ByteSource,
  frame: ZstdFrame,
): AsyncGenerator<Uint8Array, undefined> {
  try {
    yield* native.stream(compressedPieces(source, frame));
  } catch (error) {
    if (isZlibError(error)) throw damagedFrame(error);
    throw error;
  }
  return undefined;
}

async function* compressedPieces(source: ByteSource, frame: ZstdFrame): AsyncGenerator<Uint8Array, undefined> {
  for (let done = 0; done < frame.compressedSize;) {
    const length = Math.min(pieceBytes, frame.compressedSize - done);
    const piece = await readSource(source, frame.offset + done, length);
    if (piece.byteLength === 0) throw damagedFrame();
    done += piece.byteLength;
    yield piece;
  }
  return undefined;
}

/**
 * zstddec keeps one memory for the whole process and never gives back what an unfinished frame took. So it may be left
 * unfinished once; from then on frames of this kind go through the slower decoder, whose memory is collected.
 */
const fastDecoder = { leftUnfinished: false };

async function* inflateFast(
  source: ByteSource,
  frame: ZstdFrame,
  decoder: ZSTDDecoder,
): AsyncGenerator<Uint8Array, undefined> {
  const next: { piece: Uint8Array | null } = { piece: null };
  let offset = frame.offset;
  const end = frame.offset + frame.compressedSize;
  // The decoder takes its pieces synchronously, one between two answers at most: one is always kept ready.
  function* pieces(): Generator<Uint8Array, undefined> {
    for (let piece = next.piece; piece !== null; piece = next.piece) {
      next.piece = null;
      yield piece;
    }
    return undefined;
  }
  const answers = decoder.decodeStreaming(pieces());
  const refill = async (): Promise<void> => {
    if (next.piece !== null || offset >= end) return;
    next.piece = await readSource(source, offset, Math.min(pieceBytes, end - offset));
    if (next.piece.byteLength === 0) throw damagedFrame();
    offset += next.piece.byteLength;
  };
  const drain = async (): Promise<boolean> => {
    for (let answersLeft = drainAnswersMax; answersLeft > 0; answersLeft -= 1) {
      await refill();
      if (answers.next().done === true) return true;
    }
    return false;
  };
  let finished = false;
  let failed = true;
  try {
    for (let empty = 0; empty < emptyAnswersMax;) {
      await refill();
      const answer = answers.next();
      if (answer.done === true) {
        finished = true;
        return undefined;
      }
      empty = answer.value.byteLength === 0 ? empty + 1 : 0;
      // Whoever stops listening here has not met a failure.
      failed = false;
      if (empty === 0) yield answer.value;
      failed = true;
    }
    throw damagedFrame();
  } finally {
    if (!finished && !failed && end - offset <= drainBytesMax) finished = await drain();
    if (!finished) fastDecoder.leftUnfinished = true;
  }
}

async function* inflateSlowly(source: ByteSource, frame: ZstdFrame): AsyncGenerator<Uint8Array, undefined> {
  const pieces: Uint8Array[] = [];
  const inflate = new Decompress((piece) => {
    if (piece.byteLength > 0) pieces.push(piece);
  });
  let left = frame.compressedSize;
  for await (const compressed of compressedPieces(source, frame)) {
    left -= compressed.byteLength;
    try {
      inflate.push(compressed, left === 0);
    } catch (error) {
      throw damagedFrame(error);
    }
    yield* pieces.splice(0);
  }
  return undefined;
}
