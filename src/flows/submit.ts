import { Fault } from '../core/errors.js';
import { frameFileName } from '../core/frames.js';
import { chunksUri, outputNames, planUri, renderKeyUri, runUri } from '../core/layout.js';
import { framesOfPlan, type Plan } from '../core/plan.js';
import { verdictOfReport } from '../core/report.js';
import { recordBytes } from '../core/status.js';
import type { Farm, Store } from '../ports.js';

/** An explicit ask after this many failures is a person in a loop; they are told to look instead. */
const attemptLimit = 1_000;

export interface Submitted {
  readonly plan: Plan;
  /** Status files that lay there before this start: what an earlier one left says nothing of this one's progress. */
  readonly traces: ReadonlySet<string>;
}

/**
 * Writes the plan and starts the farm. The same request meets the run it made before; after a failure, or when
 * everything is to be rendered again, it is a new attempt under a new name.
 */
export async function submit(
  planFor: (attempt: number) => Plan,
  { store, farm }: { readonly store: Store; readonly farm: Farm },
): Promise<Submitted> {
  await refuseForeignOutput(planFor(1), store);
  const plan = await firstOpenAttempt(planFor, store);
  await store.write(planUri(plan), recordBytes(plan));
  // Says whose frames lie there, and by its age when they were last of use.
  await store.write(renderKeyUri(plan), new TextEncoder().encode(`${plan.renderKey}\n`));
  const traces = await store.list(chunksUri(plan));
  await farm.start(plan);
  return { plan, traces: new Set(traces.map((object) => object.uri)) };
}

/** An output folder that holds somebody's files under our names, and no run of ours, is not ours to write into. */
async function refuseForeignOutput(plan: Plan, store: Store): Promise<void> {
  if ((await store.list(`${plan.outputUri}/runs`)).length > 0) return;
  const frames = framesOfPlan(plan).map(
    (frame) => `${outputNames.frames}/${frameFileName(frame, plan.spec.pixels.format)}`,
  );
  const held = new Set((await store.list(`${plan.outputUri}/${outputNames.frames}`)).map(({ uri }) => uri));
  const names = [outputNames.video, outputNames.still, outputNames.poster, outputNames.report, outputNames.plan];
  for (const name of [...names, ...frames]) {
    const uri = `${plan.outputUri}/${name}`;
    if (held.has(uri) || (!name.includes('/') && (await store.stat(uri)) !== null)) {
      throw new Fault(
        'refused',
        'output-occupied',
        `${uri} is there already, and no render made it; choose another folder with --out.`,
      );
    }
  }
}

async function firstOpenAttempt(planFor: (attempt: number) => Plan, store: Store): Promise<Plan> {
  for (let attempt = 1; attempt < attemptLimit; attempt += 1) {
    const plan = planFor(attempt);
    const ended = verdictOfReport(await store.read(`${runUri(plan)}/${outputNames.report}`));
    if (ended === null) return plan;
    const stands = ended.verdict === 'succeeded' || ended.verdict === 'succeeded-with-findings';
    if (stands && !plan.again) return plan;
  }
  return planFor(attemptLimit);
}
