import { constants } from 'node:fs';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';
import { objectsFolder, parseManifest, type Manifest, type ManifestFile } from '../core/manifest.js';
import type { Store } from '../ports.js';
import { sha256Of, sha256OfFile } from './digest.js';

export interface LaidOut {
  /** Absolute path of the scene file. */
  readonly sceneFile: string;
  /** Every file of the closure, absolute: what Blender may read. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
  /** Of the manifest's own bytes. */
  readonly manifestSha256: string;
}

/** Copying and hashing are bound by the disk; a remote store answers several requests at a time. */
const filesAtOnce = 4;

/**
 * Lays a packed closure out as a working tree below `folder`, which must be empty or not there. Objects are looked for
 * beside the manifest. Every file is hashed where it came to lie: one that is not what the manifest says refuses the job.
 */
export async function layOut(
  manifestUri: string,
  { store, folder }: { readonly store: Store; readonly folder: string },
): Promise<LaidOut> {
  const bytes = await store.read(manifestUri);
  if (bytes === null) {
    throw new Fault('failed', 'no-manifest', `There is no manifest at ${manifestUri}; pack the scene again.`);
  }
  const manifest = parseManifest(bytes);
  const target = join(folder, 'tree');
  const download = join(folder, 'download');
  await mkdir(download, { recursive: true });
  const objectsUri = `${manifestUri.slice(0, manifestUri.lastIndexOf('/'))}/${objectsFolder}`;
  const waiting = manifest.files.values();
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      await layOutFile(next.value, { store, objectsUri, target, download });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: filesAtOnce }, work));
  await rm(download, { recursive: true, force: true });
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  const files = manifest.files.map((file) => join(target, ...file.path.split('/')));
  return { sceneFile: join(target, ...manifest.scene.split('/')), files, manifest, manifestSha256: sha256Of(bytes) };
}

interface Places {
  readonly store: Store;
  readonly objectsUri: string;
  readonly target: string;
  readonly download: string;
}

async function layOutFile(file: ManifestFile, { store, objectsUri, target, download }: Places): Promise<void> {
  const uri = `${objectsUri}/${file.sha256}`;
  const held = await store.stat(uri);
  if (held === null) throw damaged(file, 'is missing from the store');
  if (held.size !== file.size) throw damaged(file, `has ${held.size} bytes in the store instead of ${file.size}`);
  const path = join(target, ...file.path.split('/'));
  await mkdir(dirname(path), { recursive: true });
  try {
    // Its own copy: what Blender writes never reaches the store.
    await copyFile(await store.localCopy(uri, download), path, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') {
      const why = 'two files have one name here, where case does not count';
      throw new Fault('refused', 'bad-manifest', `${file.path} cannot be laid out: ${why}; rename one of them.`);
    }
    throw new Fault('failed', 'cannot-lay-out', `${file.path} cannot be laid out (${messageOf(error)}).`, {
      cause: error,
    });
  }
  const { size } = await stat(path);
  if (size !== file.size || (await sha256OfFile(path)) !== file.sha256)
    throw damaged(file, 'is not what it was packed as');
}

function damaged(file: ManifestFile, what: string): Fault {
  return new Fault('refused', 'damaged-object', `${file.path} ${what}; pack the scene again.`);
}
