import { diffFiles, emptyTree } from './diff.js';
import { known, repositoryOf, type IssueWithPull } from './find.js';
import { mergeBaseOf, readCommits, type CommitFacts, type Signature } from './read-commit.js';
import { pullCounts } from './pull-diff.js';
import { accountNamed } from './shapes/commit.js';
import { checkRunShape, checkSuiteShape } from './shapes/check.js';
import { commentShape, issueShape } from './shapes/issue.js';
import { fullPullShape } from './shapes/pull.js';
import { pageUrl, pushedRepositoryShape, repositoryShape } from './shapes/repository.js';
import { userShape } from './shapes/user.js';
import type { CheckRun, CheckSuite, Comment, Json, Repository, World } from './state.js';

export const noCommit = '0'.repeat(40);

export interface Moved {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

interface Deed {
  readonly action: string;
  readonly sender: string;
  /** What the event tells beside its object. */
  readonly more?: Json;
}

export async function tellPull(world: World, issue: IssueWithPull, { action, sender, more = {} }: Deed): Promise<void> {
  const counts = await pullCounts(world, issue);
  tell(world, {
    event: 'pull_request',
    deed: { action, sender },
    repositoryId: issue.repositoryId,
    payload: { number: issue.number, pull_request: fullPullShape(world, issue, counts), ...more },
  });
}

export function tellComment(world: World, comment: Comment, { action, sender, more = {} }: Deed): void {
  const issue = known(world.issues.get(comment.issueId));
  tell(world, {
    event: 'issue_comment',
    deed: { action, sender },
    repositoryId: issue.repositoryId,
    payload: { issue: issueShape(world, issue), comment: commentShape(world, comment), ...more },
  });
}

/** Who clicks is heard by the app that made the check; what changed, by all. */
export function tellCheckRun(world: World, run: CheckRun, { action, sender, more = {} }: Deed): void {
  const owned = action === 'rerequested' || action === 'requested_action';
  tell(world, {
    event: 'check_run',
    deed: { action, sender },
    repositoryId: run.repositoryId,
    payload: { check_run: checkRunShape(world, run), ...more },
    ...(owned ? { appId: run.appId } : {}),
  });
}

export function tellCheckSuite(world: World, suite: CheckSuite, { action, sender }: Deed): void {
  tell(world, {
    event: 'check_suite',
    deed: { action, sender },
    repositoryId: suite.repositoryId,
    payload: { check_suite: checkSuiteShape(world, suite) },
    appId: suite.appId,
  });
}

interface Telling {
  readonly event: string;
  readonly deed: Deed;
  readonly repositoryId: number;
  readonly payload: Json;
  readonly appId?: number;
}

function tell(world: World, { event, deed, repositoryId, payload, appId }: Telling): void {
  const { action, sender } = deed;
  world.emit({
    event,
    action,
    repositoryId,
    sender,
    payload: {
      action,
      ...payload,
      repository: repositoryShape(world, repositoryOf(world, repositoryId)),
      sender: userShape(world, sender),
    },
    ...(appId === undefined ? {} : { appId }),
  });
}

export async function tellPush(
  world: World,
  repository: Repository,
  moved: Moved & { readonly sender: string },
): Promise<void> {
  const { ref, before, after, sender } = moved;
  const { folder } = repository;
  const created = before === noCommit;
  const deleted = after === noCommit;
  const commits = deleted ? [] : await readCommits(folder, created ? ['--no-walk', after] : [after, `^${before}`]);
  const forced = !created && !deleted && (await mergeBaseOf(folder, before, after)) !== before;
  const told = await Promise.all(commits.map((commit) => pushedCommit(world, repository, commit)));
  const head = deleted ? undefined : (await readCommits(folder, ['--no-walk', after]))[0];
  world.emit({
    event: 'push',
    action: undefined,
    repositoryId: repository.id,
    sender,
    payload: {
      ref,
      before,
      after,
      created,
      deleted,
      forced,
      base_ref: null,
      compare: `${pageUrl(world, repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: told,
      head_commit: head === undefined ? null : await pushedCommit(world, repository, head),
      repository: pushedRepositoryShape(world, repository),
      pusher: { name: sender, email: `${sender}@users.noreply.github.com` },
      sender: userShape(world, sender),
    },
  });
}

async function pushedCommit(world: World, repository: Repository, commit: CommitFacts): Promise<Json> {
  const files = await diffFiles(repository.folder, commit.parents[0] ?? emptyTree, commit.sha);
  const paths = (wanted: readonly string[]): readonly string[] =>
    files.filter(({ status }) => wanted.includes(status)).map(({ path }) => path);
  const moved = files.flatMap(({ status, previousPath }) => (status === 'renamed' ? [previousPath ?? ''] : []));
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: `${pageUrl(world, repository)}/commit/${commit.sha}`,
    author: pushedSignature(world, commit.author),
    committer: pushedSignature(world, commit.committer),
    added: paths(['added', 'copied', 'renamed']),
    removed: [...paths(['removed']), ...moved],
    modified: paths(['modified', 'changed']),
  };
}

function pushedSignature(world: World, { name, email, date }: Signature): Json {
  const username = accountNamed(world, email);
  return { name, email, date, ...(username === undefined ? {} : { username }) };
}
