import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Desk, eventsOf, resultOf } from '../support/cli.js';
import { processesNaming } from '../support/processes.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { testScenes } from '../support/scenes.js';

/** Long enough that nothing ends by itself while a test looks. */
const longRender = ['--frames', '1-400', '--scale', '600', '--samples', '16', '--json'];

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'a render that is stopped', () => {
  let desk: Desk;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => {
    desk[Symbol.dispose]();
  });

  /** Processes of this desk that still run: each has the desk's folder in its environment or on its command line. */
  function processes(): string[] {
    const listing = execFileSync('ps', ['axeww', '-o', 'pid=,stat=,args='], { encoding: 'utf8', maxBuffer: 1e8 });
    return listing
      .split('\n')
      .filter((line) => line.includes(desk.folder) && !/^\s*\d+ Z/.test(line) && !line.includes(' ps axeww'));
  }

  async function until(condition: () => boolean, seconds: number): Promise<void> {
    for (let tries = 0; tries < seconds * 20 && !condition(); tries += 1) await delay(50);
    expect(condition()).toBe(true);
  }

  function framesKept(): number {
    try {
      return readdirSync(join(desk.cache, 'dailies'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.png'),
      ).length;
    } catch {
      return 0;
    }
  }

  test('by Ctrl-C says so, keeps what is finished, and leaves no process', async () => {
    const child = desk.start(['render', join(testScenes(), 'tiny.blend'), ...longRender]);
    const result = resultOf(child);
    await until(() => framesKept() >= 2, 60);
    child.kill('SIGINT');
    const { status, stdout } = await result;
    expect(status).toBe(130);
    expect(eventsOf(stdout).at(-1)).toMatchObject({
      event: 'done',
      verdict: 'cancelled',
      reasonCode: 'cancelled',
      video: null,
    });
    expect(framesKept()).toBeGreaterThanOrEqual(2);
    expect(processes()).toEqual([]);
  });

  test('while it encodes leaves an earlier result as it was', async () => {
    const scene = join(testScenes(), 'tiny.blend');
    const args = [scene, '--frames', '1-3', '--out', 'kept'];
    await desk.render(args);
    const before = readFileSync(desk.path('kept/report.json'));
    const tools = desk.path('slow-ffmpeg');
    mkdirSync(tools);
    const script = '#!/bin/sh\ncase "$*" in *libx264*) sleep 5;; esac\nPATH="${PATH#*:}" exec ffmpeg "$@"\n';
    writeFileSync(join(tools, 'ffmpeg'), script, { mode: 0o755 });
    const child = desk.start(['render', ...args, '--force', '--json'], {
      PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`,
    });
    const result = resultOf(child);
    await until(() => processesNaming(join(tools, 'ffmpeg')).some(({ command }) => command.includes('libx264')), 60);
    child.kill('SIGINT');
    const { status, stdout } = await result;
    expect(status).toBe(130);
    expect(eventsOf(stdout).at(-1)).toMatchObject({ event: 'done', verdict: 'cancelled' });
    expect(existsSync(desk.path('kept/output.mp4'))).toBe(true);
    expect(readFileSync(desk.path('kept/report.json')).equals(before)).toBe(true);
  });

  test('by kill -9 takes worker and Blender with it, and goes on where it was', async () => {
    const scene = join(testScenes(), 'tiny.blend');
    const args = [scene, '--frames', '1-30', '--scale', '300', '--samples', '8', '--out', 'killed'];
    const child = desk.start(['render', ...args, '--json']);
    const result = resultOf(child);
    await until(() => framesKept() >= 3, 60);
    child.kill('SIGKILL');
    await result;
    await until(() => processes().length === 0, 10);
    const kept = framesKept();
    const { done } = await desk.render(args);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { planned: 30, failed: 0 } });
    expect(done.frames.reused).toBeGreaterThanOrEqual(kept - 1);
  });
});
