import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Looking at every file of a large store takes seconds; what a few renders add meanwhile does no harm. */
const intervalMs = 10 * 60 * 1000;

/** Does something unless it was done a short while ago, by this process or another; `marker` is the file that tells. */
export async function seldom(marker: string, action: () => Promise<void>): Promise<void> {
  const done = await stat(marker).catch(() => null);
  // A clock that was set back must not put it off for ever.
  const ageMs = done === null ? Infinity : Math.abs(Date.now() - done.mtimeMs);
  if (ageMs < intervalMs) return;
  await mkdir(dirname(marker), { recursive: true });
  await writeFile(marker, '');
  await action();
}
