import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/core/plan.js';
import { systemClock } from '../../src/local/clock.js';
import { identityOf, isAlive } from '../../src/local/process-identity.js';
import { localRegistry, type Registry } from '../../src/local/registry.js';

/** Far more than a command ever meets: each of these processes asks for each of these runs. */
const claimants = 10;
const runsAskedFor = 25;
/** For ten processes to start on a busy machine. */
const headStartMs = 2_500;

/** So many times does a turn come back to the event loop, at most. */
const stepsOfTurn = 40;
const interleavings = 400;

const day = 24 * 3600;

let folder = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dailies-registry-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function registry(): Registry {
  return localRegistry(folder, systemClock);
}

/** As much of a plan as a registry looks at. */
function planOf(run: string, { frames = '1-10' } = {}): Plan {
  return {
    ...{ run, framesUri: 'file:///store/key', outputUri: `file:///out/${run}`, again: false },
    input: { uri: 'file:///shot.blend' },
    spec: { delivery: { frames } },
  } as unknown as Plan;
}

const runNames = Array.from({ length: runsAskedFor }, (_, index) => `abcdef${String(index).padStart(4, '0')}`);

/** Starts a process that claims all runs, one every few milliseconds from a moment on; answers what it was told. */
function claimant(firstAtMs: number): { readonly child: ChildProcess; readonly answers: Promise<readonly string[]> } {
  const order = JSON.stringify({ plans: runNames.map((run) => planOf(run)), firstAtMs, everyMs: 10 });
  const child = spawn(process.execPath, [join(import.meta.dirname, 'claimant.mjs'), folder, order], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  return { child, answers: firstLine(child.stdout) };
}

async function firstLine(stream: Readable): Promise<readonly string[]> {
  const [line] = (await once(createInterface({ input: stream }), 'line')) as [string];
  return JSON.parse(line) as readonly string[];
}

async function ownersOfAll(): Promise<readonly number[]> {
  const firstAtMs = Date.now() + headStartMs;
  const answers = await Promise.all(Array.from({ length: claimants }, () => claimant(firstAtMs).answers));
  return runNames.map((_, index) => answers.filter((told) => told[index] === 'ours').length);
}

describe('a run that ten processes ask for at the same moment', () => {
  const oneEach = runNames.map(() => 1);

  test('has one owner', async () => {
    expect(await ownersOfAll()).toEqual(oneEach);
  });

  test('has one owner where the one before was killed, and where it had ended', async () => {
    const earlier = claimant(0);
    expect(await earlier.answers).toEqual(runNames.map(() => 'ours'));
    earlier.child.kill('SIGKILL');
    await once(earlier.child, 'exit');
    expect(await registry().find(runNames[0] ?? '')).toMatchObject({ state: 'abandoned' });
    expect(await ownersOfAll()).toEqual(oneEach);
    expect(await registry().list()).toHaveLength(runsAskedFor);
  });
});

describe('the registry', () => {
  test('tells of a run from its claim to its end', async () => {
    const own = registry();
    expect(await own.find('abcdef01')).toBeNull();
    expect(await own.claim(planOf('abcdef01'))).toBe('ours');
    expect(await registry().find('abcdef01')).toMatchObject({ state: 'waiting', verdict: null });
    expect(await own.turn('abcdef01')).toBeNull();
    expect(await registry().find('abcdef01')).toMatchObject({ state: 'running' });
    expect(await registry().claim(planOf('abcdef01'))).toBe('theirs');
    await own.release('abcdef01', 'succeeded');
    expect(await registry().list()).toMatchObject([{ run: 'abcdef01', state: 'ended', verdict: 'succeeded' }]);
    expect(await registry().claim(planOf('abcdef01'))).toBe('ours');
    expect(readdirSync(folder)).toEqual(['abcdef01.2.json']);
  });

  test('lets runs that share frames go one after the other, and others side by side', async () => {
    const own = registry();
    for (const [run, frames] of [
      ['aaaaaaaa', '1-10'],
      ['bbbbbbbb', '10-20'],
      ['cccccccc', '11-12'],
      ['dddddddd', '30'],
    ] as const) {
      await own.claim(planOf(run, { frames }));
    }
    expect(await own.turn('aaaaaaaa')).toBeNull();
    expect(await own.turn('bbbbbbbb')).toBe('aaaaaaaa');
    expect(await own.turn('cccccccc')).toBe('bbbbbbbb');
    expect(await own.turn('dddddddd')).toBeNull();
    await own.release('aaaaaaaa', 'failed');
    expect(await own.turn('bbbbbbbb')).toBeNull();
    await own.release('bbbbbbbb', 'cancelled');
    expect(await own.turn('cccccccc')).toBeNull();
  });

  test('never gives two runs their turn with the same frames, whoever looks when', async () => {
    const early = localRegistry(folder, { ...systemClock, timestamp: () => '2026-01-01T00:00:00.000Z' });
    const late = registry();
    const given: (readonly (string | null)[])[] = [];
    for (let round = 0; round < interleavings; round += 1) {
      const [first, second] = [`aaaaaaaa${round}`, `bbbbbbbb${round}`];
      await late.claim(planOf(second));
      const lateTurn = late.turn(second);
      // The one that goes before it appears somewhere between its looks.
      for (let step = 0; step < round % stepsOfTurn; step += 1) await setImmediate();
      await early.claim(planOf(first));
      given.push(await Promise.all([early.turn(first), lateTurn]));
      await early.release(first, 'succeeded');
      await late.release(second, 'succeeded');
      rmSync(folder, { recursive: true, force: true });
    }
    expect(given.filter((told) => told.every((blocking) => blocking === null))).toEqual([]);
  });

  test('counts the Blenders of all runs that go on', async () => {
    const [one, two] = [registry(), registry()];
    await one.claim(planOf('aaaaaaaa', { frames: '1' }));
    await two.claim(planOf('bbbbbbbb', { frames: '2' }));
    await one.note('aaaaaaaa', { blenders: 2 });
    await two.note('bbbbbbbb', { blenders: 1 });
    expect(await registry().blenders()).toBe(3);
    await one.release('aaaaaaaa', 'succeeded');
    expect(await registry().blenders()).toBe(1);
  });

  test('hands a wish to end to the owner, and not to the next one', async () => {
    const own = registry();
    await own.claim(planOf('aaaaaaaa'));
    expect(own.isEndWanted('aaaaaaaa')).toBe(false);
    await registry().wantEnd('aaaaaaaa');
    expect(own.isEndWanted('aaaaaaaa')).toBe(true);
    await expect(own.turn('aaaaaaaa')).rejects.toMatchObject({ kind: 'cancelled' });
    await own.release('aaaaaaaa', 'cancelled');
    await own.claim(planOf('aaaaaaaa'));
    expect(own.isEndWanted('aaaaaaaa')).toBe(false);
  });

  test('forgets what ended a month ago, and nothing that goes on', async () => {
    const own = registry();
    for (const run of ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']) await own.claim(planOf(run));
    await own.release('aaaaaaaa', 'succeeded');
    await own.release('cccccccc', 'succeeded');
    for (const run of ['aaaaaaaa', 'bbbbbbbb', 'cccccccc']) {
      const used = Date.now() / 1000 - (run === 'cccccccc' ? 29 : 31) * day;
      utimesSync(join(folder, `${run}.1.json`), used, used);
    }
    await registry().claim(planOf('dddddddd'));
    expect(readdirSync(folder).sort()).toEqual(['bbbbbbbb.1.json', 'cccccccc.1.json', 'dddddddd.1.json']);
  });

  test('an entry that is being written belongs to its writer; one that stays unreadable to nobody', async () => {
    const path = join(folder, 'aaaaaaaa.1.json');
    writeFileSync(path, '{"schema":1,');
    expect(await registry().claim(planOf('aaaaaaaa'))).toBe('theirs');
    const long = Date.now() / 1000 - 60;
    utimesSync(path, long, long);
    expect(await registry().claim(planOf('aaaaaaaa'))).toBe('ours');
    expect(readdirSync(folder)).toEqual(['aaaaaaaa.2.json']);
  });
});

describe('a process', () => {
  test('is not taken for another that was given its number', async () => {
    const child = spawn('sleep', ['60']);
    children.push(child);
    const identity = identityOf(child.pid ?? 0);
    expect(isAlive(identity)).toBe(true);
    expect(isAlive({ ...identity, started: '1' })).toBe(false);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isAlive(identity)).toBe(false);
  });
});
