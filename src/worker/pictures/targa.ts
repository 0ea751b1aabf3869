import { BrokenPicture, cutShort, refuseSize, type Picture } from './picture-check.js';

const headerBytes = 18;
const runLengthFlag = 8;
const imageTypes = new Set([2, 3]);
const repeatFlag = 0x80;
const alphaBitsMask = 0x0f;

/** Reads a grey or coloured TARGA whole: as many pixels as the size asks for, plain or in runs. It has no checksum. */
export function readTarga(bytes: Uint8Array): Picture {
  if (bytes.length < headerBytes) throw new BrokenPicture(cutShort);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [commentBytes, hasPalette, type] = [view.getUint8(0), view.getUint8(1) !== 0, view.getUint8(2)];
  const [width, height] = [view.getUint16(12, true), view.getUint16(14, true)];
  const [bits, descriptor] = [view.getUint8(16), view.getUint8(17)];
  if (hasPalette || !imageTypes.has(type & ~runLengthFlag) || ![8, 16, 24, 32].includes(bits)) {
    throw new BrokenPicture('its header makes no sense');
  }
  refuseSize(width, height);
  const pixelBytes = bits / 8;
  const start = headerBytes + commentBytes;
  const isPlain = (type & runLengthFlag) === 0;
  const end = isPlain
    ? start + width * height * pixelBytes
    : runsEnd(bytes, { start, pixelBytes, pixels: width * height });
  if (end > bytes.length) throw new BrokenPicture(cutShort);
  return { width, height, hasAlpha: (descriptor & alphaBitsMask) !== 0 };
}

/** Where runs of so many pixels end; each is a count and one pixel, or a count and so many pixels. */
function runsEnd(
  bytes: Uint8Array,
  { start, pixelBytes, pixels }: { readonly start: number; readonly pixelBytes: number; readonly pixels: number },
): number {
  let offset = start;
  let done = 0;
  while (done < pixels) {
    const head = bytes[offset];
    if (head === undefined) throw new BrokenPicture(cutShort);
    const count = (head & ~repeatFlag) + 1;
    done += count;
    offset += 1 + ((head & repeatFlag) === 0 ? count : 1) * pixelBytes;
  }
  if (done > pixels) throw new BrokenPicture('its pixels do not decode');
  return offset;
}
