import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { Blend } from '../../src/blend/index.js';
import { modernLayout } from './blend-writer.js';
import { gzipMembers, seekTable, zstdFrames } from './envelopes.js';
import { smallFile } from './small-scene.js';
import type { Layout } from './blend-writer.js';

const layouts: readonly (readonly [name: string, layout: Layout])[] = [
  ['4-byte little-endian', { version: 248, pointerSize: 4, little: true, heads: 'legacy' }],
  ['4-byte big-endian', { version: 249, pointerSize: 4, little: false, heads: 'legacy' }],
  ['8-byte little-endian', modernLayout],
  ['8-byte big-endian', { version: 260, pointerSize: 8, little: false, heads: 'legacy' }],
  ['17-byte header with large heads', { version: 502, pointerSize: 8, little: true, heads: 'large' }],
];

const envelopes: readonly (readonly [name: string, wrap: (bytes: Buffer) => Buffer])[] = [
  ['raw', (bytes) => bytes],
  ['gzip', (bytes) => gzipSync(bytes)],
  ['gzip of three members', (bytes) => gzipMembers(bytes, 3)],
  ['zstd, one frame', (bytes) => zstdFrames(bytes, { frameBytes: bytes.length, sized: true })],
  ['zstd, one frame that hides its size', (bytes) => zstdFrames(bytes, { frameBytes: bytes.length, sized: false })],
  ['zstd, frames with a seek table', (bytes) => zstdFrames(bytes, { frameBytes: 1000, sized: true, table: true })],
  [
    'zstd, frames with a seek table with checksums',
    (bytes) => zstdFrames(bytes, { frameBytes: 1000, sized: true, table: true, tableChecksums: true }),
  ],
  ['zstd, frames without a seek table', (bytes) => zstdFrames(bytes, { frameBytes: 777, sized: true })],
  ['zstd, frames that hide their size', (bytes) => zstdFrames(bytes, { frameBytes: 777, sized: false })],
  [
    'zstd, a skippable frame first',
    (bytes) => zstdFrames(bytes, { frameBytes: 777, sized: true, skippableFirst: true, table: true }),
  ],
];

async function read(bytes: Buffer): Promise<Blend> {
  const reading = await readBlend(bytesSource(bytes));
  if (!reading.ok) throw new Error(reading.error.message);
  expect(reading.findings).toEqual([]);
  return reading.blend;
}

describe.each(layouts)('%s', (_, layout) => {
  test.each(envelopes)('%s', async (_name, wrap) => {
    const blend = await read(wrap(smallFile(layout)));
    expect(blend.file).toMatchObject({
      versionNumber: layout.version,
      subversion: 7,
      minVersion: '3.0',
      pointerSize: layout.pointerSize,
      endianness: layout.little ? 'little' : 'big',
    });
    expect(blend.activeScene).toBe('Shot');
    expect(blend.scenes).toHaveLength(1);
    expect(blend.scenes[0]).toMatchObject({
      name: 'Shot',
      frameStart: -12,
      frameEnd: 90,
      frameStep: 3,
      fps: 30,
      fpsBase: Math.fround(1.001),
      resolution: { x: 640, y: 360, percentage: 50 },
      pixelAspect: { x: 1, y: 2 },
      engine: 'CYCLES',
      camera: 'Cam',
      markers: [{ name: 'cut', frame: 11, camera: 'Cam' }],
      viewLayers: [{ name: 'beauty', enabled: true }],
      outputFormat: 'OPEN_EXR',
      outputDepth: 16,
      outputPath: '//frames/',
    });
    expect(blend.cameras).toEqual({ local: ['Cam'], linked: [], hidden: [] });
    expect(blend.assets).toEqual([{ role: 'image', path: '//textures\\wood.png', usedBy: 'image wood' }]);
  });
});

test.each([
  ['raw', 'none', (bytes: Buffer) => bytes],
  ['gzip', 'gzip', (bytes: Buffer) => gzipSync(bytes)],
  ['zstd', 'zstd', (bytes: Buffer) => zstdFrames(bytes, { frameBytes: 5000, sized: true })],
])('names the compression %s', async (_, compression, wrap) => {
  expect((await read(wrap(smallFile()))).file.compression).toBe(compression);
});

test.each([
  [248, '2.48'],
  [280, '2.80'],
  [300, '3.0'],
  [405, '4.5'],
])('writes version %i as people do', async (version, text) => {
  expect((await read(smallFile({ ...modernLayout, version }))).file.version).toBe(text);
});

test('does without a seek table that lies', async () => {
  const bytes = smallFile();
  const frames = zstdFrames(bytes, { frameBytes: 2000, sized: true });
  const frameCount = Math.ceil(bytes.length / 2000);
  // Compressed sizes that add up, content sizes that do not fit.
  const entries = Array.from({ length: frameCount }, (_, index) => {
    const entry = Buffer.alloc(8);
    const content = Math.min(2000, bytes.length - index * 2000);
    entry.writeUInt32LE(content + 12, 0);
    entry.writeUInt32LE(content + 1, 4);
    return entry;
  });
  const reading = await readBlend(bytesSource(Buffer.concat([frames, seekTable(entries, false)])));
  expect(reading).toMatchObject({
    ok: true,
    blend: { scenes: [{ name: 'Shot' }] },
    findings: [{ code: 'seek-table' }],
  });
});
