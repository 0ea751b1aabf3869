import * as v from 'valibot';
import { parseFrames } from './frames.js';
import { verdicts, type Verdict } from './verdict.js';

/** A process as no other one can be mistaken for it: numbers are given again, a number with a time of start is not. */
export interface ProcessIdentity {
  readonly pid: number;
  /** What the system says of its start; `null` where it says nothing, and the number alone must do. */
  readonly started: string | null;
}

/** Where a run stands: it waits for another that makes some of its frames, it runs, or it is over. */
export type RunStage =
  | { readonly stage: 'waiting' }
  | { readonly stage: 'running' }
  | { readonly stage: 'ended'; readonly verdict: Verdict; readonly endedAt: string };

/** What a machine remembers of one run; written by the process that owns it alone. */
export interface RunEntry {
  readonly schema: 1;
  readonly run: string;
  readonly inputUri: string;
  readonly outputUri: string;
  readonly framesUri: string;
  /** Canonical list. */
  readonly frames: string;
  /** Frames that exist are rendered again. */
  readonly again: boolean;
  readonly owner: ProcessIdentity;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly now: RunStage;
  /** Blenders that it keeps busy, or is about to. */
  readonly blenders: number;
  readonly workers: readonly ProcessIdentity[];
}

const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
// Signals to process 1, to a group (0, negative) or to everybody (-1) are no way to end a worker.
const process = v.object({ pid: v.pipe(v.number(), v.integer(), v.minValue(1)), started: v.nullable(text) });

const shape = v.object({
  schema: v.literal(1),
  run: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  inputUri: text,
  outputUri: text,
  framesUri: text,
  frames: text,
  again: v.boolean(),
  owner: process,
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  now: v.variant('stage', [
    v.object({ stage: v.literal('waiting') }),
    v.object({ stage: v.literal('running') }),
    v.object({ stage: v.literal('ended'), verdict: v.picklist(verdicts), endedAt: v.string() }),
  ]),
  blenders: count,
  workers: v.array(process),
});

/** `null` for bytes that are no entry. */
export function parseRunEntry(bytes: Uint8Array): RunEntry | null {
  try {
    const result = v.safeParse(shape, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

type FrameClaim = Pick<RunEntry, 'outputUri' | 'framesUri' | 'frames'>;

/** Both would make at least one same frame, or publish into one folder, where the results of two would mix. */
export function sharesFrames(one: FrameClaim, other: FrameClaim): boolean {
  if (one.outputUri === other.outputUri) return true;
  if (one.framesUri !== other.framesUri) return false;
  const frames = new Set(parseFrames(one.frames));
  return parseFrames(other.frames).some((frame) => frames.has(frame));
}

/** Of two that wait for each other, the one to go first. */
export function goesBefore(one: RunEntry, other: RunEntry): boolean {
  if (one.startedAt !== other.startedAt) return one.startedAt < other.startedAt;
  return one.run < other.run;
}
