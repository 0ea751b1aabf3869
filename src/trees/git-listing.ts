import { posix } from 'node:path';
import { runGit, type Git } from './git.js';

/** A file or a link of a commit. */
export interface TreeEntry {
  readonly oid: string;
  /** Bytes of the blob: of a pointer, where Git LFS keeps the content. */
  readonly size: number;
}

export interface Listing {
  /** Regular files by path relative to the root. */
  readonly entries: ReadonlyMap<string, TreeEntry>;
  /** Where links point to, as stored, by path. */
  readonly links: ReadonlyMap<string, string>;
  /** Names in each folder; the root is the empty path. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
}

/** As many links as Linux follows in one path. */
const linksFollowedMax = 40;
const linkMode = '120000';
/** Modes of regular files begin so. */
const fileMode = '100';

/** All that a commit holds, in one answer of Git's. */
export async function listCommit(git: Git, commit: string): Promise<Listing> {
  const text = (await runGit(git, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])).toString('utf8');
  const entries = new Map<string, TreeEntry>();
  const linked = new Map<string, string>();
  const folders = new Map<string, Set<string>>();
  for (const line of text.split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = '', size = ''] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1);
    if (mode === linkMode) linked.set(path, oid);
    else if (mode.startsWith(fileMode)) entries.set(path, { oid, size: Number(size) });
    else continue;
    addToFolders(folders, path);
  }
  const links = new Map<string, string>();
  for (const [path, oid] of linked) links.set(path, (await runGit(git, ['cat-file', 'blob', oid])).toString('utf8'));
  return { entries, links, folders: new Map([...folders].map(([folder, names]) => [folder, [...names]])) };
}

function addToFolders(folders: Map<string, Set<string>>, path: string): void {
  for (let name = path; name !== '';) {
    const parent = posix.dirname(name);
    const folder = parent === '.' ? '' : parent;
    const names = folders.get(folder);
    if (names?.has(posix.basename(name)) === true) return;
    if (names === undefined) folders.set(folder, new Set([posix.basename(name)]));
    else names.add(posix.basename(name));
    name = folder;
  }
}

/** What stands at a path, through the commit's own links; a link that leaves the repository is not followed. */
export function resolveEntry(listing: Listing, path: string): TreeEntry | 'missing' | 'outside' {
  let current = path;
  for (let followed = 0; followed < linksFollowedMax; followed += 1) {
    if (current === '..' || current.startsWith('../') || posix.isAbsolute(current)) return 'outside';
    if (current === '.git' || current.startsWith('.git/')) return 'outside';
    const entry = listing.entries.get(current);
    if (entry !== undefined) return entry;
    const next = listing.links.size === 0 ? null : throughLink(listing.links, current);
    if (next === null) return 'missing';
    current = next;
  }
  return 'missing';
}

/** Names in a folder, through links as well. */
export function namesIn(listing: Listing, folder: string): readonly string[] {
  let current: string | null = folder;
  for (let followed = 0; current !== null && followed < linksFollowedMax; followed += 1) {
    const names = listing.folders.get(current);
    if (names !== undefined) return names;
    current = throughLink(listing.links, current);
  }
  return [];
}

/** The path with its first link replaced by where it points to. */
function throughLink(links: ReadonlyMap<string, string>, path: string): string | null {
  const parts = path.split('/');
  for (let end = 1; end <= parts.length; end += 1) {
    const target = links.get(parts.slice(0, end).join('/'));
    if (target === undefined) continue;
    const rest = parts.slice(end).join('/');
    if (posix.isAbsolute(target)) return target;
    return posix.normalize(posix.join(...parts.slice(0, end - 1), target, rest)).replace(/\/$/, '');
  }
  return null;
}
