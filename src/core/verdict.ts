import type { FaultKind } from './errors.js';

export const verdicts = [
  'succeeded',
  'succeeded-with-findings',
  'failed',
  'refused',
  'waiting',
  'superseded',
  'cancelled',
  'skipped',
] as const;

export type Verdict = (typeof verdicts)[number];

/** Exit status of the command line; `null` where a verdict never ends a command. */
const exitCodes: Readonly<Record<Verdict, number | null>> = {
  succeeded: 0,
  'succeeded-with-findings': 0,
  failed: 1,
  refused: 3,
  waiting: null,
  superseded: null,
  cancelled: 130,
  skipped: 0,
};

export const usageExitCode = 2;

export function exitCodeOf(verdict: Verdict): number {
  return exitCodes[verdict] ?? 1;
}

/** A usage error is told as `refused` to programs and as exit 2 to shells. */
export function exitCodeOfFault(kind: FaultKind): number {
  return kind === 'usage' ? usageExitCode : exitCodeOf(kind);
}

/** Reason codes are stable: scripts depend on them, people read the message beside them. */
export const reasonComplete = 'complete';
export const reasonCancelled = 'cancelled';
