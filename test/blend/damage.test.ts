import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { BlendReading } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import { zstdFrames } from './envelopes.js';
import { addresses, smallFile, smallScene } from './small-scene.js';

/** Bytes that do not compress. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(Uint8Array.from({ length }, () => (state = (state * 48271) % 0x7fffffff)));
}

const read = (bytes: Uint8Array): Promise<BlendReading> => readBlend(bytesSource(bytes));

describe('what is no .blend', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'truncated', 'is empty'],
    ['half a magic', Buffer.from('BLEN'), 'truncated', 'ends inside its header'],
    ['a header alone', Buffer.from('BLENDER-v304'), 'truncated', 'ends before its description'],
    ['half a header', Buffer.from('BLENDER-v3'), 'truncated', 'ends inside its header'],
    ['half a new header', Buffer.from('BLENDER17-01v'), 'truncated', 'ends inside its header'],
    [
      'a Git LFS pointer',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'),
      'lfs-pointer',
      'run "git lfs pull"',
    ],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'not-a-blend', 'is a PNG picture'],
    ['a text', Buffer.from('hello world, this is a text'), 'not-a-blend', 'does not begin with "BLENDER"'],
    ['a byte order mark', Buffer.from('\ufeffBLENDER-v304'), 'not-a-blend', 'byte order mark'],
    ['a header of the future', Buffer.from('BLENDER99-01v0900and more of it'), 'too-new', 'does not know'],
    ['an odd pointer size', Buffer.from('BLENDERxv304REND'), 'damaged', 'damaged header'],
    ['letters for a version', Buffer.from('BLENDER-vXYZREND'), 'damaged', 'damaged header'],
    ['gzip in gzip', gzipSync(gzipSync(smallFile())), 'not-a-blend', 'compressed twice'],
    ['gzip of nothing', gzipSync(''), 'truncated', 'is empty'],
    [
      'gzip in zstd',
      zstdFrames(gzipSync(smallFile()), { frameBytes: 1000, sized: true }),
      'not-a-blend',
      'compressed twice',
    ],
    ['a cut zstd frame', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0]), 'truncated', 'first zstd frame'],
  ])('%s', async (_, bytes, code, words) => {
    const reading = await read(bytes);
    expect(reading).toMatchObject({ ok: false, error: { code } });
    expect(reading.ok ? '' : reading.error.message).toContain(words);
  });
});

describe('what is damaged', () => {
  const whole = smallFile();

  test('every length that a file can be cut to has an answer', async () => {
    for (let length = 0; length < whole.length; length += 37) {
      const reading = await read(whole.subarray(0, length));
      if (reading.ok) expect(reading.findings.length).toBeGreaterThan(0);
      else expect(['truncated', 'damaged']).toContain(reading.error.code);
    }
  });

  test('a missing end block is a warning', async () => {
    const reading = await read(whole.subarray(0, whole.length - 24));
    expect(reading).toMatchObject({
      ok: true,
      findings: [{ code: 'no-end-block', severity: 'warning' }],
      blend: { scenes: [{ name: 'Shot' }] },
    });
  });

  test('a gzip file cut in its middle tells what came before', async () => {
    const packed = gzipSync(Buffer.concat([whole, noise(1000)]));
    expect(await read(packed.subarray(0, packed.length - 40))).toMatchObject({ ok: true });
    expect(await read(packed.subarray(0, packed.length >> 1))).toMatchObject({ ok: false });
  });

  test.each([-1, -24, 0x7fffffff])('a block of length %i after the scene leaves the scene readable', async (length) => {
    const writer = smallScene(new BlendWriter(modernLayout));
    writer.raw(writer.head('DATA', length));
    const reading = await read(writer.finish());
    expect(reading).toMatchObject({
      ok: true,
      blend: { scenes: [{ name: 'Shot' }] },
      findings: [{ severity: 'error' }],
    });
  });

  test('a block of impossible length before the scene is one clear error', async () => {
    const writer = new BlendWriter(modernLayout);
    writer.raw(writer.head('DATA', -5));
    const reading = await read(smallScene(writer).finish());
    expect(reading).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  test('a large head with lengths beyond all files', async () => {
    const writer = smallScene(new BlendWriter({ version: 500, pointerSize: 8, little: true, heads: 'large' }));
    writer.raw(writer.head('DATA', Number.MAX_SAFE_INTEGER));
    expect(await read(writer.finish())).toMatchObject({ ok: true, findings: [{ code: 'truncated' }] });
  });

  test('a file without DNA', async () => {
    const writer = smallScene(new BlendWriter(modernLayout));
    writer.raw(writer.head('ENDB', 0));
    expect(await read(writer.soFar())).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  test.each(['NAME', 'TYPE', 'TLEN', 'STRC'])('a DNA whose %s is broken', async (tag) => {
    const bytes = Buffer.from(whole);
    const at = bytes.lastIndexOf(tag);
    bytes.fill(0xff, at, at + 8);
    expect(await read(bytes)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  test('a scene in a block that is too short is read on, and said so', async () => {
    const writer = new BlendWriter(modernLayout);
    smallScene(writer);
    const bytes = writer.finish();
    const start = bytes.indexOf('SC\0\0');
    bytes.writeInt32LE(100, start + 4);
    const cut = Buffer.concat([
      bytes.subarray(0, start + 24 + 100),
      bytes.subarray(start + 24 + writer.sizeOf('Scene')),
    ]);
    const reading = await read(cut);
    expect(reading).toMatchObject({ ok: true, findings: [{ code: 'short-block', severity: 'error' }] });
  });

  test('fractions that are no numbers become null', async () => {
    const writer = new BlendWriter(modernLayout);
    writer.block({
      code: 'SC',
      struct: 'Scene',
      values: [{ 'id.name': 'SCodd', 'r.frs_sec_base': NaN, 'r.xasp': Infinity, 'r.yasp': 1 }],
    });
    const reading = await read(writer.finish());
    expect(reading).toMatchObject({
      ok: true,
      blend: { scenes: [{ fpsBase: null, pixelAspect: { x: null, y: 1 } }] },
      findings: [
        { code: 'not-a-number', severity: 'warning' },
        { code: 'not-a-number', severity: 'warning' },
      ],
    });
  });

  test('a list that turns back on itself ends', async () => {
    const writer = new BlendWriter(modernLayout);
    writer.block({
      code: 'SC',
      struct: 'Scene',
      values: [{ 'id.name': 'SCring', 'r.frs_sec_base': 1, 'r.xasp': 1, 'r.yasp': 1, 'markers.first': 0x10n }],
    });
    for (const [address, next] of [
      [0x10n, 0x20n],
      [0x20n, 0x10n],
    ] as const) {
      writer.block({ code: 'DATA', struct: 'TimeMarker', address, values: [{ next, name: String(address) }] });
    }
    const reading = await read(writer.finish());
    expect(reading).toMatchObject({ ok: true, blend: { scenes: [{ markers: [{ name: '16' }, { name: '32' }] }] } });
  });

  test('groups of properties inside themselves end', async () => {
    const writer = new BlendWriter(modernLayout);
    writer.block({ code: 'SC', struct: 'Scene', values: [{ 'id.name': 'SCdeep', 'id.properties': 0x10n }] });
    const group = { type: 6, name: 'cycles', 'data.group.first': 0x10n };
    writer.block({ code: 'DATA', struct: 'IDProperty', address: 0x10n, values: [group] });
    expect(await read(writer.finish())).toMatchObject({ ok: true });
  });

  test('two blocks at one address: pointers lead to the first, and a warning says so', async () => {
    const writer = smallScene(new BlendWriter(modernLayout)).block({
      code: 'OB',
      struct: 'Object',
      address: addresses.camera,
      values: [{ 'id.name': 'OBOther', type: 11 }],
    });
    expect(await read(writer.finish())).toMatchObject({
      ok: true,
      blend: { scenes: [{ camera: 'Cam' }] },
      findings: [{ code: 'duplicate-addresses', severity: 'warning' }],
    });
  });
});

test('a library without scenes is readable, with a warning', async () => {
  const writer = new BlendWriter(modernLayout).block({
    code: 'OB',
    struct: 'Object',
    values: [{ 'id.name': 'OBPart' }],
  });
  expect(await read(writer.finish())).toMatchObject({
    ok: true,
    blend: { scenes: [], activeScene: null },
    findings: [{ code: 'no-scene', severity: 'warning' }],
  });
});
