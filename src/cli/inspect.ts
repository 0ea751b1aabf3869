import { resolve } from 'node:path';
import { inspect as inspectFile } from '../flows/inspect.js';
import { refuse } from './closure.js';
import { inspectionPage } from './inspection-page.js';
import { painter } from './paint.js';
import type { CliWorld } from './world.js';

/** Prints what a scene file says, for a person or as one JSON document; answers the exit status. */
export async function inspect(path: string, flags: { readonly json?: boolean }, world: CliWorld): Promise<number> {
  try {
    const sceneFile = await world.locate(resolve(world.cwd, path));
    const tree = await world.tree(sceneFile, { strict: true });
    const { inspection, outline } = await inspectFile(tree, sceneFile);
    world.stdout.write(
      flags.json === true
        ? `${JSON.stringify(inspection)}\n`
        : inspectionPage(path, { inspection, outline }, painter(world.stdout, world.env)),
    );
    return 0;
  } catch (error) {
    return refuse(error, flags, world);
  }
}
