import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';
import { parseRunEntry, type RunEntry } from '../core/run-entry.js';
import { recordBytes } from '../core/status.js';

/** An entry that cannot be read is being written, unless it is older than this: then its writer died over it. */
const writingLimitMs = 10_000;
const entryAgeLimitMs = 30 * 24 * 3600 * 1000;
/** A claim is repeated only when another process claimed the same run in between. */
const claimTriesLimit = 1_000;

/** `<run>.<n>.json`: the highest number is the entry that counts. */
const entryName = /^(?<run>[0-9a-f]{8,64})\.(?<generation>\d{1,9})\.json$/;

/** One entry as it lies there. */
interface HeldEntry {
  readonly generation: number;
  /** `null` while it is being written. */
  readonly entry: RunEntry | null;
}

/**
 * The entries of a registry, a file each. A run is claimed by making the file of the next number, which the system lets
 * one process do; a number is never made again while a higher one is there, so that whoever was slow finds out.
 */
export interface RunFiles {
  newest(run: string): Promise<HeldEntry | null>;
  /** The newest entry of every run. */
  all(): Promise<readonly RunEntry[]>;
  /** Answers the number of the entry, or `null` where another process has the run and `mayReplace` leaves it to it. */
  claim(entry: RunEntry, mayReplace: (held: RunEntry) => boolean): Promise<number | null>;
  replace(entry: RunEntry, generation: number): Promise<void>;
  /** Asks whoever holds the entry to end; the request goes with the entry. */
  wantEnd(run: string, generation: number): Promise<void>;
  isEndWanted(run: string, generation: number): boolean;
  /** Takes out entries that nobody needs any more. */
  tidy(isNeeded: (entry: RunEntry) => boolean): Promise<void>;
}

export function runFiles(folder: string): RunFiles {
  const pathOf = (run: string, generation: number): string => join(folder, `${run}.${generation}.json`);
  const requestOf = (run: string, generation: number): string => join(folder, `${run}.${generation}.cancel`);
  const numbers = async (): Promise<ReadonlyMap<string, readonly number[]>> => {
    const found = new Map<string, number[]>();
    for (const name of await readdir(folder).catch(() => [])) {
      const groups = entryName.exec(name)?.groups;
      const run = groups?.['run'];
      if (run === undefined) continue;
      found.set(run, [...(found.get(run) ?? []), Number(groups?.['generation'])]);
    }
    for (const generations of found.values()) generations.sort((a, b) => a - b);
    return found;
  };
  const read = async (run: string, generation: number): Promise<HeldEntry | null> => {
    const path = pathOf(run, generation);
    const bytes = await readFile(path).catch(() => null);
    const entry = bytes === null ? null : parseRunEntry(bytes);
    if (entry !== null) return { generation, entry };
    const found = await stat(path).catch(() => null);
    const isYoung = found !== null && Date.now() - found.mtimeMs < writingLimitMs;
    return isYoung ? { generation, entry: null } : null;
  };
  const newest = async (run: string): Promise<HeldEntry | null> => {
    const last = (await numbers()).get(run)?.at(-1);
    return last === undefined ? null : read(run, last);
  };
  const remove = async (run: string, generation: number): Promise<void> => {
    await rm(pathOf(run, generation), { force: true });
    await rm(requestOf(run, generation), { force: true });
  };
  return {
    newest,
    async all() {
      const held = await Promise.all(
        [...(await numbers())].map(([run, generations]) => read(run, generations.at(-1) ?? 0)),
      );
      return held.flatMap((one) => (one?.entry == null ? [] : [one.entry]));
    },
    async claim(entry, mayReplace) {
      await mkdir(folder, { recursive: true }).catch((error: unknown) => {
        throw unwritable(folder, error);
      });
      for (let tries = 0; tries < claimTriesLimit; tries += 1) {
        const earlier = (await numbers()).get(entry.run) ?? [];
        const last = earlier.at(-1) ?? 0;
        const held = last === 0 ? null : await read(entry.run, last);
        if (held !== null && (held.entry === null || !mayReplace(held.entry))) return null;
        if (!(await makeNew(pathOf(entry.run, last + 1), entry))) continue;
        const now = (await numbers()).get(entry.run) ?? [];
        if (now.at(-1) === last + 1) {
          for (const generation of now.slice(0, -1)) await remove(entry.run, generation);
          return last + 1;
        }
        // The number was free because what had it was taken out: somebody is ahead.
        await remove(entry.run, last + 1);
      }
      return null;
    },
    replace: (entry, generation) => writeOver(pathOf(entry.run, generation), entry),
    wantEnd: (run, generation) => writeFile(requestOf(run, generation), ''),
    isEndWanted: (run, generation) => existsSync(requestOf(run, generation)),
    async tidy(isNeeded) {
      for (const [run, generations] of await numbers()) {
        const last = generations.at(-1) ?? 0;
        const found = await stat(pathOf(run, last)).catch(() => null);
        if (found === null || Date.now() - found.mtimeMs < entryAgeLimitMs) continue;
        const held = await read(run, last);
        if (held?.entry != null && isNeeded(held.entry)) await touch(pathOf(run, last));
        else for (const generation of generations) await remove(run, generation);
      }
    },
  };
}

/** `false` where there is such a file already. */
async function makeNew(path: string, entry: RunEntry): Promise<boolean> {
  try {
    await writeFile(path, recordBytes(entry), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw unwritable(path, error);
  }
}

async function writeOver(path: string, entry: RunEntry): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  try {
    await writeFile(unfinished, recordBytes(entry));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw unwritable(path, error);
  }
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
}

function unwritable(path: string, error: unknown): Fault {
  const full = systemCodeOf(error) === 'ENOSPC' || systemCodeOf(error) === 'EDQUOT';
  return new Fault(
    full ? 'failed' : 'refused',
    full ? 'disk-full' : 'cannot-write',
    `${path} cannot be written (${messageOf(error)}); ${full ? 'free some space' : 'choose another folder with XDG_CACHE_HOME'}.`,
    { cause: error },
  );
}
