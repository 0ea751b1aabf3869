import { git } from './git.js';

export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly bytes: number | undefined;
  readonly path: string;
}

/** The entries of a tree; of all trees below it too where `recursive`. */
export async function readTree(
  folder: string,
  { sha, recursive }: { readonly sha: string; readonly recursive: boolean },
): Promise<readonly TreeEntry[]> {
  const { text } = await git({ folder }, ['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha]);
  return text
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', object = '', size = ''] = line.slice(0, tab).split(/\s+/);
      const bytes = size === '-' ? undefined : Number(size);
      return { mode, type: type as TreeEntry['type'], sha: object, bytes, path: line.slice(tab + 1) };
    });
}

/** The entry at a path; `undefined`: nothing is there. */
export async function entryAt(folder: string, treeSha: string, path: string): Promise<TreeEntry | undefined> {
  let at: TreeEntry = { mode: '040000', type: 'tree', sha: treeSha, bytes: undefined, path: '' };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (at.type !== 'tree') return undefined;
    const entry = (await readTree(folder, { sha: at.sha, recursive: false })).find((one) => one.path === name);
    if (entry === undefined) return undefined;
    at = { ...entry, path: at.path === '' ? name : `${at.path}/${name}` };
  }
  return at;
}

export async function readBlob(folder: string, sha: string): Promise<Buffer> {
  return (await git({ folder }, ['cat-file', 'blob', sha])).bytes;
}

/** The type of an object, and its size; `undefined`: it is not there. */
export async function objectFacts(
  folder: string,
  sha: string,
): Promise<{ readonly type: string; readonly bytes: number } | undefined> {
  if (!/^[0-9a-f]{40}$/i.test(sha)) return undefined;
  const { text } = await git({ folder, input: `${sha}\n` }, ['cat-file', '--batch-check']);
  const [, type = '', bytes] = text.trim().split(' ');
  return bytes === undefined ? undefined : { type, bytes: Number(bytes) };
}
