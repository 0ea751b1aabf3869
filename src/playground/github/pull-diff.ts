import { diffFiles, type ChangedFile } from './diff.js';
import { repositoryOf, type IssueWithPull } from './find.js';
import { mergeBaseOf, readCommits, type CommitFacts } from './read-commit.js';
import type { DiffCounts } from './shapes/pull.js';
import type { World } from './state.js';

/** What a pull request changes: from where it left the base to its head. The base repository holds both. */
export async function pullFiles(world: World, issue: IssueWithPull): Promise<readonly ChangedFile[]> {
  const { folder } = repositoryOf(world, issue.repositoryId);
  const { base, head } = issue.pull;
  const from = (await mergeBaseOf(folder, base.sha, head.sha)) ?? base.sha;
  return diffFiles(folder, from, head.sha);
}

export function pullCommits(world: World, issue: IssueWithPull): Promise<readonly CommitFacts[]> {
  const { base, head } = issue.pull;
  return readCommits(repositoryOf(world, issue.repositoryId).folder, [head.sha, `^${base.sha}`]);
}

export async function pullCounts(world: World, issue: IssueWithPull): Promise<DiffCounts> {
  const [files, commits] = await Promise.all([pullFiles(world, issue), pullCommits(world, issue)]);
  const sum = (key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0);
  return {
    commits: commits.length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changedFiles: files.length,
  };
}
