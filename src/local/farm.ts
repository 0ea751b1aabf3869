import { parseWorkerCapabilities, parseWorkerOutcome, type WorkerOutcome } from '../core/capabilities.js';
import { Fault, messageOf } from '../core/errors.js';
import type { Plan } from '../core/plan.js';
import type { ProcessIdentity } from '../core/run-entry.js';
import type { Clock, Farm, FarmCapabilities, RunState, Store } from '../ports.js';
import { threadsOfOne, type Machine } from './machine.js';
import { identityOf } from './process-identity.js';
import type { Registry } from './registry.js';
import { stopElsewhere } from './stop-elsewhere.js';
import { waitUntilLight } from './wait-until-light.js';
import { runWorker, type WorkerCommand } from './worker-process.js';

export interface LocalFarmOptions extends WorkerCommand {
  readonly registry: Registry;
  readonly store: Store;
  readonly machine: Machine;
  readonly clock: Clock;
  /** Ends what is asked of a worker before a run is under way; runs are ended by `cancel`. */
  readonly signal: AbortSignal;
  /** Workers at a time. */
  readonly jobs: number | 'auto';
}

/** How often a run looks whether another process wants its end. */
const endWantedIntervalMs = 200;

type Failure = Extract<WorkerOutcome, { readonly outcome: 'failed' }>;

interface Run {
  readonly plan: Plan;
  state: RunState;
  readonly stop: AbortController;
  readonly workers: Set<ProcessIdentity>;
  /** Blenders at work, or about to be. */
  blenders: number;
  finished: Promise<void>;
}

/** Runs plans on this machine: each job is a child process with the worker's own command line, as on AWS Batch. */
export function localFarm(options: LocalFarmOptions): Farm {
  const runs = new Map<string, Run>();
  let asked: Promise<FarmCapabilities> | null = null;
  return {
    capabilities: () => (asked ??= askWorker(options)),
    start(plan) {
      const run: Run = {
        ...{ plan, state: { state: 'running' }, stop: new AbortController(), workers: new Set(), blenders: 0 },
        finished: Promise.resolve(),
      };
      runs.set(plan.run, run);
      const watch = setInterval(() => {
        stopWhereWanted(options, run);
      }, endWantedIntervalMs);
      run.finished = runPlan(options, run).then((state) => {
        clearInterval(watch);
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
    async pause(name, milliseconds) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
      await Promise.race([late, runs.get(name)?.finished ?? late]);
      clearTimeout(timer);
    },
    async cancel(name) {
      const run = runs.get(name);
      if (run === undefined) return stopElsewhere(name, options);
      stop(run);
      await run.finished;
    },
  };
}

async function askWorker(options: LocalFarmOptions): Promise<FarmCapabilities> {
  const { output } = await runWorker(options, { arguments: ['probe'], env: {}, signal: options.signal });
  return parseWorkerCapabilities(output.at(-1) ?? '');
}

function stop(run: Run): void {
  if (run.state.state !== 'running') return;
  run.state = { state: 'cancelled' };
  run.stop.abort();
}

function isCancelled(run: Run): boolean {
  return run.state.state === 'cancelled';
}

function stopWhereWanted({ registry }: LocalFarmOptions, run: Run): void {
  if (registry.isEndWanted(run.plan.run)) stop(run);
}

async function runPlan(options: LocalFarmOptions, run: Run): Promise<RunState> {
  try {
    const failure = await renderChunks(options, run);
    if (isCancelled(run)) return { state: 'cancelled' };
    // With a chunk failed the stitch fails too, and offers what exists.
    const stitched = await runJob(options, run, { action: 'stitch', env: {} });
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
async function renderChunks(options: LocalFarmOptions, run: Run): Promise<Failure | null> {
  const { registry, machine } = options;
  const waiting = run.plan.chunks.map((_, chunk) => chunk);
  let failure: Failure | null = null;
  const work = async (): Promise<void> => {
    for (let chunk = waiting.shift(); chunk !== undefined; chunk = waiting.shift()) {
      // Asked for while this process could do nothing (Ctrl-Z): its worker was ended, and no other may follow.
      stopWhereWanted(options, run);
      if (isCancelled(run)) break;
      const threads = threadsOfOne(machine.cores, await registry.blenders());
      const outcome = await runJob(options, run, {
        action: 'render',
        env: {
          AWS_BATCH_JOB_ARRAY_INDEX: String(chunk),
          DAILIES_MEMORY_BYTES: String(Math.floor(machine.memoryBytes / Math.max(1, run.blenders))),
          ...(threads === null ? {} : { DAILIES_THREADS: String(threads) }),
        },
      });
      if (outcome.outcome === 'failed') failure ??= outcome;
    }
    await noteBlenders(options, run, run.blenders - 1);
  };
  const second = async (): Promise<void> => {
    const joins = await waitUntilLight(run.plan, {
      ...options,
      isOver: () => waiting.length === 0 || isCancelled(run),
    });
    if (!joins) return;
    await noteBlenders(options, run, run.blenders + 1);
    await work();
  };
  const count = options.jobs === 'auto' ? 1 : Math.min(options.jobs, run.plan.chunks.length);
  // Told before the first is started: what each may use of the machine depends on how many there are.
  await noteBlenders(options, run, count);
  const crew = Array.from({ length: count }, work);
  await Promise.all(options.jobs === 'auto' ? [...crew, second()] : crew);
  return failure;
}

async function noteBlenders({ registry }: LocalFarmOptions, run: Run, blenders: number): Promise<void> {
  run.blenders = blenders;
  await registry.note(run.plan.run, { blenders });
}

async function runJob(
  options: LocalFarmOptions,
  run: Run,
  job: { readonly action: 'render' | 'stitch'; readonly env: NodeJS.ProcessEnv },
): Promise<WorkerOutcome> {
  const { plan } = run;
  const noteWorkers = (): Promise<void> => options.registry.note(plan.run, { workers: [...run.workers] });
  const started: ProcessIdentity[] = [];
  let noted: Promise<void> = Promise.resolve();
  const { output, status } = await runWorker(options, {
    arguments: [job.action, '-i', plan.input.uri, '-o', plan.outputUri, '-f', 'auto'],
    env: { ...job.env, DAILIES_RUN: plan.run },
    signal: run.stop.signal,
    onStart: (pid) => {
      const worker = identityOf(pid);
      started.push(worker);
      run.workers.add(worker);
      // A registry that cannot be written keeps nobody from rendering.
      noted = noteWorkers().catch(() => undefined);
    },
  });
  await noted;
  for (const worker of started) run.workers.delete(worker);
  return (
    parseWorkerOutcome(output.at(-1) ?? '') ?? {
      outcome: 'failed',
      kind: 'failed',
      code: 'worker-died',
      message: `A worker ended without a word (${status}); start the same render again: finished frames are kept.`,
    }
  );
}
