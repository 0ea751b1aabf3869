import { Readable, pipeline } from 'node:stream';
import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';
import { zstdWindowBytesMax } from './limits.js';

const outputChunkBytes = 256 * 1024;

/** What node:zlib has for zstd since Node 22.15; the types of older versions do not tell. */
interface ZlibWithZstd {
  zstdDecompressSync(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array;
  createZstdDecompress(options: {
    readonly chunkSize: number;
    readonly params: Readonly<Record<number, number>>;
  }): Transform;
  readonly constants: { readonly ZSTD_d_windowLogMax: number };
}

/** Node's own zstd, where it has one. */
export interface NativeZstd {
  /** A frame's content, or `null` where the frame is damaged or larger than `size`. */
  frame(compressed: Uint8Array, size: number): Uint8Array | null;
  /** Inflates piece by piece; rejects with a zlib error where the frame is damaged. */
  stream(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

export const nativeZstd: NativeZstd | null = hasZstd(zlib) ? wrap(zlib) : null;

function hasZstd(module: object): module is ZlibWithZstd {
  return 'zstdDecompressSync' in module && 'createZstdDecompress' in module;
}

function wrap(native: ZlibWithZstd): NativeZstd {
  return {
    frame: (compressed, size) => {
      try {
        return native.zstdDecompressSync(compressed, { maxOutputLength: Math.max(1, size) });
      } catch {
        return null;
      }
    },
    stream: (pieces) => {
      const windowLogMax = Math.log2(zstdWindowBytesMax);
      const inflate = native.createZstdDecompress({
        chunkSize: outputChunkBytes,
        params: { [native.constants.ZSTD_d_windowLogMax]: windowLogMax },
      });
      // Whoever reads the stream meets its errors; a pipeline only wants to be asked.
      pipeline(Readable.from(pieces), inflate, () => undefined);
      return inflate;
    },
  };
}
