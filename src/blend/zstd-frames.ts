import { ForwardReader, rawContent, readSource } from './content.js';
import { Cursor } from './cursor.js';
import { BlendFailure } from './failure.js';
import { zstdFramesMax, zstdStepsMax } from './limits.js';
import type { ByteSource } from './model.js';

/** One compressed frame of a zstd file and where its content stands in the whole. */
export interface ZstdFrame {
  readonly offset: number;
  readonly compressedSize: number;
  /** `null` where the frame does not say. */
  readonly contentSize: number | null;
  readonly windowSize: number;
}

const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;
const skippableMask = 0xfffffff0;
const seekTableMagic = 0x8f92eab1;
const seekTableSkippableMagic = 0x184d2a5e;
const seekTableFooterBytes = 9;
const skippableHeaderBytes = 8;
const checksumFlag = 0x80;
const blockHeadBytes = 3;
const checksumBytes = 4;
/** Magic, descriptor, window, dictionary id and content size at their longest. */
const frameHeaderBytesMax = 18;

export function looksLikeZstd(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 4) return false;
  const magic = new Cursor(bytes, { little: true }).u32();
  return magic === frameMagic || isSkippable(magic);
}

function isSkippable(magic: number): boolean {
  return (magic & skippableMask) >>> 0 === skippableMagic;
}

/**
 * The seek table at the end of the file, or `null` where there is none that adds up.
 * https://github.com/facebook/zstd/blob/dev/contrib/seekable_format/zstd_seekable_compression_format.md
 */
export async function readSeekTable(source: ByteSource): Promise<readonly ZstdFrame[] | null> {
  const footerStart = source.size - seekTableFooterBytes;
  if (footerStart < skippableHeaderBytes) return null;
  const footer = new Cursor(await readSource(source, footerStart, seekTableFooterBytes), { little: true });
  if (footer.remaining < seekTableFooterBytes) return null;
  const count = footer.u32();
  const entryBytes = (footer.u8() & checksumFlag) === 0 ? 8 : 12;
  if (footer.u32() !== seekTableMagic || count === 0 || count > zstdFramesMax) return null;

  const tableStart = footerStart - count * entryBytes - skippableHeaderBytes;
  if (tableStart < 0) return null;
  const table = new Cursor(await readSource(source, tableStart, footerStart - tableStart), { little: true });
  if (table.remaining < footerStart - tableStart) return null;
  if (table.u32() !== seekTableSkippableMagic || table.u32() !== count * entryBytes + seekTableFooterBytes) return null;

  const frames: ZstdFrame[] = [];
  let offset = 0;
  for (let index = 0; index < count; index += 1) {
    const compressedSize = table.u32();
    const contentSize = table.u32();
    if (entryBytes === 12) table.skip(4);
    frames.push({ offset, compressedSize, contentSize, windowSize: contentSize });
    offset += compressedSize;
  }
  return offset === tableStart ? frames : null;
}

/** Finds the frames of a file without a seek table from their block heads; nothing is inflated. A cut frame ends it. */
export async function scanFrames(source: ByteSource): Promise<readonly ZstdFrame[]> {
  const reader = new ForwardReader(rawContent(source));
  const frames: ZstdFrame[] = [];
  const steps = { left: zstdStepsMax };
  for (let count = 0; count < zstdFramesMax && steps.left > 0; count += 1) {
    const step = await scanFrame(reader, steps);
    if (step === 'end') return frames;
    if (step !== 'skipped') frames.push(step);
  }
  throw new BlendFailure('too-large', 'consists of too many zstd frames or blocks; save it again with Blender');
}

async function scanFrame(reader: ForwardReader, steps: { left: number }): Promise<ZstdFrame | 'skipped' | 'end'> {
  const offset = reader.position;
  steps.left -= 1;
  if (reader.available < frameHeaderBytesMax) await reader.fill(frameHeaderBytesMax);
  if (reader.available < skippableHeaderBytes) return 'end';
  const head = new Cursor(reader.peek(Math.min(reader.available, frameHeaderBytesMax)), { little: true });
  const magic = head.u32();
  if (isSkippable(magic)) {
    const length = skippableHeaderBytes + head.u32();
    return reader.advance(length) || (await reader.skip(length)) ? 'skipped' : 'end';
  }
  if (magic !== frameMagic) return 'end';
  const { headerBytes, contentSize, windowSize, checksum } = parseFrameHeader(head);
  if (!(await reader.skip(headerBytes))) return 'end';
  for (let last = false; !last;) {
    steps.left -= 1;
    if (steps.left < 0) return 'skipped';
    if (reader.available < blockHeadBytes && !(await reader.fill(blockHeadBytes))) return 'end';
    const head24 = reader.view.getUint16(reader.at, true) | (reader.view.getUint8(reader.at + 2) << 16);
    last = (head24 & 1) === 1;
    const type = (head24 >> 1) & 3;
    if (type === 3) return 'end';
    const length = blockHeadBytes + (type === 1 ? 1 : head24 >> 3);
    if (!reader.advance(length) && !(await reader.skip(length))) return 'end';
  }
  if (checksum && !(await reader.skip(checksumBytes))) return 'end';
  return { offset, compressedSize: reader.position - offset, contentSize, windowSize };
}

function parseFrameHeader(head: Cursor): {
  readonly headerBytes: number;
  readonly contentSize: number | null;
  readonly windowSize: number;
  readonly checksum: boolean;
} {
  const descriptor = head.u8();
  const sizeFlag = descriptor >> 6;
  const single = (descriptor & 0x20) !== 0;
  let windowSize = 0;
  if (!single) {
    const byte = head.u8();
    const base = 2 ** (10 + (byte >> 3));
    windowSize = base + (base / 8) * (byte & 7);
  }
  head.skip([0, 1, 2, 4][descriptor & 3] ?? 0);
  const contentSize = parseContentSize(head, sizeFlag, single);
  return {
    headerBytes: head.position,
    contentSize,
    windowSize: single ? (contentSize ?? 0) : windowSize,
    checksum: (descriptor & 4) !== 0,
  };
}

function parseContentSize(head: Cursor, sizeFlag: number, single: boolean): number | null {
  if (sizeFlag === 0) return single ? head.u8() : null;
  if (sizeFlag === 1) return head.u16() + 256;
  if (sizeFlag === 2) return head.u32();
  return Number(head.u64());
}
