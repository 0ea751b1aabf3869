import { outputNames, planUri, runUri } from '../core/layout.js';
import { framesOfPlan, parsePlan, type Plan } from '../core/plan.js';
import type { ChunkState } from '../core/progress.js';
import { parseRunReport } from '../core/report.js';
import { sandboxGapCode, type Problem } from '../core/status.js';
import type { KnownRun, Store } from '../ports.js';
import { parseFrames } from '../core/frames.js';
import { readChunks } from './chunk-reader.js';
import { snapshotOf, type Snapshot } from './follow.js';

/** Where a run stands, as the registry and what lies in the store say. */
export interface RunStatus extends KnownRun, Snapshot {
  /** How it ended, in a sentence; `null` while it goes on, or where no report was left. */
  readonly message: string | null;
  /** Chunks by state. Where nobody renders any more, those under way are counted as `waiting`. */
  readonly jobs: Readonly<Record<ChunkState | 'waiting', number>>;
  readonly problems: readonly Problem[];
}

const noJobs = { waiting: 0, running: 0, succeeded: 0, failed: 0 };

/** Folds what a run has left so far. */
export async function runStatus(known: KnownRun, store: Store): Promise<RunStatus> {
  const plan = await readPlan(known, store);
  const report = parseRunReport(await store.read(`${runUri(known)}/${outputNames.report}`));
  const message = known.state === 'ended' && report !== null ? report.message : null;
  const framesPlanned = parseFrames(known.frames).length;
  if (plan === null) {
    const progress = { framesPlanned, framesDone: 0, chunks: noJobs, statuses: [] };
    return { ...known, ...snapshotOf(progress, []), message, jobs: noJobs, problems: [] };
  }
  const { progress, reports } = await readChunks(plan, framesOfPlan(plan).length, store);
  const { chunks } = progress;
  const goesOn = known.state === 'running';
  const snapshot = snapshotOf(progress, reports);
  return {
    ...known,
    ...snapshot,
    // Nobody works it off.
    secondsLeft: goesOn ? snapshot.secondsLeft : null,
    message,
    jobs: goesOn ? chunks : { ...chunks, waiting: chunks.waiting + chunks.running, running: 0 },
    problems: told(reports.flatMap(({ problems }) => problems)),
  };
}

/** The plan may be gone with its output folder, or not be there yet. */
async function readPlan(known: KnownRun, store: Store): Promise<Plan | null> {
  const bytes = await store.read(planUri(known));
  if (bytes === null) return null;
  try {
    return parsePlan(bytes);
  } catch {
    return null;
  }
}

/** Each once; what a machine's sandbox lacks is no problem of the run. */
function told(problems: readonly Problem[]): readonly Problem[] {
  const found = problems.filter(({ code }) => code !== sandboxGapCode);
  return [...new Map(found.map((problem) => [`${problem.code} ${problem.message}`, problem])).values()];
}
