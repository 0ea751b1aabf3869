import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesFiles, matchesGlob } from '../../src/core/config-glob.js';

test.each([
  ['shots/a.blend', '**/*.blend', true],
  ['a.blend', '**/*.blend', true],
  ['shots/deep/er/a.blend', 'shots/**/*.blend', true],
  ['shots/a.blend', 'shots/**/*.blend', true],
  ['shots/a.blend', '*.blend', false],
  ['shots/a.blend', 'shots/?.blend', true],
  ['shots/ab.blend', 'shots/?.blend', false],
  ['shots/a.blend', 'shots/{a,b}.blend', true],
  ['shots/c.blend', 'shots/{a,b}.blend', false],
  ['shots/sc1/b.blend', '{shots,sets}/{sc1,sc2}/*', true],
  ['shots/a.blend1', '**/*.blend', false],
  ['shots/a.blend', 'shots/**', true],
  ['shots/[a].blend', 'shots/[a].blend', true],
  ['shots/a.blend', 'shots/[a].blend', false],
  ['a+b.blend', 'a+b.blend', true],
  ['x/y/z/a.blend', '**/y/**/a.blend', true],
  ['x/y.blend', 'x*.blend', false],
])('%s and %s: %s', (path, pattern, expected) => {
  expect(matchesGlob(path, pattern)).toBe(expected);
});

test('a pattern with ! takes out, a later one lets in again', () => {
  const patterns = ['**/*.blend', '!old/**', 'old/keep.blend'];
  expect(['a.blend', 'old/a.blend', 'old/keep.blend'].map((path) => matchesFiles(path, patterns))).toEqual([
    true,
    false,
    true,
  ]);
  expect(matchesFiles('a.blend', [])).toBe(false);
});

test('a path without signs matches itself and nothing else', () => {
  const name = fc.stringMatching(/^[a-z0-9 ._+()[\]-]{1,12}$/);
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect(matchesGlob(one, other)).toBe(one === other);
      expect(matchesGlob(one, '**')).toBe(true);
    }),
  );
});

test('patterns that have others search for ever are answered', () => {
  expect(matchesGlob('a'.repeat(4_000), `${'*a'.repeat(500)}b`)).toBe(false);
  expect(matchesGlob('a/'.repeat(2_000), `${'**/a/'.repeat(200)}b`)).toBe(false);
  expect(matchesGlob('a', '{a,b}'.repeat(40))).toBe(false);
});
