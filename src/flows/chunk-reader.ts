import { chunksUri, runUri } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import { chunkStatusName, foldProgress, type Progress } from '../core/progress.js';
import { parseChunkReport, type ChunkReport } from '../core/status.js';
import type { Store } from '../ports.js';
import { inParallel } from './in-parallel.js';

/** What the chunks of a run have told so far. */
export interface ChunkFold {
  readonly progress: Progress;
  /** The newest report of each chunk that left one and was read, by chunk. */
  readonly reports: readonly ChunkReport[];
}

export interface ChunkReader {
  /** One listing tells the progress; of the reports that were not read before, at most so many are. */
  read(reportsAtMost: number): Promise<ChunkFold>;
}

const readAtOnce = 32;

/**
 * Folds a run again and again. State and frames done stand in a report's *name*, so that what was read under one name is
 * as good as new.
 */
export function chunkReader(
  plan: Plan,
  {
    store,
    framesPlanned,
    ignored = new Set<string>(),
  }: { readonly store: Store; readonly framesPlanned: number; readonly ignored?: ReadonlySet<string> },
): ChunkReader {
  let known: ReadonlyMap<string, ChunkReport | null> = new Map();
  return {
    async read(reportsAtMost) {
      const objects = await store.list(chunksUri(plan));
      const progress = foldProgress(
        { framesPlanned, chunkCount: plan.chunks.length },
        objects.map((object) => object.uri).filter((uri) => !ignored.has(uri)),
      );
      const uris = progress.statuses.map((status) => `${runUri(plan)}/${chunkStatusName(status)}`);
      const reports = new Map(
        uris.flatMap((uri): [string, ChunkReport | null][] => (known.has(uri) ? [[uri, known.get(uri) ?? null]] : [])),
      );
      const unread = uris.filter((uri) => !known.has(uri)).slice(0, reportsAtMost);
      await inParallel(unread, readAtOnce, async (uri) => {
        const bytes = await store.read(uri);
        reports.set(uri, bytes === null ? null : parseChunkReport(bytes));
      });
      // A name that is no longer the newest of its chunk is not asked for again.
      known = reports;
      return { progress, reports: [...known.values()].filter((report) => report !== null) };
    },
  };
}

/** All that the chunks of a run have told. */
export function readChunks(plan: Plan, framesPlanned: number, store: Store): Promise<ChunkFold> {
  return chunkReader(plan, { store, framesPlanned }).read(Number.POSITIVE_INFINITY);
}
