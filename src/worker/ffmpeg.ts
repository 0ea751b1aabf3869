import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdtemp, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';
import { readLines } from './bounded-lines.js';
import { sandboxed } from './sandbox.js';

const logTailLines = 20;
/** A line of FFmpeg's is some hundred bytes, unless a file's own words are in it. */
const lineLimitBytes = 16 * 1024;
/** Where fontconfig keeps what it knows of the fonts; without it FFmpeg reads them all. */
const fontCache = '/var/cache/fontconfig';

/** Where FFmpeg works, and until when. */
export interface FfmpegDesk {
  /** Scratch space that nothing but this worker and its FFmpeg can write to: programs are started from it. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

interface FfmpegCall {
  readonly program: 'ffmpeg' | 'ffprobe';
  readonly arguments: readonly string[];
  /** Where it works; the only folder that it may write to, of this call alone. */
  readonly folder: string;
  /** Absolute paths that it may read beside that. */
  readonly readable: readonly string[];
  /** Called with each line of its standard output. */
  readonly onLine?: (line: string) => void;
}

interface RunningFfmpeg {
  readonly pid: number | undefined;
  /** Settles when all of it is taken; rejects as `ended` does. */
  write(bytes: Uint8Array): Promise<void>;
  /** Closes its input; rejects where FFmpeg did not succeed. */
  end(): Promise<void>;
}

/** A folder for one call. */
export async function callFolder({ folder }: FfmpegDesk): Promise<string> {
  // By its path without links, as the sandbox knows it.
  return withRoom(async () => realpath(await mkdtemp(join(folder, 'ffmpeg-'))));
}

/**
 * Starts FFmpeg in the sandbox: no network, no file but those of the call, an environment that holds nothing of ours.
 * Pictures reach it through its standard input. It ends with this process, even where that is killed.
 */
export async function startFfmpeg(desk: FfmpegDesk, call: FfmpegCall): Promise<RunningFfmpeg> {
  const child = await spawnSandboxed(desk, call);
  const ended = outcomeOf(child, desk, call);
  ended.catch(() => undefined);
  const { stdin } = child;
  // It may end before it has read all; how it ended says why.
  stdin.on('error', () => undefined);
  return {
    pid: child.pid,
    async write(bytes) {
      if (stdin.write(bytes)) return;
      await Promise.race([once(stdin, 'drain').catch(() => ended), ended]);
    },
    async end() {
      stdin.end();
      await ended;
    },
  };
}

/** Runs FFmpeg to its end; `input` is what it reads on its standard input. */
export async function runFfmpeg(desk: FfmpegDesk, call: FfmpegCall, input?: Uint8Array): Promise<void> {
  const running = await startFfmpeg(desk, call);
  if (input !== undefined) await running.write(input);
  await running.end();
}

/** The path of what FFmpeg was to make; one that says it has done so proves nothing. */
export async function madeFile(path: string): Promise<string> {
  const made = await stat(path).catch(() => null);
  if (made === null || made.size === 0) throw ffmpegFault('ffmpeg', ['it made nothing']);
  return path;
}

type PipedChild = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable; readonly stderr: Readable };

async function spawnSandboxed({ env, signal }: FfmpegDesk, call: FfmpegCall): Promise<PipedChild> {
  const path = env['PATH'] ?? '';
  const executable = await findProgram(call.program, path);
  const quiet = call.program === 'ffmpeg' ? ['-nostdin', '-hide_banner', '-y', '-v', 'error'] : ['-v', 'error'];
  const [program = '', ...args] = await withRoom(async () =>
    sandboxed([executable, ...quiet, ...call.arguments], {
      executable,
      home: call.folder,
      readable: [...(await librariesOf(executable)), fontCache, ...call.readable],
      endsWithParent: true,
    }),
  );
  const child = spawn(program, args, {
    cwd: call.folder,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    env: { PATH: path, HOME: call.folder, TMPDIR: call.folder, LANG: 'C.UTF-8' },
    signal,
    killSignal: 'SIGKILL',
  }) as PipedChild;
  // Here the sandbox tells what it could not do; with Blender it has said so already.
  (child.stdio[3] as Readable).resume();
  return child;
}

async function outcomeOf(child: PipedChild, { signal }: FfmpegDesk, call: FfmpegCall): Promise<void> {
  const log: string[] = [];
  try {
    const [[status, killer]] = await Promise.all([
      once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
      readLines(child.stdout, { limitBytes: lineLimitBytes, onLine: (line) => call.onLine?.(line) }).done,
      readLines(child.stderr, {
        limitBytes: lineLimitBytes,
        onLine: (line) => {
          log.push(line);
          if (log.length > logTailLines) log.shift();
        },
      }).done,
    ]);
    if (status === 0) return;
    if (killer !== null) log.push(`it was ended by ${killer}`);
  } catch (error) {
    if (signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled.', { cause: error });
    throw missing(call.program, messageOf(error), error);
  }
  throw ffmpegFault(call.program, log);
}

/** The program's path, or the fault that it is missing. */
export async function findProgram(program: string, path: string): Promise<string> {
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, program);
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return file;
  }
  throw missing(program, 'it is not on the PATH');
}

/** An FFmpeg that does not belong to the system brings its libraries along, beside the folder that it lies in. */
async function librariesOf(executable: string): Promise<readonly string[]> {
  const prefixes = [executable, await realpath(executable)].map((file) => dirname(dirname(file)));
  return [...new Set(prefixes)].flatMap((prefix) => ['lib', 'lib64', 'share'].map((name) => join(prefix, name)));
}

function missing(program: string, why: string, cause?: unknown): Fault {
  const remedy = 'install FFmpeg (Debian, Ubuntu: apt-get install ffmpeg)';
  return new Fault('refused', 'ffmpeg-missing', `${program} cannot be started (${why}); ${remedy}.`, { cause });
}

function ffmpegFault(program: string, log: readonly string[]): Fault {
  if (log.some((line) => line.includes('No space left on device'))) return diskFull();
  return new Fault(
    'failed',
    'ffmpeg-failed',
    `${program} failed: ${log.at(-1) ?? 'it said nothing'}; the frames are kept, start the same render again.`,
  );
}

function diskFull(cause?: unknown): Fault {
  return new Fault(
    'failed',
    'disk-full',
    'There is no space left to encode the video; free some and start the same render again: the frames are kept.',
    { cause },
  );
}

async function withRoom<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw systemCodeOf(error) === 'ENOSPC' ? diskFull(error) : error;
  }
}
