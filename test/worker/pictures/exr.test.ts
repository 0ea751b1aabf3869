import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PictureCheck } from '../../../src/worker/pictures/check-picture.js';
import { check } from './made-pictures.js';

interface Parts {
  readonly flags: number;
  readonly channels: readonly (readonly [name: string, type: number, sampling: number])[];
  readonly compression: number;
  readonly data: readonly [number, number, number, number];
  readonly display: readonly [number, number, number, number];
  readonly lineOrder: number;
  /** Packed data of the blocks, from the top down. */
  readonly blocks: readonly Uint8Array[];
  readonly rowsOfBlock: number;
  /** Places of the blocks in the file, by their number from the top. */
  readonly order: readonly number[];
  readonly more: readonly Buffer[];
}

const text = (value: string): Buffer => Buffer.from(`${value}\0`);
const int32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt32LE(value | 0, index * 4);
  return bytes;
};
const attribute = (name: string, type: string, value: Buffer): Buffer =>
  Buffer.concat([text(name), text(type), int32(value.length), value]);

/** Three rows of two half samples, uncompressed, if nothing else is said. */
function exr(changes: Partial<Parts> = {}): Buffer {
  const window = [0, 0, 1, 2] as const;
  const plain = [Buffer.alloc(4), Buffer.alloc(4), Buffer.alloc(4)];
  const parts: Parts = {
    ...{ flags: 2, channels: [['Y', 1, 1]], compression: 0, data: window, display: window, lineOrder: 0 },
    ...{ blocks: plain, rowsOfBlock: 1, order: [0, 1, 2], more: [] },
    ...changes,
  };
  const channels = parts.channels.map(([name, type, sampling]) =>
    Buffer.concat([text(name), int32(type, 0, sampling, sampling)]),
  );
  const header = Buffer.concat([
    int32(0x01312f76, parts.flags),
    attribute('channels', 'chlist', Buffer.concat([...channels, Buffer.alloc(1)])),
    attribute('compression', 'compression', Buffer.from([parts.compression])),
    attribute('dataWindow', 'box2i', int32(...parts.data)),
    attribute('displayWindow', 'box2i', int32(...parts.display)),
    attribute('lineOrder', 'lineOrder', Buffer.from([parts.lineOrder])),
    ...parts.more,
    Buffer.alloc(1),
  ]);
  const table = Buffer.alloc(8 * parts.blocks.length);
  const written: Buffer[] = [];
  let offset = header.length + table.length;
  for (const number of parts.order) {
    const block = parts.blocks[number] ?? Buffer.alloc(0);
    table.writeBigUInt64LE(BigInt(offset), number * 8);
    written.push(Buffer.concat([int32(parts.data[1] + number * parts.rowsOfBlock, block.length), block]));
    offset += 8 + block.length;
  }
  return Buffer.concat([header, table, ...written]);
}

/** One block of three rows under ZIP. */
const zipped = (bytes: Uint8Array): Buffer =>
  exr({ compression: 3, rowsOfBlock: 16, order: [0], blocks: [deflateSync(bytes)], ...wide(40) });
const wide = (width: number): Pick<Parts, 'data' | 'display'> => ({
  data: [0, 0, width - 1, 2],
  display: [0, 0, width - 1, 2],
});

const checkExr = (bytes: Uint8Array): Promise<PictureCheck> => check(bytes, 'frame.exr');
const whole = { whole: true, width: 2, height: 3, hasAlpha: false };

/** The same file with its table of offsets changed. */
function withOffsets(change: (offsets: bigint[]) => readonly (bigint | undefined)[]): Buffer {
  const bytes = exr();
  const start = bytes.length - 3 * 8 - 3 * 12;
  const offsets = [0, 1, 2].map((index) => bytes.readBigUInt64LE(start + index * 8));
  for (const [index, offset] of change(offsets).entries()) bytes.writeBigUInt64LE(offset ?? 0n, start + index * 8);
  return bytes;
}

describe('an OpenEXR', () => {
  test('that is whole tells its size', async () => {
    expect(await checkExr(exr())).toEqual(whole);
    expect(await checkExr(zipped(new Uint8Array(240)))).toEqual({ ...whole, width: 40 });
  });

  test('may be written from the bottom up', async () => {
    expect(await checkExr(exr({ lineOrder: 1, order: [2, 1, 0] }))).toEqual(whole);
  });

  test('is as large as what is shown of it, wherever its pixels lie', async () => {
    const cropped = exr({ data: [-5, 7, -4, 9], display: [0, 0, 99, 49] });
    expect(await checkExr(cropped)).toEqual({ ...whole, width: 100, height: 50 });
  });

  test.each([
    ['A', true],
    ['ViewLayer.Combined.A', true],
    ['ViewLayer.Combined.left.A', true],
    ['Combined.A', true],
    ['ViewLayer.CryptoObject00.A', false],
    ['ViewLayer.AO.A', false],
    ['Alpha', false],
  ])('with a channel %s: transparency is %s', async (name, hasAlpha) => {
    expect(await checkExr(exr({ channels: [[name, 1, 1]] }))).toEqual({ ...whole, hasAlpha });
  });

  const lots = Array.from({ length: 16_385 }, (_, index) => [`c${index}`, 1, 1] as const);
  test.each([
    ['of several parts', exr({ flags: 2 | 0x1000 }), /several parts/],
    ['in tiles', exr({ flags: 2 | 0x200 }), /tiled/],
    ['of version 3', exr({ flags: 3 }), /unknown version/],
    ['under an unknown compression', exr({ compression: 10 }), /unknown way/],
    ['in no order', exr({ lineOrder: 2 }), /makes no sense/],
    ['without channels', exr({ channels: [] }), /no channels/],
    ['with a sample type that does not exist', exr({ channels: [['Y', 3, 1]] }), /makes no sense/],
    ['with channels of a lower resolution', exr({ channels: [['Y', 1, 2]] }), /lower resolution/],
    ['with more channels than anybody has', exr({ channels: lots }), /makes no sense/],
    ['of negative width', exr({ data: [5, 0, 1, 2] }), /size is -3 x 3/],
    ['of enormous width', exr({ data: [-(2 ** 31), 0, 2 ** 31 - 1, 2] }), /size is 4294967296 x 3/],
    ['of enormous height', exr({ display: [0, 0, 1, 2 ** 30] }), /size is/],
    [
      'of more pixels than can be unpacked',
      exr({ data: [0, 0, 65_535, 65_535], channels: lots.slice(0, 64) }),
      /larger than/,
    ],
    ['of more rows than it has', exr({ data: [0, 0, 1, 60_000] }), /cut short/],
    [
      'that says a thing twice',
      exr({ more: [attribute('lineOrder', 'lineOrder', Buffer.from([0]))] }),
      /makes no sense/,
    ],
    ['with an attribute longer than the file', exr({ more: [text('x'), text('y'), int32(-1)] }), /cut short/],
    ['with a short row', exr({ blocks: [Buffer.alloc(4), Buffer.alloc(3), Buffer.alloc(4)] }), /do not decode/],
    ['with a long row', exr({ blocks: [Buffer.alloc(4), Buffer.alloc(5), Buffer.alloc(4)] }), /do not decode/],
    ['with too few bytes under zlib', zipped(new Uint8Array(239)), /do not decode/],
    ['with too many bytes under zlib', zipped(new Uint8Array(241)), /do not decode/],
    ['with a block that unpacks to far more', zipped(new Uint8Array(200_000)), /do not decode/],
    ['that was not finished', withOffsets(([first, second]) => [first, second, 0n]), /not written to its end/],
    ['with a block inside the table', withOffsets(([first, second]) => [first, second, 9n]), /makes no sense/],
    ['with a block behind the end', withOffsets(([first, second]) => [first, second, 2n ** 63n]), /cut short/],
    ['with one block for two', withOffsets(([first, second]) => [first, second, second]), /not where it says/],
  ])('%s is broken', async (_, bytes, reason) => {
    expect(await checkExr(bytes)).toEqual({ whole: false, reason: expect.stringMatching(reason) });
  });

  test('without one of the attributes that are needed is broken', async () => {
    for (const name of ['channels', 'compression', 'dataWindow', 'displayWindow', 'lineOrder']) {
      const bytes = exr();
      bytes.write('x', bytes.indexOf(`\0${name}`) + 1 || bytes.indexOf(name));
      expect(await checkExr(bytes)).toEqual({ whole: false, reason: `its header lacks "${name}"` });
    }
  });

  test('with a block that reaches into the next is broken', async () => {
    // The first block of runs says that it is four bytes longer: its end would be the next one's head.
    const bytes = exr({
      compression: 1,
      ...wide(200),
      blocks: Array<Buffer>(3).fill(Buffer.from([127, 0, 127, 0, 127, 0, 15, 0])),
    });
    expect(await checkExr(bytes)).toMatchObject({ whole: true });
    bytes.writeInt32LE(12, bytes.length - 3 * 16 + 4);
    expect(await checkExr(bytes)).toMatchObject({ reason: 'its blocks overlap' });
  });

  test.each([4, 5, 6, 7, 8, 9])(
    'under compression %i with any bytes in its blocks is a result, never a crash',
    async (compression) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), fc.boolean(), async (packed, isHalf) => {
          const bytes = exr({
            ...{ compression, rowsOfBlock: 256, order: [0], blocks: [packed] },
            ...{ channels: [['A', isHalf ? 1 : 2, 1]], ...wide(100) },
          });
          expect(typeof (await checkExr(bytes)).whole).toBe('boolean');
        }),
        { numRuns: 300 },
      );
    },
  );
});
