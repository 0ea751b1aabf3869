import { expect, test } from '@jest/globals';
import type { FileFacts, SceneFacts } from '../../src/core/facts.js';
import { preflightFile } from '../../src/core/preflight-file.js';
import { fileFacts, sceneFacts } from '../support/facts.js';

const codes = (file: FileFacts): readonly string[] => preflightFile(file).map(({ code }) => code);

test('an ordinary file has nothing in its way', () => {
  expect(codes(fileFacts())).toEqual([]);
});

test.each<[string, Partial<SceneFacts>, string]>([
  ['no camera', { camera: null }, 'no-camera'],
  ['a movie as output', { outputFormat: 'FFMPEG' }, 'movie-format'],
  ['a picture of 10,000 pixels a side', { resolution: { x: 20_000, y: 20_004, percentage: 50 } }, 'absurd-size'],
  ['a million frames', { frameEnd: 1_000_000 }, 'absurd-frame-count'],
])('a scene with %s is told', (_, changes, code) => {
  expect(codes(fileFacts({ scenes: [sceneFacts(changes)] }))).toEqual([code]);
});

test('a film of an hour, and pictures of 8K, are not absurd', () => {
  const scene = sceneFacts({ frameEnd: 86_400, resolution: { x: 7680, y: 4320, percentage: 100 } });
  expect(codes(fileFacts({ scenes: [scene] }))).toEqual([]);
});

test('the scene that opens with the file is the one that is looked at', () => {
  const scenes = [sceneFacts({ name: 'Blind', camera: null }), sceneFacts()];
  expect(codes(fileFacts({ scenes, activeScene: 'Scene' }))).toEqual([]);
  expect(codes(fileFacts({ scenes, activeScene: 'Blind' }))).toEqual(['no-camera']);
  expect(codes(fileFacts({ scenes: [], activeScene: null }))).toEqual([]);
});

test('code that will not run and physics that is not baked are told', () => {
  const simulation = { kind: 'cloth', object: 'Flag', baked: false, range: null, scenes: [] };
  const texts = [{ name: 'boot.py', register: true }];
  expect(codes(fileFacts({ texts, simulations: [simulation] }))).toEqual(['scripts-disabled', 'unbaked-physics']);
});
