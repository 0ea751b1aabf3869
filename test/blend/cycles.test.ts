import { describe, expect, test } from '@jest/globals';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { CyclesSettings } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import type { Layout } from './blend-writer.js';
import { sceneStructs } from './scene-structs.js';

interface Stored {
  readonly name: string;
  /** IDProperty.type: 1 is a whole number, 10 a boolean. */
  readonly type: 1 | 10;
  readonly value: number;
}

const newStructs = sceneStructs.map((struct) =>
  struct.name === 'ID' ? { ...struct, fields: [...struct.fields, 'IDProperty *system_properties'] } : struct,
);
const root = 0x100n;
const group = 0x200n;
const firstProperty = 0x300n;

/** A scene with properties among the user's own, or among the system's. */
async function cyclesOf(
  { layout, subversion, among }: { layout: Layout; subversion: number; among: 'properties' | 'system_properties' },
  ...stored: readonly Stored[]
): Promise<CyclesSettings | undefined> {
  const writer = new BlendWriter(layout, newStructs)
    .block({ code: 'GLOB', struct: 'FileGlobal', values: [{ subversion }] })
    .block({ code: 'SC', struct: 'Scene', values: [{ 'id.name': 'SCShot', [`id.${among}`]: root }] })
    .block({ code: 'DATA', struct: 'IDProperty', address: root, values: [{ type: 6, 'data.group.first': group }] })
    .block({
      code: 'DATA',
      struct: 'IDProperty',
      address: group,
      values: [{ type: 6, name: 'cycles', 'data.group.first': stored.length > 0 ? firstProperty : 0n }],
    });
  stored.forEach(({ name, type, value }, index) => {
    const address = firstProperty + BigInt(index) * 0x100n;
    const next = index + 1 < stored.length ? address + 0x100n : 0n;
    writer.block({ code: 'DATA', struct: 'IDProperty', address, values: [{ name, type, 'data.val': value, next }] });
  });
  const reading = await readBlend(bytesSource(writer.finish()));
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.blend.scenes[0]?.cycles;
}

const five: Layout = { version: 500, pointerSize: 8, little: true, heads: 'large' };

describe('what is stored', () => {
  test.each([
    [modernLayout, 'properties'],
    [five, 'system_properties'],
  ] as const)('%o among %s', async (layout, among) => {
    const settings = await cyclesOf(
      { layout, subversion: 30, among },
      { name: 'samples', type: 1, value: 77 },
      { name: 'device', type: 1, value: 1 },
      { name: 'use_denoising', type: 10, value: 0 },
    );
    expect(settings).toEqual({
      samples: 77,
      device: 'GPU',
      denoise: false,
      effective: { samples: 77, device: 'GPU', denoise: false },
    });
  });

  test('square samples, up to 3.0.25', async () => {
    const stored: readonly Stored[] = [
      { name: 'samples', type: 1, value: 12 },
      { name: 'use_square_samples', type: 1, value: 1 },
    ];
    const old = { layout: { ...modernLayout, version: 293 }, subversion: 1, among: 'properties' } as const;
    expect((await cyclesOf(old, ...stored))?.effective.samples).toBe(144);
    const now = { layout: modernLayout, subversion: 1, among: 'properties' } as const;
    expect((await cyclesOf(now, ...stored))?.effective.samples).toBe(12);
  });
});

test.each([
  [276, 8, 10, false],
  [276, 9, 128, false],
  [293, 18, 128, false],
  [300, 25, 128, false],
  [300, 26, 4096, true],
  [405, 0, 4096, true],
])('what was never stored in %i.%i counts as %i samples', async (version, subversion, samples, denoise) => {
  const settings = await cyclesOf({ layout: { ...modernLayout, version }, subversion, among: 'properties' });
  expect(settings).toEqual({
    samples: null,
    device: null,
    denoise: null,
    effective: { samples, device: 'CPU', denoise },
  });
});
