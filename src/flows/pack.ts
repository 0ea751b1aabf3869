import { absolutePathCode, outsideRootCode } from '../core/closure-findings.js';
import { Fault } from '../core/errors.js';
import { manifestEnding, objectsFolder, parseManifest, type Manifest, type ManifestFile } from '../core/manifest.js';
import { nameBelow } from '../core/references.js';
import type { Store, Tree } from '../ports.js';
import { manifestOf, type Closure } from './closure.js';
import { inParallel } from './in-parallel.js';

export interface PackOrder {
  /** Folder of the store that gets objects and manifest. */
  readonly targetUri: string;
  /** Folder of this machine for contents that are no files yet. */
  readonly scratchFolder: string;
  /** Packs what can be packed where a check refuses. */
  readonly force: boolean;
  /** Called once it is settled that there is something to pack, before the first byte is written. */
  readonly onStart?: (amount: PackAmount) => void;
}

/** What a closure takes in an empty store; contents that are there already are not written again. */
export interface PackAmount {
  readonly files: number;
  /** Each content once. */
  readonly bytes: number;
}

export interface Packed {
  readonly manifestUri: string;
  readonly manifest: Manifest;
  readonly objects: { readonly written: number; readonly held: number };
  readonly bytes: { readonly written: number; readonly held: number };
}

/** A store answers several requests at a time; a disk gains nothing from more. */
const objectsAtOnce = 8;

/**
 * Writes every file of a closure into a store by its content, and a manifest that names them all. An object that is
 * there with its whole length is not written again; the manifest comes last.
 */
export async function packClosure(
  closure: Closure,
  order: PackOrder,
  { tree, store }: { readonly tree: Tree; readonly store: Store },
): Promise<Packed> {
  if (!order.force) refuseBound(closure);
  const whole = manifestOf(closure);
  const byContent = new Map(whole.files.map((file) => [file.sha256, file]));
  const most = [...byContent.values()].reduce((sum, { size }) => sum + size, 0);
  order.onStart?.({ files: whole.files.length, bytes: most });
  const left = new Set<string>();
  const count = { written: 0, held: 0 };
  const bytes = { written: 0, held: 0 };
  await inParallel(byContent.values(), objectsAtOnce, async (file) => {
    const outcome = await packObject(file, closure, { order, tree, store });
    if (outcome === 'left out') {
      left.add(file.sha256);
      return;
    }
    count[outcome] += 1;
    bytes[outcome] += file.size;
  });
  const manifest = { ...whole, files: whole.files.filter((file) => !left.has(file.sha256)) };
  return { manifestUri: await writeManifest(manifest, order.targetUri, store), manifest, objects: count, bytes };
}

function objectUri(targetUri: string, sha256: string): string {
  return `${targetUri}/${objectsFolder}/${sha256}`;
}

/** What the scene reads by a path that means nothing elsewhere would be missing wherever the closure is laid out. */
function refuseBound({ findings, files, root }: Closure): void {
  const there = new Set(files.map((file) => nameBelow(root, file.path)));
  const bound = findings.find(
    ({ code, path, severity }) =>
      (code === absolutePathCode && path !== undefined && there.has(path)) ||
      (code === outsideRootCode && severity !== 'info'),
  );
  if (bound === undefined) return;
  throw new Fault('refused', bound.code, `${bound.message.replace(/\.$/, '')}, or pack without it by --force.`);
}

async function packObject(
  file: ManifestFile,
  closure: Closure,
  { order, tree, store }: { readonly order: PackOrder; readonly tree: Tree; readonly store: Store },
): Promise<'written' | 'held' | 'left out'> {
  const uri = objectUri(order.targetUri, file.sha256);
  // One that was cut short is written again.
  if ((await store.stat(uri))?.size === file.size) return 'held';
  const path = closure.root === '/' ? `/${file.path}` : `${closure.root}/${file.path}`;
  try {
    await store.write(uri, { file: await tree.localCopy(path, order.scratchFolder) });
  } catch (error) {
    if (order.force && error instanceof Fault && error.code === 'lfs-pointer') return 'left out';
    throw error;
  }
  // The bytes that were hashed are those that were written only if nobody wrote to the file in between.
  const changed = (await tree.stamp(path)) !== closure.stamps[path];
  if (changed || (await store.stat(uri))?.size !== file.size) {
    await store.remove(uri);
    throw new Fault('failed', 'file-changing', `${file.path} was changed while it was packed; pack the scene again.`);
  }
  return 'written';
}

/** The manifest's name is the scene's; where another scene of that name was packed before, with a number. */
async function writeManifest(manifest: Manifest, targetUri: string, store: Store): Promise<string> {
  const content = new TextEncoder().encode(`${JSON.stringify(manifest)}\n`);
  const stem = (manifest.scene.split('/').at(-1) ?? '').replace(/\.blend$/i, '');
  for (let number = 1; ; number += 1) {
    const name = encodeURIComponent(number === 1 ? stem : `${stem}-${number}`);
    const uri = `${targetUri}/${name}${manifestEnding}`;
    const held = await store.read(uri);
    const scene = held === null ? null : sceneOf(held);
    if (scene !== null && scene !== manifest.scene) continue;
    if (held === null || !sameBytes(held, content)) await store.write(uri, content);
    return uri;
  }
}

/** `null` where something else lies there: it is written over. */
function sceneOf(bytes: Uint8Array): string | null {
  try {
    return parseManifest(bytes).scene;
  } catch {
    return null;
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
