import { readBmp } from './bmp.js';
import { readByFfmpeg } from './by-ffmpeg.js';
import { readDpx } from './dpx.js';
import { readExr } from './exr.js';
import { readIris } from './iris.js';
import { readJpeg } from './jpeg.js';
import { BrokenPicture, type Picture, type PictureCheck } from './picture-check.js';
import { readPng } from './png.js';
import { readRadiance } from './radiance.js';
import { readTarga } from './targa.js';
import { readTiff } from './tiff.js';
import { readWebp } from './webp.js';

export type { PictureCheck } from './picture-check.js';

interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** How a file of it can begin; `null` are bytes that may be anything. Empty where the format has no mark of its own. */
  readonly marks: readonly (readonly (number | null)[])[];
  readonly read: (bytes: Uint8Array, signal: AbortSignal) => Picture | Promise<Picture>;
}

const bytesOf = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const formats: readonly Format[] = [
  { name: 'a PNG', extensions: ['png'], marks: [bytesOf('\x89PNG\r\n\x1a\n')], read: readPng },
  { name: 'an OpenEXR', extensions: ['exr'], marks: [bytesOf('\x76\x2f\x31\x01')], read: readExr },
  { name: 'a JPEG', extensions: ['jpg', 'jpeg'], marks: [bytesOf('\xff\xd8\xff')], read: readJpeg },
  {
    name: 'a TIFF',
    extensions: ['tif', 'tiff'],
    marks: [bytesOf('II*\0'), bytesOf('MM\0*')],
    read: readTiff,
  },
  {
    name: 'a JPEG 2000',
    extensions: ['jp2', 'j2c'],
    marks: [bytesOf('\0\0\0\x0cjP  '), bytesOf('\xff\x4f\xff\x51')],
    read: (bytes, signal) => readByFfmpeg(bytes, { demuxer: 'j2k_pipe', signal }),
  },
  {
    name: 'a WebP',
    extensions: ['webp'],
    marks: [[...bytesOf('RIFF'), null, null, null, null, ...bytesOf('WEBP')]],
    read: readWebp,
  },
  { name: 'a DPX', extensions: ['dpx'], marks: [bytesOf('SDPX'), bytesOf('XPDS')], read: readDpx },
  { name: 'a BMP', extensions: ['bmp'], marks: [bytesOf('BM')], read: readBmp },
  { name: 'a Radiance HDR', extensions: ['hdr'], marks: [bytesOf('#?')], read: readRadiance },
  { name: 'an IRIS', extensions: ['rgb'], marks: [bytesOf('\x01\xda')], read: readIris },
  {
    name: 'a Cineon',
    extensions: ['cin'],
    marks: [bytesOf('\x80\x2a\x5f\xd7'), bytesOf('\xd7\x5f\x2a\x80')],
    read: () => {
      throw new BrokenPicture('it is a Cineon, which FFmpeg cannot decode');
    },
  },
  { name: 'a TARGA', extensions: ['tga'], marks: [], read: readTarga },
];

const uncheckable = new Set(['cin']);

/** Endings, without their dot, of the pictures that can be found whole. */
export const checkableExtensions: ReadonlySet<string> = new Set(
  formats.flatMap(({ extensions }) => extensions).filter((extension) => !uncheckable.has(extension)),
);

/**
 * Tells whether a file is a whole picture of the format that its ending (with or without the dot) promises, and its size.
 * The bytes decide what it is. Rejects only where it was cancelled or FFmpeg cannot be started.
 */
export async function checkPicture(
  bytes: Uint8Array,
  look: { readonly extension: string; readonly signal: AbortSignal },
): Promise<PictureCheck> {
  const extension = look.extension.replace(/^\./, '').toLowerCase();
  const promised = formats.find(({ extensions }) => extensions.includes(extension));
  if (promised === undefined) return { whole: false, reason: `pictures that end in .${extension} cannot be checked` };
  if (bytes.length === 0) return { whole: false, reason: 'it is empty' };
  const found = formats.find(({ marks }) => marks.some((mark) => begins(bytes, mark)));
  if (found !== promised && (found !== undefined || promised.marks.length > 0)) {
    const reason = `it is ${found === undefined ? 'not' : `${found.name}, not`} ${promised.name}`;
    return { whole: false, reason };
  }
  try {
    return { whole: true, ...(await promised.read(bytes, look.signal)) };
  } catch (error) {
    if (error instanceof BrokenPicture) return { whole: false, reason: error.message };
    throw error;
  }
}

function begins(bytes: Uint8Array, mark: readonly (number | null)[]): boolean {
  return mark.every((byte, index) => byte === null || bytes[index] === byte);
}
