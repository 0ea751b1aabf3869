import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';
import type { Store, StoredObject } from '../ports.js';

/** Files being written stand beside their place under such a name until they are whole; listings leave them out. */
const unfinishedPrefix = '.unfinished-';

/** A store whose objects are the files of this machine, named by `file://` URIs. */
export function localStore(): Store {
  return {
    stat: async (uri) => {
      const found = await ignoreMissing(stat(pathOf(uri)));
      return found?.isFile() === true ? { uri, size: found.size } : null;
    },
    read: (uri) => ignoreMissing(readFile(pathOf(uri))),
    write: (uri, content) => writeWhole(pathOf(uri), content),
    copy: (from, to) => writeWhole(pathOf(to), { file: pathOf(from) }),
    list: (folderUri) => listFiles(pathOf(folderUri)),
    localCopy: (uri) => Promise.resolve(pathOf(uri)),
    remove: (uri) => rm(pathOf(uri), { force: true }),
  };
}

/** The URI of a file or folder of this machine; a folder's has no slash at its end. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href.replace(/\/$/, '');
}

export function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch (error) {
    throw new Fault('refused', 'bad-uri', `"${uri}" is not a file on this machine; give a file:// URI.`, {
      cause: error,
    });
  }
}

async function writeWhole(path: string, content: Uint8Array | { readonly file: string }): Promise<void> {
  const unfinished = join(dirname(path), `${unfinishedPrefix}${randomUUID()}`);
  try {
    await makeFolder(dirname(path));
    // A reflink where the file system has them: a copy that shares no later change and costs no space.
    if ('file' in content) await copyFile(content.file, unfinished, constants.COPYFILE_FICLONE);
    else await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw writeFault(path, error);
  }
}

/**
 * Makes a folder and those above it. Not `mkdir(…, { recursive: true })`: Node 20 never returns from it where the file
 * system answers ENOENT below a folder that exists, as `/proc` does.
 */
async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  const missing = await mkdir(path).then(
    () => false,
    (error: unknown) => {
      if (systemCodeOf(error) === 'EEXIST') return false;
      if (systemCodeOf(error) === 'ENOENT' && parent !== path) return true;
      throw error;
    },
  );
  if (!missing) return;
  await makeFolder(parent);
  await mkdir(path).catch((error: unknown) => {
    if (systemCodeOf(error) !== 'EEXIST') throw error;
  });
}

/** Turns the file system's refusals into sentences; anything unexpected stays what it is. */
function writeFault(path: string, error: unknown): unknown {
  switch (systemCodeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Fault(
        'failed',
        'disk-full',
        `There is no space left to write ${path}; free some and start the same render again: finished frames are kept.`,
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
    case 'ENOENT':
    case 'ENAMETOOLONG':
      return new Fault(
        'refused',
        'cannot-write',
        `${path} cannot be written (${messageOf(error)}); choose another folder (--out for results, XDG_CACHE_HOME for what is remembered).`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}

async function listFiles(folder: string): Promise<readonly StoredObject[]> {
  const entries = (await ignoreMissing(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith(unfinishedPrefix));
  const objects = await Promise.all(
    files.map(async (entry): Promise<StoredObject | null> => {
      const path = join(entry.parentPath, entry.name);
      const found = await ignoreMissing(stat(path));
      return found === null ? null : { uri: uriOf(path), size: found.size };
    }),
  );
  return objects.filter((object) => object !== null);
}

async function ignoreMissing<T>(action: Promise<T>): Promise<T | null> {
  try {
    return await action;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'EACCES' || code === 'EPERM') {
      throw new Fault(
        'refused',
        'cannot-read',
        `A folder cannot be read (${messageOf(error)}); make it readable, or choose another.`,
        {
          cause: error,
        },
      );
    }
    throw error;
  }
}
