import { Fault } from '../core/errors.js';
import type { Clock } from '../ports.js';
import { isAlive, isStopped, signalProcess } from './process-identity.js';
import type { Registry } from './registry.js';

const lookIntervalMs = 50;
/** Whoever owns the run stops it within a fraction of this, if it can do anything at all. */
const patienceMs = 5_000;
/** Workers have 20 s to end what they are at; then they are ended. */
const workersLimitMs = 25_000;

/** Stops a run that another process owns, with its workers; answers when they are gone. */
export async function stopElsewhere(
  run: string,
  { registry, clock }: { readonly registry: Registry; readonly clock: Clock },
): Promise<void> {
  const begun = clock.now();
  let isAsked = false;
  for (;;) {
    const entry = await registry.openEntry(run);
    if (entry === null) return;
    // Again where another process took the run over from one that died.
    await registry.wantEnd(run);
    const workers = entry.workers.filter(isAlive);
    const waited = clock.now() - begun;
    const answersNothing = !isAlive(entry.owner) || (isStopped(entry.owner) && waited > patienceMs);
    if (workers.length === 0 && answersNothing) return;
    if (waited > workersLimitMs) {
      for (const worker of workers) signalProcess(worker, 'SIGKILL');
      throw new Fault(
        'failed',
        'not-cancelled',
        `Run ${run} did not stop within ${workersLimitMs / 1000} seconds; end the command that renders it, process ${entry.owner.pid}.`,
      );
    }
    if (waited > patienceMs && !isAsked) {
      for (const worker of workers) signalProcess(worker, 'SIGTERM');
      isAsked = true;
    }
    await clock.sleep(lookIntervalMs);
  }
}
