import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { Fault } from '../core/errors.js';
import { localRepositoryId } from '../core/keys.js';
import type { CommitTree, ObjectReader } from '../ports.js';
import { GitBlobs } from './git-blobs.js';
import { listCommit, namesIn, resolveEntry, type TreeEntry } from './git-listing.js';
import { runGit, type Git } from './git.js';
import { fetchedContent, parseLfsPointer, pointerBytesMax, type LfsPointer } from './lfs.js';
import { openFile, realAsset } from './local-file.js';

export interface CommitTreeOptions {
  /** Absolute folder in the repository. */
  readonly folder: string;
  /** Anything that Git takes for a commit: `HEAD`, `main~3`, a hash. */
  readonly revision: string;
  readonly env: NodeJS.ProcessEnv;
  /** Remote that contents kept by Git LFS are fetched from; without it only those on this machine are read. */
  readonly lfsRemote?: string;
}

/** Blobs up to here are read into memory; larger ones are written to a file first. */
const memoryBlobBytesMax = 16 * 1024 * 1024;

/** One commit of a repository on this machine, read through Git. Its paths are told as if it were checked out. */
export async function gitCommitTree(options: CommitTreeOptions): Promise<CommitTree> {
  const { git, gitFolder } = await openRepository(options);
  const root = git.folder;
  const commit = await resolveCommit(git, options.revision);
  const listing = await listCommit(git, commit);
  const blobs = new GitBlobs(git);
  const pointers = new Map<string, Promise<LfsPointer | null>>();
  const hasPointers = await usesLfs(blobs, listing.entries);

  const find = (path: string): TreeEntry | 'missing' | 'outside' => {
    const absolute = resolve(root, path);
    const below = posix.relative(root, absolute);
    return resolveEntry(listing, below);
  };
  const entryAt = (path: string): TreeEntry | null => {
    const found = find(path);
    return typeof found === 'string' ? null : found;
  };
  const pointerOf = (entry: TreeEntry): Promise<LfsPointer | null> => {
    if (!hasPointers || entry.size > pointerBytesMax) return Promise.resolve(null);
    const known = pointers.get(entry.oid) ?? blobs.read(entry.oid).then(parseLfsPointer);
    pointers.set(entry.oid, known);
    return known;
  };
  let fetching: Promise<unknown> | null = null;
  const contents = new Map<string, Promise<string | null>>();
  const look = async (pointer: LfsPointer): Promise<string | null> => {
    const held = await fetchedContent(gitFolder, pointer);
    if (held !== null || options.lfsRemote === undefined) return held;
    fetching ??= runGit(git, ['lfs', 'fetch', options.lfsRemote, commit]);
    await fetching;
    return fetchedContent(gitFolder, pointer);
  };
  /** Where the content of a pointer lies on this machine; `null` where it does not. */
  const fetched = (pointer: LfsPointer): Promise<string | null> => {
    const known = contents.get(pointer.oid) ?? look(pointer);
    contents.set(pointer.oid, known);
    return known;
  };
  return {
    root,
    commit,
    files: [...listing.entries.keys()],
    repositoryId: localRepositoryId(gitFolder),
    isStrict: true,
    hasBounds: true,
    async stat(path) {
      const found = find(path);
      if (typeof found === 'string') return found;
      const pointer = await pointerOf(found);
      // Content that is at hand stands in its pointer's place.
      const pointerTo = pointer !== null && (await fetched(pointer)) === null ? pointer.oid : null;
      return { size: pointer?.size ?? found.size, pointerTo, isOutside: false };
    },
    async open(path) {
      const entry = entryAt(path);
      if (entry === null) return openFile(null, path);
      const pointer = await pointerOf(entry);
      const content = pointer === null ? null : await fetched(pointer);
      if (content !== null) return openFile(content, path);
      return entry.size > memoryBlobBytesMax ? openWritten(blobs, entry) : inMemory(await blobs.read(entry.oid));
    },
    async sha256(path) {
      const entry = entryAt(path);
      return entry === null ? null : ((await pointerOf(entry))?.oid ?? (await blobs.sha256(entry.oid)));
    },
    contentKey: (path) => Promise.resolve(entryAt(path)?.oid ?? null),
    gitObject: (path) => Promise.resolve(entryAt(path)?.oid ?? null),
    // What a commit holds never changes.
    stamp: (path) => Promise.resolve(entryAt(path)?.oid ?? null),
    names: (path) => Promise.resolve(namesIn(listing, posix.relative(root, resolve(root, path)))),
    async localCopy(path, folder) {
      const entry = entryAt(path);
      if (entry === null) throw new Fault('failed', 'gone', `${path} is not in the commit ${commit}.`);
      const pointer = await pointerOf(entry);
      const content = pointer === null ? null : await fetched(pointer);
      if (content !== null) return content;
      const file = join(folder, entry.oid);
      if ((await realAsset(file)) === null) await blobs.writeTo(entry.oid, file);
      return file;
    },
    [Symbol.asyncDispose]: () => blobs[Symbol.asyncDispose](),
  };
}

async function openRepository({
  folder,
  env,
}: CommitTreeOptions): Promise<{ readonly git: Git; readonly gitFolder: string }> {
  const asked = ['rev-parse', '--show-toplevel', '--path-format=absolute', '--git-common-dir'];
  const told = await runGit({ folder, env }, asked).catch((error: unknown) => {
    if (!(error instanceof Fault) || error.code !== 'git-refused' || !error.message.includes('not a git repository')) {
      throw error;
    }
    throw new Fault('refused', 'no-repository', `${folder} lies in no Git repository; change to a folder that does.`, {
      cause: error,
    });
  });
  const [root = '', gitFolder = ''] = told.toString('utf8').trimEnd().split('\n');
  return { git: { folder: root, env }, gitFolder };
}

async function resolveCommit(git: Git, revision: string): Promise<string> {
  try {
    // A revision that begins with a dash is no option.
    const told = await runGit(git, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return told.toString('utf8').trim();
  } catch (error) {
    if (error instanceof Fault && error.code === 'git-missing') throw error;
    throw new Fault(
      'refused',
      'no-commit',
      `"${revision}" is no commit of this repository; name one that git log shows.`,
      {
        cause: error,
      },
    );
  }
}

/** Only where the commit's own attributes say so is a small file worth a look: a repository has thousands of them. */
async function usesLfs(blobs: GitBlobs, entries: ReadonlyMap<string, TreeEntry>): Promise<boolean> {
  for (const [path, { oid }] of entries) {
    if (posix.basename(path) !== '.gitattributes') continue;
    if (/\bfilter=lfs\b/.test(new TextDecoder().decode(await blobs.read(oid)))) return true;
  }
  return false;
}

function inMemory(bytes: Uint8Array): ObjectReader {
  return {
    size: bytes.byteLength,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

async function openWritten(blobs: GitBlobs, { oid }: TreeEntry): Promise<ObjectReader> {
  const folder = await mkdtemp(join(tmpdir(), 'dailies-blob-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await blobs.writeTo(oid, join(folder, oid));
    const reader = await openFile(join(folder, oid), oid);
    return {
      size: reader.size,
      read: (offset, length) => reader.read(offset, length),
      async [Symbol.asyncDispose]() {
        await reader[Symbol.asyncDispose]();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
