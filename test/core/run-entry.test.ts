import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { formatFrames } from '../../src/core/frames.js';
import { chunkLogUri, parseChunkLogUri } from '../../src/core/layout.js';
import { secondJoins } from '../../src/core/light-frames.js';
import { parseRunEntry, sharesFrames, type RunEntry } from '../../src/core/run-entry.js';
import { recordBytes, type ChunkReport } from '../../src/core/status.js';

const entry: RunEntry = {
  schema: 1,
  run: 'abcdef0123456789abcd',
  inputUri: 'file:///shot.blend',
  outputUri: 'file:///out',
  framesUri: 'file:///store/key',
  frames: '1-10',
  again: false,
  owner: { pid: 17, started: '1234' },
  startedAt: '2026-01-02T03:04:05.678Z',
  now: { stage: 'running' },
  blenders: 1,
  workers: [{ pid: 18, started: null }],
};

describe('an entry of the registry', () => {
  test('is read as it was written', () => {
    expect(parseRunEntry(recordBytes(entry))).toEqual(entry);
  });

  test.each([
    ['half a document', '{"schema":1,'],
    ['another schema', JSON.stringify({ ...entry, schema: 2 })],
    ['a run that is a path', JSON.stringify({ ...entry, run: '../../etc' })],
    ['a process that is a group', JSON.stringify({ ...entry, workers: [{ pid: -1, started: null }] })],
    ['process 0', JSON.stringify({ ...entry, owner: { pid: 0, started: null } })],
    ['an unknown verdict', JSON.stringify({ ...entry, now: { stage: 'ended', verdict: 'fine', endedAt: '' } })],
  ])('is not made of %s', (_, text) => {
    expect(parseRunEntry(new TextEncoder().encode(text))).toBeNull();
  });

  test('shares frames where both lists hold one, under the same key', () => {
    const list = fc
      .uniqueArray(fc.integer({ min: -5, max: 40 }), { minLength: 1, maxLength: 12 })
      .map((frames) => frames.sort((a, b) => a - b));
    fc.assert(
      fc.property(list, list, (one, other) => {
        const claims = [one, other].map((frames, index) => ({
          outputUri: `file:///out/${index}`,
          framesUri: 'file:///a',
          frames: formatFrames(frames),
        }));
        const [first, second] = claims;
        if (first === undefined || second === undefined) return;
        const common = one.some((frame) => other.includes(frame));
        expect(sharesFrames(first, second)).toBe(common);
        expect(sharesFrames(first, { ...second, framesUri: 'file:///b' })).toBe(false);
        // What they publish would mix.
        expect(sharesFrames(first, { ...second, framesUri: 'file:///b', outputUri: first.outputUri })).toBe(true);
      }),
    );
  });
});

test('the name of a log says chunk and attempt, and nothing else is taken for one', () => {
  const uri = chunkLogUri({ outputUri: 'file:///out', run: 'abcdef01' }, { chunk: 7, attempt: 2 });
  expect(uri).toBe('file:///out/runs/abcdef01/logs/00007-2.log');
  expect(parseChunkLogUri(uri)).toEqual({ chunk: 7, attempt: 2 });
  expect(parseChunkLogUri('file:///out/runs/abcdef01/logs/notes.log')).toBeUndefined();
});

describe('a second Blender', () => {
  const report: ChunkReport = {
    schema: 1,
    rendered: 5,
    reused: 0,
    missing: '',
    renderSeconds: 2.5,
    blenderSeconds: 3,
    peakMemoryBytes: 1000,
    problems: [],
  };

  const earlier: ChunkReport = { ...report, rendered: 1, renderSeconds: 2 };

  test('joins where frames are light and memory is free, however long the first took', () => {
    expect(secondJoins(earlier, report, 2000)).toBe(true);
  });

  test.each([
    ['too few frames to tell', { rendered: 4 }, 2000],
    ['heavy frames', { renderSeconds: 2.9 }, 2000],
    ['no word on memory', { peakMemoryBytes: null }, 2000],
    ['memory for one', {}, 1999],
  ])('stays away with %s', (_, change, free) => {
    expect(secondJoins(earlier, { ...report, ...change }, free)).toBe(false);
  });
});
