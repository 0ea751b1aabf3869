import { deflateSync, crc32 } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PictureCheck } from '../../../src/worker/pictures/check-picture.js';
import { changed, check } from './made-pictures.js';

interface Parts {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
  readonly bitDepth: number;
  readonly interlace: number;
  readonly rows: Uint8Array;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type), data]);
  const bytes = Buffer.alloc(typed.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  typed.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(typed), typed.length + 4);
  return bytes;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

function png(changes: Partial<Parts> = {}): Buffer {
  const picture = {
    width: 3,
    height: 2,
    colorType: 2,
    bitDepth: 8,
    interlace: 0,
    rows: new Uint8Array(2 * (1 + 3 * 3)),
    ...changes,
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header.set([picture.bitDepth, picture.colorType, 0, 0, picture.interlace], 8);
  const pixels = deflateSync(picture.rows);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels.subarray(0, 5)),
    chunk('IDAT', pixels.subarray(5)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const checkPng = (bytes: Uint8Array): Promise<PictureCheck> => check(bytes, 'frame.png');

/** Rows of three RGB pixels without a filter, but for one of them. */
function rowsWithFilter(rows: number, row: number, filter: number): Uint8Array {
  const bytes = new Uint8Array(rows * 10);
  bytes[row * 10] = filter;
  return bytes;
}

describe('a PNG', () => {
  test('that is whole tells its size', async () => {
    expect(await checkPng(png())).toEqual({ whole: true, width: 3, height: 2, hasAlpha: false });
    const alpha = png({ colorType: 6, bitDepth: 16, rows: new Uint8Array(2 * (1 + 3 * 8)) });
    expect(await checkPng(alpha)).toEqual({ whole: true, width: 3, height: 2, hasAlpha: true });
    expect(await checkPng(Buffer.concat([png(), Buffer.from('after')]))).toMatchObject({ whole: true });
  });

  // 60,000 rows do not come out of zlib in one piece.
  test.each([0, 1, 30_000, 59_999])('with a filter that does not exist in row %i of 60000 is broken', async (row) => {
    const picture = { width: 3, height: 60_000 };
    expect(await checkPng(png({ ...picture, rows: rowsWithFilter(60_000, row, 4) }))).toMatchObject({ whole: true });
    expect(await checkPng(png({ ...picture, rows: rowsWithFilter(60_000, row, 5) }))).toMatchObject({
      reason: 'its pixels do not decode',
    });
  });

  test.each([
    ['is something else', Buffer.from('GIF89a……'), /not a PNG/],
    ['is empty', Buffer.alloc(0), /empty/],
    ['has too few rows', png({ rows: new Uint8Array(10) }), /not the rows/],
    ['has too many rows', png({ rows: new Uint8Array(40) }), /not the rows/],
    ['has a row filter that does not exist', png({ rows: new Uint8Array(20).fill(7) }), /do not decode/],
    ['has no width', png({ width: 0 }), /size is 0 x 2/],
    ['claims to be enormous', png({ width: 2 ** 31 }), /size is/],
    ['is larger than memory', png({ width: 65_536, height: 65_536, bitDepth: 16, colorType: 6 }), /size is/],
    ['has a colour type that does not exist', png({ colorType: 5 }), /makes no sense/],
    ['is interlaced', png({ interlace: 1 }), /interlaced/],
    ['has no header', Buffer.concat([signature, chunk('IEND', new Uint8Array())]), /header is missing/],
  ])('that %s is broken', async (_, bytes, reason) => {
    expect(await checkPng(bytes)).toEqual({ whole: false, reason: expect.stringMatching(reason) });
  });

  test('that unpacks to far more than it announces is broken', async () => {
    expect(await checkPng(png({ rows: new Uint8Array(2 ** 27) }))).toMatchObject({ whole: false });
  });

  test('that is cut anywhere is broken', async () => {
    const bytes = png();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(await checkPng(bytes.subarray(0, length))).toMatchObject({ whole: false });
    }
  });

  test('with any one byte changed is broken', async () => {
    const bytes = png();
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (index, bits) => {
        expect(await checkPng(changed(bytes, index, bits))).toMatchObject({ whole: false });
      }),
      { numRuns: 300 },
    );
  });
});
