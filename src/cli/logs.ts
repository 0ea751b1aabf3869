import { usageFault } from '../core/errors.js';
import { exitCodeOf } from '../core/verdict.js';
import { findRun } from '../flows/find-run.js';
import { noLog, readLogs, type ReadLog } from '../flows/logs.js';
import type { KnownRun } from '../ports.js';
import { asFault, oneLine, tellFault } from './fault.js';
import type { CliWorld } from './world.js';

/** A worker writes its log down about once a second. */
const followIntervalMs = 300;

export interface LogsFlags {
  readonly chunk?: string;
  readonly follow?: boolean;
  readonly json?: boolean;
}

/** Prints what Blender said in each chunk of a run; answers the exit status. */
export async function logs(name: string, flags: LogsFlags, world: CliWorld): Promise<number> {
  try {
    const chunk = readChunk(flags.chunk);
    if (flags.follow === true && flags.json === true) {
      throw usageFault('--follow prints as it comes and --json one document at the end; choose one of them.');
    }
    const known = await findRun(name, world.runs);
    if (flags.follow === true) await followLogs(known, chunk, world);
    else await printLogs(known, chunk, { ...world, json: flags.json === true });
    return exitCodeOf('succeeded');
  } catch (error) {
    return tellFault(asFault(error), world);
  }
}

function readChunk(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw usageFault(`--chunk is "${text}"; give the number of a chunk, counted from 0.`);
}

async function printLogs(
  known: KnownRun,
  chunk: number | null,
  { store, stdout, json }: CliWorld & { readonly json: boolean },
): Promise<void> {
  const found = await readLogs(known, { store, chunk });
  if (json) {
    stdout.write(`${JSON.stringify({ schema: 1, run: known.run, logs: found })}\n`);
    return;
  }
  if (found.length === 0) throw noLog(known, chunk);
  for (const log of found) stdout.write(`${found.length === 1 ? '' : heading(log)}${lines(log.text)}`);
}

/** Prints what comes until the run is over, or the person has seen enough. */
async function followLogs(known: KnownRun, chunk: number | null, world: CliWorld): Promise<void> {
  const shown = new Map<string, readonly string[]>();
  let speaker = '';
  for (;;) {
    const now = (await world.runs.find(known.run)) ?? known;
    for (const log of await readLogs(known, { store: world.store, chunk })) {
      const name = heading(log);
      const all = log.text.split('\n').slice(0, -1);
      const fresh = linesAfter(shown.get(name) ?? [], all);
      shown.set(name, all);
      if (fresh.length === 0) continue;
      world.stdout.write(`${name === speaker ? '' : name}${lines(fresh.join('\n'))}`);
      speaker = name;
    }
    if (world.signal.aborted) return;
    if (now.state === 'ended' || now.state === 'abandoned') break;
    await world.clock.sleep(followIntervalMs);
  }
  if (speaker === '') throw noLog(known, chunk);
}

/** What a log has that an earlier look at it had not. A log keeps its first and last lines, and leaves out between. */
function linesAfter(earlier: readonly string[], now: readonly string[]): readonly string[] {
  const last = earlier.at(-1);
  if (last === undefined) return now;
  if (earlier.every((line, index) => now[index] === line)) return now.slice(earlier.length);
  const known = now.lastIndexOf(last);
  return known === -1 ? now : now.slice(known + 1);
}

function heading({ chunk, attempt }: ReadLog): string {
  return `== chunk ${chunk}, attempt ${attempt} ==\n`;
}

/** A scene may print anything; what reaches a terminal is lines without control characters. */
function lines(text: string): string {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  return body === '' ? '' : `${body.split('\n').map(oneLine).join('\n')}\n`;
}
