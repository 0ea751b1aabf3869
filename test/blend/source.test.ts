import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesSource, fileSource, readBlend, readThumbnail } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import { smallFile, smallScene } from './small-scene.js';

test('a file answers as its bytes do, and can be closed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'blend-source-'));
  try {
    const path = join(folder, 'small.blend');
    const bytes = smallFile();
    writeFileSync(path, bytes);
    {
      await using source = await fileSource(path);
      expect(source.size).toBe(bytes.length);
      expect(Buffer.from(await source.read(10, 20))).toEqual(bytes.subarray(10, 30));
      expect(await source.read(bytes.length - 3, 100)).toHaveLength(3);
      expect(await source.read(bytes.length + 3, 100)).toHaveLength(0);
      expect(await readBlend(source)).toEqual(await readBlend(bytesSource(bytes)));
    }
    const source = await fileSource(path);
    await source.close();
    expect(await readBlend(source)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    await expect(fileSource(join(folder, 'none.blend'))).rejects.toMatchObject({ code: 'ENOENT' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([true, false])('the thumbnail is read (little-endian: %s)', async (little) => {
  const layout = { ...modernLayout, little, version: 260 };
  const raw = Buffer.alloc(8 + 2 * 3 * 4, 9);
  const view = new DataView(raw.buffer, raw.byteOffset, raw.length);
  view.setInt32(0, 2, little);
  view.setInt32(4, 3, little);
  const file = bytesSource(smallScene(new BlendWriter(layout).block({ code: 'TEST', raw })).finish());
  expect(await readThumbnail(file)).toEqual({ width: 2, height: 3, pixels: new Uint8Array(24).fill(9) });
  expect(await readBlend(file)).toMatchObject({ ok: true, blend: { thumbnail: { width: 2, height: 3 } } });
});

test.each([
  ['none', Buffer.alloc(0)],
  ['impossible sides', Buffer.from([0xff, 0xff, 0xff, 0x7f, 1, 0, 0, 0, 1, 2, 3, 4])],
  ['too few pixels', Buffer.from([2, 0, 0, 0, 2, 0, 0, 0, 1, 2, 3, 4])],
])('a thumbnail with %s is none', async (_, raw) => {
  const file = bytesSource(smallScene(new BlendWriter(modernLayout).block({ code: 'TEST', raw })).finish());
  expect(await readThumbnail(file)).toBeNull();
});

test('what cannot be read has no thumbnail', async () => {
  expect(await readThumbnail(bytesSource(Buffer.from('nothing of the kind')))).toBeNull();
});
