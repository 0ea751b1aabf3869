import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { ByteSource } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import { zstdFrames } from './envelopes.js';
import { smallFile, smallScene } from './small-scene.js';

const megabyte = 1024 * 1024;

/** More than is held of a stream, in one bulky block or in blocks of a size that are held until DNA1 is known. */
function longFile(blockBytes: number, strips = 0): Buffer {
  const writer = smallScene(new BlendWriter(modernLayout));
  const bulk = Buffer.alloc(blockBytes, 1);
  for (let written = 0; written < 72 * megabyte; written += blockBytes) writer.block({ code: 'DATA', raw: bulk });
  if (strips > 0) addStrip(writer, strips);
  return writer.finish();
}

/** A scene with one strip of many pictures: a block that is too long to be held before DNA1 is known. */
function addStrip(writer: BlendWriter, pictures: number): void {
  writer
    .block({ code: 'SC', struct: 'Scene', address: 0x9000n, values: [{ 'id.name': 'SCEdit', ed: 0x9100n }] })
    .block({ code: 'DATA', struct: 'Editing', address: 0x9100n, values: [{ 'seqbase.first': 0x9200n }] })
    .block({
      code: 'DATA',
      struct: 'Sequence',
      address: 0x9200n,
      values: [{ name: 'SQplates', type: 0, strip: 0x9300n }],
    })
    .block({
      code: 'DATA',
      struct: 'Strip',
      address: 0x9300n,
      values: [{ dir: '//plates', stripdata: 0x9400n }],
    })
    .block({
      code: 'DATA',
      struct: 'StripElem',
      address: 0x9400n,
      values: Array.from({ length: pictures }, (_, index) => ({ name: `p${index}.png` })),
    });
}

function counting(bytes: Buffer): ByteSource & { readonly read: ByteSource['read']; bytesRead: number } {
  const inner = bytesSource(bytes);
  const source = {
    size: inner.size,
    bytesRead: 0,
    read: async (offset: number, length: number) => {
      const answer = await inner.read(offset, length);
      source.bytesRead += answer.byteLength;
      return answer;
    },
  };
  return source;
}

const envelopes: readonly (readonly [name: string, passes: number, wrap: (bytes: Buffer) => Buffer])[] = [
  ['gzip', 1, (bytes) => gzipSync(bytes, { level: 1 })],
  // zstd without a table is looked through once for its frames.
  ['zstd', 2, (bytes) => zstdFrames(bytes, { frameBytes: 200 * megabyte, sized: false })],
];

describe.each(envelopes)('a long file in %s', (_, passes, wrap) => {
  test('is inflated once where small blocks are all that matters', async () => {
    const bytes = wrap(longFile(24 * megabyte));
    const source = counting(bytes);
    expect(await readBlend(source)).toMatchObject({
      ok: true,
      findings: [],
      blend: { scenes: [{ name: 'Shot', camera: 'Cam' }] },
    });
    expect(source.bytesRead).toBeLessThan(bytes.length * (passes + 0.2) + megabyte);
  });

  test('is inflated again where a long block matters', async () => {
    const reading = await readBlend(bytesSource(wrap(longFile(24 * megabyte, 600))));
    expect(reading).toMatchObject({ ok: true, findings: [], blend: { scenes: [{ name: 'Shot' }, { name: 'Edit' }] } });
    const paths = reading.ok ? reading.blend.assets.map(({ path }) => path) : [];
    expect(paths).toContain('//plates/p599.png');
  });

  test('is inflated again where its small blocks are too many to hold', async () => {
    const reading = await readBlend(bytesSource(wrap(longFile(500))));
    expect(reading).toMatchObject({ ok: true, findings: [], blend: { scenes: [{ name: 'Shot' }] } });
  });
});

test('damaged zstd is an error, and what comes after it is still read', async () => {
  const good = zstdFrames(smallFile(), { frameBytes: 1_000_000, sized: false });
  const damaged = Buffer.from(good);
  // The first block claims to be compressed.
  damaged.writeUInt8(damaged.readUInt8(6) | 4, 6);
  const sized = zstdFrames(smallFile(), { frameBytes: 500, sized: true });
  sized.writeUInt8(sized.readUInt8(9) | 4, 9);
  for (const bytes of [damaged, damaged, sized]) {
    expect(await readBlend(bytesSource(bytes))).toMatchObject({ ok: false, error: { code: 'damaged' } });
  }
  expect(await readBlend(bytesSource(good))).toMatchObject({ ok: true, findings: [] });
});

describe('damaged gzip', () => {
  const spoil = (bytes: Buffer): Buffer => {
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 6) ^ 0xff, bytes.length - 6);
    return bytes;
  };

  test('is an error that names it', async () => {
    expect(await readBlend(bytesSource(spoil(gzipSync(smallFile()))))).toMatchObject({
      ok: false,
      error: { code: 'damaged', message: expect.stringContaining('gzip') },
    });
  });

  test('is a finding where all that matters came before it', async () => {
    const bytes = Buffer.concat([gzipSync(smallFile()), spoil(gzipSync(Buffer.alloc(8 * megabyte, 'ab')))]);
    expect(await readBlend(bytesSource(bytes))).toMatchObject({
      ok: true,
      findings: [{ code: 'damaged-gzip', severity: 'error' }],
    });
  });
});
