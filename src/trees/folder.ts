import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';
import { localRepositoryId } from '../core/keys.js';
import type { ObjectReader, Tree } from '../ports.js';

/** The files of this machine around one scene file: its Git work tree, or the folder it lies in. */
export async function folderTree(sceneFile: string): Promise<Tree> {
  const folder = dirname(sceneFile);
  const repository = await findRepository(folder);
  const root = repository?.root ?? folder;
  return {
    root,
    repositoryId: localRepositoryId(repository?.gitFolder ?? root),
    open: (path) => openFile(resolve(root, path)),
    sha256: (path) => hashFile(resolve(root, path)),
    stamp: (path) => stampOf(resolve(root, path)),
    names: async (path) => (await ignoreMissing(readdir(resolve(root, path)))) ?? [],
  };
}

interface Repository {
  readonly root: string;
  /** The same for all work trees of a clone. */
  readonly gitFolder: string;
}

async function findRepository(start: string): Promise<Repository | null> {
  for (let folder = start; ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    const found = await ignoreMissing(stat(git));
    if (found?.isDirectory() === true) return { root: folder, gitFolder: git };
    if (found?.isFile() === true) {
      const pointed = /^gitdir: (.+)$/m.exec(await readFile(git, 'utf8'))?.[1] ?? git;
      const gitFolder = resolve(folder, pointed);
      const inWorktrees = basename(dirname(gitFolder)) === 'worktrees';
      return { root: folder, gitFolder: inWorktrees ? dirname(dirname(gitFolder)) : gitFolder };
    }
    if (folder === dirname(folder)) return null;
  }
}

/** Finds the file a person named, or says in one sentence why it cannot be rendered. */
export async function locateSceneFile(path: string): Promise<string> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Fault('refused', 'not-a-file', `${path} is a folder; name a .blend file in it.`);
    if (!found.isFile()) throw new Fault('refused', 'not-a-file', `${path} is not a regular file; name a .blend file.`);
    return await realpath(path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Fault('refused', 'no-such-file', `${path} does not exist; check the path.`, { cause: error });
    }
    throw new Fault('refused', 'unreadable', `${path} cannot be read (${messageOf(error)}).`, { cause: error });
  }
}

async function openFile(path: string): Promise<ObjectReader> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw new Fault('refused', 'unreadable', `${path} cannot be read (${messageOf(error)}).`, { cause: error });
  });
  const { size } = await handle.stat();
  return {
    size,
    async read(offset, length) {
      const buffer = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
    [Symbol.asyncDispose]: () => handle.close(),
  };
}

/** Files of the kernel's own are regular to `stat`, and may be endless or wait for ever; no asset lies there. */
const kernelFolders = ['/proc/', '/sys/', '/dev/'];

async function isAsset(path: string): Promise<boolean> {
  const real = await ignoreMissing(realpath(path));
  if (real === null || kernelFolders.some((folder) => real.startsWith(folder))) return false;
  return (await ignoreMissing(stat(real)))?.isFile() === true;
}

/** Changes whenever a file is written, replaced or touched; `null` where there is none. */
async function stampOf(path: string): Promise<string | null> {
  if (!(await isAsset(path))) return null;
  const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

async function hashFile(path: string): Promise<string | null> {
  if (!(await isAsset(path))) return null;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash).catch((error: unknown) => {
    throw new Fault('refused', 'unreadable', `${path} cannot be read (${messageOf(error)}); make it readable.`, {
      cause: error,
    });
  });
  return hash.digest('hex');
}

async function ignoreMissing<T>(action: Promise<T>): Promise<T | null> {
  try {
    return await action;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' || code === 'ENAMETOOLONG' || code === 'EACCES')
      return null;
    throw error;
  }
}
