import { readdir, readFile } from 'node:fs/promises';

/**
 * Bytes that a process group's processes have in memory, each counted whole: what they share counts for each of them.
 * `null` where no `/proc` tells (other systems than Linux), or where the group has no process any more.
 */
export async function residentBytesOfGroup(group: number): Promise<number | null> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const sizes = await Promise.all(processes.map(async (id) => residentBytes(id, group)));
  const known = sizes.filter((size) => size !== null);
  return known.length === 0 ? null : known.reduce((sum, size) => sum + size, 0);
}

/** `null` for a process of another group, and for one that ended while it was looked at. */
async function residentBytes(id: string, group: number): Promise<number | null> {
  try {
    const stat = await readFile(`/proc/${id}/stat`, 'latin1');
    // The name stands in parentheses and may hold anything, also parentheses.
    const [, , groupOfProcess] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (Number(groupOfProcess) !== group) return null;
    const status = await readFile(`/proc/${id}/status`, 'latin1');
    return Number(/^VmRSS:\s+(?<kibibytes>\d+) kB$/m.exec(status)?.groups?.['kibibytes'] ?? 0) * 1024;
  } catch {
    return null;
  }
}
