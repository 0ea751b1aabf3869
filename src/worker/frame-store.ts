import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { parseFrameRecord, type FrameRecord } from '../core/frame-record.js';
import { frameRecordUri, frameUri } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import { recordBytes } from '../core/status.js';
import type { Store } from '../ports.js';
import { checkPng } from './png.js';

/** Node reads at most this much of a file at once; no frame and no sound of a shot comes near it. */
const fileLimitBytes = 2 ** 31 - 1;

/** Why a file that Blender wrote is not a frame of this plan. */
interface FrameRejection {
  readonly accepted: false;
  readonly reason: string;
}
type FrameAcceptance = { readonly accepted: true; readonly record: FrameRecord } | FrameRejection;

/**
 * The frame as the store holds it, if it is the one that was verified: same length, same hash, the planned size.
 * Anything else (absent, cut short, foreign) is `null`, and rendered again.
 */
export async function heldFrame(store: Store, plan: Plan, frame: number): Promise<FrameRecord | null> {
  const recordBytes = await store.read(frameRecordUri(plan, frame));
  const record = recordBytes === null ? null : parseFrameRecord(recordBytes);
  if (record?.frame !== frame || record.renderKey !== plan.renderKey || !fitsPlan(plan, record)) return null;
  const stored = await store.stat(frameUri(plan, frame));
  if (stored?.size !== record.bytes) return null;
  const bytes = await store.read(frameUri(plan, frame));
  return bytes !== null && sha256(bytes) === record.sha256 ? record : null;
}

/** Verifies a file that Blender wrote and moves it into the store: the frame first, what vouches for it last. */
export async function keepFrame(store: Store, plan: Plan, frame: number, file: string): Promise<FrameAcceptance> {
  const bytes = await readOwnFile(file);
  if (bytes === null) return { accepted: false, reason: 'Blender did not write it' };
  const check = await checkPng(bytes);
  if (!check.whole) return { accepted: false, reason: check.reason };
  const { width, height, hasAlpha } = check;
  const record: FrameRecord = {
    schema: 1,
    renderKey: plan.renderKey,
    frame,
    bytes: bytes.length,
    sha256: sha256(bytes),
    width,
    height,
    hasAlpha,
  };
  if (!fitsPlan(plan, record)) {
    const size = plan.spec.pixels.size;
    return {
      accepted: false,
      reason: `it is ${width} x ${height}, planned was ${size?.width ?? '?'} x ${size?.height ?? '?'}`,
    };
  }
  await store.write(frameUri(plan, frame), bytes);
  await store.write(frameRecordUri(plan, frame), recordBytes(record));
  return { accepted: true, record };
}

/**
 * A file that Blender wrote itself. The job's folder is a scene's to fill: a link in it would have this process read
 * what Blender may not, a pipe would have it wait for ever.
 */
export async function readOwnFile(file: string): Promise<Uint8Array | null> {
  try {
    const found = await lstat(file);
    if (!found.isFile() || found.nlink !== 1 || found.size > fileLimitBytes) return null;
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

function fitsPlan(plan: Plan, record: FrameRecord): boolean {
  const size = plan.spec.pixels.size;
  return size === null || (record.width === size.width && record.height === size.height);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
