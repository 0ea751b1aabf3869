import { BrokenPicture, cutShort, refuseSize, undecodable, type Picture } from './picture-check.js';

const headerBytes = 512;
const plain = 0;
const runLength = 1;
const tableEntryBytes = 4;
const mostChannels = 4;
const literalFlag = 0x80;

/** Reads an IRIS (SGI) picture whole: every row of every channel, plain or in runs that fill it exactly. It has no checksum. */
export function readIris(bytes: Uint8Array): Picture {
  if (bytes.length < headerBytes) throw new BrokenPicture(cutShort);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [storage, sampleBytes] = [view.getUint8(2), view.getUint8(3)];
  const [width, height, channels] = [view.getUint16(6), view.getUint16(8), view.getUint16(10)];
  refuseSize(width, height);
  const isKnown = (storage === plain || storage === runLength) && (sampleBytes === 1 || sampleBytes === 2);
  if (!isKnown || channels < 1 || channels > mostChannels) throw new BrokenPicture('its header makes no sense');
  const rows = height * channels;
  if (storage === plain) {
    if (headerBytes + width * rows * sampleBytes > bytes.length) throw new BrokenPicture(cutShort);
  } else {
    if (headerBytes + 2 * rows * tableEntryBytes > bytes.length) throw new BrokenPicture(cutShort);
    for (let row = 0; row < rows; row += 1) {
      const entry = headerBytes + row * tableEntryBytes;
      const start = view.getUint32(entry);
      const end = start + view.getUint32(entry + rows * tableEntryBytes);
      if (end > bytes.length) throw new BrokenPicture(cutShort);
      readRuns(bytes.subarray(start, end), sampleBytes, width);
    }
  }
  return { width, height, hasAlpha: channels === 2 || channels === mostChannels };
}

/** One row: counts of samples to copy or to repeat, and a zero behind the last. */
function readRuns(packed: Uint8Array, sampleBytes: number, width: number): void {
  let done = 0;
  let offset = 0;
  for (;;) {
    // Of a two-byte head the lower byte counts.
    const head = packed[offset + sampleBytes - 1];
    if (head === undefined) throw new BrokenPicture(undecodable);
    offset += sampleBytes;
    const count = head & ~literalFlag;
    if (count === 0) break;
    done += count;
    offset += ((head & literalFlag) === 0 ? 1 : count) * sampleBytes;
    if (done > width) throw new BrokenPicture(undecodable);
  }
  if (done !== width || offset > packed.length) throw new BrokenPicture(undecodable);
}
