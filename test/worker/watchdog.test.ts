import { expect, test } from '@jest/globals';
import type { Problem } from '../../src/core/status.js';
import { createWatchdog, noLimits, tickMs, type Watchdog, type WatchdogLimits } from '../../src/worker/watchdog.js';

/** A watchdog whose clock and memory the test sets. */
class Kennel {
  now = 0;
  bytes: number | null = 0;
  readonly dog: Watchdog;

  constructor(limits: Partial<WatchdogLimits>) {
    this.dog = createWatchdog(
      { ...noLimits, ...limits },
      { now: () => this.now, residentBytes: () => Promise.resolve(this.bytes) },
    );
  }

  /** Ticks on time until it bites, at most so many times; answers the bite and when it came. */
  async wait(ticks: number, each: () => void = () => undefined): Promise<{ problem: Problem | null; ticks: number }> {
    for (let tick = 1; tick <= ticks; tick += 1) {
      this.now += tickMs;
      each();
      const problem = await this.dog.tick();
      if (problem !== null) return { problem, ticks: tick };
    }
    return { problem: null, ticks };
  }
}

test('silence ends it, after the time that was given and not before', async () => {
  const { problem, ticks } = await new Kennel({ silenceMs: 10_000 }).wait(20);
  expect(problem).toEqual({
    code: 'blender-silent',
    message: expect.stringMatching(/nothing for 10 s.*--silence-limit/),
  });
  expect(ticks).toBe(10);
});

test('signs of life put it off', async () => {
  const kennel = new Kennel({ silenceMs: 3_000 });
  expect(
    (
      await kennel.wait(20, () => {
        kennel.dog.heard();
      })
    ).problem,
  ).toBeNull();
  expect((await kennel.wait(20)).problem).toMatchObject({ code: 'blender-silent' });
});

test('opening a file is no frame, however long it takes', async () => {
  const kennel = new Kennel({ frameMs: 5_000 });
  expect((await kennel.wait(100)).problem).toBeNull();
  kennel.dog.opened();
  const { problem, ticks } = await kennel.wait(100);
  expect(problem).toEqual({
    code: 'frame-too-long',
    message: expect.stringMatching(/5 s on one frame at its first frame.*--frame-limit/),
  });
  expect(ticks).toBeLessThanOrEqual(6);
});

test('each frame has the whole time, also with a chatty log', async () => {
  const kennel = new Kennel({ frameMs: 5_000 });
  kennel.dog.opened();
  for (let frame = 1; frame <= 20; frame += 1) {
    expect(
      (
        await kennel.wait(4, () => {
          kennel.dog.heard();
        })
      ).problem,
    ).toBeNull();
    kennel.dog.frameDone(frame);
  }
  expect(
    (
      await kennel.wait(10, () => {
        kennel.dog.heard();
      })
    ).problem,
  ).toMatchObject({
    code: 'frame-too-long',
    message: expect.stringContaining('after frame 20'),
  });
});

test('what comes after the frames is none', async () => {
  const kennel = new Kennel({ frameMs: 5_000 });
  kennel.dog.opened();
  kennel.dog.frameDone(1);
  kennel.dog.framesOver();
  expect((await kennel.wait(100)).problem).toBeNull();
});

test('memory over the grant ends it at the next look', async () => {
  const kennel = new Kennel({ memoryBytes: 4e9 });
  kennel.bytes = 4e9;
  expect((await kennel.wait(5)).problem).toBeNull();
  kennel.dog.opened();
  kennel.dog.frameDone(-3);
  kennel.bytes = 4e9 + 1;
  const { problem, ticks } = await kennel.wait(5);
  expect(problem).toEqual({
    code: 'memory-exceeded',
    message: expect.stringMatching(/more than the 4\.0 GB it was granted after frame -3.*--scale.*--memory/),
  });
  expect(ticks).toBe(1);
});

test('memory that cannot be known ends nothing', async () => {
  const kennel = new Kennel({ memoryBytes: 1 });
  kennel.bytes = null;
  expect((await kennel.wait(5)).problem).toBeNull();
});

test('a machine that slept for a day, or a clock that went back, ends nothing', async () => {
  const kennel = new Kennel({ silenceMs: 10_000, frameMs: 10_000 });
  kennel.dog.opened();
  await kennel.wait(2);
  kennel.now += 24 * 3_600_000;
  expect(await kennel.dog.tick()).toBeNull();
  kennel.now -= 3_600_000;
  expect(await kennel.dog.tick()).toBeNull();
  expect((await kennel.wait(20)).problem).not.toBeNull();
});

test('time in which we are busy with what Blender told does not count against it', async () => {
  const kennel = new Kennel({ silenceMs: 5_000, frameMs: 5_000 });
  kennel.dog.opened();
  const problem = await kennel.dog.during(async () => (await kennel.wait(100)).problem);
  expect(problem).toBeNull();
  expect((await kennel.wait(20)).problem).not.toBeNull();
});

test('our own failure is passed on, and time counts again', async () => {
  const kennel = new Kennel({ silenceMs: 5_000 });
  await expect(kennel.dog.during(() => Promise.reject(new Error('store')))).rejects.toThrow('store');
  expect((await kennel.wait(20)).problem).toMatchObject({ code: 'blender-silent' });
});

test('without limits it never bites', async () => {
  const kennel = new Kennel({});
  kennel.bytes = 1e15;
  kennel.dog.opened();
  expect((await kennel.wait(10_000)).problem).toBeNull();
});
