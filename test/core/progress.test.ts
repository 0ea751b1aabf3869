import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chunkStatusName, foldProgress, parseChunkStatusName, type ChunkStatus } from '../../src/core/progress.js';

const plan = { framesPlanned: 20, chunkCount: 3 };
const name = (chunk: number, attempt: number, state: ChunkStatus['state'], done: number): string =>
  `file:///out/runs/abc/${chunkStatusName({ chunk, attempt, state, done })}`;

describe('progress', () => {
  test('is nothing before anything lies there', () => {
    expect(foldProgress(plan, [])).toMatchObject({
      framesDone: 0,
      chunks: { waiting: 3, running: 0, succeeded: 0, failed: 0 },
    });
  });

  test('adds up the furthest state of each chunk', () => {
    const names = [name(0, 1, 'running', 3), name(0, 1, 'running', 4), name(1, 1, 'succeeded', 7)];
    expect(foldProgress(plan, names)).toMatchObject({
      framesDone: 11,
      chunks: { waiting: 1, running: 1, succeeded: 1, failed: 0 },
    });
  });

  test('counts only the newest attempt', () => {
    const names = [name(0, 1, 'failed', 5), name(0, 2, 'running', 5), name(0, 10, 'running', 6)];
    expect(foldProgress(plan, names)).toMatchObject({ framesDone: 6, chunks: { running: 1, failed: 0 } });
  });

  test('takes the end of an attempt over what it said before', () => {
    expect(foldProgress(plan, [name(0, 1, 'failed', 2), name(0, 1, 'running', 4)])).toMatchObject({
      framesDone: 2,
      chunks: { failed: 1 },
    });
  });

  test('ignores foreign names and chunks that are not in the plan', () => {
    const names = ['file:///out/runs/abc/plan.json', name(7, 1, 'succeeded', 9), 'chunks/00000/x-running-1.json'];
    expect(foldProgress(plan, names)).toMatchObject({ framesDone: 0, chunks: { waiting: 3 } });
  });

  test('does not depend on the order of a listing', () => {
    const status = fc.record({
      chunk: fc.nat(4),
      attempt: fc.integer({ min: 1, max: 3 }),
      state: fc.constantFrom<ChunkStatus['state']>('running', 'succeeded', 'failed'),
      done: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(status, { maxLength: 20 }), (statuses) => {
        const names = statuses.map(chunkStatusName);
        expect(foldProgress(plan, names.toReversed()).framesDone).toBe(foldProgress(plan, names).framesDone);
        for (const one of statuses) expect(parseChunkStatusName(chunkStatusName(one))).toEqual(one);
      }),
    );
  });
});
