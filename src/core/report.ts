import * as v from 'valibot';
import type { Finding } from './facts.js';
import type { Verdict } from './verdict.js';

/** What became of a run: the document beside the video, and what a command says at its end. */
export interface RunReport {
  readonly schema: 1;
  readonly run: string;
  readonly verdict: Verdict;
  readonly reasonCode: string;
  readonly message: string;
  readonly frames: FrameCounts;
  /** Names relative to the output folder. */
  readonly video: string | null;
  readonly partial: string | null;
  readonly still: string | null;
  readonly poster: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly findings: readonly Finding[];
  /** Time Blender took, over all jobs. */
  readonly renderSeconds: number;
  readonly peakMemoryBytes: number | null;
  readonly finishedAt: string;
}

export interface FrameCounts {
  readonly planned: number;
  readonly rendered: number;
  readonly reused: number;
  readonly failed: number;
}

const succeededShape = v.object({
  schema: v.literal(1),
  run: v.string(),
  verdict: v.picklist([
    'succeeded',
    'succeeded-with-findings',
    'failed',
    'refused',
    'waiting',
    'superseded',
    'cancelled',
    'skipped',
  ]),
});

/** The verdict that a report in the store gives for a run, or `null` where there is no such report. */
export function verdictOfReport(bytes: Uint8Array | null): { readonly run: string; readonly verdict: Verdict } | null {
  if (bytes === null) return null;
  try {
    const result = v.safeParse(succeededShape, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
