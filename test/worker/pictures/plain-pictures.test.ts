import { describe, expect, test } from '@jest/globals';
import { checkPicture } from '../../../src/worker/pictures/check-picture.js';
import { describeWith, hasFfmpeg } from '../../support/requires.js';
import { check } from './made-pictures.js';

const filled = (length: number, values: Readonly<Record<number, number>>): Buffer => {
  const bytes = Buffer.alloc(length);
  for (const [at, value] of Object.entries(values)) bytes[Number(at)] = value;
  return bytes;
};

/** Three by two grey pixels: in runs (11) or plain (3). */
const targa = (type: number, pixels: readonly number[], changes: Readonly<Record<number, number>> = {}): Buffer =>
  Buffer.concat([filled(18, { 2: type, 12: 3, 14: 2, 16: 8, ...changes }), Buffer.from(pixels)]);

/** One row of five grey samples in runs. */
const iris = (row: readonly number[], changes: Readonly<Record<number, number>> = {}): Buffer =>
  Buffer.concat([
    filled(520, { 0: 1, 1: 0xda, 2: 1, 3: 1, 7: 5, 9: 1, 11: 1, 514: 2, 515: 8, 519: row.length, ...changes }),
    Buffer.from(row),
  ]);

const radiance = (size: string, rows: readonly number[]): Buffer =>
  Buffer.concat([Buffer.from(`#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n${size}\n`), Buffer.from(rows)]);
/** Nine pixels: runs of nine for the first three channels, and what is given for the last. */
const runs = (last: readonly number[]): Buffer => radiance('-Y 1 +X 9', [2, 2, 0, 9, 137, 1, 137, 1, 137, 1, ...last]);

const bmp = (changes: Readonly<Record<number, number>> = {}): Buffer =>
  filled(54 + 2 * 12, { 0: 0x42, 1: 0x4d, 2: 78, 10: 54, 14: 40, 18: 3, 22: 2, 26: 1, 28: 24, ...changes });

describe('a picture without a checksum', () => {
  test.each([
    ['tga', targa(3, [1, 2, 3, 4, 5, 6]), 3, 2],
    ['tga', targa(11, [0x83, 7, 1, 5, 6]), 3, 2],
    ['rgb', iris([0x83, 1, 2, 3, 2, 9, 0]), 5, 1],
    ['hdr', runs([9, 1, 2, 3, 4, 5, 6, 7, 8, 9]), 9, 1],
    ['hdr', radiance('-Y 2 +X 3', Array<number>(24).fill(1)), 3, 2],
    ['bmp', bmp(), 3, 2],
  ])('in %s is whole with all that it announces', async (extension, bytes, width, height) => {
    const expected = { whole: true, width, height, hasAlpha: false };
    expect(await check(bytes, `frame.${extension}`)).toEqual(expected);
    expect(await check(bytes.subarray(0, -1), `frame.${extension}`)).toMatchObject({ whole: false });
  });

  test.each([
    ['tga', 'a run over the end', targa(11, [0x86, 7]), /do not decode/],
    ['tga', 'a palette', targa(3, [1, 2, 3, 4, 5, 6], { 1: 1 }), /makes no sense/],
    ['tga', 'no width', targa(3, [1, 2, 3, 4, 5, 6], { 12: 0 }), /size is 0 x 2/],
    ['tga', 'more rows than it has', targa(11, [0x83, 7], { 15: 255 }), /cut short/],
    ['rgb', 'a row that is too long', iris([0x86, 1, 2, 3, 4, 5, 6, 0]), /do not decode/],
    ['rgb', 'a row that is too short', iris([0x83, 1, 2, 3, 0]), /do not decode/],
    ['rgb', 'a row without its end', iris([0x85, 1, 2, 3, 4, 5]), /do not decode/],
    ['rgb', 'a row behind the end', iris([0x85, 1, 2, 3, 4, 5, 0], { 512: 255 }), /cut short/],
    ['rgb', 'a hundred channels', iris([0x85, 1, 2, 3, 4, 5, 0], { 11: 100 }), /makes no sense/],
    ['hdr', 'a run over the end', runs([138, 1]), /do not decode/],
    ['hdr', 'a run of nothing', runs([0, 0, 0, 0]), /do not decode/],
    ['hdr', 'rows of another width', radiance('-Y 1 +X 9', [2, 2, 0, 8, 1, 1, 1, 1]), /do not decode/],
    ['hdr', 'an enormous size', radiance('-Y 999999 +X 999999', [1]), /size is/],
    ['hdr', 'a size that is none', radiance('-Y 10 +X many', Array<number>(70_000).fill(32)), /makes no sense/],
    ['bmp', 'a length beyond its end', bmp({ 2: 79 }), /cut short/],
    ['bmp', 'a negative width', bmp({ 21: 255 }), /size is/],
    ['bmp', 'compression', bmp({ 30: 1 }), /makes no sense/],
  ])('in %s with %s is broken', async (extension, _, bytes, reason) => {
    expect(await check(bytes, `frame.${extension}`)).toEqual({ whole: false, reason: expect.stringMatching(reason) });
  });
});

describeWith(hasFfmpeg, 'FFmpeg', 'a picture that FFmpeg decodes', () => {
  const tiff = (changes: Readonly<Record<number, number>>): Buffer =>
    filled(64, {
      0: 0x49,
      1: 0x49,
      2: 42,
      4: 8,
      8: 2,
      10: 17,
      11: 1,
      12: 4,
      14: 1,
      18: 60,
      22: 23,
      23: 1,
      24: 4,
      26: 1,
      30: 4,
      ...changes,
    });

  test.each([
    ['tif', 'a directory behind its end', tiff({ 4: 63 }), /cut short/],
    ['tif', 'more entries than fit', tiff({ 9: 255 }), /cut short/],
    ['tif', 'a strip behind its end', tiff({ 18: 61 }), /cut short/],
    ['tif', 'no strips', tiff({ 10: 18 }), /makes no sense/],
    ['tif', 'strips and no size', tiff({}), /do not decode/],
    ['dpx', 'a length beyond its end', filled(2048, { 0: 0x53, 1: 0x44, 2: 0x50, 3: 0x58, 18: 8, 19: 1 }), /cut short/],
    ['dpx', 'nothing in it', filled(2048, { 0: 0x53, 1: 0x44, 2: 0x50, 3: 0x58 }), /do not decode|one picture/],
    ['webp', 'nothing in it', Buffer.from('RIFF\x04\0\0\0WEBP'), /do not decode|one picture/],
    ['jp2', 'nothing in it', Buffer.from('\0\0\0\x0cjP  \r\n\x87\n', 'latin1'), /do not decode|one picture/],
  ])('in %s with %s is broken', async (extension, _, bytes, reason) => {
    expect(await check(bytes, `frame.${extension}`)).toEqual({ whole: false, reason: expect.stringMatching(reason) });
  });

  test('needs an FFmpeg, and says so', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '/nonexistent';
    try {
      const signal = new AbortController().signal;
      await expect(checkPicture(tiff({}), { extension: 'tif', signal })).rejects.toMatchObject({
        code: 'ffmpeg-missing',
      });
    } finally {
      process.env['PATH'] = path;
    }
  });
});
