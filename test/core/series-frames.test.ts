import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayBeRead, numbersLacking } from '../../src/core/series-frames.js';

/** Files 4 to 6 are shown from frame 3 on. */
const used = { first: 4, last: 6, start: 3, cyclic: false, also: [3] };

test('a file is read inside the window, and where the user stands still', () => {
  expect([2, 3, 4, 6, 7].map((number) => mayBeRead([used], number))).toEqual([false, true, true, true, false]);
});

describe('what is lacking', () => {
  const lacking = (window: typeof used, frameStart: number, frameEnd: number): readonly number[] =>
    numbersLacking([window], [{ frameStart, frameEnd }], (number) => number === 5);

  test.each([
    [3, 5, [4, 6]],
    [4, 4, []],
    [5, 90, [6]],
    [-10, 1, [4]],
  ])('in frames %i to %i is %j', (start, end, numbers) => {
    expect(lacking(used, start, end)).toEqual(numbers);
  });

  test('of a sequence that repeats is all that it has', () => {
    expect(lacking({ ...used, cyclic: true }, 5, 6)).toEqual([4, 6]);
    expect(lacking({ ...used, cyclic: true }, 3, 4)).toEqual([4]);
  });

  test('is bounded, whatever the file says', () => {
    const number = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(number, number, number, fc.boolean(), number, number, (first, last, start, cyclic, from, to) => {
        const window = { first, last, start, cyclic, also: [] };
        const found = numbersLacking([window], [{ frameStart: from, frameEnd: to }], () => false);
        expect(found.length).toBeLessThanOrEqual(10_000);
        expect(found.every((one) => one >= 0)).toBe(true);
      }),
    );
  });
});
