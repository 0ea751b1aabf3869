import { exitCodeOf } from '../core/verdict.js';
import { cancel as cancelRun } from '../flows/cancel.js';
import type { KnownRun } from '../ports.js';
import { asFault, oneLine, tellFault } from './fault.js';
import type { CliWorld } from './world.js';

/** Stops a run that another command renders; answers the exit status when its jobs are gone. */
export async function cancel(name: string, flags: { readonly json?: boolean }, world: CliWorld): Promise<number> {
  try {
    const { was, now } = await cancelRun(name, { farm: world.farm({ jobs: 1 }), runs: world.runs });
    const outcome =
      was.state === 'ended' ? 'over' : now.verdict === null || now.verdict === 'cancelled' ? 'cancelled' : 'over';
    const message = sentence(outcome, now);
    world.stdout.write(
      flags.json === true
        ? `${JSON.stringify({ schema: 1, run: now.run, outcome, verdict: now.verdict, message })}\n`
        : `${oneLine(message)}\n`,
    );
    return exitCodeOf('succeeded');
  } catch (error) {
    return tellFault(asFault(error), world);
  }
}

function sentence(outcome: 'over' | 'cancelled', { run, verdict, endedAt }: KnownRun): string {
  if (outcome === 'cancelled') return `Run ${run} is cancelled; finished frames are kept.`;
  return `Run ${run} is over already: ${verdict ?? 'ended'}${endedAt === null ? '' : `, ${endedAt}`}.`;
}
