import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkableExtensions, checkPicture } from '../../../src/worker/pictures/check-picture.js';
import { describeWith, hasBlender, hasFfmpeg } from '../../support/requires.js';
import { bytesOfPicture, changed, check, madePictures, type MadePicture } from './made-pictures.js';

/** These are decoded by a process of FFmpeg's each time: fewer tries. */
const isSlow = ({ file }: MadePicture): boolean => /\.(?:tif|jp2|j2c|webp|dpx)$/.test(file);
const isCheckable = ({ format }: MadePicture): boolean => format !== 'CINEON';

/** Formats with a place for transparency whatever is chosen: a layer's Combined always has it. */
const hasAlpha = ({ format, planes }: MadePicture): boolean => planes === 'RGBA' || format === 'OPEN_EXR_MULTILAYER';

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'pictures that Blender wrote', () => {
  const pictures = madePictures();

  test('are of every format that Blender writes frames in', () => {
    expect(new Set(pictures.map(({ format }) => format))).toEqual(
      new Set(
        'PNG TIFF TARGA TARGA_RAW IRIS JPEG2000 JPEG BMP HDR CINEON WEBP DPX OPEN_EXR OPEN_EXR_MULTILAYER'.split(' '),
      ),
    );
    expect(new Set(pictures.flatMap(({ codec }) => codec ?? [])).size).toBe(10);
  });

  test.each(pictures.filter(isCheckable).map((picture) => [picture.file, picture] as const))(
    '%s is whole, of its size',
    async (file, picture) => {
      const { width, height } = picture;
      const expected = { whole: true, width, height, hasAlpha: hasAlpha(picture) };
      expect(await check(bytesOfPicture(file), file)).toEqual(expected);
    },
  );

  test('are of the size of the border where it crops, and of the whole picture where it does not', () => {
    const sizes = (word: string): unknown =>
      pictures.filter(({ file }) => file.startsWith(word)).map(({ width, height }) => [width, height]);
    expect(sizes('border-')).toEqual(Array(4).fill([61, 37]));
    expect(sizes('cropped-')).toEqual(Array(4).fill([30, 18]));
  });

  test('in Cineon cannot be checked, and that is said', async () => {
    const reason = 'it is a Cineon, which FFmpeg cannot decode';
    expect(await check(bytesOfPicture('cineon-RGB.cin'), 'cineon-RGB.cin')).toEqual({ whole: false, reason });
    expect(checkableExtensions.has('cin')).toBe(false);
  });

  test('that can be checked have an ending that is listed', () => {
    const endings = pictures.filter(isCheckable).map(({ file }) => extname(file).slice(1));
    expect(new Set(endings)).toEqual(
      new Set([...checkableExtensions].filter((ending) => !/^(?:jpeg|tiff)$/.test(ending))),
    );
  });

  const quick = pictures.filter((picture) => isCheckable(picture) && !isSlow(picture));
  test.each(quick.map(({ file }) => file))('%s cut anywhere is refused', async (file) => {
    const bytes = bytesOfPicture(file);
    const cut = (length: number): Promise<unknown> => check(bytes.subarray(0, length), file);
    // The last bytes are where a reader is most easily content.
    for (let missing = 1; missing <= 16; missing += 1) {
      expect(await cut(bytes.length - missing)).toMatchObject({ whole: false });
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        expect(await cut(length)).toMatchObject({ whole: false });
      }),
    );
  });

  const slow = ['tiff-NONE-BW-8', 'tiff-LZW-RGB-16', 'tiff-DEFLATE-RGBA-8', 'tiff-PACKBITS-RGB-8', 'dpx-RGB-10']
    .concat([
      'tiff-DEFLATE-BW-16',
      'dpx-RGB-8',
      'dpx-RGBA-16',
      'jpeg2000-JP2-RGBA-16',
      'jpeg2000-J2K-BW-8',
      'webp-RGB-75',
      'webp-RGBA-100',
    ])
    .flatMap((name) => pictures.filter(({ file }) => file.startsWith(`${name}.`)).map(({ file }) => file));
  test.each(slow)('%s cut anywhere is refused', async (file) => {
    const bytes = bytesOfPicture(file);
    const lengths = [...Array.from({ length: 4 }, (_, index) => bytes.length - 1 - index)].concat(
      fc.sample(fc.nat(bytes.length - 1), 6),
    );
    for (const length of lengths) {
      expect({ length, ...(await check(bytes.subarray(0, length), file)) }).toMatchObject({ whole: false });
    }
  });

  // Zlib ends in a checksum of 32 bits, which a handful of the same bytes in another order can meet by chance. What it
  // does not cover says how it was packed, and changes no pixel.
  const single = quick.filter(({ format, codec }) => format === 'OPEN_EXR' && /^(?:ZIPS?|PXR24)$/.test(codec ?? ''));
  test.each(single.map(({ file }) => file))(
    '%s with a byte of its pixels changed is refused or shows the same',
    async (file) => {
      const bytes = bytesOfPicture(file);
      const pixels = pixelsOf(bytes);
      const covered = deflatedBytes(bytes);
      expect(covered.length).toBeGreaterThan(100);
      const damages = fc.sample(fc.tuple(fc.constantFrom(...covered), fc.integer({ min: 1, max: 255 })), {
        numRuns: 60,
        seed: 1,
      });
      let missed = 0;
      for (const [at, bits] of damages) {
        const damaged = changed(bytes, at, bits);
        if ((await check(damaged, file)).whole && pixelsOf(damaged) !== pixels) missed += 1;
      }
      expect(missed).toBeLessThanOrEqual(1);
    },
  );

  test.each(quick.filter(({ format }) => format === 'PNG').map(({ file }) => file))(
    '%s with any one byte changed is refused',
    async (file) => {
      const bytes = bytesOfPicture(file);
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
          expect(await check(changed(bytes, at, bits), file)).toMatchObject({ whole: false });
        }),
      );
    },
  );

  test('under the ending of another format are refused by what they are', async () => {
    expect(await check(bytesOfPicture('jpeg-RGB-95.jpg'), 'frame.exr')).toEqual({
      whole: false,
      reason: 'it is a JPEG, not an OpenEXR',
    });
    const kinds = quick.filter(({ file }) =>
      /^(?:png-RGB-8|exr-ZIP-RGB-16|jpeg-RGB-95|bmp-RGB|hdr-RGB|iris-RGB)\./.test(file),
    );
    for (const { file } of kinds) {
      for (const ending of checkableExtensions) {
        if (ending === extname(file).slice(1) || (ending === 'jpeg' && file.endsWith('.jpg'))) continue;
        expect(await check(bytesOfPicture(file), `frame.${ending}`)).toMatchObject({ whole: false });
      }
    }
  });

  test('damaged anywhere are a result, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...quick.map(({ file }) => file)),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.nat(255)), {
          maxLength: 8,
        }),
        async (file, changes) => {
          const bytes = Uint8Array.from(bytesOfPicture(file));
          for (const [where, value] of changes) bytes[Math.floor(where * Math.min(bytes.length, 2000))] = value;
          expect(typeof (await check(bytes, file)).whole).toBe('boolean');
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('are not read further once the render was cancelled', async () => {
    const signal = AbortSignal.abort();
    const file = 'tiff-NONE-RGB-8.tif';
    await expect(checkPicture(bytesOfPicture(file), { extension: 'tif', signal })).rejects.toMatchObject({
      kind: 'cancelled',
    });
  });
});

describe('bytes', () => {
  const marks = ['89504e470d0a1a0a', '762f3101', 'ffd8ff', '424d', '233f', '01da', ''];

  test('of any kind are a result, never a crash', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('png', 'exr', 'jpg', 'bmp', 'hdr', 'rgb', 'tga'),
        fc.constantFrom(...marks),
        fc.uint8Array({ maxLength: 3000 }),
        async (extension, mark, bytes) => {
          const check = await checkPicture(Buffer.concat([Buffer.from(mark, 'hex'), bytes]), {
            extension,
            signal: new AbortController().signal,
          });
          expect(typeof check.whole).toBe('boolean');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('that are none, or under an ending that nobody reads, are refused', async () => {
    expect(await check(new Uint8Array(), 'frame.tga')).toEqual({ whole: false, reason: 'it is empty' });
    expect(await check(Buffer.from('text'), 'frame.psd')).toMatchObject({
      reason: 'pictures that end in .psd cannot be checked',
    });
    expect(await check(Buffer.from('text'), 'frame.PNG')).toMatchObject({ reason: 'it is not a PNG' });
  });
});

/**
 * Where the blocks of an OpenEXR stand that were worth packing. One that deflating would have made longer is stored as
 * it is, with no checksum: a changed byte there is a changed pixel that nobody can tell.
 */
function deflatedBytes(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = Buffer.from('screenWindowWidth\0float\0');
  const tableStart = Buffer.from(bytes).indexOf(mark) + mark.length + 4 + 4 + 1;
  const first = Number(view.getBigUint64(tableStart, true));
  const positions: number[] = [];
  for (let start = first; start < bytes.length;) {
    const end = start + 8 + view.getInt32(start + 4, true);
    if (inflates(bytes.subarray(start + 8, end))) {
      for (let at = start; at < end; at += 1) positions.push(at);
    }
    start = end;
  }
  return positions;
}

function inflates(packed: Uint8Array): boolean {
  try {
    inflateSync(packed);
    return true;
  } catch {
    return false;
  }
}

function pixelsOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'dailies-test-pixels-'));
  try {
    const file = join(folder, 'frame.exr');
    writeFileSync(file, bytes);
    const pixels = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'gbrapf32le', '-']);
    return createHash('sha256').update(pixels).digest('hex');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
