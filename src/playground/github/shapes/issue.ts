import { appOf, commentsOf, known, repositoryOf, sameName } from '../find.js';
import type { Comment, Issue, Json, Reaction, Repository, World } from '../state.js';
import { appShape } from './app.js';
import { pageUrl, repositoryUrl } from './repository.js';
import { nodeId, userShape } from './user.js';

const contents = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes'];

export function issueUrl(world: World, issue: Issue): string {
  return `${repositoryUrl(world, repositoryOf(world, issue.repositoryId))}/issues/${issue.number}`;
}

export function issuePageUrl(world: World, issue: Issue): string {
  const kind = issue.pull === undefined ? 'issues' : 'pull';
  return `${pageUrl(world, repositoryOf(world, issue.repositoryId))}/${kind}/${issue.number}`;
}

/** What GitHub calls the relation of an author to a repository; it is no permission. */
export function associationOf(repository: Repository, login: string): string {
  if (sameName(repository.owner, login)) return 'OWNER';
  return Object.keys(repository.collaborators).some((name) => sameName(name, login)) ? 'COLLABORATOR' : 'NONE';
}

export function issueShape(world: World, issue: Issue): Json {
  const url = issueUrl(world, issue);
  const repository = repositoryOf(world, issue.repositoryId);
  const pullUrl = `${repositoryUrl(world, repository)}/pulls/${issue.number}`;
  const page = issuePageUrl(world, issue);
  return {
    url,
    repository_url: repositoryUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: page,
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    number: issue.number,
    title: issue.title,
    user: userShape(world, issue.by),
    labels: [],
    state: issue.state,
    state_reason: null,
    locked: issue.locked,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: commentsOf(world, issue).length,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt ?? null,
    author_association: associationOf(repository, issue.by),
    body: issue.body,
    reactions: reactionCounts(world, { kind: 'issue', id: issue.id, url }),
    performed_via_github_app: null,
    ...(issue.pull === undefined
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: pullUrl,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.pull.merged?.at ?? null,
          },
        }),
  };
}

export function commentShape(world: World, comment: Comment): Json {
  const issue = known(world.issues.get(comment.issueId));
  const repository = repositoryOf(world, issue.repositoryId);
  const url = `${repositoryUrl(world, repository)}/issues/comments/${comment.id}`;
  return {
    url,
    html_url: `${issuePageUrl(world, issue)}#issuecomment-${comment.id}`,
    issue_url: issueUrl(world, issue),
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    user: userShape(world, comment.by),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: associationOf(repository, comment.by),
    reactions: reactionCounts(world, { kind: 'comment', id: comment.id, url }),
    performed_via_github_app: comment.viaApp === undefined ? null : appShape(world, appOf(world, comment.viaApp).id),
  };
}

export function reactionsOn(world: World, on: Reaction['on']): readonly Reaction[] {
  return [...world.reactions.values()].filter((one) => one.on.kind === on.kind && one.on.id === on.id);
}

function reactionCounts(world: World, { url, ...on }: Reaction['on'] & { readonly url: string }): Json {
  const all = reactionsOn(world, on);
  const counts = contents.map((content) => [content, all.filter((one) => one.content === content).length] as const);
  return { url: `${url}/reactions`, total_count: all.length, ...Object.fromEntries(counts) };
}

export function reactionShape(world: World, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: nodeId('Reaction', reaction.id),
    user: userShape(world, reaction.by),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}
