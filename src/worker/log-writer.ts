import { chunkLogUri, type ChunkLog } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import type { Store } from '../ports.js';

/** Whoever follows a log sees it this much later. */
const writeIntervalMs = 500;

export interface LogWriter {
  /** The log has grown; `lines` answers all that is kept of it, whenever it is asked. */
  grew(lines: () => readonly string[]): void;
  /** Writes the rest. */
  close(): Promise<void>;
}

/** Keeps one attempt's log in the store while it grows. One that cannot be written keeps no frame from being rendered. */
export function openLogWriter(
  { store, plan }: { readonly store: Store; readonly plan: Plan },
  log: ChunkLog,
): LogWriter {
  const uri = chunkLogUri(plan, log);
  let latest: (() => readonly string[]) | null = null;
  let timer: NodeJS.Timeout | null = null;
  let written: Promise<void> = Promise.resolve();
  const write = (): void => {
    timer = null;
    const lines = latest;
    latest = null;
    if (lines === null) return;
    const bytes = new TextEncoder().encode(`${lines().join('\n')}\n`);
    // One after the other: an older text must not replace a newer one.
    written = written.then(() => store.write(uri, bytes)).catch(() => undefined);
  };
  return {
    grew(lines) {
      latest = lines;
      timer ??= setTimeout(write, writeIntervalMs);
    },
    async close() {
      if (timer !== null) clearTimeout(timer);
      write();
      await written;
    },
  };
}
