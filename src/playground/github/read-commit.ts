import { timeText } from './find.js';
import { git } from './git.js';

export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface CommitFacts {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');

/** Commits in the order of the history, oldest first. `range` as Git takes it: names of objects, `^` before what is left out. */
export async function readCommits(folder: string, range: readonly string[]): Promise<readonly CommitFacts[]> {
  const { text } = await git({ folder }, [
    'log',
    '-z',
    '--reverse',
    '--topo-order',
    `--format=${format}`,
    ...range,
    '--',
  ]);
  return text
    .split('\0')
    .filter((entry) => entry !== '')
    .map(commitFrom);
}

export async function readCommit(folder: string, sha: string): Promise<CommitFacts | undefined> {
  return (await readCommits(folder, ['--no-walk', sha]))[0];
}

function commitFrom(entry: string): CommitFacts {
  const [sha = '', tree = '', parents = '', ...rest] = entry.split('\x1f');
  const [authorName = '', authorEmail = '', authorDate = '', name = '', email = '', date = '', ...message] = rest;
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name: authorName, email: authorEmail, date: timeText(new Date(authorDate)) },
    committer: { name, email, date: timeText(new Date(date)) },
    message: message.join('\x1f').replace(/\n$/, ''),
  };
}

/** The commit from which two histories part; `undefined` where they have none. */
export async function mergeBaseOf(folder: string, base: string, head: string): Promise<string | undefined> {
  const { code, text } = await git({ folder, also: [1] }, ['merge-base', base, head]);
  return code === 0 ? text.trim() : undefined;
}
