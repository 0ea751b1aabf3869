import { describe, expect, test } from '@jest/globals';
import type { SceneFacts } from '../../src/core/facts.js';
import { resolveSpec } from '../../src/core/resolve-spec.js';
import type { BlenderCapabilities, RenderRequest } from '../../src/core/spec.js';
import { blenderFacts, sceneFacts } from '../support/facts.js';

function resolve(
  scene: Partial<SceneFacts>,
  request: RenderRequest = {},
  { frames = [1, 2, 3], blender = {} }: { frames?: number[]; blender?: Partial<BlenderCapabilities> } = {},
): ReturnType<typeof resolveSpec> {
  return resolveSpec(sceneFacts(scene), { request, frames, blender: blenderFacts(blender) });
}

describe('the pixels', () => {
  test('are as the file says where nothing was asked', () => {
    expect(resolve({ resolution: { x: 1080, y: 1350, percentage: 50 } }).spec.pixels).toEqual({
      scene: 'Scene',
      camera: null,
      engine: 'CYCLES',
      scale: 50,
      samples: null,
      denoise: 'off',
      device: 'CPU',
      format: 'png',
      size: { width: 540, height: 675 },
    });
  });
  test('are as asked where something was', () => {
    const { pixels } = resolve({}, { scale: 10, samples: 4, engine: 'BLENDER_WORKBENCH', camera: 'B' }).spec;
    expect(pixels).toMatchObject({
      scale: 10,
      samples: 4,
      engine: 'BLENDER_WORKBENCH',
      camera: 'B',
      size: { width: 192, height: 108 },
    });
  });
  test('are rounded down as Blender does', () => {
    expect(resolve({ resolution: { x: 101, y: 99, percentage: 50 } }).spec.pixels.size).toEqual({
      width: 50,
      height: 49,
    });
  });
  test('of a cropped border are told by the first frame', () => {
    expect(resolve({ border: { used: true, cropped: true } }).spec.pixels.size).toBeNull();
    expect(resolve({ border: { used: true, cropped: false } }).spec.pixels.size).not.toBeNull();
  });
  test.each([
    [{ resolution: { x: 4, y: 4, percentage: 10 } }, /0 x 0 pixels/],
    [{ resolution: { x: 65_536, y: 65_536, percentage: 100 } }, /more than can be rendered/],
    [{ resolution: { x: -100, y: 50, percentage: 100 } }, /-100 x 50/],
    [{ engine: 'LUXCORE' }, /"LUXCORE" is not in Blender 3.4.1/],
  ])('%j cannot be made', (scene, message) => {
    expect(() => resolve(scene)).toThrow(message);
  });
  test('that should be denoised and cannot be come with a warning', () => {
    const codes = (scene: Partial<SceneFacts>): string[] => resolve(scene).findings.map((finding) => finding.code);
    expect(codes({ cycles: { effective: { denoise: true } } })).toEqual(['denoiser-missing']);
    expect(codes({ cycles: { effective: { denoise: true } }, engine: 'BLENDER_EEVEE' })).toEqual([]);
  });
});

describe('the delivery', () => {
  test('of one frame is a still', () => {
    expect(resolve({ hasSound: true }, {}, { frames: [5] }).spec.delivery).toMatchObject({
      kind: 'still',
      sound: false,
      frames: '5',
    });
  });
  test('plays a stepped list at the scene’s pace', () => {
    expect(resolve({ frameStep: 3 }, {}, { frames: [1, 4, 7] }).spec.delivery).toMatchObject({
      frames: '1-7x3',
      rate: { numerator: 8, denominator: 1 },
    });
  });
  test('has sound where the list has no gap', () => {
    expect(resolve({ hasSound: true }).spec.delivery.sound).toBe(true);
    for (const frames of [
      [1, 3, 5],
      [1, 2, 9],
      [-1, 0, 1],
    ]) {
      const { spec, findings } = resolve({ hasSound: true }, {}, { frames });
      expect(spec.delivery.sound).toBe(false);
      expect(findings.map((finding) => finding.code)).toContain('sound-left-out');
    }
  });
  test('of a meaningless rate plays at 24 and says so', () => {
    const { spec, findings } = resolve({ fps: 0 });
    expect(spec.delivery.rate).toEqual({ numerator: 24, denominator: 1 });
    expect(findings.map((finding) => finding.code)).toEqual(['frame-rate-invalid']);
  });
  test('keeps the shape of the pixels', () => {
    expect(resolve({ pixelAspect: { x: 2, y: 1 } }).spec.delivery.pixelAspect).toEqual({
      numerator: 2,
      denominator: 1,
    });
    expect(resolve({ pixelAspect: { x: null, y: 1 } }).spec.delivery.pixelAspect).toEqual({
      numerator: 1,
      denominator: 1,
    });
  });
});
