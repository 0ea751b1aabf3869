import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  commonFolder,
  isAbsoluteReference,
  isInside,
  isTile,
  nameBelow,
  nameInSeries,
  numberInSeries,
  resolveReference,
  seriesOf,
  tilePath,
} from '../../src/core/references.js';

test.each([
  ['//textures/wood.png', '/p/shots/a.blend', '/p/shots/textures/wood.png'],
  ['//..\\lib\\props.blend', '/p/shots/a.blend', '/p/lib/props.blend'],
  ['/abs/wood.png', '/p/a.blend', '/abs/wood.png'],
  ['//../../../../etc/passwd', '/p/a.blend', '/etc/passwd'],
  ['wood.png', '/p/a.blend', '/p/wood.png'],
  ['C:\\tex\\wood.png', '/p/a.blend', '/p/C:/tex/wood.png'],
  ['\\\\server\\share\\a.png', '/p/a.blend', '/server/share/a.png'],
])('%s in %s is %s', (stored, holder, path) => {
  expect(resolveReference(stored, holder)).toBe(path);
});

test.each([
  ['//textures/wood.png', false],
  ['textures/wood.png', false],
  ['/textures/wood.png', true],
  ['\\\\server\\share\\a.png', true],
  ['D:/a.png', true],
])('%s names a place of one machine: %s', (stored, absolute) => {
  expect(isAbsoluteReference(stored)).toBe(absolute);
});

describe('whatever a file stores as a path', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '', 'a', 'C:', 'ünï', 'x'.repeat(300)));
  const stored = fc
    .tuple(
      fc.constantFrom('//', '/', '', '\\\\', 'C:\\'),
      fc.array(part, { maxLength: 12 }),
      fc.constantFrom('/', '\\'),
    )
    .map(([start, parts, slash]) => start + parts.join(slash));

  test('resolves to an absolute path without dots, and twice to the same', () => {
    fc.assert(
      fc.property(stored, (path) => {
        const resolved = resolveReference(path, '/p/shots/a.blend');
        expect(posix.isAbsolute(resolved)).toBe(true);
        expect(resolved.split('/').filter((one) => one === '..' || one === '.')).toEqual([]);
        expect(resolveReference(resolved, '/elsewhere/b.blend')).toBe(resolved);
      }),
    );
  });

  test('is inside the root exactly where its name leads back to it', () => {
    fc.assert(
      fc.property(stored, (path) => {
        const resolved = resolveReference(path, '/p/shots/a.blend');
        const name = nameBelow('/p', resolved);
        if (isInside('/p', resolved) && resolved !== '/p') expect(posix.join('/p', name)).toBe(resolved);
        else expect(name).toBe(resolved);
      }),
    );
  });

  test('means the same with either slash', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\w.]{1,9}$/), { minLength: 1 }), (parts) => {
        const [forward, backward] = [parts.join('/'), parts.join('\\')].map((one) =>
          resolveReference(`//${one}`, '/p/a.blend'),
        );
        expect(forward).toBe(backward);
      }),
    );
  });
});

test('a folder that begins like the root is not inside it', () => {
  expect(isInside('/p/a', '/p/ab/c')).toBe(false);
  expect(isInside('/p/a', '/p/a/c')).toBe(true);
  expect(isInside('/', '/x')).toBe(true);
  expect(nameBelow('/', '/x/y')).toBe('x/y');
});

test.each([
  [['/p/a/x', '/p/a/b/y'], '/p/a'],
  [['/p/a/x', '/p/ab/y'], '/p'],
  [['/p/x', '/q/y'], '/'],
  [['/p/q/x'], '/p/q'],
])('%j lie together in %s', (paths, folder) => {
  expect(commonFolder(paths)).toBe(folder);
});

describe('a series of files', () => {
  test.each([
    ['/t/f_0001.png', 12, 'f_0012.png'],
    ['/t/f_0001.png', 123456, 'f_123456.png'],
    ['/t/s_01.jp2', 2, 's_02.jp2'],
    ['/t/a(1).png', 10, 'a(10).png'],
    ['/t/v2.plate.0007.exr', 8, 'v2.plate.0008.exr'],
    ['/t/0009', 10, '0010'],
    ['/t/plain.png', 3, 'plain3.png'],
  ])('%s has as number %i the file %s', (path, number, name) => {
    expect(nameInSeries(seriesOf(path), number)).toBe(name);
    expect(numberInSeries(seriesOf(path), name)).toBe(number);
  });

  test.each(['f_x.png', 'f_0001.png.bak', 'f_1.png', 'f_00001.png', 'g_0001.png', 'f_.png', 'f_99999999999.png'])(
    '%s does not belong to f_0001.png',
    (name) => {
      expect(numberInSeries(seriesOf('/t/f_0001.png'), name)).toBeNull();
    },
  );

  test('gives back every number it names', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^/\0]{1,20}$/), fc.nat({ max: 1_048_574 }), (name, number) => {
        fc.pre(name !== '.' && name !== '..');
        const series = seriesOf(`/t/${name}`);
        expect(numberInSeries(series, nameInSeries(series, number))).toBe(number);
      }),
    );
  });
});

describe('tiles', () => {
  // The last six as Blender 3.4.1 turns names of single tiles into names of all.
  test.each([
    ['body.<UDIM>.png', 1011, 'body.1011.png'],
    ['mud_<UVTILE>.png', 1002, 'mud_u2_v1.png'],
    ['mud_<UVTILE>.png', 1011, 'mud_u1_v2.png'],
    ['a.1001.b.1002.png', 1003, 'a.1001.b.1003.png'],
    ['v2021_1001.png', 1002, 'v2021_1002.png'],
    ['a_u1_v1_u2_v2.png', 1012, 'a_u1_v1_u2_v2.png'],
    ['u1_v1.png', 1012, 'u2_v2.png'],
    ['x_10011.png', 1002, 'x_10011.png'],
    ['a.3001.png', 1002, 'a.3001.png'],
  ])('of %s is number %i %s', (name, tile, file) => {
    expect(tilePath(`/t/${name}`, tile)).toBe(`/t/${file}`);
    expect(isTile(`/t/${name}`, file)).toBe(true);
  });

  test.each(['body.png', 'body.100.png', 'body.10011.png', 'other.1001.png'])(
    '%s is none of body.<UDIM>.png',
    (name) => {
      expect(isTile('/t/body.<UDIM>.png', name)).toBe(false);
    },
  );
});
