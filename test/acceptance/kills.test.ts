import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Desk, resultOf, type CliResult } from '../support/cli.js';
import { descendantsOf, processesNaming } from '../support/processes.js';
import { seededRandom } from '../support/random.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { testScenes } from '../support/scenes.js';

/** `npm run soak` asks for many more, with a seed of its own. */
const rounds = Number(process.env['DAILIES_SOAK_ROUNDS'] ?? '6');
const seed = Number(process.env['DAILIES_SOAK_SEED'] ?? '20261');

const frames = '1-30';
const frameCount = 30;
/** A render of these frames takes about this long; a kill falls anywhere in it. */
const spanMs = 3_000;
/** What a killed command started is gone by then. */
const goneWithinMs = 8_000;

const victims = {
  command: () => true,
  worker: (command: string) => command.includes('worker/index.js'),
  blender: (command: string) => /blender -b|sandbox\.py.*blender/.test(command),
  ffmpeg: (command: string) => command.includes('ffmpeg '),
} as const;
type Victim = keyof typeof victims;

/** Hash of every decoded picture of a video, in order. */
function pictures(video: string): string {
  return execFileSync('ffmpeg', ['-v', 'error', '-i', video, '-f', 'framemd5', '-'], { encoding: 'utf8' });
}

/** Kills one process of a running render; answers how the command ended. */
async function killOne(desk: Desk, args: readonly string[], victim: Victim, afterMs: number): Promise<CliResult> {
  const child = desk.start(args);
  const ended = resultOf(child);
  const pid = child.pid ?? 0;
  await Promise.race([delay(afterMs), ended]);
  const until = Date.now() + spanMs;
  for (let killed = false; !killed && child.exitCode === null && Date.now() < until;) {
    await delay(20);
    const targets =
      victim === 'command'
        ? [pid]
        : descendantsOf(pid)
            .filter(({ command }) => victims[victim](command))
            .map((one) => one.pid);
    for (const target of targets) {
      try {
        process.kill(target, 'SIGKILL');
        killed = true;
      } catch {
        // It ended by itself in between.
      }
    }
  }
  return ended;
}

async function untilGone(folder: string): Promise<readonly string[]> {
  const until = Date.now() + goneWithinMs;
  for (;;) {
    const left = processesNaming(folder);
    if (left.length === 0 || Date.now() > until) return left.map(({ command }) => command);
    await delay(50);
  }
}

/** Frames rendered by all attempts at all runs in an output folder. */
function renderedInAll(output: string): number {
  return readdirSync(join(output, 'runs'), { recursive: true, withFileTypes: true })
    .filter((entry) => /^\d+-(?:running|succeeded|failed)-\d+\.json$/.test(entry.name))
    .reduce((sum, entry) => {
      const report = JSON.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8')) as { rendered: number };
      return sum + report.rendered;
    }, 0);
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'a render of which something is killed', () => {
  let undisturbed = '';
  let calm: Desk;
  beforeAll(async () => {
    calm = new Desk();
    const { status, done } = await calm.render([join(testScenes(), 'tiny.blend'), '--frames', frames, '--out', 'calm']);
    expect(status).toBe(0);
    undisturbed = pictures(done.video ?? '');
  });
  afterAll(() => {
    calm[Symbol.dispose]();
  });

  const random = seededRandom(seed);
  const names = Object.keys(victims) as Victim[];
  const cases = Array.from({ length: rounds }, (_, round) => ({
    round,
    victim: names[round % names.length] ?? 'command',
    afterMs: Math.floor(random() * spanMs),
    perJob: ['auto', '8', '24'][Math.floor(random() * 3)] ?? 'auto',
  }));

  test.each(cases)(
    'round $round: $victim after $afterMs ms, $perJob frames a job',
    async ({ victim, afterMs, perJob }) => {
      using desk = new Desk();
      const args = [
        'render',
        join(testScenes(), 'tiny.blend'),
        '--frames',
        frames,
        '--frames-per-job',
        perJob,
        '--out',
        'out',
      ];
      const disturbed = await killOne(desk, args, victim, afterMs);
      expect(await untilGone(desk.folder)).toEqual([]);
      // Whoever says that it went well has the right video.
      if (disturbed.status === 0) expect(pictures(desk.path('out/output.mp4'))).toBe(undisturbed);
      const { status, stderr } = await desk.run(args);
      expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
      expect(pictures(desk.path('out/output.mp4'))).toBe(undisturbed);
      // Nothing but the frame in hand was rendered twice.
      expect(renderedInAll(desk.path('out'))).toBeLessThanOrEqual(frameCount + 1);
    },
  );
});
