import { goesBefore, sharesFrames, type ProcessIdentity, type RunEntry, type RunStage } from '../core/run-entry.js';
import { Fault } from '../core/errors.js';
import type { Clock, KnownRun, Runs } from '../ports.js';
import { identityOf, isAlive } from './process-identity.js';
import { runFiles } from './run-files.js';

/** What the farm tells of a run that this process owns. */
interface RunNote {
  readonly blenders?: number;
  readonly workers?: readonly ProcessIdentity[];
}

/** The runs of this machine and user, as processes tell each other of them through a folder. */
export interface Registry extends Runs {
  /** No error where this process does not own the run. */
  note(run: string, note: RunNote): Promise<void>;
  /** Blenders of all runs on this machine. */
  blenders(): Promise<number>;
  /** Somebody wants a run of this process ended. */
  isEndWanted(run: string): boolean;
  /** Asks the process that owns a run to end it. */
  wantEnd(run: string): Promise<void>;
  /** The entry of a run that waits or runs, dead owner or not; `null` where it is over or unknown. */
  openEntry(run: string): Promise<RunEntry | null>;
}

interface Own {
  entry: RunEntry;
  readonly generation: number;
  /** Writes of one entry follow each other. */
  written: Promise<void>;
}

export function localRegistry(folder: string, clock: Clock): Registry {
  const files = runFiles(folder);
  const own = new Map<string, Own>();
  const change = async (run: string, fields: Partial<RunEntry>): Promise<void> => {
    const held = own.get(run);
    if (held === undefined) return;
    held.entry = { ...held.entry, ...fields };
    const { entry, generation } = held;
    held.written = held.written.catch(() => undefined).then(() => files.replace(entry, generation));
    await held.written;
  };
  const others = async (entry: RunEntry): Promise<readonly RunEntry[]> =>
    (await files.all()).filter((other) => other.run !== entry.run && isOpen(other) && sharesFrames(entry, other));
  return {
    async claim(plan) {
      await files.tidy(isOpen);
      const entry: RunEntry = {
        schema: 1,
        run: plan.run,
        inputUri: plan.input.uri,
        outputUri: plan.outputUri,
        framesUri: plan.framesUri,
        frames: plan.spec.delivery.frames,
        again: plan.again,
        owner: identityOf(process.pid),
        startedAt: clock.timestamp(),
        now: { stage: 'waiting' },
        blenders: 0,
        workers: [],
      };
      const generation = await files.claim(entry, (held) => !isOpen(held));
      if (generation === null) return 'theirs';
      own.set(plan.run, { entry, generation, written: Promise.resolve() });
      return 'ours';
    },
    async turn(run) {
      const held = own.get(run);
      if (held === undefined) throw new Error(`run ${run} was not claimed`);
      if (files.isEndWanted(run, held.generation)) {
        throw new Fault('cancelled', 'cancelled', 'The render was cancelled before it began.');
      }
      const { entry } = held;
      const blocking = (await others(entry)).find((other) => isRunning(other) || goesBefore(other, entry));
      if (blocking !== undefined) return blocking.run;
      // Two that come here at once both say so first and look then: at least one of them sees the other, and steps back.
      await change(run, { now: { stage: 'running' } });
      const running = (await others(entry)).find(isRunning);
      if (running === undefined) return null;
      await change(run, { now: { stage: 'waiting' } });
      return running.run;
    },
    async release(run, verdict) {
      const now: RunStage = { stage: 'ended', verdict, endedAt: clock.timestamp() };
      await change(run, { now, blenders: 0, workers: [] });
      own.delete(run);
    },
    async find(run) {
      const entry = (await files.newest(run))?.entry ?? null;
      return entry === null ? null : knownRun(entry);
    },
    async list() {
      const entries = await files.all();
      return [...entries].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).map(knownRun);
    },
    note: (run, fields) => change(run, fields),
    async blenders() {
      return (await files.all()).filter(isOpen).reduce((sum, entry) => sum + entry.blenders, 0);
    },
    isEndWanted(run) {
      const held = own.get(run);
      return held !== undefined && files.isEndWanted(run, held.generation);
    },
    async wantEnd(run) {
      const held = await files.newest(run);
      if (held !== null && !files.isEndWanted(run, held.generation)) await files.wantEnd(run, held.generation);
    },
    async openEntry(run) {
      const entry = (await files.newest(run))?.entry ?? null;
      return entry === null || entry.now.stage === 'ended' ? null : entry;
    },
  };
}

/** It waits or runs, and the process that owns it is there. */
function isOpen(entry: RunEntry): boolean {
  return entry.now.stage !== 'ended' && isAlive(entry.owner);
}

function isRunning(entry: RunEntry): boolean {
  return entry.now.stage === 'running';
}

function knownRun(entry: RunEntry): KnownRun {
  const { run, inputUri, outputUri, frames, again, startedAt, now } = entry;
  const known = { run, inputUri, outputUri, frames, again, startedAt };
  if (now.stage === 'ended') return { ...known, state: 'ended', verdict: now.verdict, endedAt: now.endedAt };
  return { ...known, state: isAlive(entry.owner) ? now.stage : 'abandoned', verdict: null, endedAt: null };
}
