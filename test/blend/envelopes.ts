import { gzipSync } from 'node:zlib';

export function gzipMembers(bytes: Buffer, members: number): Buffer {
  const size = Math.ceil(bytes.length / members);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(gzipSync(bytes.subarray(at, at + size)));
  return Buffer.concat(parts);
}

const zstdMagic = [0x28, 0xb5, 0x2f, 0xfd];
const zstdBlockBytesMax = 128 * 1024;

export interface ZstdOptions {
  /** Content bytes in each frame. */
  readonly frameBytes: number;
  /** Whether frames state the size of their content. */
  readonly sized: boolean;
  readonly table?: boolean;
  readonly tableChecksums?: boolean;
  readonly skippableFirst?: boolean;
}

/** zstd without compression: frames of raw blocks, which every decoder reads. */
export function zstdFrames(bytes: Buffer, options: ZstdOptions): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  if (options.skippableFirst === true) parts.push(skippableFrame(0x184d2a53, Buffer.from('hello')));
  for (let at = 0; at < bytes.length; at += options.frameBytes) {
    const content = bytes.subarray(at, at + options.frameBytes);
    const frame = zstdFrame(content, options.sized);
    parts.push(frame);
    const entry = Buffer.alloc(options.tableChecksums === true ? 12 : 8);
    entry.writeUInt32LE(frame.length, 0);
    entry.writeUInt32LE(content.length, 4);
    entries.push(entry);
  }
  if (options.table === true) parts.push(seekTable(entries, options.tableChecksums === true));
  return Buffer.concat(parts);
}

export function seekTable(entries: readonly Buffer[], checksums: boolean): Buffer {
  const footer = Buffer.alloc(9);
  footer.writeUInt32LE(entries.length, 0);
  footer.writeUInt8(checksums ? 0x80 : 0, 4);
  footer.writeUInt32LE(0x8f92eab1, 5);
  return skippableFrame(0x184d2a5e, Buffer.concat([...entries, footer]));
}

function skippableFrame(magic: number, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(magic, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

function zstdFrame(content: Buffer, sized: boolean): Buffer {
  const parts: Buffer[] = [Buffer.from(zstdMagic)];
  if (sized) {
    // Single segment, four bytes of content size.
    const descriptor = Buffer.alloc(5);
    descriptor.writeUInt8(0xa0, 0);
    descriptor.writeUInt32LE(content.length, 1);
    parts.push(descriptor);
  } else {
    // A window of 1 MB, no content size.
    parts.push(Buffer.from([0x00, 0x50]));
  }
  for (let at = 0; at < content.length || at === 0; at += zstdBlockBytesMax) {
    const block = content.subarray(at, at + zstdBlockBytesMax);
    const last = at + zstdBlockBytesMax >= content.length ? 1 : 0;
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | last, 0, 3);
    parts.push(head, block);
  }
  return Buffer.concat(parts);
}
