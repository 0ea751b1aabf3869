import { describe, expect, test } from '@jest/globals';
import { localRepositoryId, renderKey, runName } from '../../src/core/keys.js';
import { planFacts } from '../support/facts.js';

const pixels = planFacts().spec.pixels;
const blender = { version: '3.4.1', build: 'abc' };
const closure = { 'shot.blend': 'aa', 'textures/wood.png': 'bb' };

describe('the render key', () => {
  const key = renderKey({ closure, pixels, blender });

  test('does not depend on the order in which things are named', () => {
    const turned = { 'textures/wood.png': 'bb', 'shot.blend': 'aa' };
    expect(renderKey({ blender, pixels, closure: turned })).toBe(key);
  });

  test.each([
    ['a texture changes', { closure: { ...closure, 'textures/wood.png': 'cc' } }],
    ['a texture goes', { closure: { ...closure, 'textures/wood.png': 'missing' } }],
    ['a file is added', { closure: { ...closure, 'more.png': 'dd' } }],
    ['the size changes', { pixels: { ...pixels, scale: 50 } }],
    ['the samples change', { pixels: { ...pixels, samples: 1 } }],
    ['denoising changes', { pixels: { ...pixels, denoise: 'on' as const } }],
    ['the camera is named', { pixels: { ...pixels, camera: 'Camera' } }],
    ['Blender changes', { blender: { version: '3.6.0', build: 'abc' } }],
    ['the build changes', { blender: { version: '3.4.1', build: 'def' } }],
  ])('changes when %s', (_, change) => {
    expect(renderKey({ closure, pixels, blender, ...change })).not.toBe(key);
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
