import * as v from 'valibot';
import { soundRecordUri, soundUri } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import { recordBytes } from '../core/status.js';
import type { Store } from '../ports.js';
import { sha256Of } from './digest.js';
import { readOwnFile } from './frame-store.js';

export interface SoundRange {
  readonly first: number;
  readonly last: number;
}

const recordShape = v.object({ schema: v.literal(1), renderKey: v.string(), sha256: v.string() });

/** The URI of the sound as it was mixed; `null` where there is none, or where it is not what was mixed. */
export async function heldSound(store: Store, plan: Plan, range: SoundRange): Promise<string | null> {
  const uri = soundUri(plan, range);
  const [bytes, record] = await Promise.all([store.read(uri), store.read(soundRecordUri(plan, range))]);
  if (bytes === null || record === null) return null;
  const parsed = v.safeParse(recordShape, parseJson(record));
  const vouched =
    parsed.success && parsed.output.renderKey === plan.renderKey && parsed.output.sha256 === sha256Of(bytes);
  return vouched ? uri : null;
}

/** Keeps the sound that Blender mixed: the sound first, what vouches for it last. */
export async function keepSound(store: Store, plan: Plan, range: SoundRange, file: string): Promise<void> {
  const bytes = await readOwnFile(file);
  if (bytes === null) return;
  await store.write(soundUri(plan, range), bytes);
  const record = { schema: 1, renderKey: plan.renderKey, sha256: sha256Of(bytes) };
  await store.write(soundRecordUri(plan, range), recordBytes(record));
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
