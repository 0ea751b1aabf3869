import { BrokenPicture, cutShort, refuseSize, undecodable, type Picture } from './picture-check.js';

/** Blender writes a few lines; views and exposures of other programs fit well. */
const headerLimitBytes = 64 * 1024;
const channels = 4;
const narrowestRunWidth = 8;
const widestRunWidth = 0x7fff;
const rowMark = 2;
const literalLimit = 128;

/** Reads a Radiance picture (.hdr) whole: every row, plain or in runs that fill it exactly. It has no checksum. */
export function readRadiance(bytes: Uint8Array): Picture {
  const text = Buffer.from(bytes.subarray(0, headerLimitBytes)).toString('latin1');
  const size = /\n\n-Y (?<height>\d{1,6}) \+X (?<width>\d{1,6})\n/.exec(text);
  if (size === null) throw new BrokenPicture(text.length === bytes.length ? cutShort : 'its header makes no sense');
  const [width, height] = [Number(size.groups?.['width']), Number(size.groups?.['height'])];
  refuseSize(width, height);
  let offset = size.index + size[0].length;
  for (let row = 0; row < height; row += 1) offset = rowEnd(bytes, offset, width);
  if (offset > bytes.length) throw new BrokenPicture(cutShort);
  return { width, height, hasAlpha: false };
}

function rowEnd(bytes: Uint8Array, start: number, width: number): number {
  if (start + channels > bytes.length) throw new BrokenPicture(cutShort);
  const isMarked = bytes[start] === rowMark && bytes[start + 1] === rowMark && (bytes[start + 2] ?? 0) < 0x80;
  if (width < narrowestRunWidth || width > widestRunWidth || !isMarked) return start + width * channels;
  if ((((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0)) !== width) throw new BrokenPicture(undecodable);
  let offset = start + channels;
  for (let channel = 0; channel < channels; channel += 1) {
    for (let done = 0; done < width;) {
      const head = bytes[offset];
      if (head === undefined) throw new BrokenPicture(cutShort);
      const isLiteral = head <= literalLimit;
      const count = isLiteral ? head : head - literalLimit;
      done += count;
      offset += 1 + (isLiteral ? count : 1);
      if (count === 0 || done > width) throw new BrokenPicture(undecodable);
    }
  }
  return offset;
}
