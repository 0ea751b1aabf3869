import { realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { WorkerCapabilities } from '../core/capabilities.js';
import { Fault, usageFault } from '../core/errors.js';
import { planUri } from '../core/layout.js';
import { parsePlan, type Plan } from '../core/plan.js';
import type { Problem } from '../core/status.js';
import type { Store } from '../ports.js';
import { probeBlenders, type FoundBlender } from './blender.js';
import { renderChunk } from './chunk.js';
import { knownFfmpeg } from './known-ffmpeg.js';
import { makeScratch } from './scratch.js';
import { stitch } from './stitch.js';

/** The worker's command line, the same on every farm. */
export interface WorkerCall {
  readonly action: 'render' | 'stitch' | 'probe';
  readonly inputUri: string;
  readonly outputUri: string;
}

export function parseWorkerCall(argv: readonly string[]): WorkerCall {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      i: { type: 'string', short: 'i' },
      o: { type: 'string', short: 'o' },
      f: { type: 'string', short: 'f' },
    },
  });
  const action = positionals[0];
  if (action === 'probe') return { action, inputUri: '', outputUri: '' };
  if ((action !== 'render' && action !== 'stitch') || values.i === undefined || values.o === undefined) {
    throw usageFault('Call the worker as: render|stitch -i INPUT_URI -o OUTPUT_URI -f FRAMES_PER_JOB, or: probe.');
  }
  return { action, inputUri: values.i, outputUri: values.o.replace(/\/+$/, '') };
}

export interface WorkerWorld {
  readonly env: NodeJS.ProcessEnv;
  readonly store: Store;
  readonly signal: AbortSignal;
}

/** Does one job of a run: the chunk that the environment names, or the stitch. */
export async function runJob(call: WorkerCall, world: WorkerWorld): Promise<void> {
  const plan = await readPlan(call, world);
  // What lies in it is known by its path without links.
  const folder = await realpath(await makeScratch(world.env));
  try {
    const common = { plan, folder, ...world };
    if (call.action === 'stitch') {
      await stitch(common);
    } else {
      const findBlender = (): Promise<FoundBlender> => plannedBlender(plan, world);
      await renderChunk({ ...common, chunk: chunkNumber(world.env), threads: threadsOf(world.env), findBlender });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPlan(call: WorkerCall, { env, store }: WorkerWorld): Promise<Plan> {
  const run = env['DAILIES_RUN'] ?? '';
  if (!/^[0-9a-f]{8,64}$/.test(run))
    throw usageFault('DAILIES_RUN names no run; the farm that starts the worker sets it.');
  const uri = planUri({ outputUri: call.outputUri, run });
  const bytes = await store.read(uri);
  if (bytes === null) throw new Fault('failed', 'no-plan', `There is no plan at ${uri}; start the render again.`);
  const plan = parsePlan(bytes);
  if (plan.run !== run || plan.input.uri !== call.inputUri || plan.outputUri !== call.outputUri) {
    throw new Fault(
      'failed',
      'bad-plan',
      `The plan at ${uri} is for another run, input or output; start the render again.`,
    );
  }
  return plan;
}

function chunkNumber(env: NodeJS.ProcessEnv): number {
  const text = env['AWS_BATCH_JOB_ARRAY_INDEX'] ?? '0';
  if (!/^\d{1,5}$/.test(text)) throw usageFault(`AWS_BATCH_JOB_ARRAY_INDEX is "${text}"; it must be a chunk's number.`);
  return Number(text);
}

/** A farm that runs several jobs on one machine says how many threads each may use. */
function threadsOf(env: NodeJS.ProcessEnv): number | null {
  const text = env['DAILIES_THREADS'] ?? '';
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

/** The Blender that the plan was made for, among those of this machine. */
async function plannedBlender(plan: Plan, world: WorkerWorld): Promise<FoundBlender> {
  const { blenders, problems } = await probeBlenders(probing(world));
  const { version, build } = plan.blender;
  const planned = blenders.find(({ capabilities: own }) => own.version === version && own.build === build);
  if (planned !== undefined) return planned;
  const [problem] = problems;
  if (blenders.length === 0 && problem !== undefined) throw problem;
  const found = blenders.map(({ capabilities: own }) => `${own.version} (${own.build})`).join(', ');
  throw new Fault(
    'refused',
    'other-blender',
    `The plan was made for Blender ${version} (${build}), but this machine has ${found}; render with the same build.`,
  );
}

function probing({ env, store, signal }: WorkerWorld): Parameters<typeof probeBlenders>[0] {
  const cacheUri = env['DAILIES_PROBES'] ?? pathToFileURL(join(tmpdir(), 'dailies-probes')).href;
  return { env, store, signal, cacheUri };
}

/** What this machine can do, with a sentence for each thing that is missing. */
export async function probeMachine(world: WorkerWorld): Promise<WorkerCapabilities> {
  const [{ blenders, problems: broken }, ffmpeg] = await Promise.all([
    probeBlenders(probing(world)),
    knownFfmpeg(probing(world)),
  ]);
  const problems: Problem[] = broken.map(({ code, message }) => ({ code, message }));
  if (ffmpeg === null) {
    problems.push({
      code: 'ffmpeg-missing',
      message:
        'FFmpeg (4.4 or newer, with libx264) is not installed here; install it (Debian, Ubuntu: apt-get install ffmpeg).',
    });
  }
  return {
    blenders: blenders.map(({ executable, capabilities }) => ({ executable, ...capabilities })),
    ffmpeg,
    problems,
  };
}
