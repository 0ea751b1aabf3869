import { parseFrameRecord, pictureOf, type FrameRecord } from '../core/frame-record.js';
import { frameFileUri, frameRecordUri } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import type { Store } from '../ports.js';
import { sha256Of } from './digest.js';

interface FramePlace {
  readonly store: Store;
  readonly plan: Plan;
}

/** What is written of a frame, unverified. */
export async function recordOfFrame({ store, plan }: FramePlace, frame: number): Promise<FrameRecord | null> {
  const bytes = await store.read(frameRecordUri(plan, frame));
  return bytes === null ? null : parseFrameRecord(bytes);
}

/** The picture that stands for a frame, if it is the one that its record vouches for; `null` for anything else. */
export async function readPicture({ store, plan }: FramePlace, record: FrameRecord): Promise<Uint8Array | null> {
  const bytes = await store.read(frameFileUri(plan, record.picture));
  return bytes !== null && sha256Of(bytes) === pictureOf(record)?.sha256 ? bytes : null;
}
