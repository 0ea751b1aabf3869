import * as v from 'valibot';
import type { Finding } from './facts.js';
import { verdicts, type Verdict } from './verdict.js';

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
  /** Time Blender took for its frames, over all jobs. */
  readonly renderSeconds: number;
  /** Time from Blender's start to its end, over all jobs. */
  readonly blenderSeconds: number;
  readonly peakMemoryBytes: number | null;
  readonly finishedAt: string;
}

export interface FrameCounts {
  readonly planned: number;
  readonly rendered: number;
  readonly reused: number;
  readonly failed: number;
}

const verdictShape = v.object({ schema: v.literal(1), run: v.string(), verdict: v.picklist(verdicts) });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.nullable(v.string());

const reportShape = v.object({
  ...verdictShape.entries,
  reasonCode: v.string(),
  message: v.string(),
  frames: v.object({ planned: count, rendered: count, reused: count, failed: count }),
  video: name,
  partial: name,
  still: name,
  poster: name,
  width: v.nullable(count),
  height: v.nullable(count),
  findings: v.array(
    v.object({
      code: v.string(),
      severity: v.picklist(['error', 'warning', 'info']),
      message: v.string(),
      path: v.exactOptional(v.string()),
      usedBy: v.exactOptional(v.string()),
    }),
  ),
  renderSeconds: v.number(),
  blenderSeconds: v.number(),
  peakMemoryBytes: v.nullable(count),
  finishedAt: v.string(),
});

/** A report in the store, whoever wrote it; `null` where there is none that can be read. */
export function parseRunReport(bytes: Uint8Array | null): RunReport | null {
  return parse(reportShape, bytes);
}

/** The verdict that a report in the store gives for a run, or `null` where there is no such report. */
export function verdictOfReport(bytes: Uint8Array | null): { readonly run: string; readonly verdict: Verdict } | null {
  return parse(verdictShape, bytes);
}

function parse<T>(shape: v.GenericSchema<unknown, T>, bytes: Uint8Array | null): T | null {
  if (bytes === null) return null;
  try {
    const result = v.safeParse(shape, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
