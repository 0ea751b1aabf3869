import { nextNumber, tipOf, tipsOf, afterPush } from './branches.js';
import { tellCheckRun } from './events.js';
import { known, repositoryOf, stamp, pullsOf, userNamed } from './find.js';
import { pullHandle, type PullHandle } from './pull-handle.js';
import { writeComment } from './routes/comments.js';
import { addCommit, addPull, ensureUser, type CommitSeed, type PullSeed, type Seeding } from './seed.js';
import type { CheckRun, Issue, Repository, Role, Status } from './state.js';

/** What people do to a repository, and what they see of it. */
export interface RepositoryHandle {
  readonly id: number;
  readonly cloneUrl: string;
  readonly tip: (branch: string) => Promise<string | undefined>;
  /** Answers the new commit. */
  readonly push: (commit: CommitSeed) => Promise<string>;
  readonly openPull: (pull: PullSeed) => Promise<PullHandle>;
  readonly pull: (number: number) => PullHandle;
  /** A plain issue; answers its number. */
  readonly openIssue: (issue: { readonly by: string; readonly title: string }) => number;
  readonly commentOnIssue: (comment: { readonly number: number; readonly by: string; readonly body: string }) => number;
  readonly setRole: (login: string, role: Role) => void;
  readonly checks: (sha: string) => readonly CheckRun[];
  readonly statuses: (sha: string) => readonly Status[];
  /** Presses "Re-run", or the button that the check offers by that name. */
  readonly press: (button: {
    readonly by: string;
    readonly check: number;
    readonly button: 're-run' | { readonly action: string };
  }) => void;
}

export function repositoryHandle(seeding: Seeding, id: number): RepositoryHandle {
  const { world } = seeding;
  const now = (): Repository => repositoryOf(world, id);
  const issueAt = (number: number): Issue =>
    known([...world.issues.values()].find((one) => one.repositoryId === id && one.number === number));
  return {
    id,
    cloneUrl: `${world.origin}/${now().owner}/${now().name}.git`,
    tip: (branch) => tipOf(now(), branch),
    push: async (commit) => {
      const before = await tipsOf(now().folder);
      const sha = await addCommit(seeding, now(), commit);
      await afterPush(world, now(), { before, sender: userNamed(world, commit.by).login });
      return sha;
    },
    openPull: async (pull) => pullHandle(seeding, (await addPull(seeding, now(), pull)).id),
    pull: (number) => pullHandle(seeding, known(pullsOf(world, now()).find((one) => one.number === number)).id),
    openIssue: ({ by, title }) => {
      const at = stamp(world);
      const number = nextNumber(world, now());
      const login = ensureUser(world, by).login;
      const issue: Issue = {
        ...{ id: world.nextId(), repositoryId: id, number, title, body: '', by: login, state: 'open', locked: false },
        ...{ createdAt: at, updatedAt: at, closedAt: undefined, pull: undefined },
      };
      world.issues.set(issue.id, issue);
      return number;
    },
    commentOnIssue: ({ number, by, body }) =>
      writeComment({ world }, { issue: issueAt(number), by: ensureUser(world, by).login, body }).id,
    setRole: (login, role) => {
      const collaborators = { ...now().collaborators, [ensureUser(world, login).login]: role };
      world.repositories.set(id, { ...now(), collaborators });
    },
    checks: (sha) => [...world.runs.values()].filter((run) => run.repositoryId === id && run.sha === sha),
    statuses: (sha) => [...world.statuses.values()].filter((one) => one.repositoryId === id && one.sha === sha),
    press: ({ by, check, button }) => {
      const run = known(world.runs.get(check));
      const sender = ensureUser(world, by).login;
      if (button === 're-run') {
        tellCheckRun(world, run, { action: 'rerequested', sender });
        return;
      }
      const offered = run.actions.some(({ identifier }) => identifier === button.action);
      // The buttons are shown when a check has ended, not before.
      if (!offered || run.status !== 'completed') throw new Error(`The check shows no button ${button.action}.`);
      const more = { requested_action: { identifier: button.action } };
      tellCheckRun(world, run, { action: 'requested_action', sender, more });
    },
  };
}
