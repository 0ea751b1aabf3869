import { resolve } from 'node:path';
import { inspect as inspectFile } from '../flows/inspect.js';
import { asFault, tellFault } from './fault.js';
import { inspectionPage } from './inspection-page.js';
import { painter } from './paint.js';
import type { CliWorld } from './world.js';

/** Prints what a scene file says, for a person or as one JSON document; answers the exit status. */
export async function inspect(path: string, flags: { readonly json?: boolean }, world: CliWorld): Promise<number> {
  try {
    const sceneFile = await world.locate(resolve(world.cwd, path));
    const inspection = await inspectFile(await world.tree(sceneFile), sceneFile);
    world.stdout.write(
      flags.json === true
        ? `${JSON.stringify(inspection)}\n`
        : inspectionPage(path, inspection, painter(world.stdout, world.env)),
    );
    return 0;
  } catch (error) {
    const fault = asFault(error);
    if (flags.json === true) {
      world.stdout.write(`${JSON.stringify({ schema: 1, error: { code: fault.code, message: fault.message } })}\n`);
    }
    return tellFault(fault, world);
  }
}
