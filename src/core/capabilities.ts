import * as v from 'valibot';
import { Fault } from './errors.js';
import type { BlenderCapabilities } from './spec.js';
import type { Problem } from './status.js';

const text = v.pipe(v.string(), v.nonEmpty());

/** What Blender says of itself, and its sandbox of the machine. */
export const blenderShape = v.object({
  version: text,
  build: v.string(),
  engines: v.array(v.string()),
  denoisers: v.array(v.string()),
  gpus: v.array(v.object({ backend: text, names: v.array(v.string()) })),
  displays: v.array(v.object({ name: v.string(), views: v.array(v.string()) })),
  looks: v.array(v.string()),
  sandboxGaps: v.array(v.string()),
});

const shape = v.object({
  blenders: v.array(v.object({ ...blenderShape.entries, executable: v.string() })),
  ffmpeg: v.nullable(v.string()),
  problems: v.array(v.object({ code: v.string(), message: v.string() })),
});

/** What a worker answers when it is asked what its machine can do. */
export interface WorkerCapabilities {
  readonly blenders: readonly (BlenderCapabilities & { readonly executable: string })[];
  /** Version; `null` where there is none that can make the videos. */
  readonly ffmpeg: string | null;
  readonly problems: readonly Problem[];
}

export function parseWorkerCapabilities(text: string): WorkerCapabilities {
  try {
    return v.parse(shape, JSON.parse(text));
  } catch (error) {
    throw new Fault(
      'failed',
      'worker-broken',
      'The worker did not say what this machine can do; install Dailies again.',
      {
        cause: error,
      },
    );
  }
}

const outcomeShape = v.variant('outcome', [
  v.object({ outcome: v.literal('succeeded') }),
  v.object({
    outcome: v.literal('failed'),
    kind: v.picklist(['usage', 'refused', 'failed', 'cancelled']),
    code: v.string(),
    message: v.string(),
  }),
]);

/** How a job ended, as the last line a worker prints says. */
export type WorkerOutcome = v.InferOutput<typeof outcomeShape>;

/** `null` where the worker died before it could say. */
export function parseWorkerOutcome(line: string): WorkerOutcome | null {
  try {
    const result = v.safeParse(outcomeShape, JSON.parse(line));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
