import { describe, expect, test } from '@jest/globals';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { ByteSource } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import { zstdFrames } from './envelopes.js';
import { smallFile, smallScene } from './small-scene.js';
import { VirtualSource } from './virtual-source.js';

const megabyte = 1024 * 1024;
const bulkyBlocks = 20;
const bulkBytes = 20 * megabyte;

/** A small scene whose packed files make it large: twenty bulky blocks with small ones between them. */
function bulkyFile(layout = modernLayout): VirtualSource {
  const pieces: { at: number; bytes: Uint8Array }[] = [];
  let at = 0;
  const add = (bytes: Buffer, gap = 0): void => {
    pieces.push({ at, bytes });
    at += bytes.length + gap;
  };
  const writer = smallScene(new BlendWriter(layout));
  add(writer.soFar());
  for (let index = 0; index < bulkyBlocks; index += 1) {
    const between = new BlendWriter(layout).block({
      code: 'IM',
      struct: 'Image',
      address: BigInt(0x10000 + index),
      values: [{ 'id.name': `IMpacked${index}`, name: `//packed${index}.png`, source: 1, packedfile: 1 }],
    });
    const start = new BlendWriter(layout).soFar().length;
    add(Buffer.concat([between.soFar().subarray(start), between.head('DATA', bulkBytes)]), bulkBytes);
  }
  const tail = new BlendWriter(layout);
  const start = tail.soFar().length;
  add(tail.finish().subarray(start));
  return new VirtualSource(at, pieces);
}

/** Counts what is read of bytes in memory. */
function counted(bytes: Uint8Array): ByteSource & { readonly count: { reads: number; bytes: number } } {
  const inner = bytesSource(bytes);
  const count = { reads: 0, bytes: 0 };
  return {
    size: inner.size,
    count,
    read: (offset, length) => {
      count.reads += 1;
      count.bytes += length;
      return inner.read(offset, length);
    },
  };
}

describe('a raw file of 400 MB', () => {
  test.each([modernLayout, { version: 501, pointerSize: 8, little: true, heads: 'large' } as const])(
    'costs under 4 MB in under 40 reads (version $version)',
    async (layout) => {
      const source = bulkyFile(layout);
      const reading = await readBlend(source);
      expect(source.size).toBeGreaterThan(400 * megabyte);
      expect(reading).toMatchObject({
        ok: true,
        findings: [],
        blend: { scenes: [{ name: 'Shot', camera: 'Cam' }], assets: [{ path: '//textures\\wood.png' }] },
      });
      expect(source.reads).toBeLessThan(40);
      expect(source.bytesRead).toBeLessThan(4 * megabyte);
    },
  );
});

test('inflates only the frames it needs where zstd has a seek table', async () => {
  const bulk = Buffer.alloc(8 * megabyte, 7);
  const writer = smallScene(new BlendWriter(modernLayout)).block({ code: 'DATA', raw: bulk });
  const file = zstdFrames(writer.finish(), { frameBytes: 256 * 1024, sized: true, table: true });
  const source = counted(file);
  const reading = await readBlend(source);
  expect(reading).toMatchObject({ ok: true, findings: [], blend: { scenes: [{ name: 'Shot' }] } });
  // The head, the frames around the bulky block, the tail: not the thirty frames inside it.
  expect(source.count.bytes).toBeLessThan(2 * megabyte);
});

test('finds DNA1 by walking where the tail does not show it', async () => {
  const file = Buffer.concat([smallFile(), Buffer.alloc(600 * 1024, 1)]);
  const reading = await readBlend(bytesSource(file));
  expect(reading).toMatchObject({ ok: true, findings: [], blend: { scenes: [{ name: 'Shot' }] } });
});

test('trusts the first DNA1, whatever stands in the tail', async () => {
  const whole = smallFile();
  const misleading = new BlendWriter(modernLayout, [
    { name: 'Link', fields: ['Link *next', 'Link *prev'] },
    { name: 'Scene', fields: ['int nothing'] },
  ]).finish();
  const reading = await readBlend(bytesSource(Buffer.concat([whole, misleading])));
  expect(reading).toMatchObject({ ok: true, blend: { scenes: [{ name: 'Shot', frameStart: -12 }] } });
});

test('goes on where a source answers short, and reports a source that fails', async () => {
  const bytes = smallFile();
  const failing: ByteSource = { size: bytes.length, read: () => Promise.reject(new Error('disk on fire')) };
  expect(await readBlend(failing)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  const generous: ByteSource = { size: bytes.length, read: (offset) => Promise.resolve(bytes.subarray(offset)) };
  expect(await readBlend(generous)).toMatchObject({ ok: true, findings: [] });
});
