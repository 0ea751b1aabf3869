import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rateForStep, rateOf } from '../../src/core/rate.js';

test.each([
  [24, 1, '24/1'],
  [24, Math.fround(1.001), '24000/1001'],
  [30, Math.fround(1.001), '30000/1001'],
  [1, Math.fround(0.04), '25/1'],
  [25, 2, '25/2'],
  [60, Math.fround(1.0), '60/1'],
  [24, Math.fround(1.0000001), '24/1'],
])('%d / %d is %s', (fps, base, expected) => {
  const rate = rateOf(fps, base);
  expect(`${rate?.numerator ?? ''}/${rate?.denominator ?? ''}`).toBe(expected);
});

test.each([
  [0, 1],
  [24, 0],
  [24, null],
  [-24, 1],
  [24, Number.NaN],
  [24, Number.POSITIVE_INFINITY],
  [24, Number.MIN_VALUE],
])('%p / %p is no rate', (fps, base) => {
  expect(rateOf(fps, base)).toBeNull();
});

test('any rate that Blender can store is met within a millionth, in lowest terms', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 32_767 }),
      fc.float({ min: Math.fround(1e-5), max: Math.fround(1e6), noNaN: true }),
      (fps, base) => {
        const rate = rateOf(fps, base);
        if (rate === null) return;
        expect(rate.numerator / rate.denominator / (fps / base)).toBeCloseTo(1, 5);
        expect(Number.isInteger(rate.numerator) && Number.isInteger(rate.denominator)).toBe(true);
      },
    ),
  );
});

test('a stepped list plays as fast as the scene', () => {
  expect(rateForStep({ numerator: 24, denominator: 1 }, 3)).toEqual({ numerator: 8, denominator: 1 });
  expect(rateForStep({ numerator: 24_000, denominator: 1001 }, 7)).toEqual({ numerator: 24_000, denominator: 7007 });
});
