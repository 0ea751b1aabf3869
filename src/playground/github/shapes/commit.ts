import type { ChangedFile } from '../diff.js';
import type { CommitFacts } from '../read-commit.js';
import type { Json, Repository, World } from '../state.js';
import { pageUrl, repositoryUrl } from './repository.js';
import { nodeId, userShape } from './user.js';

const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

export interface OfRepository {
  readonly world: World;
  readonly repository: Repository;
}

/** A commit as lists hold it; the account is found by the address that GitHub gives to everyone. */
export function commitShape({ world, repository }: OfRepository, commit: CommitFacts): Json {
  const base = repositoryUrl(world, repository);
  const page = pageUrl(world, repository);
  const { sha } = commit;
  return {
    sha,
    node_id: nodeId('Commit', parseInt(sha.slice(0, 8), 16)),
    url: `${base}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${base}/commits/${sha}/comments`,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
      url: `${base}/git/commits/${sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    author: accountOf(world, commit.author.email),
    committer: accountOf(world, commit.committer.email),
    parents: commit.parents.map((parent) => ({
      sha: parent,
      url: `${base}/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
  };
}

export function accountNamed(world: World, email: string): string | undefined {
  const login = /^(?:\d+\+)?(?<login>[^@]+)@users\.noreply\.github\.com$/.exec(email)?.groups?.['login'];
  return login === undefined ? undefined : world.users.get(login.toLowerCase())?.login;
}

function accountOf(world: World, email: string): Json | null {
  const login = accountNamed(world, email);
  return login === undefined ? null : userShape(world, login);
}

/** A commit as the object that Git stores. */
export function gitCommitShape({ world, repository }: OfRepository, commit: CommitFacts): Json {
  const { sha, node_id, html_url, parents } = commitShape({ world, repository }, commit);
  const base = repositoryUrl(world, repository);
  return {
    sha,
    node_id,
    url: `${base}/git/commits/${commit.sha}`,
    html_url,
    author: commit.author,
    committer: commit.committer,
    tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
    message: commit.message,
    parents,
    verification: unsigned,
  };
}

export function fileShape({ world, repository }: OfRepository, file: ChangedFile, sha: string): Json {
  const path = file.path.split('/').map(encodeURIComponent).join('/');
  const page = pageUrl(world, repository);
  return {
    sha: file.sha,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}

export function statsOf(files: readonly ChangedFile[]): Json {
  const sum = (key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0);
  return { total: sum('additions') + sum('deletions'), additions: sum('additions'), deletions: sum('deletions') };
}
