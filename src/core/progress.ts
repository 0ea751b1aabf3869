/** State and frames done of one attempt at one chunk, as they stand in a status file's name. */
export interface ChunkStatus {
  readonly chunk: number;
  readonly attempt: number;
  readonly state: ChunkState;
  readonly done: number;
}

export type ChunkState = 'running' | 'succeeded' | 'failed';

const namePattern =
  /^(?:.*\/)?chunks\/(?<chunk>\d{5})\/(?<attempt>\d{1,9})-(?<state>running|succeeded|failed)-(?<done>\d{1,9})\.json$/;

/** `chunks/00007/1-running-12.json` */
export function chunkStatusName(status: ChunkStatus): string {
  return `chunks/${String(status.chunk).padStart(5, '0')}/${status.attempt}-${status.state}-${status.done}.json`;
}

/** `undefined` for names that are no status file: a listing may hold anything. */
export function parseChunkStatusName(name: string): ChunkStatus | undefined {
  const groups = namePattern.exec(name)?.groups;
  if (groups === undefined) return undefined;
  return {
    chunk: Number(groups['chunk']),
    attempt: Number(groups['attempt']),
    state: groups['state'] as ChunkState,
    done: Number(groups['done']),
  };
}

export interface Progress {
  readonly framesPlanned: number;
  /** Frames that exist and were verified, rendered or reused. */
  readonly framesDone: number;
  readonly chunks: Readonly<Record<ChunkState | 'waiting', number>>;
  /** The newest attempt of each chunk, by chunk number. */
  readonly statuses: readonly ChunkStatus[];
}

/** Folds a listing into progress. Only the newest attempt of a chunk counts; within it, the furthest state. */
export function foldProgress(
  plan: { readonly framesPlanned: number; readonly chunkCount: number },
  names: Iterable<string>,
): Progress {
  const newest = new Map<number, ChunkStatus>();
  for (const name of names) {
    const status = parseChunkStatusName(name);
    if (status === undefined || status.chunk >= plan.chunkCount) continue;
    const known = newest.get(status.chunk);
    if (known === undefined || isLater(status, known)) newest.set(status.chunk, status);
  }
  const statuses = [...newest.values()].sort((a, b) => a.chunk - b.chunk);
  const count = (state: ChunkState): number => statuses.filter((status) => status.state === state).length;
  return {
    framesPlanned: plan.framesPlanned,
    framesDone: Math.min(
      plan.framesPlanned,
      statuses.reduce((sum, status) => sum + status.done, 0),
    ),
    chunks: {
      waiting: plan.chunkCount - statuses.length,
      running: count('running'),
      succeeded: count('succeeded'),
      failed: count('failed'),
    },
    statuses,
  };
}

function isLater(a: ChunkStatus, b: ChunkStatus): boolean {
  if (a.attempt !== b.attempt) return a.attempt > b.attempt;
  const finished = (status: ChunkStatus): number => (status.state === 'running' ? 0 : 1);
  if (finished(a) !== finished(b)) return finished(a) > finished(b);
  return a.done > b.done;
}
