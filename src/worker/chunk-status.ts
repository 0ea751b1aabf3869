import { chunkFolderUri, chunkStatusUri } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import { parseChunkStatusName, type ChunkState } from '../core/progress.js';
import { recordBytes, type ChunkReport } from '../core/status.js';
import type { Store } from '../ports.js';

export interface ChunkStatusWriter {
  readonly attempt: number;
  /** Makes the state known: the new name appears before the old one goes, so a listing never finds none. */
  write(state: ChunkState, report: ChunkReport): Promise<void>;
}

/** Only the newest counts; some of those before it help whoever looks for what went wrong. */
const attemptsKept = 20;

async function forgetOld(store: Store, uris: readonly string[], oldest: number): Promise<void> {
  for (const uri of uris) {
    const status = parseChunkStatusName(uri);
    if (status !== undefined && status.attempt < oldest) await store.remove(uri);
  }
}

/** Opens a new attempt at a chunk: one more than any that left a trace. */
export async function openChunkStatus(store: Store, plan: Plan, chunk: number): Promise<ChunkStatusWriter> {
  const traces = await store.list(chunkFolderUri(plan, chunk));
  const attempts = traces.map((object) => parseChunkStatusName(object.uri)?.attempt ?? 0);
  const attempt = Math.max(0, ...attempts) + 1;
  await forgetOld(
    store,
    traces.map(({ uri }) => uri),
    attempt - attemptsKept,
  );
  let current: string | null = null;
  return {
    attempt,
    async write(state, report) {
      const uri = chunkStatusUri(plan, { chunk, attempt, state, done: report.rendered + report.reused });
      await store.write(uri, recordBytes(report));
      if (current !== null && current !== uri) await store.remove(current);
      current = uri;
    },
  };
}
