import { describe, expect, test } from '@jest/globals';
import { familyPattern, resolveReference } from '../../src/core/references.js';

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

describe('a family of files', () => {
  const members = (path: string, role: string, names: string[]): string[] | null => {
    const family = familyPattern(path, role);
    return family === null ? null : names.filter((name) => family.pattern.test(name));
  };
  test.each([
    [
      '/t/wood.<UDIM>.png',
      'udim',
      ['wood.1001.png', 'wood.1002.png', 'other.1001.png'],
      ['wood.1001.png', 'wood.1002.png'],
    ],
    [
      '/t/f_0001.png',
      'sequence',
      ['f_0001.png', 'f_0002.png', 'f_x.png', 'f_0001.png.bak'],
      ['f_0001.png', 'f_0002.png'],
    ],
    ['/t/s_01.jp2', 'sequence', ['s_01.jp2', 's_02.jp2', 's_01.jp3'], ['s_01.jp2', 's_02.jp2']],
    ['/t/a(1).png', 'sequence', ['a(1).png', 'a(2).png'], ['a(1).png', 'a(2).png']],
    ['/t/smoke.vdb', 'volume', ['smoke.vdb'], null],
    ['/t/wood1.png', 'image', ['wood1.png', 'wood2.png'], null],
  ])('%s as %s', (path, role, names, expected) => {
    expect(members(path, role, names)).toEqual(expected);
  });
});
