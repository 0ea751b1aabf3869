import { basename, extname, resolve } from 'node:path';
import { Fault, usageFault } from '../core/errors.js';
import { exitCodeOf } from '../core/verdict.js';
import { carryOut } from '../flows/carry-out.js';
import { heldFrames } from '../flows/held-frames.js';
import { planRun } from '../flows/plan-run.js';
import { jsonReporter } from './json-reporter.js';
import { personReporter } from './person-reporter.js';
import { readRenderFlags, type RenderFlags } from './render-flags.js';
import type { CliWorld } from './world.js';

/** How often the store is looked at while a run goes on. */
const followIntervalMs = 150;

/** Renders one scene file with the local farm and tells how it goes; answers the exit status. */
export async function render(path: string, flags: RenderFlags, world: CliWorld): Promise<number> {
  const report = flags.json === true ? jsonReporter(world) : personReporter(world, path);
  try {
    const { outputFolder, ...order } = readRenderFlags(flags, { cwd: world.cwd, name: basename(path, extname(path)) });
    if (path === '') throw usageFault('The name of the scene file is empty; name a .blend file.');
    const sceneFile = await world.locate(resolve(world.cwd, path));
    const tree = await world.tree(sceneFile);
    const farm = world.farm({ jobs: order.jobs });
    // Asked while the scene file is read; an answer that does not come is told when it is needed.
    farm.capabilities().catch(() => undefined);
    const planned = await planRun(
      {
        sceneFile,
        sceneUri: world.uriOf(sceneFile),
        uriOf: (path) => world.uriOf(path),
        ...order,
        outputUri: world.uriOf(outputFolder),
        storeUri: world.uriOf(world.storeFolder),
      },
      { tree, farm },
    );
    if (world.signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled before it began.');
    report.findings([...planned.findings, ...(await heldFrames(planned.planFor(1), world.store))]);
    const result = await carryOut(
      planned,
      { ...world, tree, farm },
      {
        intervalMs: followIntervalMs,
        signal: world.signal,
        onWaiting: report.waiting,
        onJoined: report.joined,
        onStarted: report.started,
        onSnapshot: report.progress,
      },
    );
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
