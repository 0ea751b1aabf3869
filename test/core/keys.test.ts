import { describe, expect, test } from '@jest/globals';
import { localRepositoryId, renderKey, runName } from '../../src/core/keys.js';
import { planFacts } from '../support/facts.js';

const pixels = planFacts().spec.pixels;
const blender = { version: '3.4.1', build: 'abc' };
const trust = { scripts: false, addons: [], ocio: null };
const closure = { 'shot.blend': 'aa', 'textures/wood.png': 'bb' };

describe('the render key', () => {
  const key = renderKey({ closure, pixels, blender, trust });

  test('does not depend on the order in which things are named', () => {
    const turned = { 'textures/wood.png': 'bb', 'shot.blend': 'aa' };
    expect(renderKey({ blender, pixels, trust, closure: turned })).toBe(key);
  });

  test.each([
    ['a texture changes', { closure: { ...closure, 'textures/wood.png': 'cc' } }],
    ['a texture goes', { closure: { ...closure, 'textures/wood.png': 'missing' } }],
    ['a file is added', { closure: { ...closure, 'more.png': 'dd' } }],
    ['the size changes', { pixels: { ...pixels, scale: 50 } }],
    ['the samples change', { pixels: { ...pixels, samples: 1 } }],
    ['denoising changes', { pixels: { ...pixels, denoise: 'on' as const } }],
    ['the camera is named', { pixels: { ...pixels, camera: 'Camera' } }],
    ['another view layer is rendered', { pixels: { ...pixels, viewLayers: ['Mist'] } }],
    ['a GPU computes', { pixels: { ...pixels, device: { backend: 'CUDA', names: ['A'] } } }],
    ['another GPU computes', { pixels: { ...pixels, device: { backend: 'CUDA', names: ['B'] } } }],
    ['the format changes', { pixels: { ...pixels, format: { ...pixels.format, depth: 16 } } }],
    ['the file’s code runs', { trust: { ...trust, scripts: true } }],
    ['an add-on is loaded', { trust: { ...trust, addons: ['ee'] } }],
    ['another colour configuration is used', { trust: { ...trust, ocio: 'ff' } }],
    ['Blender changes', { blender: { version: '3.6.0', build: 'abc' } }],
    ['the build changes', { blender: { version: '3.4.1', build: 'def' } }],
  ])('changes when %s', (_, change) => {
    expect(renderKey({ closure, pixels, blender, trust, ...change })).not.toBe(key);
  });
});

test('a run is named by what was asked and by its attempt', () => {
  const parts = { repository: 'r', input: { frames: '1-4' }, attempt: 1 };
  expect(runName(parts)).toBe(runName({ ...parts }));
  expect(runName(parts)).not.toBe(runName({ ...parts, attempt: 2 }));
  expect(runName(parts)).not.toBe(runName({ ...parts, input: { frames: '1-5' } }));
  expect(runName(parts)).toMatch(/^[0-9a-f]{20}$/);
  expect(localRepositoryId('/a')).not.toBe(localRepositoryId('/b'));
});
