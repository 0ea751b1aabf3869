import * as v from 'valibot';

/** Something that went wrong, or that a person should know, with a stable code. */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

/** What a machine's sandbox cannot enforce; worth knowing, and no fault of the render's. */
export const sandboxGapCode = 'sandbox-gap';

/** What stands inside a chunk's status file; its name says state and frames done. */
export interface ChunkReport {
  readonly schema: 1;
  readonly rendered: number;
  readonly reused: number;
  /** Frame numbers that were planned and do not exist, canonical list; empty text when none. */
  readonly missing: string;
  /** Time Blender took for the frames rendered, in seconds. */
  readonly renderSeconds: number;
  /** Time from Blender's start to its end, with all that it loads, in seconds. */
  readonly blenderSeconds: number;
  /** Blender's peak, in bytes. */
  readonly peakMemoryBytes: number | null;
  /** Newest last. */
  readonly problems: readonly Problem[];
}

/** What a stitch found and made; names are relative to the output folder. */
export interface StitchReport {
  readonly schema: 1;
  readonly video: string | null;
  readonly partial: string | null;
  readonly still: string | null;
  readonly poster: string | null;
  readonly frames: number;
  readonly missing: string;
  readonly width: number | null;
  readonly height: number | null;
  /** Hash over the hashes of the frames it was made of, in order. */
  readonly framesSha256: string;
  /** Bytes and hash of the video or still; `null` where there is none. */
  readonly made: { readonly bytes: number; readonly sha256: string } | null;
  /** What could not be done on this machine, and was left out. */
  readonly problems: readonly Problem[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.nullable(v.string());

const chunkShape = v.object({
  schema: v.literal(1),
  rendered: count,
  reused: count,
  missing: v.string(),
  renderSeconds: v.number(),
  blenderSeconds: v.number(),
  peakMemoryBytes: v.nullable(count),
  problems: v.array(v.object({ code: v.string(), message: v.string() })),
});

const stitchShape = v.object({
  schema: v.literal(1),
  video: name,
  partial: name,
  still: name,
  poster: name,
  frames: count,
  missing: v.string(),
  width: v.nullable(count),
  height: v.nullable(count),
  framesSha256: v.string(),
  made: v.nullable(v.object({ bytes: count, sha256: v.string() })),
  problems: v.optional(v.array(v.object({ code: v.string(), message: v.string() })), []),
});

/** `null` for bytes that are no such report: a status file is outside data like any other. */
export function parseChunkReport(bytes: Uint8Array): ChunkReport | null {
  return parseJson(chunkShape, bytes);
}

export function parseStitchReport(bytes: Uint8Array): StitchReport | null {
  return parseJson(stitchShape, bytes);
}

function parseJson<T>(shape: v.GenericSchema<unknown, T>, bytes: Uint8Array): T | null {
  try {
    const result = v.safeParse(shape, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/** A list of names in a record; empty for bytes that are none. */
export function parseNames(bytes: Uint8Array): readonly string[] {
  return parseJson(v.array(v.string()), bytes) ?? [];
}

/** The bytes of a record, as every reader of this house expects them: JSON, one line, UTF-8. */
export function recordBytes(record: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(record)}\n`);
}
