import { Fault } from '../core/errors.js';
import { frameNames } from '../core/frame-names.js';
import { chunksUri, outputNames, planUri, renderKeyUri, runUri } from '../core/layout.js';
import { framesOfPlan, type Plan } from '../core/plan.js';
import { verdictOfReport } from '../core/report.js';
import type { Verdict } from '../core/verdict.js';
import { recordBytes } from '../core/status.js';
import type { Clock, Farm, KnownRun, Runs, Store } from '../ports.js';

/** An explicit ask after this many failures is a person in a loop; they are told to look instead. */
const attemptLimit = 1_000;
/** How often a run that waits for another looks whether it is its turn. */
const turnIntervalMs = 200;

export type Submitted =
  | {
      readonly role: 'owner';
      readonly plan: Plan;
      /** Status files that lay there before this start: what an earlier one left says nothing of this one's progress. */
      readonly traces: ReadonlySet<string>;
    }
  /** Somebody renders just this already. */
  | { readonly role: 'follower'; readonly plan: Plan };

export interface SubmitOptions {
  readonly signal: AbortSignal;
  /** Called for each run that must end before this one can begin. */
  readonly onWaiting: (run: string) => void;
}

/**
 * Writes the plan and starts the farm. The same request meets the run it made before: one that goes on is joined; after
 * a failure, or when everything is to be rendered again, it is a new attempt under a new name. Where another run makes
 * some of the same frames, that one ends first.
 */
export async function submit(
  planFor: (attempt: number) => Plan,
  world: { readonly store: Store; readonly farm: Farm; readonly runs: Runs; readonly clock: Clock },
  options: SubmitOptions,
): Promise<Submitted> {
  const { store, farm, runs, clock } = world;
  await refuseForeignOutput(planFor(1), store);
  for (;;) {
    const { plan, role } = await chooseAttempt(planFor, store, runs);
    if (role === 'follower' || (await runs.claim(plan)) === 'theirs') return { role: 'follower', plan };
    const ended = await verdictIn(plan, store);
    if (ended !== null && !isOpenAttempt(plan, ended)) {
      // Another process rendered it between the look and the claim.
      await runs.release(plan.run, ended);
      continue;
    }
    try {
      await awaitTurn(plan, { runs, clock }, options);
      await store.write(planUri(plan), recordBytes(plan));
      // Says whose frames lie there, and by its age when they were last of use.
      await store.write(renderKeyUri(plan), new TextEncoder().encode(`${plan.renderKey}\n`));
      const traces = await store.list(chunksUri(plan));
      await farm.start(plan);
      return { role: 'owner', plan, traces: new Set(traces.map((object) => object.uri)) };
    } catch (error) {
      await runs.release(plan.run, options.signal.aborted ? 'cancelled' : 'failed');
      throw error;
    }
  }
}

async function awaitTurn(
  plan: Plan,
  { runs, clock }: { readonly runs: Runs; readonly clock: Clock },
  { signal, onWaiting }: SubmitOptions,
): Promise<void> {
  const told = new Set<string>();
  for (;;) {
    const blocking = await runs.turn(plan.run);
    if (blocking === null) return;
    if (!told.has(blocking)) onWaiting(blocking);
    told.add(blocking);
    await clock.sleep(turnIntervalMs);
    if (signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled before it began.');
  }
}

/** An output folder that holds somebody's files under our names, and no run of ours, is not ours to write into. */
async function refuseForeignOutput(plan: Plan, store: Store): Promise<void> {
  if ((await store.list(`${plan.outputUri}/runs`)).length > 0) return;
  const frames = framesOfPlan(plan).flatMap((frame) =>
    frameNames(plan.spec.pixels, frame).pictures.map((name) => `${outputNames.frames}/${name}`),
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

/** The attempt to render, or to follow: the first that did not come to an end that settles what is asked. */
async function chooseAttempt(
  planFor: (attempt: number) => Plan,
  store: Store,
  runs: Runs,
): Promise<{ readonly plan: Plan; readonly role: Submitted['role'] }> {
  for (let attempt = 1; attempt < attemptLimit; attempt += 1) {
    const plan = planFor(attempt);
    const known = await runs.find(plan.run);
    if (known !== null && goesOn(known)) {
      // One that uses frames which exist does not do what somebody asks who wants them made again.
      if (plan.again && !known.again) continue;
      return { plan, role: 'follower' };
    }
    const ended = await verdictIn(plan, store);
    if (ended === null || isOpenAttempt(plan, ended)) return { plan, role: 'owner' };
  }
  throw new Fault(
    'refused',
    'too-many-attempts',
    `This was rendered again ${attemptLimit - 1} times; look at what fails, or name another folder with --out.`,
  );
}

function goesOn({ state }: KnownRun): boolean {
  return state === 'waiting' || state === 'running';
}

async function verdictIn(plan: Plan, store: Store): Promise<Verdict | null> {
  return verdictOfReport(await store.read(`${runUri(plan)}/${outputNames.report}`))?.verdict ?? null;
}

/** A success stands: whoever asks again meets it, and finds its frames. Anything else is tried under a new name. */
function isOpenAttempt(plan: Plan, ended: Verdict): boolean {
  return !plan.again && (ended === 'succeeded' || ended === 'succeeded-with-findings');
}
