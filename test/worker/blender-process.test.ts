import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { describeExit, runBlender, type BlenderCall, type BlenderExit } from '../../src/worker/blender-process.js';
import { residentBytesOfGroup } from '../../src/worker/process-memory.js';
import { noLimits } from '../../src/worker/watchdog.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dailies-process-test-'));
  mkdirSync(join(folder, 'home'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run extends BlenderExit {
  readonly events: readonly string[];
  readonly logged: readonly string[];
}

/** Runs a Python program in Blender's place: in the sandbox, with its arguments, its pipes and its lifeline. */
async function run(program: string, call: Partial<BlenderCall> = {}): Promise<Run> {
  const executable = join(folder, 'blender');
  writeFileSync(
    executable,
    `#!/usr/bin/python3 -S\nimport os, sys, time, signal, json\ndef tell(**event): os.write(3, (json.dumps(event) + "\\n").encode())\n${program}\n`,
  );
  chmodSync(executable, 0o755);
  const events: string[] = [];
  const logged: string[] = [];
  const exit = await runBlender({
    executable,
    arguments: [],
    home: join(folder, 'home'),
    readable: [],
    libraryPath: null,
    limits: noLimits,
    onEvent: (line) => void events.push(line),
    onLog: (line) => void logged.push(line),
    ...call,
  });
  return { ...exit, events, logged };
}

const frameEvent = 'tell(event="frame", frame=%d, seconds=0.1, memory=None, layers=[])';
const opened = 'tell(event="opened", memory=None)';

/** The number that the program wrote into its home, of a process that must be gone. */
async function expectGone(file: string): Promise<void> {
  const pid = Number(readFileSync(join(folder, 'home', file), 'utf8'));
  expect(pid).toBeGreaterThan(1);
  // What was killed is a name without memory until somebody takes its leave.
  for (let attempt = 0; attempt < 100 && isAlive(pid); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isAlive(pid)).toBe(false);
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('an ordinary run', () => {
  test('tells its events, its log and its end', async () => {
    const exit = await run(
      'print("Fra:1", flush=True)\nprint("oh", file=sys.stderr)\ntell(event="done", memory=None)\nsys.exit(3)',
    );
    expect(exit).toMatchObject({ status: 3, signal: null, stopped: null, cause: null, problems: [] });
    expect(exit.events.slice(1)).toEqual(['{"event": "done", "memory": null}']);
    expect([...exit.logged].sort()).toEqual(['Fra:1', 'oh']);
    expect([...exit.log].sort()).toEqual(['Fra:1', 'oh']);
    expect(describeExit(exit)).toBe('status 3');
  });

  test('has nothing of our environment but what it is given', async () => {
    const exit = await run('print(json.dumps(dict(os.environ)))', { libraryPath: '/opt/blender/lib' });
    const env = JSON.parse(exit.log[0] ?? '{}') as Record<string, string>;
    expect(env).toMatchObject({
      LD_LIBRARY_PATH: '/opt/blender/lib',
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'home'),
    });
    const known = ['PATH', 'LD_LIBRARY_PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'LC_CTYPE', 'PWD'];
    expect(Object.keys(env).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('is explained by its log', async () => {
    const exit = await run(
      'print("Error: Cannot render, no camera")\nprint("anim file doesn\'t exist: /x.mp4")\nsys.exit(1)',
    );
    expect(exit.cause).toMatchObject({ code: 'no-camera' });
    expect(exit.problems.map(({ code }) => code).sort()).toEqual(['missing-file', 'no-camera']);
  });
});

describe('a crash', () => {
  test('on a signal is told as one', async () => {
    const exit = await run('os.kill(os.getpid(), signal.SIGSEGV)');
    expect(exit).toMatchObject({ status: null, signal: 'SIGSEGV', stopped: null });
    expect(describeExit(exit)).toBe('signal SIGSEGV');
  });

  test('of what cannot be started is told by its status', async () => {
    const exit = await run('', { executable: '/bin/true', arguments: ['x'] });
    expect(exit.status).toBe(0);
    await expect(run('', { executable: join(folder, 'nothing') })).rejects.toThrow();
  });
});

describe('garbage', () => {
  test('of hundreds of megabytes without a line end, on every stream, is not held in memory', async () => {
    const before = process.memoryUsage.rss();
    const exit = await run(
      'block = b"x" * (1 << 20)\nfor i in range(100):\n    for fd in (1, 2, 3): os.write(fd, block) if fd != 3 else os.write(3, block)\nos.write(3, b"\\n")\ntell(event="done", memory=None)',
    );
    expect(exit.status).toBe(0);
    expect(exit.log.every((line) => line.length <= 2_001)).toBe(true);
    // The endless line is dropped; what comes after it is not.
    expect(exit.events.slice(1)).toEqual(['{"event": "done", "memory": null}']);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 2 ** 20);
  });

  test('of binary, NULs and broken UTF-8 is survived, line by line', async () => {
    const exit = await run(
      'garbage = bytes(range(256)) * 50 + b"\\xff\\xfe\\x00\\x00\\xc3\\n\\xf0\\x9f\\n"\nfor fd in (1, 2, 3): os.write(fd, garbage)\nprint("still here")',
    );
    expect(exit.status).toBe(0);
    expect(exit.log).toContain('still here');
    expect(exit.log.join('')).not.toMatch(/\p{Cc}/u);
  });

  test('of a million lines is kept in part', async () => {
    const exit = await run(
      'sys.stdout.write("noise\\n" * 1_000_000)\nprint("Error: Cannot render, no camera")\nsys.exit(1)',
    );
    expect(exit.log.length).toBeLessThan(1_000);
    expect(exit.log.filter((line) => line.includes('lines left out'))).toHaveLength(1);
    expect(exit.cause).toMatchObject({ code: 'no-camera' });
  });
});

describe('a watchdog', () => {
  test('stops a hang, and says so', async () => {
    const exit = await run('print("begin", flush=True)\ntime.sleep(1000)', {
      limits: { ...noLimits, silenceMs: 2_000 },
    });
    expect(exit).toMatchObject({ status: null, signal: 'SIGKILL', stopped: { code: 'blender-silent' } });
    expect(exit.log).toEqual(['begin']);
  });

  test('lets nobody off who ignores SIGTERM', async () => {
    const exit = await run(
      'for s in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP): signal.signal(s, signal.SIG_IGN)\ntime.sleep(1000)',
      {
        limits: { ...noLimits, silenceMs: 1_000 },
      },
    );
    expect(exit).toMatchObject({ signal: 'SIGKILL', stopped: { code: 'blender-silent' } });
  });

  test('stops a frame that takes too long although its log goes on', async () => {
    const exit = await run(
      `${opened}\n${frameEvent.replace('%d', '7')}\nwhile True:\n    print("Fra:8 Sample", flush=True)\n    time.sleep(0.05)`,
      { limits: { ...noLimits, silenceMs: 60_000, frameMs: 2_000 } },
    );
    expect(exit.stopped).toEqual({ code: 'frame-too-long', message: expect.stringContaining('after frame 7') });
  });

  test('counts memory of children, too', async () => {
    const exit = await run(
      `${opened}\nif os.fork() == 0:\n    held = bytearray(os.urandom(1 << 20)) * 300\n    time.sleep(1000)\ntime.sleep(1000)`,
      { limits: { ...noLimits, memoryBytes: 250e6 } },
    );
    expect(exit.stopped).toEqual({
      code: 'memory-exceeded',
      message: expect.stringMatching(/more than the 0\.3 GB it was granted at its first frame/),
    });
  });

  test('does not hold against Blender that storing a frame takes long', async () => {
    const exit = await run(
      `${opened}\n${frameEvent.replace('%d', '1')}\n${frameEvent.replace('%d', '2')}\nsys.exit(0)`,
      {
        limits: { silenceMs: 2_000, frameMs: 2_000, memoryBytes: null },
        onEvent: async (line) => {
          if (line.includes('"frame"')) await new Promise((resolve) => setTimeout(resolve, 3_500));
        },
      },
    );
    expect(exit).toMatchObject({ status: 0, stopped: null });
  });
});

describe('what Blender starts', () => {
  const grandchild = (work: string): string =>
    `if os.fork() == 0:\n    open("grandchild", "w").write(str(os.getpid()))\n${work}\n    time.sleep(1000)\nwhile not os.path.exists("grandchild") or not os.path.getsize("grandchild"): time.sleep(0.01)\n`;

  test('ends with it, although it holds the pipes', async () => {
    const exit = await run(`${grandchild('')}print("bye")`);
    expect(exit).toMatchObject({ status: 0, stopped: null });
    expect(exit.log).toEqual(['bye']);
    await expectGone('grandchild');
  });

  test('cannot leave its process group to survive', async () => {
    const leave = [
      '    for leave in (os.setsid, lambda: os.setpgid(0, 0)):',
      '        try:',
      '            leave()',
      '            print("left", flush=True)',
      '        except PermissionError:',
      '            print("refused", flush=True)',
      '    open("tried", "w").close()',
    ].join('\n');
    const exit = await run(`${grandchild(leave)}while not os.path.exists("tried"): time.sleep(0.01)`);
    const [sandbox] = exit.events.map((line) => JSON.parse(line) as { gaps?: readonly string[] });
    expect(sandbox?.gaps).toEqual([]);
    expect(exit.log).toEqual(['refused', 'refused']);
    await expectGone('grandchild');
  });

  test('a small fork bomb is over with it', async () => {
    const exit = await run(
      'for _ in range(6): os.fork()\nopen("pids", "a").write(f"{os.getpid()}\\n")\ntime.sleep(1000)',
      { limits: { ...noLimits, silenceMs: 2_000 } },
    );
    expect(exit.stopped).toMatchObject({ code: 'blender-silent' });
    const pids = readFileSync(join(folder, 'home', 'pids'), 'utf8')
      .trim()
      .split('\n')
      .map(Number);
    expect(pids.length).toBeGreaterThan(30);
    for (let attempt = 0; attempt < 100 && pids.some(isAlive); attempt += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(pids.filter(isAlive)).toEqual([]);
  });
});

describe('an end that is wanted', () => {
  test('comes at once', async () => {
    const exit = await run('print("begin", flush=True)\ntime.sleep(1000)', { signal: AbortSignal.timeout(1_500) });
    expect(exit).toMatchObject({ signal: 'SIGKILL', stopped: null });
  });

  test('comes also where it was wanted before the start', async () => {
    const exit = await run('open("ran", "w").close()\ntime.sleep(1000)', { signal: AbortSignal.abort() });
    expect(exit).toMatchObject({ signal: 'SIGKILL', stopped: null });
    expect(existsSync(join(folder, 'home', 'ran'))).toBe(false);
  });

  test('comes where an event cannot be handled, and the reason is told', async () => {
    const failed = run('open("pid", "w").write(str(os.getpid()))\ntell(event="done")\ntime.sleep(1000)', {
      onEvent: (line) => {
        if (line.includes('done')) throw new Error('store is full');
      },
    });
    await expect(failed).rejects.toThrow('store is full');
    await expectGone('pid');
  });
});

test('memory of a group that is no more cannot be known', async () => {
  expect(await residentBytesOfGroup(2 ** 30)).toBeNull();
});
