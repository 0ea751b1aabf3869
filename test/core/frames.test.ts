import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  constantStep,
  formatFrames,
  frameFileName,
  frameNumberLimit,
  framesOfScene,
  parseFrames,
  toRanges,
} from '../../src/core/frames.js';

describe('a frame list', () => {
  test.each([
    ['5', [5]],
    ['1-4', [1, 2, 3, 4]],
    ['1-3,60', [1, 2, 3, 60]],
    ['1-10x3', [1, 4, 7, 10]],
    ['1-10:3', [1, 4, 7, 10]],
    ['1-12x3', [1, 4, 7, 10]],
    ['-3--1', [-3, -2, -1]],
    ['-2-1', [-2, -1, 0, 1]],
    ['-10', [-10]],
    ['3,1,2,2', [1, 2, 3]],
    ['8-5', [5, 6, 7, 8]],
    ['10-1x4', [2, 6, 10]],
    [' 1 , 2  3 ', [1, 2, 3]],
    ['-0', [0]],
  ])('%j names %j', (text, frames) => {
    expect(parseFrames(text)).toEqual(frames);
  });

  test.each([
    ['', /empty/],
    [' , ', /empty/],
    ['a', /"a" is not a frame/],
    ['1-', /not a frame/],
    ['1..5', /not a frame/],
    ['1-5x0', /step/],
    ['1-5x-2', /not a frame/],
    ['1.5', /not a frame/],
    ['99999999', /out of bounds/],
    ['1-99999999999999999999', /out of bounds/],
    ['-1000000-1000000', /at most 1000000/],
    [Array.from({ length: 900 }, () => '1-1000000').join(','), /at most 1000000/],
    ['1,'.repeat(5_000_001), /at most 10000000/],
  ])('%.40j is refused', (text, message) => {
    expect(() => parseFrames(text)).toThrow(message);
  });

  test('of a million frames is read, of one more refused', () => {
    expect(parseFrames('1-1000000')).toHaveLength(1_000_000);
    expect(() => parseFrames('0-1000000')).toThrow(/at most 1000000/);
  });

  test('is ascending, unique, and reads back from its canonical text', () => {
    const frame = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(fc.uniqueArray(frame, { minLength: 1, maxLength: 60 }), (numbers) => {
        const ascending = [...numbers].sort((a, b) => a - b).map((number) => number + 0);
        expect(parseFrames(numbers.join(','))).toEqual(ascending);
        expect(parseFrames(formatFrames(ascending))).toEqual(ascending);
      }),
    );
  });

  test('has one canonical text however its ranges were written', () => {
    const range = fc
      .record({ first: fc.integer({ min: -50, max: 50 }), length: fc.nat(20), step: fc.integer({ min: 1, max: 5 }) })
      .map(({ first, length, step }) => ({ first, last: first + length, step }));
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 5 }), (ranges) => {
        const text = ranges.map(({ first, last, step }) => `${first}-${last}x${step}`).join(',');
        const one = ranges
          .flatMap(({ first, last, step }) => {
            const all: number[] = [];
            for (let frame = first; frame <= last; frame += step) all.push(frame);
            return all;
          })
          .join(' ');
        expect(formatFrames(parseFrames(text))).toBe(formatFrames(parseFrames(one)));
      }),
    );
  });

  test('never crashes on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseFrames(text).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ kind: 'usage' });
        }
      }),
    );
  });
});

test('ranges are as few as the list allows', () => {
  expect(toRanges([1, 2, 3, 10, 20, 30, 40])).toEqual([
    { first: 1, last: 3, step: 1 },
    { first: 10, last: 40, step: 10 },
  ]);
  expect(formatFrames([1, 5])).toBe('1,5');
  expect(formatFrames([])).toBe('');
});

describe('the frames of a scene', () => {
  test.each([
    [{ frameStart: 101, frameEnd: 104, frameStep: 1 }, '101-104'],
    [{ frameStart: 1001, frameEnd: 1010, frameStep: 3 }, '1001-1010x3'],
    [{ frameStart: 1, frameEnd: 3, frameStep: 0 }, '1-3'],
    [{ frameStart: 42, frameEnd: 42, frameStep: 5 }, '42'],
    [{ frameStart: 10, frameEnd: 1, frameStep: 1 }, ''],
  ])('%j are %s', (scene, expected) => {
    expect(formatFrames(framesOfScene(scene))).toBe(expected);
  });

  test('are refused past a million', () => {
    expect(() => framesOfScene({ frameStart: 1, frameEnd: 2_000_000_000, frameStep: 1 })).toThrow(/at most 1000000/);
  });
});

test.each([
  [[7], 1],
  [[1, 2, 3], 1],
  [[1, 4, 7], 3],
  [[2, 9], 7],
  [[1, 2, 4], null],
])('%j has the constant step %j', (frames, step) => {
  expect(constantStep(frames)).toBe(step);
});

test.each([
  [5, '0005.png'],
  [-12, '-0012.png'],
  [0, '0000.png'],
  [123_456, '123456.png'],
  [-frameNumberLimit, `-${frameNumberLimit}.png`],
])('frame %d lies in %s', (frame, name) => {
  expect(frameFileName(frame, 'png')).toBe(name);
});
