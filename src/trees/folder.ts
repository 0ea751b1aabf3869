import { createHash } from 'node:crypto';
import { realpath, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Fault } from '../core/errors.js';
import { localRepositoryId } from '../core/keys.js';
import { isInside } from '../core/references.js';
import type { Tree, TreeFile } from '../ports.js';
import { findRepository } from './find-repository.js';
import {
  gitBlobName,
  hashFile,
  ignoreMissing,
  openFile,
  readSmall,
  readStart,
  realAsset,
  stampOf,
  statAsset,
} from './local-file.js';
import { fetchedContent, parseLfsPointer, pointerBytesMax, type LfsPointer } from './lfs.js';

export interface FolderTreeOptions {
  /** Absolute. Without it the Git work tree that holds the scene file, or the folder it lies in. */
  readonly root?: string;
  /** Never opens what lies outside the root. Outside Git, where no root was given, there is none to keep to. */
  readonly strict?: boolean;
}

/** The files of this machine around one scene file. */
export async function folderTree(sceneFile: string, options: FolderTreeOptions = {}): Promise<Tree> {
  const folder = dirname(sceneFile);
  const repository = await findRepository(options.root ?? folder);
  const root = options.root ?? repository?.root ?? folder;
  const bounds: Bounds = {
    root,
    realRoot: (await ignoreMissing(realpath(root))) ?? root,
    isStrict: options.strict === true && (options.root !== undefined || repository !== null),
  };
  const gitFolder = repository?.gitFolder ?? null;
  const at = (path: string): Promise<string | null> => admit(resolve(root, path), bounds);
  const pointerAt = async (path: string): Promise<LfsPointer | null> => {
    if (((await statAsset(path)) ?? 0) > pointerBytesMax) return null;
    const bytes = await readStart(path, pointerBytesMax);
    return bytes === null ? null : parseLfsPointer(bytes);
  };
  const sha256 = async (path: string): Promise<string | null> => {
    const real = await at(path);
    if (real === null) return null;
    const bytes = await readSmall(real);
    if (bytes === null) return hashFile(real);
    return parseLfsPointer(bytes)?.oid ?? createHash('sha256').update(bytes).digest('hex');
  };
  return {
    root,
    repositoryId: localRepositoryId(gitFolder ?? root),
    isStrict: bounds.isStrict,
    hasBounds: options.root !== undefined || repository !== null,
    stat: (path) => statIn(resolve(root, path), bounds, pointerAt),
    open: async (path) => openFile(await at(path), path),
    sha256,
    contentKey: sha256,
    gitObject: async (path) => {
      const real = gitFolder === null ? null : await at(path);
      return real === null ? null : gitBlobName(real);
    },
    stamp: async (path) => {
      const real = await at(path);
      return real === null ? null : stampOf(real);
    },
    names: async (path) => namesIn(resolve(root, path), bounds),
    localCopy: async (path) => {
      const real = await at(path);
      if (real === null) throw new Fault('failed', 'gone', `${path} is gone; start again.`);
      const pointer = await pointerAt(real);
      if (pointer === null) return real;
      const fetched = gitFolder === null ? null : await fetchedContent(gitFolder, pointer);
      if (fetched !== null) return fetched;
      throw new Fault('refused', 'lfs-pointer', `${path} is a Git LFS pointer without its content; run git lfs pull.`);
    },
  };
}

interface Bounds {
  readonly root: string;
  /** The root without links. */
  readonly realRoot: string;
  readonly isStrict: boolean;
}

/** Git's own folder is no part of what it keeps. */
const gitFolderName = '.git';

function isWithin(root: string, path: string): boolean {
  return isInside(root, path) && !isInside(join(root, gitFolderName), path);
}

/** The real path of a file that may be opened; `null` where there is none, or a strict tree must not. */
async function admit(path: string, bounds: Bounds): Promise<string | null> {
  if (bounds.isStrict && !isWithin(bounds.root, path)) return null;
  const real = await realAsset(path);
  if (real === null || (bounds.isStrict && !isWithin(bounds.realRoot, real))) return null;
  return real;
}

async function statIn(
  path: string,
  bounds: Bounds,
  pointerAt: (path: string) => Promise<LfsPointer | null>,
): Promise<TreeFile | 'missing' | 'outside'> {
  const named = isWithin(bounds.root, path);
  if (bounds.isStrict && !named) return 'outside';
  const real = await realAsset(path);
  if (real === null) return 'missing';
  const isOutside = !named || !isWithin(bounds.realRoot, real);
  if (bounds.isStrict && isOutside) return 'outside';
  const size = await statAsset(real);
  if (size === null) return 'missing';
  const pointer = await pointerAt(real);
  return { size: pointer?.size ?? size, pointerTo: pointer?.oid ?? null, isOutside };
}

async function namesIn(folder: string, bounds: Bounds): Promise<readonly string[]> {
  if (bounds.isStrict) {
    const real = isWithin(bounds.root, folder) ? await ignoreMissing(realpath(folder)) : null;
    if (real === null || !isWithin(bounds.realRoot, real)) return [];
  }
  return (await ignoreMissing(readdir(folder))) ?? [];
}
