import { Fault } from '../core/errors.js';
import { chunkLogUri, logsUri, parseChunkLogUri, type ChunkLog } from '../core/layout.js';
import type { KnownRun, Store } from '../ports.js';

/** What Blender said of one chunk, in its newest attempt. */
export interface ReadLog extends ChunkLog {
  readonly text: string;
}

/** The newest log of each chunk, or of the one that is asked for, by chunk; a run may have none yet. */
export async function readLogs(
  known: KnownRun,
  { store, chunk }: { readonly store: Store; readonly chunk: number | null },
): Promise<readonly ReadLog[]> {
  const newest = new Map<number, ChunkLog>();
  for (const { uri } of await store.list(logsUri(known))) {
    const log = parseChunkLogUri(uri);
    if (log === undefined || (chunk !== null && log.chunk !== chunk)) continue;
    if ((newest.get(log.chunk)?.attempt ?? 0) < log.attempt) newest.set(log.chunk, log);
  }
  const logs = [...newest.values()].sort((a, b) => a.chunk - b.chunk);
  const read = logs.map(async (log): Promise<ReadLog> => {
    const bytes = await store.read(chunkLogUri(known, log));
    return { ...log, text: new TextDecoder().decode(bytes ?? new Uint8Array()) };
  });
  return Promise.all(read);
}

/** Said where a run has no log to show. */
export function noLog(known: KnownRun, chunk: number | null): Fault {
  const which = chunk === null ? `Run ${known.run}` : `Chunk ${chunk} of run ${known.run}`;
  return new Fault(
    'refused',
    'no-log',
    `${which} has no log: no Blender was started for it, or its output folder is gone.`,
  );
}
