import { readdirSync, readFileSync } from 'node:fs';

export interface SeenProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every process of this machine that can be looked at. */
function allProcesses(): readonly SeenProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name in brackets may hold anything; what follows its last bracket does not.
        const [state = '', parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return [];
      }
    });
}

/** A process's children, their children, and so on. */
export function descendantsOf(pid: number): readonly SeenProcess[] {
  const all = allProcesses();
  const found: SeenProcess[] = [];
  const parents = new Set([pid]);
  for (let more = true; more;) {
    const next = all.filter((one) => parents.has(one.parent) && !parents.has(one.pid));
    for (const one of next) parents.add(one.pid);
    found.push(...next);
    more = next.length > 0;
  }
  return found;
}

/** Processes whose command line names a folder. */
export function processesNaming(folder: string): readonly SeenProcess[] {
  return allProcesses().filter(({ pid, command }) => pid !== process.pid && command.includes(folder));
}
