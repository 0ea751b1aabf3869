import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { framesOfChunk, framesOfPlan } from '../../src/core/plan.js';
import { renderChunk } from '../../src/worker/chunk.js';
import { openSegment } from '../../src/worker/segment.js';
import { stitch } from '../../src/worker/stitch.js';
import { probeStreams } from '../support/pictures.js';
import { describeWith, hasFfmpeg } from '../support/requires.js';
import { frameTimes, makePictures, pictureHashes, VideoDesk, type VideoWish } from './video-desk.js';

/** Encodes one chunk as the render worker does, its frames becoming known in the order given. */
async function encodeChunk(desk: VideoDesk, chunk: number, order = framesOfChunk(desk.plan, chunk)): Promise<void> {
  const segment = openSegment({ ...desk.job(), chunk }, { complete: false });
  for (const frame of order) {
    segment.offer(frame);
    await new Promise(setImmediate);
  }
  await segment.finish();
}

async function deskOf(wish: VideoWish): Promise<VideoDesk> {
  const desk = new VideoDesk(wish);
  await desk.keepAll();
  return desk;
}

/** What a decoder shows of a video that is made of these frames alone, in one go. */
async function shownAlone({ chunks, delivery = {} }: VideoWish): Promise<readonly string[]> {
  using alone = await deskOf({ chunks, delivery });
  await alone.stitch();
  return pictureHashes(alone.out('output.mp4'));
}

const range = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, n) => first + n);

const rates = fc.constantFrom(
  { numerator: 24, denominator: 1 },
  { numerator: 24_000, denominator: 1001 },
  { numerator: 25, denominator: 2 },
  { numerator: 1000, denominator: 1 },
  { numerator: 1, denominator: 100 },
  { numerator: 999_983, denominator: 41_000 },
);

/** Chunks that are worth segments, of a list with gaps and signs. */
const cuts = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 3 }), count: fc.integer({ min: 24, max: 33 }) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => {
    let next = -20;
    return parts.map(({ gap, count }) => {
      const chunk = range(next + gap, count);
      next += gap + count;
      return chunk;
    });
  });

describeWith(hasFfmpeg, 'FFmpeg', 'a video of segments', () => {
  test('is the same file whether its segments were made with the frames, afterwards, or some of each', async () => {
    const property = fc.asyncProperty(
      cuts,
      rates,
      fc.integer({ min: 0, max: 7 }),
      fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      async (chunks, rate, early, mix) => {
        using desk = await deskOf({ chunks, delivery: { rate } });
        for (const [index, chunk] of chunks.entries()) {
          if ((early & (1 << index)) === 0) continue;
          // Some frames were there before, others come one by one: the order in which they become known is any.
          const order = chunk
            .map((frame, at) => ({ frame, at: mix[at % mix.length] ?? 0 }))
            .sort((a, b) => a.at - b.at);
          await encodeChunk(
            desk,
            index,
            order.map(({ frame }) => frame),
          );
          expect(existsSync(desk.segment(index))).toBe(true);
        }
        const mixed = await desk.stitch();
        using afterwards = await deskOf({ chunks, delivery: { rate } });
        expect(await afterwards.stitch()).toBe(mixed);
      },
    );
    await fc.assert(property, { numRuns: 2 });
  }, 300_000);

  test('has the frames, times and length of one that is encoded in one go', async () => {
    const property = fc.asyncProperty(cuts, rates, async (chunks, rate) => {
      using pieces = await deskOf({ chunks, delivery: { rate } });
      using whole = await deskOf({ chunks: [chunks.flat()], delivery: { rate } });
      await pieces.stitch();
      await whole.stitch();
      const [ours, theirs] = [pieces, whole].map((desk) => desk.out('output.mp4'));
      expect(frameTimes(ours ?? '')).toEqual(frameTimes(theirs ?? ''));
      const facts = [
        'nb_read_frames',
        'duration_ts',
        'time_base',
        'r_frame_rate',
        'avg_frame_rate',
        'width',
        'pix_fmt',
      ];
      const [of, from] = [ours, theirs].map((file) => probeStreams(file ?? '')[0] ?? {});
      for (const fact of facts) expect([fact, of?.[fact]]).toEqual([fact, from?.[fact]]);
      expect(of?.['nb_read_frames']).toBe(String(chunks.flat().length));
    });
    await fc.assert(property, { numRuns: 3 });
  });

  test('shows for each chunk what the chunk shows as a video of its own', async () => {
    const chunks = [range(-3, 24), range(40, 30), range(90, 26)];
    using desk = await deskOf({ chunks });
    await desk.stitch();
    const shown = pictureHashes(desk.out('output.mp4'));
    expect(shown).toHaveLength(80);
    expect(shown).toEqual((await Promise.all(chunks.map((chunk) => shownAlone({ chunks: [chunk] })))).flat());
  });

  test('starts each segment with a key frame that nothing before it is needed for', async () => {
    const chunks = [range(1, 24), range(25, 24)];
    using desk = await deskOf({ chunks });
    for (const chunk of chunks.keys()) await encodeChunk(desk, chunk);
    await desk.stitch();
    const shown = pictureHashes(desk.out('output.mp4'));
    expect(pictureHashes(desk.segment(1))).toEqual(shown.slice(24));
    expect(pictureHashes(desk.out('output.mp4'), ['-ss', '1'])).toEqual(shown.slice(24));
  });

  test('is encoded in one piece where a chunk is too short', async () => {
    using desk = await deskOf({ chunks: [range(1, 24), range(25, 23)] });
    await encodeChunk(desk, 0);
    await desk.stitch();
    expect(existsSync(desk.segment(0))).toBe(false);
    expect(probeStreams(desk.out('output.mp4'))[0]).toMatchObject({ nb_read_frames: '47' });
  });
});

describeWith(hasFfmpeg, 'FFmpeg', 'a segment that cannot be used', () => {
  const chunks = [range(1, 24), range(25, 24)];

  test.each<readonly [string, (desk: VideoDesk) => Promise<void> | void]>([
    [
      'is missing',
      (desk) => {
        rmSync(desk.segment(1));
      },
    ],
    [
      'has no record',
      (desk) => {
        rmSync(desk.segment(1, 'json'));
      },
    ],
    [
      'has a record of garbage',
      (desk) => {
        writeFileSync(desk.segment(1, 'json'), '{"schema":1,"bytes":"many"}');
      },
    ],
    [
      'is cut short',
      (desk) => {
        truncateSync(desk.segment(1), 1000);
      },
    ],
    [
      'has zero bytes',
      (desk) => {
        truncateSync(desk.segment(1), 0);
      },
    ],
    [
      'is another chunk’s',
      (desk) => {
        copyFileSync(desk.segment(0), desk.segment(1));
      },
    ],
    [
      'is another chunk’s, with its record',
      (desk) => {
        for (const extension of ['mp4', 'json']) copyFileSync(desk.segment(0, extension), desk.segment(1, extension));
      },
    ],
    [
      'has one byte changed',
      (desk) => {
        const bytes = readFileSync(desk.segment(1));
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        writeFileSync(desk.segment(1), bytes);
      },
    ],
    [
      'was encoded in another quality',
      async (desk) => {
        using low = await deskOf({ chunks, delivery: { quality: 'low' } });
        await encodeChunk(low, 1);
        for (const extension of ['mp4', 'json']) copyFileSync(low.segment(1, extension), desk.segment(1, extension));
      },
    ],
  ])('because it %s is encoded again', async (_, damage) => {
    using desk = await deskOf({ chunks });
    for (const chunk of chunks.keys()) await encodeChunk(desk, chunk);
    const right = await desk.stitch();
    rmSync(desk.out('output.mp4'));
    await damage(desk);
    expect(await desk.stitch()).toBe(right);
  });

  test('because a frame was made anew is encoded again', async () => {
    using desk = await deskOf({ chunks });
    for (const chunk of chunks.keys()) await encodeChunk(desk, chunk);
    const before = await desk.stitch();
    makePictures(join(desk.folder, 'red-%d.png'), 'color=red:size=160x90', 1);
    await desk.keep(30, join(desk.folder, 'red-0.png'));
    expect(await desk.stitch()).not.toBe(before);
    using fresh = await deskOf({ chunks });
    await fresh.keep(30, join(desk.folder, 'red-0.png'));
    expect(await fresh.stitch()).toBe(await desk.stitch());
  });

  test('with a frame of another size in it is never made, and the stitch says which frame', async () => {
    const desk = new VideoDesk({ chunks, size: null });
    try {
      await desk.keepAll();
      makePictures(join(desk.folder, 'small-%d.png'), 'color=red:size=80x46', 1);
      await desk.keep(30, join(desk.folder, 'small-0.png'));
      await encodeChunk(desk, 1);
      expect(existsSync(desk.segment(1))).toBe(false);
      await expect(stitch(desk.job())).rejects.toMatchObject({
        code: 'mixed-sizes',
        message: expect.stringContaining('Frame 30 is 80 x 46') as unknown as string,
      });
    } finally {
      desk[Symbol.dispose]();
    }
  });
});

describeWith(hasFfmpeg, 'FFmpeg', 'a chunk that holds all of its frames', () => {
  test('makes its segment once', async () => {
    using desk = await deskOf({ chunks: [range(1, 24)] });
    await renderChunk(desk.chunkJob(0));
    const { ino } = statSync(desk.segment(0));
    await renderChunk(desk.chunkJob(0));
    expect(statSync(desk.segment(0)).ino).toBe(ino);
    // What is written is written as another file.
    rmSync(desk.segment(0, 'json'));
    await renderChunk(desk.chunkJob(0));
    expect(statSync(desk.segment(0)).ino).not.toBe(ino);
  });

  test('makes no segment of a still', async () => {
    using desk = await deskOf({ chunks: [[7]], delivery: { kind: 'still' } });
    await renderChunk(desk.chunkJob(0));
    expect(existsSync(desk.segment(0))).toBe(false);
    await stitch(desk.job());
    expect(existsSync(desk.out('still.png'))).toBe(true);
    expect(existsSync(desk.out('poster.jpg'))).toBe(true);
  });
});

describeWith(hasFfmpeg, 'FFmpeg', 'a video with a gap', () => {
  test('is offered as partial.mp4 of what exists, and the stitch fails', async () => {
    using desk = await deskOf({ chunks: [range(1, 24), range(25, 24)] });
    for (const chunk of [0, 1]) await encodeChunk(desk, chunk);
    rmSync(join(desk.folder, 'store', '0030.png'));
    mkdirSync(desk.out(), { recursive: true });
    await expect(stitch(desk.job())).rejects.toMatchObject({ code: 'frames-missing' });
    expect(existsSync(desk.out('output.mp4'))).toBe(false);
    expect(probeStreams(desk.out('partial.mp4'))[0]).toMatchObject({
      nb_read_frames: String(framesOfPlan(desk.plan).length - 1),
    });
  });
});
