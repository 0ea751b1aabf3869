import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { posix } from 'node:path';
import { parseManifest, staysInside, type Manifest } from '../../src/core/manifest.js';

const file = { path: 'shots/a.blend', sha256: 'a'.repeat(64), size: 10, role: 'scene', usedBy: [] };
const manifest: Manifest = { schema: 1, scene: 'shots/a.blend', files: [file] };
const parse = (document: unknown): Manifest => parseManifest(new TextEncoder().encode(JSON.stringify(document)));

test('a manifest is read as it was written', () => {
  expect(parse(manifest)).toEqual(manifest);
});

describe('a manifest is refused', () => {
  test.each<[string, unknown, RegExp]>([
    ['that is no document', 'x', /cannot be used/],
    ['of another schema', { ...manifest, schema: 2 }, /schema/],
    ['whose scene it does not hold', { ...manifest, scene: 'b.blend' }, /scene/],
    ['that names a path twice', { ...manifest, files: [file, file] }, /twice/],
    ['with a file in a file', { ...manifest, files: [file, { ...file, path: 'shots' }] }, /both a file and a folder/],
    ['with a hash that is none', { ...manifest, files: [{ ...file, sha256: '../../etc' }] }, /files\.0\.sha256/],
    ['with a negative size', { ...manifest, files: [{ ...file, size: -1 }] }, /files\.0\.size/],
    ...['../a', '/a', 'a/../../b', 'a//b', './a', '', 'a\0b', '..'].map((path): [string, unknown, RegExp] => [
      `with the path ${JSON.stringify(path)}`,
      { ...manifest, files: [file, { ...file, path }] },
      /files\.1\.path/,
    ]),
  ])('%s', (_, document, message) => {
    expect(() => parse(document)).toThrow(message);
  });

  test('that is not JSON, or not UTF-8', () => {
    expect(() => parseManifest(new Uint8Array([0x7b]))).toThrow(/not JSON/);
    expect(() => parseManifest(new Uint8Array([0x22, 0xff, 0x22]))).toThrow(/not JSON/);
  });
});

test('whatever path is accepted stays below the folder it is laid out in', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('..', '.', '', 'a'));
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join('/')),
      (path) => {
        if (staysInside(path)) expect(posix.join('/folder', path).startsWith('/folder/')).toBe(true);
      },
    ),
  );
});
