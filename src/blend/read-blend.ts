import { readSource, rawContent } from './content.js';
import type { Content } from './content.js';
import { BlendFailure } from './failure.js';
import { Findings } from './findings.js';
import { damagedGzip, gzipContent } from './gzip.js';
import { parseHeader } from './header.js';
import { firstReadBytes } from './limits.js';
import { loadMemory } from './load.js';
import { settleContent } from './settle.js';
import type { BlendReading, ByteSource, ReadOptions } from './model.js';
import { describeBlend } from './describe.js';
import type { LoadedBlend } from './loaded.js';
import { thumbnailOf } from './thumbnail.js';
import type { Thumbnail } from './thumbnail.js';
import { SeekTableLie, zstdContent } from './zstd.js';
import { looksLikeZstd } from './zstd-frames.js';

/** What inflated before the damage may look like anything: an empty file, a cut one. */
const gzipFailure = { code: 'damaged', message: 'has damaged gzip compression; restore it from a backup' } as const;

/** Reads a `.blend`. Bad content is a result, never an exception. */
export async function readBlend(source: ByteSource, options: ReadOptions = {}): Promise<BlendReading> {
  const findings = new Findings();
  try {
    const loaded = await loadBlend(source, findings);
    const blend = describeBlend(loaded, findings, options);
    return { ok: true, blend, findings: findings.sorted() };
  } catch (error) {
    if (!(error instanceof BlendFailure)) throw error;
    const { code, message } = findings.has(damagedGzip) ? gzipFailure : error;
    return { ok: false, error: { code, message } };
  }
}

/** The picture that file browsers show, or `null` where the file has none or cannot be read. */
export async function readThumbnail(source: ByteSource): Promise<Thumbnail | null> {
  try {
    const { memory } = await loadBlend(source, new Findings());
    return thumbnailOf(memory);
  } catch (error) {
    if (error instanceof BlendFailure) return null;
    throw error;
  }
}

async function loadBlend(source: ByteSource, findings: Findings): Promise<LoadedBlend> {
  try {
    return await loadFrom(source, findings, { useTable: true });
  } catch (error) {
    if (!(error instanceof SeekTableLie)) throw error;
    findings.add('seek-table', 'warning', 'The zstd seek table does not fit the file; the file was read without it.');
    return await loadFrom(source, findings, { useTable: false });
  }
}

async function loadFrom(
  source: ByteSource,
  findings: Findings,
  options: { readonly useTable: boolean },
): Promise<LoadedBlend> {
  const first = await readSource(source, 0, firstReadBytes);
  const compression = detectCompression(first);
  const content = await settleContent(await openContent(source, { compression, findings, ...options }));
  const header = parseHeader(content.front);
  const memory = await loadMemory(content.content, header, findings);
  return { header, compression, memory };
}

function detectCompression(first: Uint8Array): LoadedBlend['compression'] {
  if (first[0] === 0x1f && first[1] === 0x8b) return 'gzip';
  return looksLikeZstd(first) ? 'zstd' : 'none';
}

async function openContent(
  source: ByteSource,
  {
    compression,
    findings,
    useTable,
  }: {
    readonly compression: LoadedBlend['compression'];
    readonly findings: Findings;
    readonly useTable: boolean;
  },
): Promise<Content> {
  switch (compression) {
    case 'none':
      return rawContent(source);
    case 'gzip':
      return gzipContent(source, findings);
    case 'zstd':
      return await zstdContent(source, { useTable });
  }
}
