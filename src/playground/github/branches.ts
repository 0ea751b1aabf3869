import { requestedSuites } from './check-suites.js';
import { noCommit, tellPull, tellPush, type Moved } from './events.js';
import { known, isPull, repositoryOf, stamp, type IssueWithPull } from './find.js';
import { git, refsBelow } from './git.js';
import { readCommit } from './read-commit.js';
import type { Pull, Repository, World } from './state.js';

export type Tips = ReadonlyMap<string, string>;

export async function tipsOf(folder: string): Promise<Tips> {
  const refs = [...(await refsBelow(folder, 'refs/heads')), ...(await refsBelow(folder, 'refs/tags'))];
  return new Map(refs.map(({ name, sha }) => [name, sha]));
}

/** Tells of every ref that a push moved, and moves the pull requests that stand on it. */
export async function afterPush(
  world: World,
  repository: Repository,
  { before, sender }: { readonly before: Tips; readonly sender: string },
): Promise<void> {
  const after = await tipsOf(repository.folder);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const moved = names
    .map((ref): Moved => ({ ref, before: before.get(ref) ?? noCommit, after: after.get(ref) ?? noCommit }))
    .filter((one) => one.before !== one.after);
  if (moved.length > 0) world.repositories.set(repository.id, { ...repository, pushedAt: stamp(world) });
  for (const one of moved) {
    await tellPush(world, repository, { ...one, sender });
    if (one.after !== noCommit) await requestedSuites(world, { repository, ref: one.ref, sha: one.after, sender });
    await movePulls(world, repository, { ...one, sender });
  }
}

async function movePulls(
  world: World,
  repository: Repository,
  moved: Moved & { readonly sender: string },
): Promise<void> {
  const open = [...world.issues.values()].filter(isPull).filter(({ state }) => state === 'open');
  for (const issue of open) {
    const { head, base } = issue.pull;
    if (head.repositoryId === repository.id && `refs/heads/${head.branch}` === moved.ref)
      await moveHead(world, issue, moved);
    else if (base.repositoryId === repository.id && `refs/heads/${base.branch}` === moved.ref) {
      await settlePull(world, issue, issue.pull);
    }
  }
}

async function moveHead(world: World, issue: IssueWithPull, moved: Moved & { readonly sender: string }): Promise<void> {
  const { sender, before, after } = moved;
  if (after === noCommit) return closePull(world, issue, sender);
  const tip = await tipOf(repositoryOf(world, issue.repositoryId), issue.pull.base.branch);
  const base = { ...issue.pull.base, sha: tip ?? issue.pull.base.sha };
  const settled = await settlePull(world, issue, { ...issue.pull, base, head: { ...issue.pull.head, sha: after } });
  await tellPull(world, settled, { action: 'synchronize', sender, more: { before, after } });
}

export async function closePull(world: World, issue: IssueWithPull, sender: string): Promise<void> {
  const at = stamp(world);
  const closed: IssueWithPull = { ...issue, state: 'closed', closedAt: at, updatedAt: at };
  world.issues.set(issue.id, closed);
  await tellPull(world, closed, { action: 'closed', sender });
}

export async function tipOf({ folder }: Repository, branch: string): Promise<string | undefined> {
  return (await tipsOf(folder)).get(`refs/heads/${branch}`);
}

/** Writes a pull request down with its head brought into the base repository, and merges it on trial. */
export async function settlePull(world: World, issue: IssueWithPull, pull: Pull): Promise<IssueWithPull> {
  const { folder } = repositoryOf(world, issue.repositoryId);
  const from = repositoryOf(world, pull.head.repositoryId).folder;
  const headRef = `refs/pull/${issue.number}/head`;
  await git({ folder }, ['fetch', '--quiet', '--no-tags', '--force', from, `${pull.head.sha}:${headRef}`]);
  const mergeSha = await trialMerge(folder, pull);
  const mergeRef = `refs/pull/${issue.number}/merge`;
  await git({ folder }, mergeSha === undefined ? ['update-ref', '-d', mergeRef] : ['update-ref', mergeRef, mergeSha]);
  // What else changed meanwhile, a lock or a comment, stays.
  const current = world.issues.get(issue.id) ?? issue;
  const settled: IssueWithPull = { ...current, pull: { ...pull, mergeSha }, updatedAt: stamp(world) };
  world.issues.set(issue.id, settled);
  return settled;
}

async function trialMerge(folder: string, { base, head }: Pull): Promise<string | undefined> {
  const tip = (await tipsOf(folder)).get(`refs/heads/${base.branch}`) ?? base.sha;
  const { code, text } = await git({ folder, also: [1] }, ['merge-tree', '--write-tree', tip, head.sha]);
  if (code !== 0) return undefined;
  const { committer } = known(await readCommit(folder, head.sha));
  const seconds = `${Math.floor(Date.parse(committer.date) / 1000)} +0000`;
  const person = `GitHub <noreply@github.com> ${seconds}`;
  const tree = text.split('\n')[0] ?? '';
  const commit = [`tree ${tree}`, `parent ${tip}`, `parent ${head.sha}`, `author ${person}`, `committer ${person}`];
  const input = `${commit.join('\n')}\n\nMerge ${head.sha} into ${tip}\n`;
  return (await git({ folder, input }, ['hash-object', '-t', 'commit', '-w', '--stdin'])).text.trim();
}

export interface PullDescription {
  readonly base: { readonly repository: Repository; readonly branch: string };
  readonly head: { readonly repository: Repository; readonly branch: string };
  readonly by: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
}

export async function openPull(world: World, described: PullDescription): Promise<IssueWithPull> {
  const { repository } = described.base;
  const at = stamp(world);
  const side = async (of: PullDescription['base']): Promise<Pull['base']> => ({
    repositoryId: of.repository.id,
    branch: of.branch,
    sha: known(await tipOf(of.repository, of.branch)),
  });
  const pull: Pull = {
    id: world.nextId(),
    base: await side(described.base),
    head: await side(described.head),
    draft: described.draft,
    merged: undefined,
    mergeSha: undefined,
  };
  const { by, title, body } = described;
  const issue: IssueWithPull = {
    ...{
      id: world.nextId(),
      repositoryId: repository.id,
      number: nextNumber(world, repository),
      title,
      body,
      by,
      pull,
    },
    ...{ state: 'open', locked: false, createdAt: at, updatedAt: at, closedAt: undefined },
  };
  // Its number is taken before anything is waited for.
  world.issues.set(issue.id, issue);
  const settled = await settlePull(world, issue, pull);
  await tellPull(world, settled, { action: 'opened', sender: by });
  return settled;
}

export function nextNumber(world: World, repository: Repository): number {
  return [...world.issues.values()].filter(({ repositoryId }) => repositoryId === repository.id).length + 1;
}
