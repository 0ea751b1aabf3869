import { commentsOf, repositoryOf, type IssueWithPull } from '../find.js';
import type { Json, Side, World } from '../state.js';
import { associationOf, issuePageUrl, issueUrl } from './issue.js';
import { repositoryShape, repositoryUrl } from './repository.js';
import { nodeId, userShape } from './user.js';

/** A pull request as lists hold it. */
export function pullShape(world: World, issue: IssueWithPull): Json {
  const { pull } = issue;
  const repository = repositoryOf(world, issue.repositoryId);
  const base = repositoryUrl(world, repository);
  const page = issuePageUrl(world, issue);
  const url = `${base}/pulls/${issue.number}`;
  const urls = {
    html_url: page,
    issue_url: issueUrl(world, issue),
    comments_url: `${issueUrl(world, issue)}/comments`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    commits_url: `${url}/commits`,
    statuses_url: `${base}/statuses/${pull.head.sha}`,
  };
  return {
    url,
    id: pull.id,
    node_id: nodeId('PullRequest', pull.id),
    ...urls,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userShape(world, issue.by),
    body: issue.body,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt ?? null,
    merged_at: pull.merged?.at ?? null,
    merge_commit_sha: pull.mergeSha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft,
    head: sideShape(world, pull.head),
    base: sideShape(world, pull.base),
    _links: {
      self: { href: url },
      html: { href: urls.html_url },
      issue: { href: urls.issue_url },
      comments: { href: urls.comments_url },
      review_comments: { href: urls.review_comments_url },
      review_comment: { href: urls.review_comment_url },
      commits: { href: urls.commits_url },
      statuses: { href: urls.statuses_url },
    },
    author_association: associationOf(repository, issue.by),
    auto_merge: null,
    active_lock_reason: null,
  };
}

function sideShape(world: World, side: Side): Json {
  const repository = repositoryOf(world, side.repositoryId);
  return {
    label: `${repository.owner}:${side.branch}`,
    ref: side.branch,
    sha: side.sha,
    user: userShape(world, repository.owner),
    repo: repositoryShape(world, repository),
  };
}

export interface DiffCounts {
  readonly commits: number;
  readonly additions: number;
  readonly deletions: number;
  readonly changedFiles: number;
}

/** A pull request as it is answered when it is asked for itself. */
export function fullPullShape(world: World, issue: IssueWithPull, counts: DiffCounts): Json {
  const { pull } = issue;
  const mergeable = issue.state === 'closed' ? null : pull.mergeSha !== undefined;
  return {
    ...pullShape(world, issue),
    merged: pull.merged !== undefined,
    mergeable,
    rebaseable: mergeable,
    mergeable_state: mergeable === null ? 'unknown' : !mergeable ? 'dirty' : pull.draft ? 'draft' : 'clean',
    merged_by: pull.merged === undefined ? null : userShape(world, pull.merged.by),
    comments: commentsOf(world, issue).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: counts.commits,
    additions: counts.additions,
    deletions: counts.deletions,
    changed_files: counts.changedFiles,
  };
}
