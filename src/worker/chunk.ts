import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pipeline } from 'node:stream/promises';
import { Fault, messageOf } from '../core/errors.js';
import { formatFrames, toRanges } from '../core/frames.js';
import { framesOfChunk, framesOfPlan, type Plan } from '../core/plan.js';
import type { ChunkState } from '../core/progress.js';
import { sandboxGapCode, type ChunkReport, type Problem } from '../core/status.js';
import type { Store } from '../ports.js';
import { noSandbox, type FoundBlender } from './blender.js';
import { parseBlenderEvent, type BlenderEvent } from './blender-events.js';
import { findProblem } from './blender-log.js';
import { describeExit, runBlender, type BlenderExit } from './blender-process.js';
import { openChunkStatus } from './chunk-status.js';
import { heldFrame, keepFrame } from './frame-store.js';
import { heldSound, keepSound } from './sound-store.js';
import { driverSource } from './python-files.js';

export interface ChunkJob {
  readonly plan: Plan;
  readonly chunk: number;
  readonly store: Store;
  /** Scratch space of this job alone; emptied by whoever made it. */
  readonly folder: string;
  readonly findBlender: () => Promise<FoundBlender>;
  readonly signal: AbortSignal;
}

/** Hashing and reading frames back is bound by the disk; more at a time gains nothing. */
const framesCheckedAtOnce = 4;

/**
 * Renders what is missing of one chunk. Succeeds only when every planned frame exists and was verified;
 * a frame is in the store as soon as it is whole, whatever happens afterwards.
 */
export async function renderChunk(job: ChunkJob): Promise<ChunkReport> {
  const { plan, store } = job;
  const planned = framesOfChunk(plan, job.chunk);
  const status = await openChunkStatus(store, plan, job.chunk);
  const done = new Set<number>(plan.again ? [] : await framesHeld(job, planned));
  const tally: Tally = { reused: done.size, done, renderSeconds: 0, peakMemoryBytes: null, problems: [] };
  const tell = (state: ChunkState): Promise<void> => status.write(state, reportOf(tally, planned));
  try {
    await tell('running');
    const missing = planned.filter((frame) => !done.has(frame));
    const sound = await soundToMix(job);
    if (missing.length > 0 || sound !== null) await runDriver(job, { missing, sound }, tally, () => tell('running'));
    const failed = planned.filter((frame) => !done.has(frame));
    if (failed.length > 0) throw missingFrames(failed, tally.problems);
    await tell('succeeded');
    return reportOf(tally, planned);
  } catch (error) {
    const fault = error instanceof Fault ? error : new Fault('failed', 'internal', messageOf(error), { cause: error });
    tally.problems.push({ code: fault.code, message: fault.message });
    await tell('failed').catch(() => undefined);
    throw fault;
  }
}

interface Tally {
  readonly reused: number;
  readonly done: Set<number>;
  renderSeconds: number;
  peakMemoryBytes: number | null;
  readonly problems: Problem[];
}

interface DriverWork {
  readonly missing: readonly number[];
  readonly sound: SoundToMix | null;
}

interface SoundToMix {
  readonly first: number;
  readonly last: number;
}

function reportOf(tally: Tally, planned: readonly number[]): ChunkReport {
  return {
    schema: 1,
    rendered: tally.done.size - tally.reused,
    reused: tally.reused,
    missing: formatFrames(planned.filter((frame) => !tally.done.has(frame))),
    renderSeconds: Math.round(tally.renderSeconds * 1000) / 1000,
    peakMemoryBytes: tally.peakMemoryBytes,
    problems: tally.problems,
  };
}

async function framesHeld(job: ChunkJob, planned: readonly number[]): Promise<readonly number[]> {
  const held: number[] = [];
  const waiting = [...planned];
  const check = async (): Promise<void> => {
    for (let frame = waiting.shift(); frame !== undefined; frame = waiting.shift()) {
      if ((await heldFrame(job.store, job.plan, frame)) !== null) held.push(frame);
    }
  };
  await Promise.all(Array.from({ length: framesCheckedAtOnce }, check));
  return held;
}

/** The first chunk also mixes the sound, once for all renders that share the key. */
async function soundToMix({ plan, chunk, store }: ChunkJob): Promise<SoundToMix | null> {
  if (chunk !== 0 || !plan.spec.delivery.sound) return null;
  const frames = framesOfPlan(plan);
  const range = { first: frames[0] ?? 0, last: frames.at(-1) ?? 0 };
  return plan.again || (await heldSound(store, plan, range)) === null ? range : null;
}

async function runDriver(job: ChunkJob, work: DriverWork, tally: Tally, tell: () => Promise<void>): Promise<void> {
  const { plan, store } = job;
  const blender = await job.findBlender();
  const { version, build } = blender.capabilities;
  if (version !== plan.blender.version || build !== plan.blender.build) {
    throw new Fault(
      'refused',
      'other-blender',
      `The plan was made for Blender ${plan.blender.version} (${plan.blender.build}), but this machine has ${version} (${build}); render with the same build.`,
    );
  }
  const file = await store.localCopy(plan.input.uri, job.folder);
  await refuseChangedInput(plan, file);
  const frameFolder = join(job.folder, 'frames');
  const soundFile = join(job.folder, 'sound.flac');
  const jobFile = join(job.folder, 'job.json');
  const driver = join(job.folder, 'driver.py');
  await mkdir(frameFolder, { recursive: true });
  await writeFile(driver, driverSource());
  await writeFile(
    jobFile,
    JSON.stringify({
      file,
      scripts: false,
      folder: frameFolder,
      pixels: plan.spec.pixels,
      ranges: toRanges(work.missing),
      stepFrom: plan.stepFrom,
      incomplete: plan.input.incomplete,
      sound: work.sound === null ? null : { ...work.sound, path: soundFile },
    }),
  );
  const expected = new Set(work.missing);
  let refusal: Problem | null = null;
  let sandboxGaps: readonly string[] = [noSandbox];
  const exit = await runBlender({
    executable: blender.executable,
    arguments: ['--python', driver, '--', jobFile],
    home: job.folder,
    readable: plan.input.readable.map((uri) => fileURLToPath(uri)),
    signal: job.signal,
    onEvent: async (line) => {
      const event = parseBlenderEvent(line);
      if (event === undefined) return;
      if (event.event === 'sandbox') sandboxGaps = event.gaps;
      if (event.event === 'refused') refusal = { code: event.code, message: event.message };
      if (event.event === 'problem') tally.problems.push({ code: event.code, message: event.message });
      if ('memory' in event && event.memory !== null) {
        tally.peakMemoryBytes = Math.max(tally.peakMemoryBytes ?? 0, event.memory);
      }
      if (event.event === 'sound' && work.sound !== null) {
        await keepSound(store, plan, work.sound, soundFile);
      }
      if (event.event === 'frame' && expected.delete(event.frame)) {
        await takeFrame(job, event, frameFolder, tally);
        await tell();
      }
    },
  });
  for (const gap of sandboxGaps) tally.problems.push({ code: sandboxGapCode, message: `In this sandbox ${gap}.` });
  if (job.signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled.');
  explainExit(exit, refusal, tally);
}

async function takeFrame(
  job: ChunkJob,
  event: Extract<BlenderEvent, { readonly event: 'frame' }>,
  frameFolder: string,
  tally: Tally,
): Promise<void> {
  tally.renderSeconds += event.seconds;
  const file = resolve(frameFolder, event.path);
  if (dirname(file) !== frameFolder) return;
  const acceptance = await keepFrame(job.store, job.plan, event.frame, file);
  await rm(file, { force: true });
  if (acceptance.accepted) {
    tally.done.add(event.frame);
  } else {
    tally.problems.push({ code: 'bad-frame', message: `Frame ${event.frame} was refused: ${acceptance.reason}.` });
  }
}

/** Blender's own word on why it stopped, where it said one; its exit status alone proves nothing either way. */
function explainExit(exit: BlenderExit, refusal: Problem | null, tally: Tally): void {
  const fromLog = findProblem(exit.log);
  if (refusal !== null) {
    const problem: Problem = refusal;
    if (problem.code !== 'render-failed') throw new Fault('refused', problem.code, problem.message);
    const found = fromLog ?? problem;
    throw new Fault('failed', found.code, found.message);
  }
  if (exit.status === 0) return;
  if (fromLog !== undefined) throw new Fault('failed', fromLog.code, fromLog.message);
  const last = exit.log.findLast((line) => line.trim() !== '');
  throw new Fault(
    'failed',
    'blender-crashed',
    `Blender stopped with ${describeExit(exit)} after ${tally.done.size - tally.reused} new frames; the last line of its log is "${last ?? ''}".`,
  );
}

function missingFrames(frames: readonly number[], problems: readonly Problem[]): Fault {
  const reason = problems.findLast((problem) => problem.code === 'bad-frame')?.message;
  return new Fault(
    'failed',
    'frames-missing',
    `Blender ended without frames ${formatFrames(frames)}${reason === undefined ? '' : ` (${reason})`}; start the same render again to try just those.`,
  );
}

/** What is rendered is what was planned: a file saved over in the meantime belongs to another run. */
async function refuseChangedInput(plan: Plan, file: string): Promise<void> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(file), hash);
  } catch (error) {
    throw new Fault('failed', 'input-gone', `${file} cannot be read any more (${messageOf(error)}).`, { cause: error });
  }
  if (hash.digest('hex') !== plan.input.sha256) {
    throw new Fault('failed', 'input-changed', `${file} was changed after the render was planned; start it again.`);
  }
}
