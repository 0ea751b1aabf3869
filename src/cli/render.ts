import { basename, extname, join, resolve } from 'node:path';
import { Fault, usageFault } from '../core/errors.js';
import type { RunReport } from '../core/report.js';
import { parseRequest, type RenderOptionName } from '../core/spec.js';
import { exitCodeOf } from '../core/verdict.js';
import { changedSince } from '../flows/closure.js';
import { finish } from '../flows/finish.js';
import { follow } from '../flows/follow.js';
import { planRun } from '../flows/plan-run.js';
import { submit } from '../flows/submit.js';
import { jsonReporter } from './json-reporter.js';
import { personReporter } from './person-reporter.js';
import type { CliWorld } from './world.js';

/** How often the store is looked at while a run goes on. */
const followIntervalMs = 150;

/** What commander read: the registry's options as texts, and this command's own. */
export type RenderFlags = Readonly<Partial<Record<RenderOptionName, string>>> & {
  readonly out?: string;
  readonly framesPerJob?: string;
  readonly force?: boolean;
  readonly json?: boolean;
};

/** Renders one scene file with the local farm and tells how it goes; answers the exit status. */
export async function render(path: string, flags: RenderFlags, world: CliWorld): Promise<number> {
  const report = flags.json === true ? jsonReporter(world) : personReporter(world, path);
  const { store, clock } = world;
  try {
    const request = parseRequest(flags);
    const framesPerJob = parseFramesPerJob(flags.framesPerJob);
    if (flags.out === '') throw usageFault('--out is empty; name a folder.');
    if (path === '') throw usageFault('The name of the scene file is empty; name a .blend file.');
    const sceneFile = await world.locate(resolve(world.cwd, path));
    const outputFolder = resolve(world.cwd, flags.out ?? join('renders', basename(path, extname(path))));
    const tree = await world.tree(sceneFile);
    const farm = world.farm({ jobs: 1 });
    const planned = await planRun(
      {
        sceneFile,
        sceneUri: world.uriOf(sceneFile),
        uriOf: (path) => world.uriOf(path),
        request,
        outputUri: world.uriOf(outputFolder),
        storeUri: world.uriOf(world.storeFolder),
        framesPerJob,
        force: flags.force === true,
      },
      { tree, farm },
    );
    if (world.signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled before it began.');
    report.findings(planned.findings);
    const submitted = await submit(planned.planFor, { store, farm });
    const { plan } = submitted;
    report.started(plan);
    const state = await follow(
      submitted,
      { store, farm, clock },
      { intervalMs: followIntervalMs, signal: world.signal, onSnapshot: report.progress },
    );
    const changed = await changedSince(tree, planned.closure);
    const ended = { state, findings: planned.findings, changed };
    const result: RunReport = await finish(plan, ended, { store, clock });
    report.done(result, outputFolder);
    // What the store is kept to is no matter of this render's.
    await world.tidy().catch(() => undefined);
    return exitCodeOf(result.verdict);
  } catch (error) {
    // What an interrupted step complains of is not what happened.
    const cancelled = world.signal.aborted && !(error instanceof Fault && error.kind === 'cancelled');
    return report.fault(
      cancelled ? new Fault('cancelled', 'cancelled', 'The render was cancelled.', { cause: error }) : error,
    );
  }
}

function parseFramesPerJob(text: string | undefined): number | 'auto' {
  if (text === undefined || text === 'auto') return 'auto';
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw usageFault(`--frames-per-job is "${text}"; give a whole number of 1 or more, or auto.`);
}
