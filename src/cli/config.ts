import { relative, resolve } from 'node:path';
import { configPath, defaultConfig, readConfig } from '../core/config.js';
import { usageFault } from '../core/errors.js';
import { exitCodeOf } from '../core/verdict.js';
import { asFault, oneLine, tellFault } from './fault.js';
import { formatCount } from './format.js';
import type { CliWorld } from './world.js';

/** Far above what a configuration may have: whoever names a video by mistake does not wait for it to be read. */
const readableBytes = 10_000_000;

/** Says what is wrong in a configuration, a line each; answers 0 where nothing is, 1 where something is. */
export async function checkConfig(
  path: string | undefined,
  flags: { readonly json?: boolean },
  world: CliWorld,
): Promise<number> {
  try {
    const file = resolve(world.cwd, path ?? configPath);
    const shown = oneLine(relative(world.cwd, file) || file);
    const result = readConfig(await readFile(file, { shown, world }));
    const problems = result.config === null ? result.problems : [];
    if (flags.json === true) {
      const document = { schema: 1, file, valid: problems.length === 0, problems, config: result.config };
      world.stdout.write(`${JSON.stringify(document)}\n`);
    } else if (result.config !== null) {
      const same = JSON.stringify(result.config) === JSON.stringify(defaultConfig());
      world.stdout.write(`${shown} is fine${same ? '; everything is as it is without the file' : ''}.\n`);
    } else {
      for (const { line, column, message } of problems) {
        world.stdout.write(`${shown}:${line}:${column}: ${oneLine(message)}\n`);
      }
      world.stdout.write(`${formatCount(problems.length, 'problem')}; nothing of ${shown} would be used.\n`);
    }
    return problems.length === 0 ? 0 : exitCodeOf('failed');
  } catch (error) {
    return tellFault(asFault(error), world);
  }
}

async function readFile(
  file: string,
  { shown, world }: { readonly shown: string; readonly world: CliWorld },
): Promise<Uint8Array> {
  const uri = world.uriOf(file);
  const found = await world.store.stat(uri);
  if (found !== null && found.size > readableBytes) {
    throw usageFault(`${shown} has ${found.size} bytes; that is no configuration, name another file.`);
  }
  const bytes = found === null ? null : await world.store.read(uri);
  if (bytes !== null) return bytes;
  throw usageFault(`There is no file ${shown}; name another one, or go to the root of the repository.`);
}
