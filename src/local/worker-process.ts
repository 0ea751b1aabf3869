import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** How workers are started on this machine. */
export interface WorkerCommand {
  /** Program and first arguments that start a worker. */
  readonly worker: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where answers of Blender about itself are kept. */
  readonly probesUri: string;
}

interface WorkerCall {
  readonly arguments: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Ends the worker, in order. */
  readonly signal: AbortSignal;
  readonly onStart?: (pid: number) => void;
}

interface WorkerEnd {
  /** Lines of its standard output. */
  readonly output: readonly string[];
  /** `status 1`, `signal SIGKILL`: for people. */
  readonly status: string;
}

/** What a worker needs of the environment it is started from; nothing else is handed down. */
const handedDown = [
  'PATH',
  'HOME',
  'LANG',
  'TMPDIR',
  'DAILIES_BLENDER',
  'DAILIES_SCRATCH',
  'LD_LIBRARY_PATH',
  'DISPLAY',
];

/** Runs a worker to its end. Rejects only where it cannot be started. */
export async function runWorker(command: WorkerCommand, call: WorkerCall): Promise<WorkerEnd> {
  const { env } = command;
  const [program = '', ...first] = command.worker;
  const child = spawn(program, [...first, ...call.arguments], {
    // A group of its own: Ctrl-C at the terminal reaches the command alone, which then stops its workers in order.
    detached: true,
    // Standard input stays open for as long as this process lives: the worker stops when it closes.
    stdio: ['pipe', 'pipe', env['DAILIES_DEBUG'] === '1' ? 'inherit' : 'ignore'],
    env: {
      ...Object.fromEntries(handedDown.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
      DAILIES_PROBES: command.probesUri,
      DAILIES_LIFELINE: 'stdin',
      ...call.env,
    },
  });
  const stop = (): void => {
    child.kill('SIGTERM');
  };
  call.signal.addEventListener('abort', stop, { once: true });
  if (call.signal.aborted) stop();
  if (child.pid !== undefined) call.onStart?.(child.pid);
  try {
    const [status, output] = await Promise.all([endOf(child), linesOf(child.stdout)]);
    return { output, status };
  } finally {
    call.signal.removeEventListener('abort', stop);
  }
}

async function endOf(child: ChildProcess): Promise<string> {
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return signal === null ? `status ${status ?? 'unknown'}` : `signal ${signal}`;
}

async function linesOf(stream: Readable): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}
