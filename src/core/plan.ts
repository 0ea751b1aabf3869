import * as v from 'valibot';
import { Fault } from './errors.js';
import { formatFrames, parseFrames } from './frames.js';
import type { BlenderIdentity } from './keys.js';
import { specShape } from './spec-shape.js';
import type { Spec } from './spec.js';

/** AWS Batch takes array jobs of 2 to 10,000 children; one child is a job of its own kind. */
export const chunkCountLimit = 10_000;

export const planSchema = 1;

/** Spec, frames, chunks and where everything goes: all that a job of the run needs to know. */
export interface Plan {
  readonly schema: typeof planSchema;
  readonly run: string;
  readonly input: {
    readonly uri: string;
    readonly sha256: string;
    /** Files and folders of this machine that Blender may read, as URIs; empty where the job lays out its own. */
    readonly readable: readonly string[];
    /** Something that the scene names is known to be missing; if not, a file that cannot be read refuses the job. */
    readonly incomplete: boolean;
  };
  readonly outputUri: string;
  readonly framesUri: string;
  readonly renderKey: string;
  readonly blender: BlenderIdentity;
  readonly spec: Spec;
  readonly trust: Trust;
  readonly limits: Limits;
  /** Canonical frame lists, one a chunk, in order; together they are `spec.delivery.frames`. */
  readonly chunks: readonly string[];
  /** Unbaked physics: the frame from which every integer frame is stepped through; `null` where frames stand alone. */
  readonly stepFrom: number | null;
  /** Render frames again that the store already holds. */
  readonly again: boolean;
  /** Decode frames that the store holds before they are used, instead of comparing bytes and hash alone. */
  readonly verify: boolean;
}

/** A file of this machine that somebody vouches for by its hash. */
export interface TrustedFile {
  readonly uri: string;
  readonly sha256: string;
}

/** What runs or is read beside the scene, on somebody's word. */
export interface Trust {
  /** The file's own drivers and registered texts run; in the same sandbox. */
  readonly scripts: boolean;
  readonly addons: readonly TrustedFile[];
  /** An OpenColorIO configuration in place of Blender's own. */
  readonly ocio: TrustedFile | null;
}

/** When a Blender is given up; `null` for never. */
export interface Limits {
  /** Without a word and without a frame. */
  readonly silenceSeconds: number | null;
  /** On one frame. */
  readonly frameSeconds: number | null;
  /** Of all its processes. */
  readonly memoryBytes: number | null;
}

/**
 * Cuts an enumerated list into consecutive chunks whose sizes differ by one at most.
 * `framesPerChunk` bounds their size, unless that would make more than `chunkCountLimit` of them.
 */
export function cutChunks(frames: readonly number[], framesPerChunk: number): readonly (readonly number[])[] {
  if (!Number.isInteger(framesPerChunk) || framesPerChunk < 1) {
    throw new Fault(
      'refused',
      'frames-per-job',
      `Frames per job is ${framesPerChunk}; give a whole number of 1 or more, or auto.`,
    );
  }
  const count = Math.min(chunkCountLimit, Math.ceil(frames.length / framesPerChunk));
  return Array.from({ length: count }, (_, index) =>
    frames.slice(Math.floor((index * frames.length) / count), Math.floor(((index + 1) * frames.length) / count)),
  );
}

export function framesOfChunk(plan: Plan, chunk: number): readonly number[] {
  const text = plan.chunks[chunk];
  if (text === undefined) {
    throw new Fault(
      'failed',
      'no-such-chunk',
      `Chunk ${chunk} is not in the plan of run ${plan.run}, which has ${plan.chunks.length}.`,
    );
  }
  return parseFrames(text);
}

export function framesOfPlan(plan: Plan): readonly number[] {
  return parseFrames(plan.spec.delivery.frames);
}

const text = v.pipe(v.string(), v.nonEmpty());
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const fileUri = v.pipe(v.string(), v.startsWith('file:///'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const trustedFile = v.object({ uri: fileUri, sha256 });

const planShape = v.object({
  schema: v.literal(planSchema),
  run: v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/)),
  input: v.object({
    uri: text,
    sha256,
    readable: v.array(fileUri),
    incomplete: v.boolean(),
  }),
  outputUri: text,
  framesUri: text,
  renderKey: text,
  blender: v.object({ version: text, build: v.string() }),
  spec: specShape,
  trust: v.object({ scripts: v.boolean(), addons: v.array(trustedFile), ocio: v.nullable(trustedFile) }),
  limits: v.object({
    silenceSeconds: v.nullable(positive),
    frameSeconds: v.nullable(positive),
    memoryBytes: v.nullable(positive),
  }),
  chunks: v.pipe(v.array(text), v.minLength(1), v.maxLength(chunkCountLimit)),
  stepFrom: v.nullable(v.pipe(v.number(), v.integer())),
  again: v.boolean(),
  verify: v.boolean(),
});

/** Reads a plan document; a plan that a job cannot trust is a fault that names the first wrong key. */
export function parsePlan(bytes: Uint8Array): Plan {
  const result = v.safeParse(planShape, parseJson(bytes));
  if (!result.success) {
    const issue = result.issues[0];
    throw badPlan(`${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`);
  }
  const plan = result.output;
  const chunked = formatFrames(plan.chunks.flatMap((chunk) => [...parseFrames(chunk)]));
  if (chunked !== formatFrames(parseFrames(plan.spec.delivery.frames))) {
    throw badPlan('its chunks do not add up to its frames');
  }
  return plan;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw badPlan('it is not JSON');
  }
}

function badPlan(why: string): Fault {
  return new Fault('failed', 'bad-plan', `The plan cannot be used: ${why}. Start the render again to write a new one.`);
}
