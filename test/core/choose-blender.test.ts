import { describe, expect, test } from '@jest/globals';
import { chooseBlender } from '../../src/core/choose-blender.js';

const choose = (file: { version: string; minVersion: string }, versions: readonly string[], force = false): string =>
  chooseBlender(
    { file },
    versions.map((version) => ({ version })),
    { force },
  ).version;

describe('among the Blenders found', () => {
  test.each([
    ['the version that saved the file', '3.6', ['4.2.1', '3.6.5', '3.4.1'], '3.6.5'],
    ['the oldest of the newer ones', '3.6', ['5.0.0', '4.2.0 LTS', '3.4.1'], '4.2.0 LTS'],
    ['the newest that may open it', '4.1', ['3.4.1', '3.6.5', '3.3.0'], '3.6.5'],
    ['the first found of equal ones', '3.4', ['3.4.1', '3.4.0'], '3.4.1'],
    ['a number that is larger, not a text', '4.9', ['4.2.0', '4.10.0'], '4.10.0'],
  ])('%s is chosen', (_, version, versions, expected) => {
    expect(choose({ version, minVersion: '3.0' }, versions)).toBe(expected);
  });

  test('none is chosen that is too old, and both versions are named', () => {
    expect(() => choose({ version: '5.0', minVersion: '4.5' }, ['3.4.1', '3.6.0'])).toThrow(
      /needs Blender 4\.5 or newer, but Blender 3\.4\.1, 3\.6\.0 is what renders here/,
    );
    expect(choose({ version: '5.0', minVersion: '4.5' }, ['3.6.0', '3.4.1'], true)).toBe('3.6.0');
  });
});
