import { access, constants, readdir, realpath, stat } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { Fault } from '../core/errors.js';

export const installHint = 'install it (Debian, Ubuntu: apt-get install blender) or set DAILIES_BLENDER to its path';

/** A folder of more versions than this is no folder of versions. */
const entriesLimit = 200;

/**
 * Every Blender to choose from: the program that `DAILIES_BLENDER` names; else those in the folder it names
 * (`3.6/blender`, `blender-4.2.1-linux-x64/blender`, or `blender` itself); else the first on `PATH`.
 */
export async function findBlenders(env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const named = env['DAILIES_BLENDER'] ?? '';
  if (named === '') {
    const found = await findOnPath('blender', env);
    if (found === null) throw missing(`Blender is not installed here; ${installHint}`);
    return [resolve(found)];
  }
  if (await isExecutable(named)) return [resolve(named)];
  const inFolder = await executablesBelow(resolve(named));
  if (inFolder.length > 0) return inFolder;
  throw missing(`DAILIES_BLENDER is "${named}", which is no program and no folder with one; ${installHint}`);
}

async function executablesBelow(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder).catch(() => [])).sort().slice(0, entriesLimit);
  const candidates = [join(folder, 'blender'), ...entries.map((name) => join(folder, name, 'blender'))];
  const found = new Map<string, string>();
  for (const path of candidates) {
    // Links like `current` name a version that is there already.
    if (await isExecutable(path)) found.set(await realpath(path), path);
  }
  return [...found.values()];
}

function missing(sentence: string): Fault {
  return new Fault('refused', 'blender-missing', `${sentence}.`);
}

/** The first program of this name on `PATH`, or `null`. */
async function findOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    if (folder !== '' && (await isExecutable(join(folder, name)))) return join(folder, name);
  }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
