import type { Farm, KnownRun, Runs } from '../ports.js';
import { findRun } from './find-run.js';

/** Stops a run and its jobs; answers when they are gone. `was` is what it was before: one that is over is left as it is. */
export async function cancel(
  name: string,
  { farm, runs }: { readonly farm: Farm; readonly runs: Runs },
): Promise<{ readonly was: KnownRun; readonly now: KnownRun }> {
  const was = await findRun(name, runs);
  if (was.state === 'ended') return { was, now: was };
  await farm.cancel(was.run);
  return { was, now: (await runs.find(was.run)) ?? was };
}
