import { createHash } from 'node:crypto';
import { lstat, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';

/** `dailies-job-<place>-<pid>-<start>-<random>`: who made it, so that others know when nobody needs it any more. */
const name = /^dailies-job-(?<place>[0-9a-f]{12})-(?<pid>\d{1,10})-(?<start>\d{1,20})-/;

/**
 * A new folder of a job's own, in `DAILIES_SCRATCH` or where the system keeps such; whoever asks takes it away again.
 * What jobs of the same user left there that were killed is taken away first.
 */
export async function makeScratch(env: NodeJS.ProcessEnv): Promise<string> {
  const named = env['DAILIES_SCRATCH'] ?? '';
  const parent = resolve(named === '' ? tmpdir() : named);
  try {
    const place = await thisPlace();
    await sweepScratch(parent, place);
    const start = (await startOf(process.pid)) ?? '0';
    return await mkdtemp(join(parent, `dailies-job-${place}-${process.pid}-${start}-`));
  } catch (error) {
    throw new Fault(
      'refused',
      'no-scratch',
      `There can be no working folder in ${parent} (${messageOf(error)}); name one that exists in DAILIES_SCRATCH.`,
      { cause: error },
    );
  }
}

/** Removes folders whose owner is certainly gone; what cannot be looked at or removed stays. */
async function sweepScratch(parent: string, place: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    const owner = name.exec(entry)?.groups;
    if (owner?.['place'] !== place) continue;
    const folder = join(parent, entry);
    if (!(await isOurs(folder)) || (await isRunning(owner['pid'] ?? '', owner['start'] ?? ''))) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** A folder, not a link to one, of the user who runs this. */
async function isOurs(folder: string): Promise<boolean> {
  const stat = await lstat(folder).catch(() => null);
  return stat?.isDirectory() === true && stat.uid === process.getuid?.();
}

/** Whether that process, and not a later one of the same number, still runs. In doubt it does. */
async function isRunning(pid: string, start: string): Promise<boolean> {
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    return systemCodeOf(error) !== 'ESRCH';
  }
  const startNow = await startOf(Number(pid));
  return start === '0' || startNow === null || startNow === start;
}

/**
 * A process number means something only where it was given: on this machine, in this container. A folder that several
 * share must not lose what others work in.
 */
async function thisPlace(): Promise<string> {
  const machine = await readFile('/etc/machine-id', 'utf8').catch(() => '');
  const processes = await readlink('/proc/self/ns/pid').catch(() => '');
  return createHash('sha256')
    .update(JSON.stringify([hostname(), machine, processes]))
    .digest('hex')
    .slice(0, 12);
}

/** When a process started, in the kernel's ticks since the machine did; `null` where no `/proc` tells. */
async function startOf(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => null);
  // Field 22; the second, its name, stands in parentheses and may hold anything.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}
