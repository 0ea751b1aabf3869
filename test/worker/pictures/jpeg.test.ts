import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PictureCheck } from '../../../src/worker/pictures/check-picture.js';
import { describeWith, hasFfmpeg } from '../../support/requires.js';
import { changed, check } from './made-pictures.js';

const checkJpeg = (bytes: Uint8Array): Promise<PictureCheck> => check(bytes, 'frame.jpg');

/** Slices are told apart by restart markers, one for each row of blocks. */
const encode = (options: readonly string[]): Buffer =>
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-f', 'lavfi', '-i', 'testsrc2=s=150x130', '-frames:v', '1', '-q:v', '2'],
    ...[...options, '-f', 'mjpeg', '-'],
  ]);

describeWith(hasFfmpeg, 'FFmpeg', 'a JPEG', () => {
  const plain = encode(['-threads', '1', '-pix_fmt', 'yuvj420p']);
  const restarting = encode(['-threads', '4', '-thread_type', 'slice', '-pix_fmt', 'yuvj422p']);
  const marks = [...restarting.keys()].filter(
    (at) => restarting[at] === 0xff && ((restarting[at + 1] ?? 0) & 0xf8) === 0xd0,
  );
  const scanStart = plain.indexOf(Buffer.from([0xff, 0xda])) + 14;

  test('tells its size, however its colours are sampled', async () => {
    const expected = { whole: true, width: 150, height: 130, hasAlpha: false };
    for (const format of ['yuvj420p', 'yuvj422p', 'yuvj444p', 'gray']) {
      expect(await checkJpeg(encode(['-threads', '1', '-pix_fmt', format]))).toEqual(expected);
    }
    expect(await checkJpeg(Buffer.concat([plain, Buffer.from('after')]))).toEqual(expected);
  });

  test('with restart markers needs all of them, in their order', async () => {
    expect(marks.length).toBeGreaterThan(2);
    expect(await checkJpeg(restarting)).toMatchObject({ whole: true });
    for (const at of marks) {
      expect(await checkJpeg(changed(restarting, at + 1, 1))).toMatchObject({ whole: false });
      expect(await checkJpeg(Buffer.concat([restarting.subarray(0, at), restarting.subarray(at + 2)]))).toMatchObject({
        whole: false,
      });
    }
  });

  test('with a piece of its scan left out or said twice is broken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: scanStart, max: plain.length - 900 }),
        fc.integer({ min: 200, max: 800 }),
        fc.boolean(),
        async (start, length, isTwice) => {
          const end = start + length;
          const bytes = Buffer.concat([
            plain.subarray(0, isTwice ? end : start),
            plain.subarray(isTwice ? start : end),
          ]);
          expect(await checkJpeg(bytes)).toMatchObject({ whole: false });
        },
      ),
      { numRuns: 50 },
    );
  });

  test('that is cut is said to be, and so is one that lacks its end alone', async () => {
    for (const length of [3, 20, scanStart, plain.length - 1, plain.length - 2]) {
      expect(await checkJpeg(plain.subarray(0, length))).toEqual({ whole: false, reason: 'it is cut short' });
    }
  });

  test('that says it has other rows than it has is broken', async () => {
    const frame = plain.indexOf(Buffer.from([0xff, 0xc0]));
    for (const height of [1, 100, 160, 60_000]) {
      const bytes = Buffer.from(plain);
      bytes.writeUInt16BE(height, frame + 5);
      expect(await checkJpeg(bytes)).toMatchObject({ whole: false });
    }
  });

  test('that is progressive is refused', async () => {
    const bytes = Buffer.from(plain);
    bytes[plain.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc2;
    expect(await checkJpeg(bytes)).toEqual({ whole: false, reason: 'it is not a baseline JPEG' });
  });
});

describe('a JPEG of hostile segments', () => {
  const segment = (code: number, data: Uint8Array): Buffer => {
    const bytes = Buffer.from([0xff, code, 0, 0, ...data]);
    bytes.writeUInt16BE(data.length + 2, 2);
    return bytes;
  };
  const start = Buffer.from([0xff, 0xd8]);
  const flood = (code: number, data: Uint8Array): Buffer =>
    Buffer.concat([start, ...Array<Buffer>(100_000).fill(segment(code, data))]);
  const noTable = new Uint8Array(17);

  test.each([
    ['endless comments', flood(0xfe, new Uint8Array()), /too many pieces/],
    ['endless code tables', flood(0xc4, noTable), /too many pieces/],
    [
      'codes that do not fit',
      Buffer.concat([start, segment(0xc4, new Uint8Array(17 + 3).fill(3, 1, 2))]),
      /do not decode/,
    ],
    ['a scan before its size', Buffer.concat([start, segment(0xda, new Uint8Array(10))]), /header is missing/],
    ['a segment without its length', Buffer.concat([start, Buffer.from([0xff, 0xe0, 0, 0, 0, 0])]), /do not decode/],
    ['no size', Buffer.concat([start, segment(0xc0, Buffer.from([8, 0, 0, 0, 9, 1, 1, 0x11, 0]))]), /size is 9 x 0/],
    ['no samples', Buffer.concat([start, segment(0xc0, Buffer.from([8, 0, 9, 0, 9, 1, 1, 0x01, 0]))]), /do not decode/],
    ['a step of zero', Buffer.concat([start, segment(0xdb, new Uint8Array(65))]), /do not decode/],
  ])('%s is broken', async (_, bytes, reason) => {
    expect(await checkJpeg(bytes)).toEqual({ whole: false, reason: expect.stringMatching(reason) });
  });
});
