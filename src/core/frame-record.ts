import * as v from 'valibot';

/** What is known of a verified frame: decoded once when it was made, compared by bytes and hash when it is reused. */
export interface FrameRecord {
  readonly schema: 1;
  /** What it vouches for: a record beside another frame, or under another key, says nothing. */
  readonly renderKey: string;
  readonly frame: number;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const shape = v.object({
  schema: v.literal(1),
  renderKey: v.string(),
  frame: v.pipe(v.number(), v.integer()),
  bytes: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  width: count,
  height: count,
  hasAlpha: v.boolean(),
});

/** `null` for bytes that are no record: the frame beside them then counts as never verified. */
export function parseFrameRecord(bytes: Uint8Array): FrameRecord | null {
  try {
    const result = v.safeParse(shape, JSON.parse(new TextDecoder().decode(bytes)));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
