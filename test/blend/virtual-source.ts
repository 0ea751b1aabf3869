import type { ByteSource } from '../../src/blend/index.js';

/** Bytes at their places in a large source; everything else is zero. Counts what is read. */
export class VirtualSource implements ByteSource {
  readonly size: number;
  readonly #pieces: readonly { readonly at: number; readonly bytes: Uint8Array }[];
  reads = 0;
  bytesRead = 0;

  constructor(size: number, pieces: readonly { readonly at: number; readonly bytes: Uint8Array }[]) {
    this.size = size;
    this.#pieces = pieces;
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    const wanted = Math.min(length, this.size - offset);
    const answer = new Uint8Array(wanted);
    this.reads += 1;
    this.bytesRead += wanted;
    for (const { at, bytes } of this.#pieces) {
      const from = Math.max(offset, at);
      const to = Math.min(offset + wanted, at + bytes.length);
      if (from < to) answer.set(bytes.subarray(from - at, to - at), from - offset);
    }
    return Promise.resolve(answer);
  }
}

/** The same bytes again and again, up to a size. */
export function repeatedSource(start: Uint8Array, unit: Uint8Array, size: number): ByteSource {
  return {
    size,
    read: (offset, length) => {
      const wanted = Math.min(length, size - offset);
      const answer = Buffer.alloc(wanted, 0);
      let at = 0;
      if (offset < start.length) {
        const part = start.subarray(offset, Math.min(start.length, offset + wanted));
        answer.set(part, 0);
        at = part.length;
      }
      if (at < wanted) {
        const phase = (offset + at - start.length) % unit.length;
        const turned = Buffer.concat([unit.subarray(phase), unit.subarray(0, phase)]);
        answer.fill(turned, at);
      }
      return Promise.resolve(answer);
    },
  };
}
