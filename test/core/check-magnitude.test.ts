import { expect, test } from '@jest/globals';
import { checkMagnitude, type Magnitude } from '../../src/core/check-magnitude.js';

const codes = (changes: Partial<Magnitude>): readonly string[] =>
  checkMagnitude({ name: 'Scene', size: { width: 1920, height: 1080 }, frames: 48, ...changes }).map(
    ({ severity, code }) => `${severity} ${code}`,
  );

test('what is more often a slip than a film is told, and nothing below it', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ size: { width: 10_000, height: 10_000 }, frames: 100_000 })).toEqual([]);
  expect(codes({ size: { width: 10_000, height: 10_001 } })).toEqual(['warning absurd-size']);
  expect(codes({ frames: 100_001 })).toEqual(['warning absurd-frame-count']);
  expect(codes({ size: null, frames: 1 })).toEqual([]);
});
