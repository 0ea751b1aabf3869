import { Fault } from '../core/errors.js';
import type { KnownRun, Runs } from '../ports.js';

const shownLimit = 5;

/** The run that somebody means by its name, or by as much of it as belongs to no other. */
export async function findRun(name: string, runs: Runs): Promise<KnownRun> {
  const found = name === '' ? [] : (await runs.list()).filter(({ run }) => run.startsWith(name));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only === undefined) {
    throw new Fault('refused', 'no-such-run', `No run here is called "${name}"; dailies status lists those that are.`);
  }
  const names = found.slice(0, shownLimit).map(({ run }) => run);
  throw new Fault(
    'refused',
    'ambiguous-run',
    `${found.length} runs begin with "${name}" (${names.join(', ')}${found.length > shownLimit ? ' …' : ''}); write more of the name.`,
  );
}
