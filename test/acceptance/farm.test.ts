import { execFileSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Desk, eventsOf, resultOf, type CliResult } from '../support/cli.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { testScenes } from '../support/scenes.js';

/** Frames of some tenths of a second, so that there is time to look at them. */
const slowFrames = ['--scale', '400', '--samples', '16'];

type Event = Record<string, unknown>;

/** A command that was started: what it has said so far, and what it will have said. */
interface Command {
  readonly child: ChildProcess;
  readonly result: Promise<CliResult>;
  events(): readonly Event[];
  /** Waits for the first event of a kind. */
  event(kind: string): Promise<Event>;
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'several commands on one machine', () => {
  let desk: Desk;
  let scene = '';
  const started: ChildProcess[] = [];
  beforeEach(() => {
    desk = new Desk();
    scene = join(testScenes(), 'tiny.blend');
    mkdirSync(desk.path('scratch'));
  });
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    desk[Symbol.dispose]();
  });

  function render(...args: readonly string[]): Command {
    const child = desk.start(['render', scene, ...slowFrames, ...args, '--json'], {
      // Blender's command line then names the desk, too.
      DAILIES_SCRATCH: desk.path('scratch'),
    });
    started.push(child);
    let said = '';
    child.stdout?.on('data', (text: string) => (said += text));
    const result = resultOf(child);
    const events = (): readonly Event[] => {
      const whole = said.slice(0, said.lastIndexOf('\n') + 1);
      return whole === '' ? [] : eventsOf(whole);
    };
    const find = (kind: string): Event | undefined => events().find((event) => event['event'] === kind);
    return {
      ...{ child, result, events },
      async event(kind) {
        await until(() => find(kind) !== undefined || child.exitCode !== null, 60);
        return find(kind) ?? {};
      },
    };
  }

  async function until(condition: () => boolean, seconds: number): Promise<void> {
    for (let tries = 0; tries < seconds * 40 && !condition(); tries += 1) await delay(25);
    expect(condition()).toBe(true);
  }

  async function framesDone(command: Command, count: number): Promise<void> {
    await until(() => command.events().some((event) => Number(event['framesDone'] ?? 0) >= count), 60);
  }

  function lastOf(result: CliResult): Event {
    return eventsOf(result.stdout).at(-1) ?? {};
  }

  /** Each attempt at a chunk leaves a file: more than one means that somebody rendered it again. */
  function attempts(output: string, run: unknown): readonly string[] {
    return readdirSync(desk.path(output, 'runs', String(run), 'chunks', '00000'));
  }

  /** Command lines of this desk's Blenders and workers. */
  function processes(): readonly string[] {
    const listing = execFileSync('ps', ['axeww', '-o', 'pid=,stat=,args='], { encoding: 'utf8', maxBuffer: 1e8 });
    return listing
      .split('\n')
      .filter(
        (line) => line.includes(desk.folder) && !/^\s*\d+ Z/.test(line) && /driver\.py|worker\/index\.js/.test(line),
      );
  }

  /** What each Blender was told. */
  function threadsOfBlenders(): readonly string[] {
    return processes()
      .filter((line) => line.includes('driver.py'))
      .map((line) => / -t (?<threads>\d+) /.exec(line)?.groups?.['threads'] ?? 'all');
  }

  test('that ask for the same render it once, and tell the same', async () => {
    const first = render('--frames', '1-12', '--out', 'same');
    const { run } = await first.event('started');
    const second = render('--frames', '1-12', '--out', 'same');
    expect(await second.event('joined')).toMatchObject({ run });
    const results = await Promise.all([first.result, second.result]);
    expect(results.map(({ status }) => status)).toEqual([0, 0]);
    expect(lastOf(results[0])).toMatchObject({ verdict: 'succeeded', frames: { planned: 12, rendered: 12 } });
    expect(lastOf(results[1])).toEqual(lastOf(results[0]));
    expect(second.events().some((event) => event['event'] === 'progress')).toBe(true);
    expect(attempts('same', run)).toEqual(['1-succeeded-12.json']);
  });

  test('five at the same moment are one owner and four that follow', async () => {
    const commands = Array.from({ length: 5 }, () => render('--frames', '1-8', '--out', 'same'));
    const results = await Promise.all(commands.map(({ result }) => result));
    expect(results.map(({ status }) => status)).toEqual([0, 0, 0, 0, 0]);
    const kinds = commands.map((command) => command.events().map((event) => event['event']));
    expect(kinds.filter((told) => told.includes('started'))).toHaveLength(1);
    expect(kinds.filter((told) => told.includes('joined'))).toHaveLength(4);
    expect(new Set(results.map((result) => JSON.stringify(lastOf(result)))).size).toBe(1);
    expect(attempts('same', lastOf(results[0] ?? { status: 1, stdout: '{}', stderr: '' })['run'])).toHaveLength(1);
  });

  test('Ctrl-C at one that follows ends the following alone', async () => {
    const first = render('--frames', '1-20', '--out', 'same');
    const { run } = await first.event('started');
    const second = render('--frames', '1-20', '--out', 'same');
    await second.event('joined');
    second.child.kill('SIGINT');
    const left = await second.result;
    expect(left.status).toBe(130);
    expect(lastOf(left)).toMatchObject({ verdict: 'cancelled', reasonCode: 'stopped-following' });
    expect(left.stderr).toContain(`dailies cancel ${String(run)}`);
    expect((await first.result).status).toBe(0);
  });

  test('one that follows takes over from one that was killed, and loses nothing', async () => {
    const first = render('--frames', '1-16', '--out', 'same');
    const { run } = await first.event('started');
    const second = render('--frames', '1-16', '--out', 'same');
    await second.event('joined');
    await framesDone(first, 3);
    first.child.kill('SIGKILL');
    const result = await second.result;
    expect(result.status).toBe(0);
    expect(await second.event('started')).toMatchObject({ run });
    const done = lastOf(result) as { readonly frames: Record<string, number> };
    expect(done).toMatchObject({ run, verdict: 'succeeded', frames: { planned: 16, failed: 0 } });
    expect(done.frames['reused']).toBeGreaterThanOrEqual(3);
    await first.result;
  });

  test('one is cancelled from another, with its Blender and all that follow it', async () => {
    const first = render('--frames', '1-400', '--out', 'long');
    const { run } = await first.event('started');
    const second = render('--frames', '1-400', '--out', 'long');
    await second.event('joined');
    await framesDone(first, 2);
    const { status, stdout } = await desk.run(['cancel', String(run).slice(0, 6)]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining(`Run ${String(run)} is cancelled`),
    });
    expect(processes()).toEqual([]);
    for (const command of [first, second]) {
      const result = await command.result;
      expect(result.status).toBe(130);
      expect(lastOf(result)).toMatchObject({ verdict: 'cancelled', reasonCode: 'cancelled', run });
    }
    const again = await desk.run(['cancel', String(run), '--json']);
    expect(again.status).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ schema: 1, run, outcome: 'over', verdict: 'cancelled' });
    const unknown = await desk.run(['cancel', 'no-such']);
    expect(unknown).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('"no-such"') });
  });

  test('one that is suspended is cancelled, and starts nothing when it goes on', async () => {
    const first = render('--frames', '1-400', '--frames-per-job', '200', '--out', 'long');
    const { run } = await first.event('started');
    await framesDone(first, 1);
    first.child.kill('SIGSTOP');
    expect((await desk.run(['cancel', String(run)])).status).toBe(0);
    expect(processes()).toEqual([]);
    first.child.kill('SIGCONT');
    expect((await first.result).status).toBe(130);
    expect(processes()).toEqual([]);
  });

  test('tell where a run stands and what its Blender says, while it goes on', async () => {
    const first = render('--frames', '1-400', '--out', 'long');
    const { run } = await first.event('started');
    await framesDone(first, 4);
    const one = JSON.parse((await desk.run(['status', String(run).slice(0, 8), '--json'])).stdout) as Event;
    expect(one).toMatchObject({
      ...{ schema: 1, run, state: 'running', verdict: null, frames: '1-400', framesPlanned: 400, problems: [] },
      ...{
        file: scene,
        output: desk.path('long'),
        secondsPerFrame: expect.any(Number),
        secondsLeft: expect.any(Number),
      },
    });
    expect(one['framesDone']).toBeGreaterThanOrEqual(4);
    expect((one['jobs'] as Record<string, number>)['running']).toBe(1);
    expect((await desk.run(['status'])).stdout).toMatch(
      new RegExp(`^${String(run)} +running +\\d+/400 frames, .+ left`),
    );
    await until(
      () =>
        readdirSync(desk.path('long', 'runs', String(run)), { recursive: true }).some(
          (name) => name === 'logs/00000-1.log',
        ),
      10,
    );
    const logs = await desk.run(['logs', String(run)]);
    expect(logs).toMatchObject({ status: 0, stdout: expect.stringContaining('Fra:1 ') });
    const none = await desk.run(['logs', String(run), '--chunk', '1']);
    expect(none).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('Chunk 1') });
    const followed = desk.start(['logs', String(run), '--follow']);
    const heard = resultOf(followed);
    first.child.kill('SIGINT');
    expect((await first.result).status).toBe(130);
    const whole = await heard;
    expect(whole.status).toBe(0);
    const last = (await desk.run(['logs', String(run)])).stdout.trimEnd().split('\n').at(-1) ?? '';
    expect(whole.stdout).toContain(last);
    const page = await desk.run(['status', String(run)]);
    expect(page.stdout).toMatch(/^state +cancelled: The render was cancelled/m);
  });

  test('that need some of the same frames wait, and render no frame twice', async () => {
    const first = render('--frames', '1-14', '--out', 'one');
    const { run } = await first.event('started');
    const second = render('--frames', '10-18', '--out', 'two');
    expect(await second.event('waiting')).toMatchObject({ for: run });
    const other = await desk.run(['status', '--json']);
    const states = (JSON.parse(other.stdout) as { readonly runs: readonly Event[] }).runs.map(
      (known) => known['state'],
    );
    expect(states).toContain('waiting');
    const [one, two] = await Promise.all([first.result, second.result]);
    expect(lastOf(one)).toMatchObject({ verdict: 'succeeded', frames: { rendered: 14, reused: 0 } });
    expect(lastOf(two)).toMatchObject({ verdict: 'succeeded', frames: { planned: 9, rendered: 4, reused: 5 } });
  });

  test('share the cores of the machine', async () => {
    const first = render('--frames', '1-400', '--out', 'one');
    await framesDone(first, 1);
    expect(threadsOfBlenders()).toEqual(['all']);
    const second = render('--frames', '401-800', '--out', 'two');
    await framesDone(second, 1);
    const half = String(Math.max(1, Math.round(availableParallelism() / 2)));
    expect([...threadsOfBlenders()].sort()).toEqual([half, 'all']);
    for (const command of [first, second]) command.child.kill('SIGINT');
    await Promise.all([first.result, second.result]);
  });

  test('a run of two jobs has two Blenders that share cores and memory', async () => {
    const first = render('--frames', '1-400', '--jobs', '2', '--out', 'two');
    const { run } = await first.event('started');
    await until(() => threadsOfBlenders().length === 2, 60);
    const half = String(Math.max(1, Math.round(availableParallelism() / 2)));
    expect(threadsOfBlenders()).toEqual([half, half]);
    const granted = processes().flatMap(
      (line) => / DAILIES_MEMORY_BYTES=(?<bytes>\d+)/.exec(line)?.groups?.['bytes'] ?? [],
    );
    expect(granted).toHaveLength(2);
    expect(new Set(granted).size).toBe(1);
    const total =
      Number(/MemTotal: +(\d+) kB/.exec(execFileSync('cat', ['/proc/meminfo'], { encoding: 'utf8' }))?.[1]) * 1024;
    expect(Number(granted[0])).toBeLessThanOrEqual(total / 2);
    expect((await desk.run(['cancel', String(run)])).status).toBe(0);
    await first.result;
  });
});
