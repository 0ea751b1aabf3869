import { closePull, settlePull, tipsOf, afterPush } from './branches.js';
import { tellPull } from './events.js';
import { commentsOf, known, repositoryOf, isPull, stamp, userNamed, type IssueWithPull } from './find.js';
import { git } from './git.js';
import { react } from './routes/reactions.js';
import { writeComment } from './routes/comments.js';
import { addCommit, ensureUser, type Seeding, type SeedFiles } from './seed.js';
import { reactionsOn } from './shapes/issue.js';
import type { Comment } from './state.js';

/** A comment as a person sees it. */
interface SeenComment {
  readonly id: number;
  readonly by: string;
  readonly body: string;
  readonly edited: boolean;
  /** `login: content`, in the order in which they came. */
  readonly reactions: readonly string[];
}

/** What people do to a pull request, and what they see of it. */
export interface PullHandle {
  readonly number: number;
  readonly state: () => 'open' | 'closed';
  readonly headSha: () => string;
  readonly mergeSha: () => string | undefined;
  readonly comments: () => readonly SeenComment[];
  /** Answers the id of the comment. */
  readonly comment: (written: { readonly by: string; readonly body: string }) => number;
  readonly react: (reaction: { readonly by: string; readonly to: number; readonly content: string }) => void;
  /** Commits onto the head branch; `replace` throws its commits away. Answers the new head. */
  readonly push: (pushed: {
    readonly by: string;
    readonly files: SeedFiles;
    readonly replace?: boolean;
  }) => Promise<string>;
  readonly close: (by: string) => Promise<void>;
  readonly reopen: (by: string) => Promise<void>;
  /** Makes the trial merge the tip of the base branch. */
  readonly merge: (by: string) => Promise<void>;
  readonly setDraft: (change: { readonly by: string; readonly draft: boolean }) => Promise<void>;
  readonly setBase: (change: { readonly by: string; readonly branch: string }) => Promise<void>;
  readonly lock: () => void;
}

export function pullHandle(seeding: Seeding, issueId: number): PullHandle {
  const { world } = seeding;
  const now = (): IssueWithPull => {
    const issue = known(world.issues.get(issueId));
    if (!isPull(issue)) throw new Error('The issue is no pull request.');
    return issue;
  };
  const change = async (
    next: IssueWithPull,
    told: { readonly action: string; readonly sender: string; readonly more?: object },
  ): Promise<void> => {
    world.issues.set(issueId, { ...next, updatedAt: stamp(world) });
    const { action, sender, more } = told;
    await tellPull(world, now(), { action, sender, ...(more === undefined ? {} : { more: { ...more } }) });
  };
  return {
    number: now().number,
    state: () => now().state,
    headSha: () => now().pull.head.sha,
    mergeSha: () => now().pull.mergeSha,
    comments: () => commentsOf(world, now()).map((comment) => seenComment(seeding, comment)),
    comment: ({ by, body }) => writeComment({ world }, { issue: now(), by: ensureUser(world, by).login, body }).id,
    react: ({ by, to, content }) => {
      react(world, { on: { kind: 'comment', id: to }, by: ensureUser(world, by).login, content });
    },
    push: async ({ by, files, replace = false }) => {
      const { head, base } = now().pull;
      const repository = repositoryOf(world, head.repositoryId);
      const before = await tipsOf(repository.folder);
      const onto = replace ? { onto: base.sha } : {};
      const sha = await addCommit(seeding, repository, { by, branch: head.branch, files, ...onto });
      await afterPush(world, repository, { before, sender: userNamed(world, by).login });
      return sha;
    },
    close: (by) => closePull(world, now(), ensureUser(world, by).login),
    reopen: (by) => {
      const opened: IssueWithPull = { ...now(), state: 'open', closedAt: undefined };
      return change(opened, { action: 'reopened', sender: ensureUser(world, by).login });
    },
    merge: async (by) => {
      const issue = now();
      const { base, mergeSha } = issue.pull;
      const repository = repositoryOf(world, base.repositoryId);
      const before = await tipsOf(repository.folder);
      const at = stamp(world);
      const sender = ensureUser(world, by).login;
      await git({ folder: repository.folder }, ['update-ref', `refs/heads/${base.branch}`, known(mergeSha)]);
      const merged: IssueWithPull = {
        ...issue,
        state: 'closed',
        closedAt: at,
        pull: { ...issue.pull, merged: { at, by: sender } },
      };
      await change(merged, { action: 'closed', sender });
      await afterPush(world, repository, { before, sender });
    },
    setDraft: ({ by, draft }) => {
      const action = draft ? 'converted_to_draft' : 'ready_for_review';
      const next = { ...now(), pull: { ...now().pull, draft } };
      return change(next, { action, sender: ensureUser(world, by).login });
    },
    setBase: async ({ by, branch }) => {
      const { base } = now().pull;
      const sha = known((await tipsOf(repositoryOf(world, base.repositoryId).folder)).get(`refs/heads/${branch}`));
      const next = await settlePull(world, now(), { ...now().pull, base: { ...base, branch, sha } });
      const more = { changes: { base: { ref: { from: base.branch }, sha: { from: base.sha } } } };
      await change(next, { action: 'edited', sender: ensureUser(world, by).login, more });
    },
    lock: () => world.issues.set(issueId, { ...now(), locked: true }),
  };
}

function seenComment({ world }: Seeding, { id, by, body, createdAt, updatedAt }: Comment): SeenComment {
  const reactions = reactionsOn(world, { kind: 'comment', id }).map((one) => `${one.by}: ${one.content}`);
  return { id, by, body, edited: createdAt !== updatedAt, reactions };
}
