import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { Readable } from 'node:stream';
import { Fault, messageOf } from '../core/errors.js';
import type { Problem } from '../core/status.js';
import { parseBlenderEvent } from './blender-events.js';
import { createLogReader, logLineLimitCharacters } from './blender-log.js';
import { readLines } from './bounded-lines.js';
import type { LogProblem } from './log-rules.js';
import { residentBytesOfGroup } from './process-memory.js';
import { sandboxed } from './sandbox.js';
import { createWatchdog, keepWatch, type Watchdog, type WatchdogLimits } from './watchdog.js';

/** A path may have 4096 bytes, written as six characters each; no event of ours comes near. */
const eventLimitBytes = 256 * 1024;

export interface BlenderExit {
  /** From its start to its end, by the clock on the wall. */
  readonly seconds: number;
  /** Exit status, or `null` where a signal ended it. */
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why a watchdog stopped it, or `null` where none did. */
  readonly stopped: Problem | null;
  /** What its log tells, each thing once. */
  readonly problems: readonly LogProblem[];
  /** Why it stopped, as far as its log explains it. */
  readonly cause: Problem | null;
  /** Both streams in the order in which they came, bounded in lines and in their length. */
  readonly log: readonly string[];
}

export interface BlenderCall {
  readonly executable: string;
  readonly arguments: readonly string[];
  /** The only folder that Blender may write to; its home, too. */
  readonly home: string;
  /** Absolute paths that Blender may read, beside its own files and the system's libraries. */
  readonly readable: readonly string[];
  /** Where this Blender finds libraries that are not the system's (`LD_LIBRARY_PATH`), or `null`. */
  readonly libraryPath: string | null;
  /** Set for Blender beside what it always gets. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly limits: WatchdogLimits;
  /** Called with each line that the Python side writes to file descriptor 3, in order; the next waits for it. */
  readonly onEvent: (line: string) => void | Promise<void>;
  /** Called with each line of log, cut to what is kept of it, and with what answers the whole log as it is kept. */
  readonly onLog?: (line: string, lines: () => readonly string[]) => void;
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
    env: blenderEnvironment(call),
    cwd: call.home,
    detached: true,
  });
  const stop = (): void => {
    if (isRunning(child)) killGroup(child);
  };
  call.signal?.addEventListener('abort', stop, { once: true });
  // It may have been asked for while the sandbox was made ready.
  if (call.signal?.aborted === true) stop();
  const started = performance.now();
  let stopped: Problem | null = null;
  const watchdog = createWatchdog(call.limits, {
    now: () => performance.now(),
    residentBytes: () => (child.pid === undefined ? Promise.resolve(null) : residentBytesOfGroup(child.pid)),
  });
  const callOff = keepWatch(watchdog, (problem) => {
    if (!isRunning(child)) return;
    stopped = problem;
    stop();
  });
  try {
    const log = createLogReader();
    const { status, signal } = await readToEnd(child, { call, log, watchdog, stop });
    const seconds = (performance.now() - started) / 1000;
    return { seconds, status, signal, stopped, problems: log.problems(), cause: log.cause(), log: log.lines() };
  } catch (error) {
    if (child.pid === undefined) {
      throw new Fault('refused', 'blender-missing', `Blender cannot be started: ${messageOf(error)}.`, {
        cause: error,
      });
    }
    throw error;
  } finally {
    callOff();
    call.signal?.removeEventListener('abort', stop);
    stop();
  }
}

interface Listening {
  readonly call: BlenderCall;
  readonly log: ReturnType<typeof createLogReader>;
  readonly watchdog: Watchdog;
  readonly stop: () => void;
}

async function readToEnd(
  child: ChildProcessWithoutNullStreams,
  { call, log, watchdog, stop }: Listening,
): Promise<Pick<BlenderExit, 'status' | 'signal'>> {
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
  const onLine = (line: string): void => {
    watchdog.heard();
    const kept = log.take(line);
    call.onLog?.(kept, () => log.lines());
  };
  const readers = [
    readLines(child.stdout, { limitBytes: logLineLimitCharacters, onLine }),
    readLines(child.stderr, { limitBytes: logLineLimitCharacters, onLine }),
    readLines(child.stdio[3] as Readable, {
      limitBytes: eventLimitBytes,
      onLine: async (line, { isCut }) => {
        // Whatever it is, it was not written by us.
        if (isCut) return;
        tellWatchdog(watchdog, line);
        await watchdog.during(() => call.onEvent(line));
      },
    }),
  ];
  child.once('exit', () => {
    // What a scene started in Blender's group would hold the pipes open, and go on.
    killGroup(child);
    for (const reader of readers) reader.leave();
  });
  const read = Promise.all(readers.map(({ done }) => done)).catch((error: unknown) => {
    stop();
    throw error;
  });
  const [[status, signal]] = await Promise.all([closed, read]);
  return { status, signal };
}

function tellWatchdog(watchdog: Watchdog, line: string): void {
  watchdog.heard();
  const event = parseBlenderEvent(line);
  if (event?.event === 'opened') watchdog.opened();
  if (event?.event === 'frame' || event?.event === 'stepped') watchdog.frameDone(event.frame);
  if (event?.event === 'rendered') watchdog.framesOver();
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

/**
 * Only what Blender needs to run: no token, no proxy, no name of ours reaches a scene file. `PATH` is the system's,
 * because a distribution's Blender looks there for the Python whose library it uses.
 */
function blenderEnvironment({ home, libraryPath, environment }: BlenderCall): NodeJS.ProcessEnv {
  return {
    ...environment,
    PATH: '/usr/bin:/bin',
    ...(libraryPath === null ? {} : { LD_LIBRARY_PATH: libraryPath }),
    HOME: home,
    TMPDIR: home,
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
  };
}

/** `status 1`, `signal SIGSEGV`: how it ended, for people. */
export function describeExit(exit: Pick<BlenderExit, 'status' | 'signal'>): string {
  return exit.signal === null ? `status ${exit.status ?? 'unknown'}` : `signal ${exit.signal}`;
}
