import { Fault, messageOf } from '../core/errors.js';
import { formatFrames } from '../core/frames.js';
import { framesOfChunk, framesOfPlan } from '../core/plan.js';
import type { ChunkState } from '../core/progress.js';
import { sandboxGapCode, type ChunkReport, type Problem } from '../core/status.js';
import { noSandbox, type FoundBlender } from './blender.js';
import { parseBlenderEvent, type BlenderEvent } from './blender-events.js';
import { describeExit, runBlender, type BlenderExit } from './blender-process.js';
import { chunkLimits } from './chunk-limits.js';
import { openChunkStatus } from './chunk-status.js';
import { writeDriverJob, type DriverJob, type DriverWork } from './driver-job.js';
import { heldFrame, keepFrame, type FrameDesk } from './frame-store.js';
import { openLogWriter, type LogWriter } from './log-writer.js';
import { openSegment, type SegmentMaker } from './segment.js';
import { heldSound, keepSound, type SoundRange } from './sound-store.js';

export interface ChunkJob extends FrameDesk {
  readonly chunk: number;
  readonly env: NodeJS.ProcessEnv;
  /** Scratch space of this job alone, by its path without links; emptied by whoever made it. */
  readonly folder: string;
  /** Threads that Blender may use; `null` for as many as the machine has. */
  readonly threads: number | null;
  readonly findBlender: () => Promise<FoundBlender>;
}

/** Hashing and reading frames back is bound by the disk; more at a time gains nothing. */
const framesCheckedAtOnce = 4;
/** A scene that tells of more wants to fill the report. */
const problemsLimit = 500;

/**
 * Renders what is missing of one chunk. Succeeds only when every planned frame exists and was verified;
 * a frame is in the store as soon as it is whole, whatever happens afterwards.
 */
export async function renderChunk(job: ChunkJob): Promise<ChunkReport> {
  const { plan, store } = job;
  const planned = framesOfChunk(plan, job.chunk);
  const status = await openChunkStatus(store, plan, job.chunk);
  const done = new Set<number>(plan.again ? [] : await framesHeld(job, planned));
  const segment = openSegment(job, { complete: done.size === planned.length });
  for (const frame of done) segment.offer(frame);
  const log = openLogWriter(job, { chunk: job.chunk, attempt: status.attempt });
  const tally: Tally = {
    ...{ reused: done.size, done, segment, log },
    ...{ renderSeconds: 0, blenderSeconds: 0, peakMemoryBytes: null, problems: [] },
  };
  const tell = (state: ChunkState): Promise<void> => status.write(state, reportOf(tally, planned));
  try {
    await tell('running');
    const missing = planned.filter((frame) => !done.has(frame));
    const sound = await soundToMix(job);
    if (missing.length > 0 || sound !== null) await runDriver(job, { missing, sound }, tally, () => tell('running'));
    const failed = planned.filter((frame) => !done.has(frame));
    if (failed.length > 0) throw missingFrames(failed, tally.problems);
    await tell('succeeded');
    await segment.finish();
    return reportOf(tally, planned);
  } catch (error) {
    await segment.drop();
    const fault = error instanceof Fault ? error : new Fault('failed', 'internal', messageOf(error), { cause: error });
    tally.problems.push({ code: fault.code, message: fault.message });
    await tell('failed').catch(() => undefined);
    throw fault;
  } finally {
    await log.close();
  }
}

interface Tally {
  readonly reused: number;
  readonly done: Set<number>;
  readonly segment: SegmentMaker;
  readonly log: LogWriter;
  renderSeconds: number;
  blenderSeconds: number;
  peakMemoryBytes: number | null;
  readonly problems: Problem[];
}

function reportOf(tally: Tally, planned: readonly number[]): ChunkReport {
  return {
    schema: 1,
    rendered: tally.done.size - tally.reused,
    reused: tally.reused,
    missing: formatFrames(planned.filter((frame) => !tally.done.has(frame))),
    renderSeconds: Math.round(tally.renderSeconds * 1000) / 1000,
    blenderSeconds: Math.round(tally.blenderSeconds * 1000) / 1000,
    peakMemoryBytes: tally.peakMemoryBytes,
    problems: tally.problems,
  };
}

async function framesHeld(job: ChunkJob, planned: readonly number[]): Promise<readonly number[]> {
  const held: number[] = [];
  const waiting = planned.values();
  const check = async (): Promise<void> => {
    // One iterator for all: each frame is taken by whoever comes first.
    for (const frame of waiting) if ((await heldFrame(job, frame)) !== null) held.push(frame);
  };
  await Promise.all(Array.from({ length: framesCheckedAtOnce }, check));
  return held;
}

/** The first chunk also mixes the sound, once for all renders that share the key. */
async function soundToMix({ plan, chunk, store }: ChunkJob): Promise<SoundRange | null> {
  if (chunk !== 0 || !plan.spec.delivery.sound) return null;
  const frames = framesOfPlan(plan);
  const range = { first: frames[0] ?? 0, last: frames.at(-1) ?? 0 };
  return plan.again || (await heldSound(store, plan, range)) === null ? range : null;
}

async function runDriver(job: ChunkJob, work: DriverWork, tally: Tally, tell: () => Promise<void>): Promise<void> {
  const { plan, store } = job;
  const blender = await job.findBlender();
  const driver = await writeDriverJob(job, work);
  const expected = new Set(work.missing);
  let refusal: Problem | null = null;
  const sandbox: { gaps: readonly string[] | null } = { gaps: null };
  const exit = await runBlender({
    executable: blender.executable,
    arguments: [...(job.threads === null ? [] : ['-t', String(job.threads)]), ...driver.arguments],
    home: job.folder,
    readable: driver.readable,
    libraryPath: blender.libraryPath,
    environment: driver.env,
    limits: chunkLimits(plan, job.env),
    signal: job.signal,
    onLog: (_, lines) => {
      tally.log.grew(lines);
    },
    onEvent: async (line) => {
      const event = parseBlenderEvent(line);
      if (event === undefined) return;
      // The first is the sandbox's own, from before the scene was opened.
      if (event.event === 'sandbox') sandbox.gaps ??= event.gaps;
      if (event.event === 'refused') refusal = { code: event.code, message: event.message };
      if (event.event === 'problem') addProblem(tally, { code: event.code, message: event.message });
      if ('memory' in event && event.memory !== null) {
        tally.peakMemoryBytes = Math.max(tally.peakMemoryBytes ?? 0, event.memory);
      }
      if (event.event === 'opened') await driver.unchanged;
      if (event.event === 'sound' && work.sound !== null) {
        await keepSound(store, plan, work.sound, driver.soundFile);
      }
      if (event.event === 'frame' && expected.delete(event.frame)) {
        await takeFrame(job, event, driver, tally);
        await tell();
      }
    },
  });
  tally.blenderSeconds += exit.seconds;
  await driver.unchanged;
  for (const gap of sandbox.gaps ?? [noSandbox])
    tally.problems.push({ code: sandboxGapCode, message: `In this sandbox ${gap}.` });
  if (job.signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled.');
  explainExit(exit, refusal, tally);
}

async function takeFrame(
  job: ChunkJob,
  event: Extract<BlenderEvent, { readonly event: 'frame' }>,
  driver: DriverJob,
  tally: Tally,
): Promise<void> {
  tally.renderSeconds += event.seconds;
  const layers = event.layers.map((name) => `layers/${name}`);
  const acceptance = await keepFrame(job, event.frame, { folder: driver.framesFolder, layers });
  if (acceptance.accepted) {
    tally.done.add(event.frame);
    tally.segment.offer(event.frame);
  } else {
    tally.problems.push({ code: 'bad-frame', message: `Frame ${event.frame} was refused: ${acceptance.reason}.` });
  }
}

/** Driver, log and frames tell of the same things; each is told once. */
function addProblem({ problems }: Tally, { code, message }: Problem): void {
  const isKnown = problems.some((known) => known.code === code && known.message === message);
  if (!isKnown && problems.length < problemsLimit) problems.push({ code, message });
}

/** Blender's own word on why it stopped, where it said one; its exit status alone proves nothing either way. */
function explainExit(exit: BlenderExit, refusal: Problem | null, tally: Tally): void {
  const survived = exit.status === 0;
  for (const { code, message, fatal } of exit.problems) if (survived || !fatal) addProblem(tally, { code, message });
  if (exit.stopped !== null) throw new Fault('failed', exit.stopped.code, exit.stopped.message);
  const fromLog = exit.cause;
  if (refusal !== null) {
    const problem: Problem = refusal;
    if (problem.code !== 'render-failed') throw new Fault('refused', problem.code, problem.message);
    const found = fromLog ?? problem;
    throw new Fault('failed', found.code, found.message);
  }
  if (survived) return;
  if (fromLog !== null) throw new Fault('failed', fromLog.code, fromLog.message);
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
