import { Fault } from '../core/errors.js';
import { outputNames, planUri, runUri } from '../core/layout.js';
import { framesOfPlan, parsePlan, type Plan } from '../core/plan.js';
import { parseRunReport, type RunReport } from '../core/report.js';
import type { Clock, KnownRun, Runs, Store } from '../ports.js';
import { chunkReader, type ChunkReader } from './chunk-reader.js';
import { newsOnly, takeSnapshot, type FollowOptions } from './follow.js';

/**
 * Watches a run that another process renders, and answers its report; `null` where that process is gone without one.
 * An aborted signal ends the watching, not the run.
 */
export async function join(
  asked: Plan,
  { store, runs, clock }: { readonly store: Store; readonly runs: Runs; readonly clock: Clock },
  options: FollowOptions,
): Promise<RunReport | null> {
  const tell = newsOnly(options.onSnapshot);
  let reader: ChunkReader | null = null;
  let chunks = '';
  for (;;) {
    if (options.signal.aborted) throw goesOn(asked.run);
    const known = await runs.find(asked.run);
    if (known === null || known.state === 'abandoned') return null;
    if (known.state === 'ended') return readReport(known, store);
    const bytes = known.state === 'running' ? await store.read(planUri(asked)) : null;
    if (bytes !== null) {
      const plan = parsePlan(bytes);
      // Whoever takes over writes the plan anew, and may cut it otherwise.
      if (reader === null || JSON.stringify(plan.chunks) !== chunks) {
        reader = chunkReader(plan, { store, framesPlanned: framesOfPlan(plan).length });
        chunks = JSON.stringify(plan.chunks);
      }
      tell(await takeSnapshot(reader));
    }
    await clock.sleep(options.intervalMs);
  }
}

function goesOn(run: string): Fault {
  return new Fault(
    'cancelled',
    'stopped-following',
    `The render goes on in the command that began it; stop it with: dailies cancel ${run}.`,
  );
}

async function readReport(known: KnownRun, store: Store): Promise<RunReport> {
  const report = parseRunReport(await store.read(`${runUri(known)}/${outputNames.report}`));
  // One that is older is of an earlier render under the same name.
  if (report !== null && report.run === known.run && report.finishedAt >= known.startedAt) return report;
  if (known.verdict === 'cancelled') throw new Fault('cancelled', 'cancelled', 'The render was cancelled.');
  throw new Fault(
    'failed',
    'ended-elsewhere',
    `Run ${known.run} ended in another command, which could write no report; start the same render again.`,
  );
}
