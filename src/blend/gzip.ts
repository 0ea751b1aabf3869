import { Readable, pipeline } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { readSource } from './content.js';
import type { StreamContent } from './content.js';
import { BlendFailure } from './failure.js';
import type { Findings } from './findings.js';
import { InflateBudget } from './inflate-budget.js';
import { streamInflatedBytesMax, windowBytesMax } from './limits.js';
import type { ByteSource } from './model.js';

/** Code of the finding that explains whatever else is then missing. */
export const damagedGzip = 'damaged-gzip';
const outputChunkBytes = 256 * 1024;

/** gzip of one or several members, inflated piece by piece. A cut file ends early instead of failing. */
export function gzipContent(source: ByteSource, findings: Findings): StreamContent {
  const budget = new InflateBudget(streamInflatedBytesMax);
  return { kind: 'stream', chunks: () => inflate(source, budget, findings) };
}

async function* inflate(
  source: ByteSource,
  budget: InflateBudget,
  findings: Findings,
): AsyncGenerator<Uint8Array, undefined> {
  const gunzip = createGunzip({ chunkSize: outputChunkBytes, finishFlush: constants.Z_SYNC_FLUSH });
  // The loop below meets every error; a pipeline only wants to be asked.
  pipeline(Readable.from(compressed(source)), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      budget.spend(chunk.byteLength);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof BlendFailure) throw error;
    // What came out before the damage has been handed on; the walk notices that the rest is missing.
    if (!isZlibError(error)) throw error;
    findings.add(damagedGzip, 'error', 'The gzip compression of the file is damaged; restore it from a backup.');
  } finally {
    gunzip.destroy();
  }
  return undefined;
}

async function* compressed(source: ByteSource): AsyncGenerator<Uint8Array, undefined> {
  for (let offset = 0; offset < source.size;) {
    const bytes = await readSource(source, offset, windowBytesMax);
    if (bytes.byteLength === 0) return undefined;
    offset += bytes.byteLength;
    yield bytes;
  }
  return undefined;
}

/** zlib's own errors have codes like `Z_DATA_ERROR` and `ZSTD_error_prefix_unknown`. */
export function isZlibError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && /^Z(STD)?_/.test(String(error.code));
}
