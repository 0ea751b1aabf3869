import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseWorkerCapabilities, parseWorkerOutcome, type WorkerOutcome } from '../core/capabilities.js';
import { Fault, messageOf } from '../core/errors.js';
import type { Plan } from '../core/plan.js';
import type { Farm, RunState } from '../ports.js';

export interface LocalFarmOptions {
  /** Program and first arguments that start a worker. */
  readonly worker: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where answers of Blender about itself are kept. */
  readonly probesUri: string;
  /** Ends what is asked of a worker before a run is under way; runs are ended by `cancel`. */
  readonly signal: AbortSignal;
  /** Workers at a time. */
  readonly jobs: number;
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

interface Run {
  state: RunState;
  readonly children: Set<ChildProcess>;
  finished?: Promise<void>;
}

function isCancelled(run: Run): boolean {
  return run.state.state === 'cancelled';
}

/** Runs plans on this machine: each job is a child process with the worker's own command line, as on AWS Batch. */
export function localFarm(options: LocalFarmOptions): Farm {
  const runs = new Map<string, Run>();
  return {
    async capabilities() {
      const children = new Set<ChildProcess>();
      const stop = (): void => {
        for (const child of children) child.kill('SIGTERM');
      };
      options.signal.addEventListener('abort', stop, { once: true });
      const { output } = await runWorker(options, { arguments: ['probe'], env: {}, children });
      options.signal.removeEventListener('abort', stop);
      return parseWorkerCapabilities(output.at(-1) ?? '');
    },
    start(plan) {
      const run: Run = { state: { state: 'running' }, children: new Set() };
      runs.set(plan.run, run);
      run.finished = runPlan(options, plan, run).then((state) => {
        if (run.state.state === 'running') run.state = state;
      });
      return Promise.resolve();
    },
    state(name) {
      const run = runs.get(name);
      if (run === undefined) {
        return Promise.reject(new Fault('failed', 'no-such-run', `Run ${name} is not known here; start it again.`));
      }
      return Promise.resolve(run.state);
    },
    async cancel(name) {
      const run = runs.get(name);
      if (run?.state.state !== 'running') return;
      run.state = { state: 'cancelled' };
      for (const child of run.children) child.kill('SIGTERM');
      await run.finished;
    },
  };
}

async function runPlan(options: LocalFarmOptions, plan: Plan, run: Run): Promise<RunState> {
  try {
    const failure = await renderChunks(options, plan, run);
    if (isCancelled(run)) return { state: 'cancelled' };
    // With a chunk failed the stitch fails too, and offers what exists.
    const stitched = await runJob(options, plan, run, { action: 'stitch', env: {} });
    const outcome = failure ?? stitched;
    return outcome.outcome === 'succeeded'
      ? { state: 'succeeded' }
      : { state: 'failed', kind: outcome.kind, code: outcome.code, message: outcome.message };
  } catch (error) {
    return {
      state: 'failed',
      kind: 'failed',
      code: 'worker-broken',
      message: `The worker cannot be started: ${messageOf(error)}.`,
    };
  }
}

/** Runs every chunk, `jobs` at a time; the first failure is the one to tell, the others run to their end. */
async function renderChunks(
  options: LocalFarmOptions,
  plan: Plan,
  run: Run,
): Promise<Extract<WorkerOutcome, { readonly outcome: 'failed' }> | null> {
  const waiting = plan.chunks.map((_, chunk) => chunk);
  let failure: Extract<WorkerOutcome, { readonly outcome: 'failed' }> | null = null;
  const work = async (): Promise<void> => {
    for (let chunk = waiting.shift(); chunk !== undefined && !isCancelled(run); chunk = waiting.shift()) {
      const outcome = await runJob(options, plan, run, {
        action: 'render',
        env: { AWS_BATCH_JOB_ARRAY_INDEX: String(chunk) },
      });
      if (outcome.outcome === 'failed') failure ??= outcome;
    }
  };
  await Promise.all(Array.from({ length: Math.min(options.jobs, plan.chunks.length) }, work));
  return failure;
}

async function runJob(
  options: LocalFarmOptions,
  plan: Plan,
  run: Run,
  job: { readonly action: 'render' | 'stitch'; readonly env: NodeJS.ProcessEnv },
): Promise<WorkerOutcome> {
  const { output, status } = await runWorker(options, {
    arguments: [job.action, '-i', plan.input.uri, '-o', plan.outputUri, '-f', 'auto'],
    env: { ...job.env, DAILIES_RUN: plan.run },
    children: run.children,
  });
  return (
    parseWorkerOutcome(output.at(-1) ?? '') ?? {
      outcome: 'failed',
      kind: 'failed',
      code: 'worker-died',
      message: `A worker ended without a word (${status}); start the same render again: finished frames are kept.`,
    }
  );
}

interface WorkerProcess {
  readonly arguments: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly children?: Set<ChildProcess>;
}

async function runWorker(
  options: LocalFarmOptions,
  call: WorkerProcess,
): Promise<{ readonly output: readonly string[]; readonly status: string }> {
  const [program = '', ...first] = options.worker;
  const child = spawn(program, [...first, ...call.arguments], {
    // A group of its own: Ctrl-C at the terminal reaches the command alone, which then stops its workers in order.
    detached: true,
    // Standard input stays open for as long as this process lives: the worker stops when it closes.
    stdio: ['pipe', 'pipe', options.env['DAILIES_DEBUG'] === '1' ? 'inherit' : 'ignore'],
    env: {
      ...Object.fromEntries(
        handedDown.flatMap((name) => (options.env[name] === undefined ? [] : [[name, options.env[name]]])),
      ),
      DAILIES_PROBES: options.probesUri,
      DAILIES_LIFELINE: 'stdin',
      ...call.env,
    },
  });
  call.children?.add(child);
  try {
    const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
    const [[status, signal], output] = await Promise.all([ended, linesOf(child.stdout)]);
    return { output, status: signal === null ? `status ${status ?? 'unknown'}` : `signal ${signal}` };
  } finally {
    call.children?.delete(child);
  }
}

async function linesOf(stream: Readable): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}
