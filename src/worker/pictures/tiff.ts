import { readByFfmpeg } from './by-ffmpeg.js';
import { BrokenPicture, cutShort, type Picture } from './picture-check.js';

const headerBytes = 8;
const littleEndianMark = 0x49;
const entryBytes = 12;
/** A value of at most so many bytes stands in its entry, a longer one elsewhere. */
const inlineBytes = 4;
const bytesOfType = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8] as const;
const shortType = 3;
const longType = 4;
const offsetTags = new Set([273, 324]);
const lengthTags = new Set([279, 325]);
/** A strip for each row of the tallest picture, in each of some channels. */
const stripLimit = 2 ** 20;

/**
 * Reads a TIFF whole: all values and all strips or tiles of its directory lie inside the file, which FFmpeg does not ask
 * of those that it does not need; then FFmpeg decodes it. Plain and PackBits pixels have no checksum.
 */
export async function readTiff(bytes: Uint8Array, signal: AbortSignal): Promise<Picture> {
  refuseCut(bytes);
  return readByFfmpeg(bytes, { demuxer: 'tiff_pipe', signal });
}

function refuseCut(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === littleEndianMark;
  const within = (start: number, length: number): number => {
    if (start + length > bytes.length) throw new BrokenPicture(cutShort);
    return start;
  };
  within(0, headerBytes);
  const directory = within(view.getUint32(4, isLittle), 2);
  const entries = view.getUint16(directory, isLittle);
  const first = within(directory + 2, entries * entryBytes + 4);
  let offsets: Values | undefined;
  let lengths: Values | undefined;
  for (let entry = first; entry < first + entries * entryBytes; entry += entryBytes) {
    const [tag, type] = [view.getUint16(entry, isLittle), view.getUint16(entry + 2, isLittle)];
    const count = view.getUint32(entry + 4, isLittle);
    const size = count * (bytesOfType[type] ?? 1);
    const start = size <= inlineBytes ? entry + 8 : within(view.getUint32(entry + 8, isLittle), size);
    if (!offsetTags.has(tag) && !lengthTags.has(tag)) continue;
    if ((type !== shortType && type !== longType) || count > stripLimit) {
      throw new BrokenPicture('its header makes no sense');
    }
    const values = { count, at: (index: number) => readValue(view, { start, type, index, isLittle }) };
    if (offsetTags.has(tag)) offsets = values;
    else lengths = values;
  }
  if (offsets === undefined || offsets.count === 0 || offsets.count !== lengths?.count) {
    throw new BrokenPicture('its header makes no sense');
  }
  for (let strip = 0; strip < offsets.count; strip += 1) within(offsets.at(strip), lengths.at(strip));
}

/** Numbers of one entry; read when all entries are known, as a file may repeat them many times over. */
interface Values {
  readonly count: number;
  readonly at: (index: number) => number;
}

interface Place {
  readonly start: number;
  readonly type: number;
  readonly index: number;
  readonly isLittle: boolean;
}

function readValue(view: DataView, { start, type, index, isLittle }: Place): number {
  return type === shortType ? view.getUint16(start + index * 2, isLittle) : view.getUint32(start + index * 4, isLittle);
}
