import { describe, expect, test } from '@jest/globals';
import type { SceneFacts } from '../../src/core/facts.js';
import { resolveSpec } from '../../src/core/resolve-spec.js';
import { pngFormat } from '../../src/core/frame-format.js';
import type { RenderRequest } from '../../src/core/request.js';
import { cpuDevice, type BlenderCapabilities } from '../../src/core/spec.js';
import { blenderFacts, sceneFacts } from '../support/facts.js';

function resolve(
  scene: Partial<SceneFacts>,
  request: RenderRequest = {},
  { frames = [1, 2, 3], blender = {} }: { frames?: number[]; blender?: Partial<BlenderCapabilities> } = {},
): ReturnType<typeof resolveSpec> {
  return resolveSpec(sceneFacts(scene), {
    request,
    frames,
    blender: blenderFacts(blender),
    fileName: 'shot.blend',
    ownColours: false,
  });
}

describe('the pixels', () => {
  test('are as the file says where nothing was asked', () => {
    expect(resolve({ resolution: { x: 1080, y: 1350, percentage: 50 } }).spec.pixels).toEqual({
      scene: 'Scene',
      viewLayers: null,
      camera: null,
      engine: 'CYCLES',
      scale: 50,
      samples: null,
      denoise: 'off',
      device: cpuDevice,
      persistentData: false,
      simplify: null,
      format: pngFormat,
      views: [],
      colour: { display: 'sRGB', view: 'Filmic', look: 'None' },
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
    expect(codes({ cycles: { effective: { samples: 128, denoise: true } } })).toEqual(['denoiser-missing']);
    expect(codes({ cycles: { effective: { samples: 128, denoise: true } }, engine: 'BLENDER_EEVEE' })).toEqual([]);
  });
});

describe('a preset', () => {
  test('draft halves the size, bounds the samples and simplifies', () => {
    const { pixels } = resolve({ resolution: { x: 1000, y: 500, percentage: 50 } }, { preset: 'draft' }).spec;
    expect(pixels).toMatchObject({
      scale: 25,
      samples: 32,
      simplify: { subdivision: 1, particles: 0.5 },
      size: { width: 250, height: 125 },
    });
    expect(
      resolve({ cycles: { effective: { samples: 8, denoise: false } } }, { preset: 'draft' }).spec.pixels.samples,
    ).toBe(8);
    expect(resolve({ engine: 'BLENDER_EEVEE', eeveeSamples: 16 }, { preset: 'draft' }).spec.pixels.samples).toBe(16);
  });
  test('gives way to what is named beside it', () => {
    const { pixels } = resolve({}, { preset: 'draft', scale: 100, samples: 500 }).spec;
    expect(pixels).toMatchObject({ scale: 100, samples: 500, simplify: { subdivision: 1 } });
    expect(resolve({ outputFormat: 'OPEN_EXR' }, { preset: 'final', format: 'png' }).spec.pixels.format).toEqual(
      pngFormat,
    );
  });
  test('final is all as the file says', () => {
    const { pixels } = resolve({ outputFormat: 'OPEN_EXR', outputDepth: 32 }, { preset: 'final' }).spec;
    expect(pixels).toMatchObject({ scale: 100, samples: null, simplify: null });
    expect(pixels.format).toEqual({ fileFormat: 'OPEN_EXR', depth: 32, extension: 'exr', asInFile: true });
  });
});

describe('the format', () => {
  test('of a movie is PNG', () => {
    expect(resolve({ outputFormat: 'FFMPEG' }, { format: 'file' }).spec.pixels.format).toEqual(pngFormat);
  });
  test('that cannot be verified is refused', () => {
    expect(() => resolve({ outputFormat: 'CINEON' }, { format: 'file' })).toThrow(/CINEON.*--format exr/);
  });
});

describe('view layers', () => {
  const viewLayers = ['Beauty', 'Mist', 'a,b'].map((name) => ({ name, enabled: true }));
  test('are those of the file, or the ones named, in the file’s order', () => {
    expect(resolve({ viewLayers }).spec.pixels.viewLayers).toBeNull();
    expect(resolve({ viewLayers }, { 'view-layer': 'Mist, Beauty' }).spec.pixels.viewLayers).toEqual([
      'Beauty',
      'Mist',
    ]);
    expect(resolve({ viewLayers }, { 'view-layer': 'a,b' }).spec.pixels.viewLayers).toEqual(['a,b']);
  });
  test('that the scene has not are refused', () => {
    expect(() => resolve({ viewLayers }, { 'view-layer': 'Fog' })).toThrow(
      /no view layer "Fog"; choose from: "Beauty"/,
    );
  });
});

test('stereo names its views; a single one is no stereo', () => {
  const views = [
    { suffix: '_L', enabled: true },
    { suffix: '_R', enabled: true },
    { suffix: '_X', enabled: false },
  ];
  expect(resolve({ stereo: true, stereoViews: { views } }).spec.pixels.views).toEqual(['_L', '_R']);
  expect(resolve({ stereo: true, stereoViews: { views: views.slice(1) } }).spec.pixels.views).toEqual([]);
  expect(resolve({ stereo: false, stereoViews: { views } }).spec.pixels.views).toEqual([]);
});

test('persistent data is as the file has it or as asked, and said', () => {
  const of = (file: boolean, persistent?: string): readonly [boolean, readonly string[]] => {
    const { spec, findings } = resolve({ persistentData: file }, persistent === undefined ? {} : { persistent });
    return [spec.pixels.persistentData, findings.map(({ code }) => code)];
  };
  expect(of(false)).toEqual([false, []]);
  expect(of(true)).toEqual([true, ['persistent-data']]);
  expect(of(false, 'on')).toEqual([true, ['persistent-data']]);
  expect(of(true, 'off')).toEqual([false, []]);
});

describe('the delivery', () => {
  test('plays at the rate that was asked for, without the sound of another', () => {
    const { spec, findings } = resolve({ hasSound: true }, { fps: '12' });
    expect(spec.delivery).toMatchObject({ rate: { numerator: 12, denominator: 1 }, sound: false });
    expect(findings.map(({ code }) => code)).toEqual(['sound-left-out']);
    expect(resolve({ hasSound: true }, { fps: '24' }).spec.delivery.sound).toBe(true);
    expect(resolve({ hasSound: true }, { sound: 'off' })).toMatchObject({
      spec: { delivery: { sound: false } },
      findings: [],
    });
  });
  test('carries what is burnt in, and the quality', () => {
    expect(resolve({}, { 'burn-in': 'on', quality: 'low' }).spec.delivery).toMatchObject({
      burnIn: 'shot.blend · Scene',
      quality: 'low',
    });
    expect(resolve({}).spec.delivery).toMatchObject({ burnIn: null, quality: 'high' });
  });
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
