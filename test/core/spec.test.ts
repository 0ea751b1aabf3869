import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderOptions, type RenderOptionName } from '../../src/core/options.js';
import { parseRequest } from '../../src/core/request.js';
import { cpuDevice, engineFor, resolveDenoise, resolveDevice } from '../../src/core/spec.js';
import { blenderFacts } from '../support/facts.js';

describe('a request', () => {
  test('is canonical', () => {
    expect(
      parseRequest({ frames: '3,1-2', scale: '50', samples: ' 8 ', engine: 'Eevee', denoise: 'OFF', scene: 'Shot A' }),
    ).toEqual({ frames: '1-3', scale: 50, samples: 8, engine: 'BLENDER_EEVEE', denoise: 'off', scene: 'Shot A' });
    expect(parseRequest({})).toEqual({});
  });

  test.each<[RenderOptionName, string, RegExp]>([
    ['scale', '0', /--scale is "0".*1 to 1000/],
    ['scale', '-5', /--scale/],
    ['scale', '50%', /--scale/],
    ['scale', '', /--scale/],
    ['scale', '1e2', /--scale/],
    ['samples', '0', /--samples is "0"/],
    ['samples', '99999999999', /--samples/],
    ['engine', 'arnold', /--engine is "arnold"; choose one of: cycles, eevee, workbench/],
    ['denoise', 'maybe', /auto, on, off/],
    ['scene', '', /--scene/],
    ['camera', 'a\nb', /--camera/],
    ['camera', 'x'.repeat(5000), /--camera/],
    ['format', 'gif', /choose one of: png, png16, exr, multilayer, jpeg, file/],
    ['fps', '0', /--fps/],
    ['fps', '24/0', /--fps/],
    ['fps', '1e3', /--fps/],
    ['fps', 'fast', /24, 23.976 or 24000\/1001/],
    ['frames', '', /empty/],
  ])('with --%s %j is refused', (name, text, message) => {
    expect(() => parseRequest({ [name]: text })).toThrow(message);
  });

  test('of any texts is a request or a usage fault', () => {
    const names = renderOptions.map((option) => option.name);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string(), (name, text) => {
        try {
          expect(parseRequest({ [name]: text })).toHaveProperty(name);
        } catch (error) {
          expect(error).toMatchObject({ kind: 'usage' });
        }
      }),
    );
  });
});

test.each([
  ['CYCLES', 'CYCLES'],
  ['BLENDER_EEVEE_NEXT', 'BLENDER_EEVEE'],
  ['BLENDER_RENDER', 'BLENDER_EEVEE'],
  ['BLENDER_GAME', 'BLENDER_EEVEE'],
  ['', 'BLENDER_EEVEE'],
  ['LUXCORE', null],
])('the stored engine %j renders as %j', (stored, engine) => {
  expect(engineFor(stored, blenderFacts())).toBe(engine);
});

test('EEVEE keeps the name that this Blender gives it', () => {
  expect(engineFor('BLENDER_EEVEE', blenderFacts({ engines: ['BLENDER_EEVEE_NEXT', 'CYCLES'] }))).toBe(
    'BLENDER_EEVEE_NEXT',
  );
});

describe('denoising', () => {
  const able = blenderFacts({ denoisers: ['OPENIMAGEDENOISE'] });
  const unable = blenderFacts();
  test.each([
    [undefined, true, able, 'file', false],
    ['auto', false, able, 'file', false],
    ['auto', true, unable, 'off', true],
    ['auto', false, unable, 'off', false],
    ['off', true, able, 'off', false],
    ['on', false, able, 'on', false],
  ] as const)('%p with a file that says %p', (wanted, file, blender, denoise, missing) => {
    expect(resolveDenoise(wanted, file, blender)).toEqual({ denoise, missing });
  });

  test('insisted on where there is none is refused', () => {
    expect(() => resolveDenoise('on', true, unable)).toThrow(/built without a denoiser/);
  });
});

test.each([
  ['24', '24'],
  ['23.976', '24000/1001'],
  ['29.97', '30000/1001'],
  ['24000/1001', '24000/1001'],
  ['12.5', '25/2'],
  ['48/2', '24'],
])('the rate %j is %j', (text, fps) => {
  expect(parseRequest({ fps: text })).toEqual({ fps });
  expect(parseRequest({ fps })).toEqual({ fps });
});

describe('Cycles computes', () => {
  const gpu = { backend: 'OPTIX', names: ['Card'] };
  const withGpu = blenderFacts({ gpus: [gpu, { backend: 'CUDA', names: ['Card'] }] });
  test('on the first GPU that is found, unless the CPU is wanted', () => {
    expect(resolveDevice(undefined, 'CYCLES', withGpu)).toEqual(gpu);
    expect(resolveDevice('gpu', 'CYCLES', withGpu)).toEqual(gpu);
    expect(resolveDevice('cpu', 'CYCLES', withGpu)).toEqual(cpuDevice);
    expect(resolveDevice('auto', 'CYCLES', blenderFacts())).toEqual(cpuDevice);
    expect(resolveDevice('gpu', 'BLENDER_WORKBENCH', blenderFacts())).toEqual(cpuDevice);
  });
  test('nowhere, where a GPU is insisted on and there is none', () => {
    expect(() => resolveDevice('gpu', 'CYCLES', blenderFacts())).toThrow(/finds no GPU here/);
  });
});
