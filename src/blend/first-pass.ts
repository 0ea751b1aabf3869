import type { BlockHead } from './blocks.js';
import { dnaBytesMax, recordedBlockBytesMax, recordedBytesMax, recordedHeadBytes } from './limits.js';
import type { Visitor } from './walk.js';

export const dnaCode = 'DNA1';

/** Looks for the first DNA1 and ends the walk there. */
export class DnaFinder implements Visitor {
  #payload: Uint8Array | null = null;
  #offset = 0;

  get payload(): Uint8Array | null {
    return this.#payload;
  }

  /** Where its head stands. */
  get offset(): number {
    return this.#offset;
  }

  wants(head: BlockHead): number {
    return head.code === dnaCode && this.#payload === null ? Math.min(head.length, dnaBytesMax) : 0;
  }

  visit(head: BlockHead, payload: Uint8Array, position: number): boolean {
    this.take(head, payload, position);
    return this.#payload === null;
  }

  protected take(head: BlockHead, payload: Uint8Array, position: number): void {
    // One that ends too early is no description.
    if (payload.byteLength < Math.min(head.length, dnaBytesMax)) return;
    this.#payload = payload.slice();
    this.#offset = position;
  }
}

interface Recorded {
  readonly head: BlockHead;
  readonly position: number;
  /** `null` for one that was too long to hold. */
  readonly payload: Uint8Array | null;
}

/**
 * Looks for DNA1 in a stream, where it stands last, and holds the small blocks before it: most often they are all that
 * matters, and the stream need not be inflated again.
 */
export class Recorder extends DnaFinder {
  #blocks: Recorded[] | null = [];
  #bytes = 0;

  override wants(head: BlockHead): number {
    const wanted = super.wants(head);
    if (wanted > 0 || this.#blocks === null) return wanted;
    // At least a byte, so that `visit` hears of the block.
    return head.length <= recordedBlockBytesMax ? head.length : 1;
  }

  override visit(head: BlockHead, payload: Uint8Array, position: number): boolean {
    if (super.wants(head) > 0) this.take(head, payload, position);
    const whole = payload.byteLength === head.length && head.length <= recordedBlockBytesMax;
    this.#bytes += recordedHeadBytes + (whole ? payload.byteLength : 0);
    if (this.#bytes > recordedBytesMax) this.#blocks = null;
    this.#blocks?.push({ head, position, payload: whole ? payload.slice() : null });
    return true;
  }

  /** Shows another visitor what was held. `false` where it wants more than that: then the stream must be walked again. */
  replay(visitor: Visitor): boolean {
    if (this.#blocks === null) return false;
    for (const { head, position, payload } of this.#blocks) {
      const wanted = visitor.wants(head, position);
      if (wanted === 0) continue;
      if (payload === null || wanted > payload.byteLength) return false;
      visitor.visit(head, payload.subarray(0, wanted), position);
    }
    return true;
  }
}
