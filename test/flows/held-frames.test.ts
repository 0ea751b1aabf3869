import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { frameRecordUri, soundRecordUri } from '../../src/core/layout.js';
import type { Plan } from '../../src/core/plan.js';
import { heldFrames } from '../../src/flows/held-frames.js';
import { localStore, uriOf } from '../../src/local/store.js';
import { planFacts } from '../support/facts.js';

const folder = mkdtempSync(join(tmpdir(), 'dailies held '));
const store = localStore();
function plan({ frames = '1-10', ...changes }: Partial<Plan> & { readonly frames?: string } = {}): Plan {
  const { spec } = planFacts();
  const delivery = { ...spec.delivery, frames };
  return planFacts({ framesUri: uriOf(join(folder, 'frames')), spec: { ...spec, delivery }, ...changes });
}

beforeAll(async () => {
  const anything = new TextEncoder().encode('{}');
  for (const frame of [2, 9, 10, 77]) await store.write(frameRecordUri(plan(), frame), anything);
  await store.write(soundRecordUri(plan(), { first: 1, last: 10 }), anything);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('frames of the plan that have a record are counted, others and sounds are not', async () => {
  const [finding, ...more] = await heldFrames(plan(), store);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ code: 'frames-held', severity: 'info' });
  expect(finding?.message).toMatch(/^Up to 3 of 10 frames were rendered before/);
});

test('it takes one listing, however many frames there are', async () => {
  let asked = 0;
  const list = (uri: string): ReturnType<typeof store.list> => ((asked += 1), store.list(uri));
  const refuse = (): never => {
    throw new Error('A listing is all that may be asked for.');
  };
  await heldFrames(plan({ frames: '1-1000' }), { ...store, list, stat: refuse, read: refuse });
  expect(asked).toBe(1);
});

test('nothing is told where nothing is held, or where all is rendered anew', async () => {
  expect(await heldFrames(plan({ frames: '20-30' }), store)).toEqual([]);
  expect(await heldFrames(plan({ framesUri: uriOf(join(folder, 'nowhere')) }), store)).toEqual([]);
  expect(await heldFrames(plan({ again: true }), store)).toEqual([]);
});
