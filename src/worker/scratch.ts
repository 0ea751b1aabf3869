import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Fault, messageOf } from '../core/errors.js';

/** A new folder of a job's own, in `DAILIES_SCRATCH` or where the system keeps such; whoever asks takes it away again. */
export async function makeScratch(env: NodeJS.ProcessEnv): Promise<string> {
  const named = env['DAILIES_SCRATCH'] ?? '';
  const parent = resolve(named === '' ? tmpdir() : named);
  try {
    return await mkdtemp(join(parent, 'dailies-job-'));
  } catch (error) {
    throw new Fault(
      'refused',
      'no-scratch',
      `There can be no working folder in ${parent} (${messageOf(error)}); name one that exists in DAILIES_SCRATCH.`,
      { cause: error },
    );
  }
}
