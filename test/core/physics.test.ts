import { expect, test } from '@jest/globals';
import type { SimulationFacts } from '../../src/core/facts.js';
import { unbakedPhysics } from '../../src/core/physics.js';
import { fileFacts, sceneFacts } from '../support/facts.js';

const cloth: SimulationFacts = {
  kind: 'cloth',
  object: 'Flag',
  baked: false,
  range: { start: 1, end: 250 },
  scenes: ['Scene'],
};
const of = (...simulations: SimulationFacts[]): ReturnType<typeof unbakedPhysics> =>
  unbakedPhysics(fileFacts({ simulations }), sceneFacts({ frameStart: 10 }));

test.each<[string, SimulationFacts]>([
  ['baked', { ...cloth, baked: true }],
  ['in another scene', { ...cloth, scenes: ['Other'] }],
  ['waves', { ...cloth, kind: 'ocean' }],
])('what is %s needs no frame before it', (_, simulation) => {
  expect(of(simulation)).toBeNull();
});

test('stepping starts at the earliest cache, or with the scene', () => {
  expect(of(cloth)?.from).toBe(1);
  expect(of({ ...cloth, range: { start: 30, end: 90 } })?.from).toBe(10);
  expect(of({ ...cloth, range: null })?.from).toBe(10);
  expect(of(cloth, { ...cloth, range: { start: -20, end: 9 } })?.from).toBe(-20);
});

test('what cannot be told counts as not baked, and belongs to every scene', () => {
  expect(of({ ...cloth, baked: null, scenes: [] })).not.toBeNull();
});

test('the finding says which', () => {
  expect(of(cloth)?.finding.message).toMatch(/cloth of "Flag"; one Blender therefore steps/);
  expect(of(cloth, cloth, cloth, cloth, cloth, cloth)?.finding.message).toMatch(/and 2 more/);
});
