import { Fault } from '../core/errors.js';
import type { Plan } from '../core/plan.js';
import type { RunReport } from '../core/report.js';
import type { Verdict } from '../core/verdict.js';
import type { Clock, Farm, Runs, Store, Tree } from '../ports.js';
import { changedSince } from './closure.js';
import { finish } from './finish.js';
import { follow, type FollowOptions } from './follow.js';
import { join } from './join.js';
import type { PlannedRun } from './plan-run.js';
import { submit, type SubmitOptions } from './submit.js';

export interface CarryOutOptions extends FollowOptions, SubmitOptions {
  readonly onStarted: (plan: Plan) => void;
  /** Another process renders just this already. */
  readonly onJoined: (plan: Plan) => void;
}

/**
 * Sees a planned run through to its report: renders it, or follows whoever renders it, and takes over where that one
 * dies.
 */
export async function carryOut(
  planned: PlannedRun,
  world: {
    readonly store: Store;
    readonly farm: Farm;
    readonly runs: Runs;
    readonly clock: Clock;
    readonly tree: Tree;
  },
  options: CarryOutOptions,
): Promise<RunReport> {
  const joined = new Set<string>();
  for (;;) {
    const submitted = await submit(planned.planFor, world, options);
    if (submitted.role === 'owner') return renderOwn(planned, submitted, world, options);
    if (!joined.has(submitted.plan.run)) options.onJoined(submitted.plan);
    joined.add(submitted.plan.run);
    const report = await join(submitted.plan, world, options);
    if (report !== null) return report;
    await world.clock.sleep(options.intervalMs);
  }
}

async function renderOwn(
  planned: PlannedRun,
  submitted: Extract<Awaited<ReturnType<typeof submit>>, { readonly role: 'owner' }>,
  world: Parameters<typeof carryOut>[1],
  options: CarryOutOptions,
): Promise<RunReport> {
  const { plan } = submitted;
  let verdict: Verdict = 'failed';
  try {
    options.onStarted(plan);
    const state = await follow(submitted, world, options);
    const changed = await changedSince(world.tree, planned.closure);
    const report = await finish(plan, { state, findings: planned.findings, changed }, world);
    verdict = report.verdict;
    return report;
  } catch (error) {
    // Nothing goes on that nobody follows.
    await world.farm.cancel(plan.run);
    if (error instanceof Fault && error.kind !== 'usage') verdict = error.kind;
    throw error;
  } finally {
    await world.runs.release(plan.run, verdict);
  }
}
