import { describe, expect, test } from '@jest/globals';
import { caseTwins, missingFile, outsideRoot, type Reference } from '../../src/core/closure-findings.js';

const wood: Reference = { role: 'image', path: '//wood.png', usedBy: 'image wood', library: null };

describe('a missing file', () => {
  test('is told with the datablock, what uses it, and its library', () => {
    const reference = { ...wood, neededBy: ['material Table', 'world Sky'], library: 'props.blend' };
    expect(missingFile(reference, 'wood.png', null)).toEqual([
      {
        code: 'missing-file',
        severity: 'error',
        path: 'wood.png',
        usedBy: 'image wood',
        message:
          '//wood.png does not exist, but image wood (used by material Table, world Sky) in the library props.blend reads it; add the file or correct the path.',
      },
    ]);
  });

  test.each<[string, Partial<Reference>, string | undefined]>([
    ['a picture', {}, 'error'],
    ['a sound', { role: 'sound' }, 'warning'],
    ['a script, which does not run', { role: 'script' }, 'warning'],
    ['what nothing uses', { unused: true }, 'info'],
    ['what may be absent', { optional: true }, undefined],
  ])('that is %s', (_, changes, severity) => {
    expect(missingFile({ ...wood, ...changes }, 'wood.png', null)[0]?.severity).toBe(severity);
  });

  test('whose path is not UTF-8 says so', () => {
    const [finding] = missingFile({ ...wood, path: '//w\ufffdod.png' }, 'w\ufffdod.png', null);
    expect(finding).toMatchObject({ code: 'missing-file', message: expect.stringMatching(/not written in UTF-8/) });
  });
});

test('what is outside is an error where it is not opened, unless nothing uses it', () => {
  const severity = (reference: Reference, opened: boolean): string | undefined =>
    outsideRoot(reference, '/etc/wood.png', { opened })[0]?.severity;
  expect(severity(wood, false)).toBe('error');
  expect(severity(wood, true)).toBe('warning');
  expect(severity({ ...wood, unused: true }, false)).toBe('info');
});

test('names that differ by case only are told, each with the one before it', () => {
  expect(caseTwins(['a/b.png', 'A/b.png', 'c.png'])).toMatchObject([
    {
      code: 'case-twins',
      severity: 'warning',
      path: 'A/b.png',
      message: expect.stringMatching(/^a\/b\.png and A\/b\.png/),
    },
  ]);
  expect(caseTwins(['a', 'b'])).toEqual([]);
});
