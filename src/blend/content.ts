import { BlendFailure } from './failure.js';
import { jumpReadBytes, readThroughBytes, windowBytesMax } from './limits.js';
import type { ByteSource } from './model.js';

/** Uncompressed content that can be read anywhere. */
export interface RandomContent {
  readonly kind: 'random';
  readonly size: number;
  /** At least `least` bytes from `offset`, at most `most`; fewer than `least` only at the end. */
  read(offset: number, least: number, most: number): Promise<Uint8Array>;
}

/** Uncompressed content that comes only from the front; each call of `chunks` starts again. */
export interface StreamContent {
  readonly kind: 'stream';
  chunks(): AsyncIterator<Uint8Array, undefined>;
}

export type Content = RandomContent | StreamContent;

export function rawContent(source: ByteSource): RandomContent {
  return {
    kind: 'random',
    size: source.size,
    read: (offset, _least, most) => readSource(source, offset, most),
  };
}

export async function readSource(source: ByteSource, offset: number, length: number): Promise<Uint8Array> {
  const wanted = Math.min(length, Math.max(0, source.size - offset));
  if (wanted === 0) return new Uint8Array(0);
  let bytes: Uint8Array;
  try {
    bytes = await source.read(offset, wanted);
  } catch (error) {
    const reason = String(error)
      .replace(/^Error: /, '')
      .replace(/[\r\n]+/g, ' ');
    throw new BlendFailure('unreadable', `could not be read (${reason}); check that it is still there and try again`, {
      cause: error,
    });
  }
  return bytes.byteLength > wanted ? bytes.subarray(0, wanted) : bytes;
}

/** Goes through content from front to back, looking only at what it is asked for. */
export class ForwardReader {
  readonly #content: Content;
  #iterator: AsyncIterator<Uint8Array, undefined> | undefined;
  #window: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  /** Content offset of the window's first byte. */
  #base: number;
  #at = 0;
  #nextWindowBytes = jumpReadBytes;

  constructor(content: Content, start = 0) {
    this.#content = content;
    this.#base = start;
  }

  get position(): number {
    return this.#base + this.#at;
  }

  get available(): number {
    return this.#window.byteLength - this.#at;
  }

  /** The window, and where in it the next byte stands: for reads without a copy after `fill`. */
  get view(): DataView {
    return this.#view;
  }

  get at(): number {
    return this.#at;
  }

  /** Makes `length` bytes available, or as many as there are; says whether it could. */
  async fill(length: number): Promise<boolean> {
    if (this.available >= length) return true;
    if (this.#content.kind === 'random') await this.#readWindow(this.#content, length);
    else await this.#pullChunks(this.#content, length);
    return this.available >= length;
  }

  /** The next bytes without moving on; never more than are available. */
  peek(length: number): Uint8Array {
    return this.#window.subarray(this.#at, this.#at + length);
  }

  /** Moves on inside the window, or tells that `skip` is needed. */
  advance(length: number): boolean {
    if (length > this.available) return false;
    this.#at += length;
    return true;
  }

  /** Moves on; says whether the content reaches that far (random content knows, a stream reads on). */
  async skip(length: number): Promise<boolean> {
    if (this.advance(length)) return true;
    const target = this.position + length;
    if (this.#content.kind === 'random') {
      if (target > this.#content.size) return false;
      if (length - this.available > readThroughBytes) this.#nextWindowBytes = jumpReadBytes;
      this.#moveTo(target);
      return true;
    }
    while (this.#base + this.#window.byteLength < target) {
      const end = this.#base + this.#window.byteLength;
      const chunk = await this.#nextChunk(this.#content);
      if (chunk === undefined) {
        this.#moveTo(end);
        return false;
      }
      this.#setWindow(chunk, end);
    }
    this.#at = target - this.#base;
    return true;
  }

  /** Lets go of what a stream holds. */
  async close(): Promise<void> {
    await this.#iterator?.return?.();
  }

  async #readWindow(content: RandomContent, least: number): Promise<void> {
    const from = this.position;
    const most = Math.max(least, this.#nextWindowBytes);
    this.#setWindow(await content.read(from, least, most), from);
    this.#nextWindowBytes = Math.min(windowBytesMax, this.#nextWindowBytes * 2);
  }

  async #pullChunks(content: StreamContent, least: number): Promise<void> {
    const from = this.position;
    const parts: Uint8Array[] = [this.peek(this.available)];
    let total = this.available;
    while (total < least) {
      const chunk = await this.#nextChunk(content);
      if (chunk === undefined) break;
      parts.push(chunk);
      total += chunk.byteLength;
    }
    this.#setWindow(concatenate(parts, total), from);
  }

  async #nextChunk(content: StreamContent): Promise<Uint8Array | undefined> {
    this.#iterator ??= content.chunks();
    const step = await this.#iterator.next();
    return step.done === true ? undefined : step.value;
  }

  #moveTo(position: number): void {
    this.#setWindow(new Uint8Array(0), position);
  }

  #setWindow(window: Uint8Array, base: number): void {
    this.#window = window;
    this.#view = new DataView(window.buffer, window.byteOffset, window.byteLength);
    this.#base = base;
    this.#at = 0;
  }
}

export function concatenate(parts: readonly Uint8Array[], total: number): Uint8Array {
  const filled = parts.filter((part) => part.byteLength > 0);
  const only = filled[0];
  if (filled.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of filled) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
