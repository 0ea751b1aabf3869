import { exitCodeOf } from '../core/verdict.js';

/** Time that a cancelled command has to stop its jobs and say so. */
const graceMs = 10_000;

/** Aborted when the person at the terminal, or the machine, wants an end; a second signal ends the program at once. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stop.abort();
      setTimeout(() => process.exit(exitCodeOf('cancelled')), graceMs).unref();
    });
  }
  return stop.signal;
}
