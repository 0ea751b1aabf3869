import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeScratch } from '../../src/worker/scratch.js';

let parent = '';
let other: ChildProcess;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'dailies-scratch-test-'));
  other = spawn('sleep', ['1000'], { stdio: 'ignore' });
});
afterEach(async () => {
  if (other.exitCode === null && other.signalCode === null) await end(other);
  rmSync(parent, { recursive: true, force: true });
});

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

const scratch = (): Promise<string> => makeScratch({ DAILIES_SCRATCH: parent });

/** A folder as another process of this machine would have named it. */
async function folderOf(pid: number, change: (name: string) => string = (name) => name): Promise<string> {
  const own = await scratch();
  const [place, start] = [basename(own).split('-')[2] ?? '', '12345'];
  const folder = join(parent, change(`dailies-job-${place}-${pid}-${start}-AbCdEf`));
  mkdirSync(folder);
  writeFileSync(join(folder, 'frame.png'), 'x'.repeat(1000));
  return folder;
}

test('each is a new folder that nobody else can read', async () => {
  const folders = await Promise.all([scratch(), scratch(), scratch()]);
  expect(new Set(folders).size).toBe(3);
  expect(readdirSync(parent)).toHaveLength(3);
});

test('what a killed job left is taken away by the next', async () => {
  const pid = other.pid ?? 0;
  await end(other);
  const left = await folderOf(pid);
  await scratch();
  expect(existsSync(left)).toBe(false);
});

test('what a job left whose number another process has now is taken away, too', async () => {
  const left = await folderOf(other.pid ?? 0);
  await scratch();
  expect(existsSync(left)).toBe(false);
});

test('what is in use stays', async () => {
  const first = await scratch();
  await scratch();
  expect(existsSync(first)).toBe(true);
});

test('what another machine or container made, another version, or nobody known, stays', async () => {
  const pid = other.pid ?? 0;
  await end(other);
  const elsewhere = await folderOf(pid, (name) => name.replace(/^dailies-job-.{12}/, 'dailies-job-000000000000'));
  const unknown = await folderOf(pid, () => 'dailies-job-AbCdEf');
  const strange = await folderOf(pid, (name) => `x${name}`);
  await scratch();
  for (const folder of [elsewhere, unknown, strange]) expect(existsSync(join(folder, 'frame.png'))).toBe(true);
});

test('a link with such a name is neither followed nor removed', async () => {
  const pid = other.pid ?? 0;
  await end(other);
  const precious = join(parent, 'precious');
  mkdirSync(precious);
  writeFileSync(join(precious, 'film.blend'), '');
  const left = await folderOf(pid);
  rmSync(left, { recursive: true });
  symlinkSync(precious, left);
  await scratch();
  expect(existsSync(join(left, 'film.blend'))).toBe(true);
});

test('what another user made stays', async () => {
  const pid = other.pid ?? 0;
  await end(other);
  const left = await folderOf(pid);
  try {
    lchownSync(left, 12345, 12345);
  } catch {
    // Only root can give folders away; this machine's tests run as somebody else.
    return;
  }
  await scratch();
  expect(existsSync(left)).toBe(true);
});

test('a parent that is not there is a fault with a remedy', async () => {
  await expect(makeScratch({ DAILIES_SCRATCH: join(parent, 'nope') })).rejects.toMatchObject({
    code: 'no-scratch',
    message: expect.stringContaining('DAILIES_SCRATCH'),
  });
});
