import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { BlendReading, ByteSource } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import { zstdFrames } from './envelopes.js';
import { smallFile, smallScene } from './small-scene.js';
import { repeatedSource } from './virtual-source.js';

const megabyte = 1024 * 1024;
/** No reading may take longer; counted in time of the processor, which other work on the machine does not change. */
const timeLimitMs = 10_000;
/** Memory that a reading may add to what the test runner itself holds. */
const memoryLimitBytes = 400 * megabyte;

async function bounded(source: ByteSource): Promise<BlendReading> {
  const before = process.memoryUsage();
  const start = process.cpuUsage();
  const reading = await readBlend(source);
  const { user, system } = process.cpuUsage(start);
  const after = process.memoryUsage();
  expect((user + system) / 1000).toBeLessThan(timeLimitMs);
  const held = after.heapUsed + after.external - before.heapUsed - before.external;
  expect(held).toBeLessThan(memoryLimitBytes);
  return reading;
}

describe('bombs', () => {
  test('gzip that inflates to gigabytes', async () => {
    const member = gzipSync(Buffer.alloc(64 * megabyte), { level: 1 });
    const start = gzipSync(smallScene(new BlendWriter(modernLayout)).block({ code: 'DATA' }).soFar());
    const huge = gzipSync(new BlendWriter(modernLayout).head('DATA', 0x7fffffff));
    const bomb = Buffer.concat([start, huge, ...Array.from({ length: 40 }, () => member)]);
    expect(await bounded(bytesSource(bomb))).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('zstd whose frames declare gigabytes', async () => {
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0x7f, 0x01, 0, 0]);
    expect(await bounded(bytesSource(frame))).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('zstd that needs a window of gigabytes', async () => {
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0xa8, 0x01, 0, 0]);
    expect(await bounded(bytesSource(frame))).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('zstd of repeated bytes', async () => {
    // Blocks of one byte each that stand for 128 kB.
    const block = Buffer.from([0x02 | ((0x20000 << 3) & 0xff), ((0x20000 << 3) >> 8) & 0xff, (0x20000 << 3) >> 16, 0]);
    const blocks = Array.from({ length: 16_000 }, () => block);
    const frame = Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x58]), ...blocks, Buffer.from([1, 0, 0])]);
    expect(await bounded(bytesSource(frame))).toMatchObject({ ok: false });
    expect(await bounded(bytesSource(frame))).toMatchObject({ ok: false });
  });

  test('zstd of very many frames that hide their size', async () => {
    // A window of 128 MB for twelve bytes.
    const frame = Buffer.concat([
      Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x88, 0x61, 0, 0]),
      Buffer.from('BLENDER-v304'),
    ]);
    const source = bytesSource(Buffer.alloc(frame.length * 500_000, frame));
    expect(await bounded(source)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('zstd of frames that pass by', async () => {
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
    expect(await bounded(repeatedSource(skippable, skippable, 30 * megabyte))).toMatchObject({ ok: false });
  });
});

describe('very many blocks', () => {
  const writer = smallScene(new BlendWriter(modernLayout));

  test('empty ones', async () => {
    const source = repeatedSource(writer.soFar(), writer.head('DATA', 0), 160 * megabyte);
    expect(await bounded(source)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('ones that are worth holding', async () => {
    const image = new BlendWriter(modernLayout).block({
      code: 'IM',
      struct: 'Image',
      values: [{ 'id.name': 'IMx', name: '//x.png', source: 1 }],
    });
    const unit = image.soFar().subarray(new BlendWriter(modernLayout).soFar().length);
    const tail = new BlendWriter(modernLayout).finish().subarray(12);
    const start = writer.soFar();
    const count = 170_000;
    const middle = repeatedSource(start, unit, start.length + unit.length * count);
    const source: ByteSource = {
      size: middle.size + tail.length,
      read: async (offset, length) => {
        const front = offset < middle.size ? await middle.read(offset, length) : new Uint8Array(0);
        const rest = length - front.length;
        const at = Math.max(0, offset - middle.size);
        return rest > 0 ? Buffer.concat([front, tail.subarray(at, at + rest)]) : front;
      },
    };
    expect(await bounded(source)).toMatchObject({ ok: true, findings: [{ code: 'partly-read', severity: 'error' }] });
  });
});

test('many scenes that share one long list', async () => {
  const writer = new BlendWriter(modernLayout);
  const markers = 20_000;
  const base = 0x100000n;
  for (let index = 0; index < 3000; index += 1) {
    writer.block({ code: 'SC', struct: 'Scene', values: [{ 'id.name': `SC${index}`, 'markers.first': base }] });
  }
  for (let index = 0; index < markers; index += 1) {
    const address = base + BigInt(index * 128);
    writer.block({ code: 'DATA', struct: 'TimeMarker', address, values: [{ next: address + 128n }] });
  }
  const reading = await bounded(bytesSource(writer.finish()));
  expect(reading).toMatchObject({ ok: true });
  const codes = reading.ok ? reading.findings.map(({ code }) => code) : [];
  expect(codes).toEqual(expect.arrayContaining(['many-scenes', 'long-lists']));
});

test('a DNA of very long names is refused', async () => {
  const long = 'x'.repeat(5000);
  const writer = new BlendWriter(modernLayout, [
    { name: 'Link', fields: ['Link *next'] },
    { name: 'Scene', fields: [`int ${long}`] },
  ]);
  expect(await bounded(bytesSource(writer.finish()))).toMatchObject({ ok: false, error: { code: 'damaged' } });
});

test('a file of three kinds of compression in turn is read three times alike', async () => {
  const bytes = smallFile();
  for (const wrapped of [bytes, gzipSync(bytes), zstdFrames(bytes, { frameBytes: 999, sized: false })]) {
    expect(await bounded(bytesSource(wrapped))).toMatchObject({ ok: true, findings: [] });
  }
});
