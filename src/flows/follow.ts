import { framesOfPlan, type Plan } from '../core/plan.js';
import type { Progress } from '../core/progress.js';
import type { ChunkReport } from '../core/status.js';
import type { Farm, RunState, Store } from '../ports.js';
import { chunkReader, type ChunkReader } from './chunk-reader.js';

export interface Snapshot {
  readonly framesPlanned: number;
  readonly framesDone: number;
  readonly framesRendered: number;
  /** Blender's time for a frame, averaged over those rendered so far; `null` before the first. */
  readonly secondsPerFrame: number | null;
  /** Time left at that pace with the chunks that run now; `null` before it can be told. */
  readonly secondsLeft: number | null;
  readonly peakMemoryBytes: number | null;
}

export interface FollowOptions {
  readonly intervalMs: number;
  readonly signal: AbortSignal;
  /** Called when something has changed since the last call. */
  readonly onSnapshot: (snapshot: Snapshot) => void;
}

/** Watches a run through what lies in the store until the farm says it has ended; an aborted signal cancels it. */
export async function follow(
  { plan, traces }: { readonly plan: Plan; readonly traces: ReadonlySet<string> },
  { store, farm }: { readonly store: Store; readonly farm: Farm },
  options: FollowOptions,
): Promise<RunState> {
  const reader = chunkReader(plan, { store, framesPlanned: framesOfPlan(plan).length, ignored: traces });
  const tell = newsOnly(options.onSnapshot);
  for (;;) {
    if (options.signal.aborted) await farm.cancel(plan.run);
    const state = await farm.state(plan.run);
    tell(await takeSnapshot(reader));
    if (state.state !== 'running') return state;
    await farm.pause(plan.run, options.intervalMs);
  }
}

/** Passes on only what differs from what was passed on before. */
export function newsOnly(tell: (snapshot: Snapshot) => void): (snapshot: Snapshot) => void {
  let last = '';
  return (snapshot) => {
    const text = JSON.stringify(snapshot);
    if (text !== last) tell(snapshot);
    last = text;
  };
}

/** How many reports a look at a run reads at most: enough to tell its pace, also of a run of thousands of jobs. */
const reportsALook = 64;

/** How far a run is, as what lies in the store says. */
export async function takeSnapshot(reader: ChunkReader): Promise<Snapshot> {
  const { progress, reports } = await reader.read(reportsALook);
  return snapshotOf(progress, reports);
}

export function snapshotOf(progress: Progress, reports: readonly ChunkReport[]): Snapshot {
  const { framesPlanned, framesDone } = progress;
  const rendered = reports.reduce((sum, report) => sum + report.rendered, 0);
  const seconds = reports.reduce((sum, report) => sum + report.renderSeconds, 0);
  const secondsPerFrame = rendered === 0 ? null : seconds / rendered;
  const remaining = framesPlanned - framesDone;
  const parallel = Math.max(1, progress.chunks.running);
  const peaks = reports.flatMap((report) => (report.peakMemoryBytes === null ? [] : [report.peakMemoryBytes]));
  return {
    framesPlanned,
    framesDone,
    framesRendered: rendered,
    secondsPerFrame,
    secondsLeft: secondsPerFrame === null ? null : (remaining * secondsPerFrame) / parallel,
    peakMemoryBytes: peaks.length === 0 ? null : Math.max(...peaks),
  };
}
