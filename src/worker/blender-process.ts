import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Fault, messageOf } from '../core/errors.js';
import { sandboxed } from './sandbox.js';

/** The last lines of Blender's log are enough to tell why it stopped. */
const logTailLines = 400;
/** A scene may print megabytes on one line; what is kept of a line is bounded. */
const logLineLimitCharacters = 2_000;

export interface BlenderExit {
  /** Exit status, or `null` where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: readonly string[];
}

export interface BlenderCall {
  readonly executable: string;
  readonly arguments: readonly string[];
  /** The only folder that Blender may write to; its home, too. */
  readonly home: string;
  /** Absolute paths that Blender may read, beside its own files and the system's libraries. */
  readonly readable: readonly string[];
  /** Called with each line that the Python side writes to file descriptor 3, in order; the next waits for it. */
  readonly onEvent: (line: string) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

/**
 * Runs Blender to its end in a process group of its own, inside the sandbox, with an environment that holds nothing of
 * ours, and its standard input held open as a lifeline. Rejects only where Blender cannot be started.
 */
export async function runBlender(call: BlenderCall): Promise<BlenderExit> {
  const blender = [
    call.executable,
    '-b',
    '--factory-startup',
    '-Y',
    '-noaudio',
    '--python-exit-code',
    '9',
    ...call.arguments,
  ];
  const [program = '', ...args] = await sandboxed(blender, call);
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: blenderEnvironment(call.home),
    cwd: call.home,
    detached: true,
  });
  const stop = (): void => {
    killGroup(child);
  };
  call.signal?.addEventListener('abort', stop, { once: true });
  try {
    // What a scene started in Blender's group would hold the pipes open, and go on.
    child.once('exit', () => {
      signalGroup(child);
    });
    const exit = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    const log: string[] = [];
    const keep = (line: string): void => {
      log.push(line.slice(0, logLineLimitCharacters));
      if (log.length > logTailLines) log.shift();
    };
    const events = readEvents(child.stdio[3] as Readable, call.onEvent).catch((error: unknown) => {
      stop();
      throw error;
    });
    const [[status, signal]] = await Promise.all([
      exit,
      events,
      readLines(child.stdout, keep),
      readLines(child.stderr, keep),
    ]);
    return { status, signal, log };
  } catch (error) {
    if (child.pid === undefined) {
      throw new Fault('refused', 'blender-missing', `Blender cannot be started: ${messageOf(error)}.`, {
        cause: error,
      });
    }
    throw error;
  } finally {
    call.signal?.removeEventListener('abort', stop);
    stop();
  }
}

function killGroup(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) signalGroup(child);
}

function signalGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) onLine(line);
}

async function readEvents(stream: Readable, onEvent: BlenderCall['onEvent']): Promise<void> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) await onEvent(line);
}

/**
 * Only what Blender needs to run: no token, no proxy, no name of ours reaches a scene file. `PATH` is the system's,
 * because a distribution's Blender looks there for the Python whose library it uses.
 */
function blenderEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/bin:/bin',
    ...(process.env['LD_LIBRARY_PATH'] === undefined ? {} : { LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] }),
    HOME: home,
    TMPDIR: home,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  };
}

/** `status 1`, `signal SIGSEGV`: how it ended, for people. */
export function describeExit(exit: BlenderExit): string {
  return exit.signal === null ? `status ${exit.status ?? 'unknown'}` : `signal ${exit.signal}`;
}
