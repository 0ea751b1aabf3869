import * as v from 'valibot';
import { segmentRecordUri, segmentUri } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import { recordBytes } from '../core/status.js';
import type { Store } from '../ports.js';
import { sha256Of, sha256OfFile } from './digest.js';

/** What a segment is made of, and how: another one is of no use. */
export interface SegmentFacts {
  /** Hash of how its pictures were encoded. */
  readonly settings: string;
  /** Hash over the hashes of its frames, in order. */
  readonly framesSha256: string;
}

export interface HeldSegment {
  readonly file: string;
  /** Hash of what a decoder must know beforehand; segments with the same can be joined. */
  readonly setup: string;
}

interface SegmentPlace {
  readonly store: Store;
  readonly plan: Plan;
  /** Where copies may lie, in a store that is elsewhere. */
  readonly folder: string;
}

const text = v.pipe(v.string(), v.nonEmpty());
const recordShape = v.object({
  schema: v.literal(1),
  settings: text,
  framesSha256: text,
  setup: text,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sha256: text,
});

/** Hash over the hashes of frames, in order. */
export function hashOfHashes(hashes: readonly string[]): string {
  return sha256Of(new TextEncoder().encode(hashes.join(' ')));
}

/** The chunk's segment, if it is the one that was made, of these frames and in this way; anything else is `null`. */
export async function heldSegment(
  place: SegmentPlace,
  chunk: number,
  facts: SegmentFacts,
): Promise<HeldSegment | null> {
  const { store, plan, folder } = place;
  const bytes = await store.read(segmentRecordUri(plan, chunk));
  const parsed = v.safeParse(recordShape, bytes === null ? null : parseJson(bytes));
  if (!parsed.success) return null;
  const record = parsed.output;
  if (record.settings !== facts.settings || record.framesSha256 !== facts.framesSha256) return null;
  const uri = segmentUri(plan, chunk);
  if ((await store.stat(uri))?.size !== record.bytes) return null;
  const file = await store.localCopy(uri, folder);
  return (await sha256OfFile(file)) === record.sha256 ? { file, setup: record.setup } : null;
}

/** Keeps a segment that was checked: the segment first, what vouches for it last. */
export async function keepSegment(
  { store, plan }: SegmentPlace,
  chunk: number,
  { file, setup, ...facts }: SegmentFacts & HeldSegment,
): Promise<void> {
  const uri = segmentUri(plan, chunk);
  const sha256 = await sha256OfFile(file);
  await store.write(uri, { file });
  const bytes = (await store.stat(uri))?.size ?? 0;
  await store.write(segmentRecordUri(plan, chunk), recordBytes({ schema: 1, ...facts, setup, bytes, sha256 }));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
