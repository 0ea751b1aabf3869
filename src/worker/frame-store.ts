import { constants } from 'node:fs';
import { lstat, open, readlink, realpath, rm, type FileHandle } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { frameNames } from '../core/frame-names.js';
import { parseFrameRecord, type FrameFile, type FrameRecord } from '../core/frame-record.js';
import { frameFileUri, frameRecordUri } from '../core/layout.js';
import type { Plan } from '../core/plan.js';
import { recordBytes } from '../core/status.js';
import type { Store } from '../ports.js';
import { sha256Of } from './digest.js';
import { checkPicture, type PictureCheck } from './pictures/check-picture.js';

/** Node reads at most this much of a file at once; no frame and no sound of a shot comes near it. */
const fileLimitBytes = 2 ** 31 - 1;

/** Where frames are verified, and for which plan. */
export interface FrameDesk {
  readonly store: Store;
  readonly plan: Plan;
  readonly signal: AbortSignal;
}

type FrameAcceptance =
  | { readonly accepted: true; readonly record: FrameRecord }
  /** Why what Blender wrote is not a frame of this plan. */
  | { readonly accepted: false; readonly reason: string };

/**
 * The frame as the store holds it, if it is the one that was verified: each of its files with the same length and hash,
 * the planned size. Anything else (absent, cut short, foreign) is `null`, and rendered again.
 */
export async function heldFrame(desk: FrameDesk, frame: number): Promise<FrameRecord | null> {
  const { store, plan } = desk;
  const bytes = await store.read(frameRecordUri(plan, frame));
  const record = bytes === null ? null : parseFrameRecord(bytes);
  if (record?.frame !== frame || record.renderKey !== plan.renderKey || !fitsPlan(plan, record)) return null;
  const { pictures, proxies, picture } = frameNames(plan.spec.pixels, frame);
  const named = new Set(record.files.map(({ name }) => name));
  if (record.picture !== picture || ![...pictures, ...proxies].every((name) => named.has(name))) return null;
  for (const file of record.files) if (!(await isHeld(desk, file))) return null;
  return record;
}

async function isHeld({ store, plan, signal }: FrameDesk, file: FrameFile): Promise<boolean> {
  const uri = frameFileUri(plan, file.name);
  if ((await store.stat(uri))?.size !== file.bytes) return false;
  const bytes = await store.read(uri);
  if (bytes === null || sha256Of(bytes) !== file.sha256) return false;
  return !plan.verify || (await checkPicture(bytes, { extension: extensionOf(file.name), signal })).whole;
}

/** A file that Blender wrote into the job's folder, and the name under which it belongs to its frame. */
interface Written {
  readonly name: string;
  readonly path: string;
}

/**
 * Verifies what Blender wrote for one frame and moves it into the store: the files first, what vouches for them last.
 * `folder` holds the files by the names they have in a record; `layers` are those of File Output nodes.
 */
export async function keepFrame(
  desk: FrameDesk,
  frame: number,
  { folder, layers }: { readonly folder: string; readonly layers: readonly string[] },
): Promise<FrameAcceptance> {
  const { plan, store } = desk;
  const names = frameNames(plan.spec.pixels, frame);
  const files: FrameFile[] = [];
  const sizes: { readonly width: number; readonly height: number }[] = [];
  let hasAlpha = false;
  for (const name of [...names.pictures, ...names.proxies, ...layers]) {
    const isLayer = layers.includes(name);
    const { check, file } = await keepFile(desk, { name, path: join(folder, name) });
    if (!check.whole) return { accepted: false, reason: isLayer ? `${name}: ${check.reason}` : check.reason };
    if (file !== null) files.push(file);
    if (!isLayer) sizes.push(check);
    if (name === names.picture) hasAlpha = check.hasAlpha;
  }
  const [size] = sizes;
  if (size === undefined) return { accepted: false, reason: 'Blender did not write it' };
  const wanted = plan.spec.pixels.size ?? size;
  const other = sizes.find(({ width, height }) => width !== wanted.width || height !== wanted.height);
  if (other !== undefined) {
    const reason = `it is ${other.width} x ${other.height}, planned was ${wanted.width} x ${wanted.height}`;
    return { accepted: false, reason };
  }
  const record: FrameRecord = {
    schema: 2,
    renderKey: plan.renderKey,
    frame,
    width: size.width,
    height: size.height,
    files,
    picture: names.picture,
    hasAlpha,
  };
  await store.write(frameRecordUri(plan, frame), recordBytes(record));
  return { accepted: true, record };
}

/** `file` is `null` where the check fails. */
interface KeptFile {
  readonly check: PictureCheck;
  readonly file: FrameFile | null;
}

async function keepFile({ store, plan, signal }: FrameDesk, { name, path }: Written): Promise<KeptFile> {
  const bytes = await readOwnFile(path);
  if (bytes === null) return { check: { whole: false, reason: 'Blender did not write it' }, file: null };
  const check = await checkPicture(bytes, { extension: extensionOf(name), signal });
  if (!check.whole) return { check, file: null };
  await store.write(frameFileUri(plan, name), bytes);
  await rm(path, { force: true });
  return { check, file: { name, bytes: bytes.length, sha256: sha256Of(bytes) } };
}

function extensionOf(name: string): string {
  return extname(name).slice(1).toLowerCase();
}

/**
 * A file that Blender wrote itself, by its path without links. The job's folder is a scene's to fill: a link in it, or to
 * a folder in it, would have this process read what Blender may not; a pipe would have it wait for ever.
 */
export async function readOwnFile(file: string): Promise<Uint8Array | null> {
  try {
    const found = await lstat(file);
    if (!found.isFile() || found.nlink !== 1 || found.size > fileLimitBytes) return null;
    const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return (await pathOfHandle(handle, file)) === file ? await handle.readFile() : null;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}

/** What was opened really, whatever folders on the way were exchanged meanwhile; where a system cannot tell, what is there now. */
async function pathOfHandle(handle: FileHandle, file: string): Promise<string> {
  return readlink(`/proc/self/fd/${handle.fd}`).catch(() => realpath(file));
}

function fitsPlan(plan: Plan, record: FrameRecord): boolean {
  const size = plan.spec.pixels.size;
  return size === null || (record.width === size.width && record.height === size.height);
}
