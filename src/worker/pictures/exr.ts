import { readExrBlock } from './exr-blocks.js';
import { readExrHeader, type Channel, type Compression, type ExrHeader } from './exr-header.js';
import { BrokenPicture, cutShort, pause, type Picture } from './picture-check.js';

const rowsOfBlock: Readonly<Record<Compression, number>> = {
  NONE: 1,
  RLE: 1,
  ZIPS: 1,
  ZIP: 16,
  PIZ: 32,
  PXR24: 16,
  B44: 32,
  B44A: 32,
  DWAA: 32,
  DWAB: 256,
};

const offsetBytes = 8;
const blockHeaderBytes = 8;
const bytesOfSample = { uint: 4, half: 2, float: 4 } as const;

/** What a picture may unpack to: sixteen RGBA float layers of 8192 x 8192 are 16 GiB. Nothing of it is kept in memory. */
const decodedLimitBytes = 2 ** 36;

/** Long enough that pausing costs nothing, short enough that the worker goes on telling that it lives. */
const bytesBetweenPauses = 4 * 1024 * 1024;
/** Beginning a block takes as long as reading so much of it. */
const bytesOfBeginning = 8 * 1024;

/**
 * Reads an OpenEXR whole: a header with all that is needed, an entry for each block of rows in the table of offsets,
 * each block inside the file, at its offset, with its own y and apart from the others, and its packed data as deep as
 * `readExrBlock` goes. The size is the display window's, which is what people see; Blender writes the same data window.
 * What is not looked at: what pixels show, attributes that have no part in decoding, and bytes between or behind blocks.
 */
export async function readExr(bytes: Uint8Array, signal: AbortSignal): Promise<Picture> {
  const header = readExrHeader(bytes);
  const { channels, compression, data, display } = header;
  const rowBytes = data.width * channels.reduce((sum, { type }) => sum + bytesOfSample[type], 0);
  if (rowBytes * data.height > decodedLimitBytes) throw new BrokenPicture('it is larger than can be checked');
  let bytesSincePause = 0;
  for (const block of findBlocks(bytes, header)) {
    const expected = rowBytes * block.rows;
    const packed = bytes.subarray(block.start, block.end);
    await readExrBlock(packed, { compression, channels, width: data.width, rows: block.rows, expected });
    bytesSincePause += bytesOfBeginning + packed.length;
    if (bytesSincePause < bytesBetweenPauses) continue;
    bytesSincePause = 0;
    await pause(signal);
  }
  return { width: display.width, height: display.height, hasAlpha: channels.some(isAlpha) };
}

interface Block {
  readonly rows: number;
  readonly start: number;
  readonly end: number;
}

function findBlocks(bytes: Uint8Array, { compression, data, end }: ExrHeader): readonly Block[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rowsEach = rowsOfBlock[compression];
  const count = Math.ceil(data.height / rowsEach);
  const tableEnd = end + count * offsetBytes;
  if (tableEnd > bytes.length) throw new BrokenPicture(cutShort);
  const blocks = Array.from({ length: count }, (_, index): Block => {
    const offset = Number(view.getBigUint64(end + index * offsetBytes, true));
    // OpenEXR writes zeros first, and the table itself when all is done.
    if (offset === 0) throw new BrokenPicture('it was not written to its end');
    if (offset < tableEnd) throw new BrokenPicture('its table of blocks makes no sense');
    if (offset + blockHeaderBytes > bytes.length) throw new BrokenPicture(cutShort);
    const row = index * rowsEach;
    if (view.getInt32(offset, true) !== data.yMin + row) throw new BrokenPicture('its blocks are not where it says');
    const start = offset + blockHeaderBytes;
    const length = view.getUint32(offset + 4, true);
    if (length > bytes.length - start) throw new BrokenPicture(cutShort);
    return { rows: Math.min(rowsEach, data.height - row), start, end: start + length };
  });
  const inFileOrder = blocks.toSorted((one, other) => one.start - other.start);
  for (const [index, block] of inFileOrder.entries()) {
    const next = inFileOrder[index + 1];
    if (next !== undefined && block.end + blockHeaderBytes > next.start) throw new BrokenPicture('its blocks overlap');
  }
  return blocks;
}

/** `A`, `ViewLayer.Combined.A`, and the same of one view: `ViewLayer.Combined.left.A`. Other passes have an A of their own. */
function isAlpha({ name }: Channel): boolean {
  return name === 'A' || /(?:^|\.)Combined(?:\.[^.]+)?\.A$/.test(name);
}
