import { git } from './git.js';

export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export interface ChangedFile {
  readonly path: string;
  readonly previousPath: string | undefined;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Without its headers; `undefined` where the file is binary. */
  readonly patch: string | undefined;
}

const statusByLetter: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

const noObject = '0'.repeat(40);
const common = ['diff', '-M', '--no-abbrev', '--no-ext-diff', '--no-color'];

/** What differs between two commits or trees, in the order of the paths. */
export async function diffFiles(folder: string, from: string, to: string): Promise<readonly ChangedFile[]> {
  const [raw, counted, patched] = await Promise.all([
    git({ folder }, [...common, '--raw', '-z', from, to, '--']),
    git({ folder }, [...common, '--numstat', '-z', from, to, '--']),
    git({ folder }, [...common, '-p', from, to, '--']),
  ]);
  const counts = countsFrom(counted.text);
  const patches = patched.text.split(/^diff --git /m).slice(1);
  return entriesFrom(raw.text).map((entry, index) => ({
    ...entry,
    ...(counts[index] ?? { additions: 0, deletions: 0 }),
    patch: patchFrom(patches[index] ?? ''),
  }));
}

type Entry = Pick<ChangedFile, 'path' | 'previousPath' | 'status' | 'sha'>;

function entriesFrom(text: string): readonly Entry[] {
  const words = text.split('\0');
  const entries: Entry[] = [];
  for (let at = 0; at + 1 < words.length;) {
    const [, , oldSha = '', newSha = '', letter = ''] = (words[at] ?? '').split(' ');
    const status = statusByLetter[letter.charAt(0)] ?? 'modified';
    const moved = status === 'renamed' || status === 'copied';
    const path = words[at + (moved ? 2 : 1)] ?? '';
    entries.push({
      path,
      status,
      previousPath: moved ? words[at + 1] : undefined,
      sha: newSha === noObject ? oldSha : newSha,
    });
    at += moved ? 3 : 2;
  }
  return entries;
}

interface Counts {
  readonly additions: number;
  readonly deletions: number;
}

function countsFrom(text: string): readonly Counts[] {
  const words = text.split('\0');
  const counts: Counts[] = [];
  for (let at = 0; at + 1 < words.length;) {
    const [added = '', deleted = '', path = ''] = (words[at] ?? '').split('\t');
    // A binary file has "-" for both.
    counts.push({ additions: Number(added) || 0, deletions: Number(deleted) || 0 });
    at += path === '' ? 3 : 1;
  }
  return counts;
}

function patchFrom(text: string): string | undefined {
  const start = text.search(/^@@ /m);
  return start === -1 ? undefined : text.slice(start).replace(/\n$/, '');
}
