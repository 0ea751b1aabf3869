import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chunkCountLimit, cutChunks, framesOfChunk, framesOfPlan, parsePlan } from '../../src/core/plan.js';
import { planFacts } from '../support/facts.js';

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('chunks', () => {
  test('are consecutive, even, no larger than asked, and add up to the list', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 600 }), (count, size) => {
        const frames = Array.from({ length: count }, (_, index) => 1001 + 3 * index);
        const chunks = cutChunks(frames, size);
        const sizes = chunks.map((chunk) => chunk.length);
        expect(chunks.flat()).toEqual(frames);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(chunks).toHaveLength(Math.ceil(count / size));
      }),
    );
  });

  test('of one frame each never number more than an array job takes', () => {
    const frames = Array.from({ length: chunkCountLimit + 1 }, (_, index) => index);
    const chunks = cutChunks(frames, 1);
    expect(chunks).toHaveLength(chunkCountLimit);
    expect(chunks.flat()).toEqual(frames);
  });

  test.each([0, -1, 1.5, Number.NaN])('of %p frames are refused', (size) => {
    expect(() => cutChunks([1, 2], size)).toThrow(/whole number of 1 or more/);
  });
});

describe('a plan document', () => {
  test('reads back as it was written', () => {
    const plan = planFacts();
    expect(parsePlan(bytesOf(plan))).toEqual(plan);
    expect(framesOfPlan(plan)).toHaveLength(10);
    expect(framesOfChunk(plan, 1)).toEqual([6, 7, 8, 9, 10]);
  });

  test.each([
    ['no JSON', new TextEncoder().encode('{'), /not JSON/],
    ['another schema', bytesOf({ ...planFacts(), schema: 2 }), /schema/],
    ['a run that is a path', bytesOf({ ...planFacts(), run: '../../etc' }), /run/],
    ['no chunks', bytesOf({ ...planFacts(), chunks: [] }), /chunks/],
    ['chunks that lack a frame', bytesOf({ ...planFacts(), chunks: ['1-5', '7-10'] }), /do not add up/],
    ['an unknown denoise', bytesOf({ ...planFacts(), spec: { ...planFacts().spec, pixels: {} } }), /spec\.pixels/],
  ])('with %s is refused by its key', (_, bytes, message) => {
    expect(() => parsePlan(bytes)).toThrow(message);
  });

  test('has no chunk past its last', () => {
    expect(() => framesOfChunk(planFacts(), 2)).toThrow(/Chunk 2 is not in the plan/);
  });
});
