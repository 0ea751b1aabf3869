import { chunksUri, runUri } from '../core/layout.js';
import { framesOfPlan, type Plan } from '../core/plan.js';
import { chunkStatusName, foldProgress, type Progress } from '../core/progress.js';
import { parseChunkReport, type ChunkReport } from '../core/status.js';
import type { Farm, RunState, Store } from '../ports.js';

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
  const framesPlanned = framesOfPlan(plan).length;
  const tell = newsOnly(options.onSnapshot);
  for (;;) {
    if (options.signal.aborted) await farm.cancel(plan.run);
    const state = await farm.state(plan.run);
    const snapshot = await takeSnapshot(plan, framesPlanned, store, traces);
    tell(snapshot);
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

/** The newest report of each chunk that left one, by chunk. */
export async function readChunks(
  plan: Plan,
  framesPlanned: number,
  store: Store,
  ignored: ReadonlySet<string> = new Set(),
): Promise<{ readonly progress: Progress; readonly reports: readonly ChunkReport[] }> {
  const objects = await store.list(chunksUri(plan));
  const progress = foldProgress(
    { framesPlanned, chunkCount: plan.chunks.length },
    objects.map((object) => object.uri).filter((uri) => !ignored.has(uri)),
  );
  const reports = await Promise.all(
    progress.statuses.map(async (status) => {
      const bytes = await store.read(`${runUri(plan)}/${chunkStatusName(status)}`);
      return bytes === null ? null : parseChunkReport(bytes);
    }),
  );
  return { progress, reports: reports.filter((report) => report !== null) };
}

/** How far a run is, as what lies in the store says. */
export async function takeSnapshot(
  plan: Plan,
  framesPlanned: number,
  store: Store,
  traces: ReadonlySet<string> = new Set(),
): Promise<Snapshot> {
  const { progress, reports } = await readChunks(plan, framesPlanned, store, traces);
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
