import { readdir, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderKeyName } from '../core/layout.js';

/** What the store may hold before the frames that were not used for longest are taken out. */
const defaultLimitGigabytes = 50;
/** Frames used within this time may belong to a render that still runs. */
const inUseMs = 24 * 3600 * 1000;
/** Read anew in milliseconds when it is wanted again. */
const closureDays = 90;

interface FrameFolder {
  readonly path: string;
  readonly bytes: number;
  readonly usedMs: number;
}

/** Takes out whole render keys, least recently used first, until the store is within `DAILIES_CACHE_GB`. */
export async function tidyStore(storeFolder: string, env: NodeJS.ProcessEnv): Promise<void> {
  const limit = limitBytes(env);
  await tidyClosures(join(storeFolder, 'closures'));
  const folders = await frameFolders(join(storeFolder, 'repositories'));
  let total = folders.reduce((sum, folder) => sum + folder.bytes, 0);
  for (const folder of [...folders].sort((a, b) => a.usedMs - b.usedMs)) {
    if (total <= limit || Date.now() - folder.usedMs < inUseMs) return;
    await rm(folder.path, { recursive: true, force: true });
    total -= folder.bytes;
  }
}

/** What single scene files read: small, many, and of no use once the files are gone. */
async function tidyClosures(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > closureDays * 24 * 3600 * 1000) await rm(path, { force: true });
  }
}

function limitBytes(env: NodeJS.ProcessEnv): number {
  const gigabytes = Number(env['DAILIES_CACHE_GB'] ?? '');
  return (gigabytes > 0 ? gigabytes : defaultLimitGigabytes) * 1e9;
}

async function frameFolders(repositories: string): Promise<readonly FrameFolder[]> {
  const entries = await readdir(repositories, { recursive: true, withFileTypes: true }).catch(() => []);
  const keys = entries.filter((entry) => entry.isFile() && entry.name === renderKeyName);
  return Promise.all(
    keys.map(async (entry): Promise<FrameFolder> => {
      const { mtimeMs } = await stat(join(entry.parentPath, entry.name));
      return { path: entry.parentPath, bytes: await bytesBelow(entry.parentPath), usedMs: mtimeMs };
    }),
  );
}

async function bytesBelow(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  let bytes = 0;
  for (const entry of entries) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}

/** Bytes free where a folder lies or would lie; `null` where that cannot be told. */
export async function freeBytes(folder: string): Promise<number | null> {
  for (let path = folder; ; path = dirname(path)) {
    try {
      const found = await statfs(path);
      return found.bavail * found.bsize;
    } catch {
      if (path === dirname(path)) return null;
    }
  }
}
