import { describe, expect, test } from '@jest/globals';
import type { FileFacts, SceneFacts } from '../../src/core/facts.js';
import { chooseFrames, chooseScene, preflight } from '../../src/core/preflight.js';
import type { RenderRequest } from '../../src/core/request.js';
import { blenderFacts, fileFacts, sceneFacts } from '../support/facts.js';

const codes = (
  scene: Partial<SceneFacts>,
  {
    file = {},
    request = {},
    frames = [1, 2],
  }: { file?: Partial<FileFacts>; request?: RenderRequest; frames?: number[] } = {},
): string[] =>
  preflight(fileFacts(file), sceneFacts(scene), {
    request,
    frames,
    blender: blenderFacts(),
    ownColours: false,
    scripts: false,
  }).map((finding) => `${finding.severity} ${finding.code}`);

describe('the scene', () => {
  const file = fileFacts({ activeScene: 'B', scenes: [sceneFacts({ name: 'A' }), sceneFacts({ name: 'B' })] });
  test('is the one named, else the one the file opens with, else the first', () => {
    expect(chooseScene(file, 'A').name).toBe('A');
    expect(chooseScene(file, undefined).name).toBe('B');
    expect(chooseScene({ ...file, activeScene: null }, undefined).name).toBe('A');
  });
  test('is refused when the file does not have it', () => {
    expect(() => chooseScene(file, 'C')).toThrow(/no scene "C"; choose one of: "A", "B"/);
    expect(() => chooseScene(fileFacts({ scenes: [] }), undefined)).toThrow(/no scene of its own/);
    const many = fileFacts({ scenes: Array.from({ length: 20 }, (_, index) => sceneFacts({ name: `S${index}` })) });
    expect(() => chooseScene(many, 'C')).toThrow(/and 12 more/);
  });
});

test('frames are those asked for, else the scene’s own; an empty range is refused', () => {
  expect(chooseFrames(sceneFacts(), '7,5')).toEqual([5, 7]);
  expect(chooseFrames(sceneFacts({ frameEnd: 3 }), undefined)).toEqual([1, 2, 3]);
  expect(() => chooseFrames(sceneFacts({ frameStart: 9, frameEnd: 3 }), undefined)).toThrow(/before it starts/);
});

describe('the camera', () => {
  test('is needed', () => {
    expect(codes({ camera: null })).toEqual(['error no-camera']);
  });
  test.each<[string, Partial<SceneFacts>]>([
    ['a marker has one', { markers: [{ frame: 1, camera: 'Camera' }] }],
    ['the sequencer is what renders', { sequencerUsed: true }],
    ['the compositor needs none', { compositorAlone: true }],
  ])('is not needed where %s', (_, scene) => {
    expect(codes({ camera: null, ...scene })).toEqual([]);
  });
  test('named must be in the file or come from a library', () => {
    expect(codes({ camera: null }, { request: { camera: 'Camera' } })).toEqual([]);
    expect(
      codes({}, { request: { camera: 'Far' }, file: { cameras: { local: [], linked: ['Far'], hidden: [] } } }),
    ).toEqual([]);
    expect(() => codes({}, { request: { camera: 'Nope' } })).toThrow(/no camera "Nope"; choose one of: "Camera"/);
  });
});

describe('the file', () => {
  test.each([
    ['3.4', '3.0', []],
    ['3.6', '3.0', ['warning newer-file']],
    ['4.10', '3.5', ['error blender-too-old']],
    ['2.79', '2.7', []],
    ['10.0', '3.4', ['warning newer-file']],
  ])('of Blender %s that needs %s', (version, minVersion, expected) => {
    expect(codes({}, { file: { file: { version, minVersion } } })).toEqual(expected);
  });
  test('may write movies', () => {
    expect(codes({ outputFormat: 'FFMPEG' })).toEqual(['info movie-format']);
  });
  test.each([
    [{ displayDevice: 'Display P3', viewTransform: 'Standard', look: '' }],
    [{ displayDevice: 'sRGB', viewTransform: 'AgX', look: 'None' }],
    [{ displayDevice: 'sRGB', viewTransform: 'Filmic', look: 'AgX - Punchy' }],
  ])('is refused where Blender does not know its colours: %j', (colorManagement) => {
    expect(codes({ colorManagement })).toEqual(['error colour-missing']);
    // Those of old have other names for the same.
    expect(codes({ colorManagement }, { file: { file: { version: '2.79', minVersion: '2.7' } } })).toEqual([]);
  });
  test('may be rendered outside its range, with a note', () => {
    expect(codes({}, { frames: [48, 49, 50] })).toEqual(['info frames-outside-range']);
  });
});
