import { readFileSync } from 'node:fs';
import type { ProcessIdentity } from '../core/run-entry.js';
import { systemCodeOf } from '../core/errors.js';

/** In what follows the name of the program in `/proc/<pid>/stat`: the state, and the time of start in ticks since boot. */
const stateField = 0;
const startField = 19;

interface ProcessStat {
  /** `R`, `S`, `T` (stopped), `Z` (ended, and not asked about yet) … */
  readonly state: string;
  readonly started: string;
}

/** Who a process of this machine is, or this one. */
export function identityOf(pid: number): ProcessIdentity {
  return { pid, started: readStat(pid)?.started ?? null };
}

/** A process that ended, or another one that was given its number, is not alive. */
export function isAlive({ pid, started }: ProcessIdentity): boolean {
  const stat = readStat(pid);
  if (stat !== null) return stat.state !== 'Z' && stat.state !== 'X' && (started === null || stat.started === started);
  // Where the system tells starts, a process without one is none.
  return started === null && answersSignals(pid);
}

/** Somebody keeps it from going on (Ctrl-Z): it can answer nothing. */
export function isStopped({ pid }: ProcessIdentity): boolean {
  return readStat(pid)?.state === 'T';
}

/** Sends a signal to a process that is still the one that is meant. */
export function signalProcess(identity: ProcessIdentity, signal: NodeJS.Signals): void {
  if (!isAlive(identity)) return;
  try {
    process.kill(identity.pid, signal);
  } catch {
    // It ended meanwhile, or is not ours to end; whoever waits for it finds out.
  }
}

function readStat(pid: number): ProcessStat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // A program's name may hold spaces and brackets.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const state = fields[stateField];
    const started = fields[startField];
    return state === undefined || started === undefined ? null : { state, started };
  } catch {
    return null;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}
