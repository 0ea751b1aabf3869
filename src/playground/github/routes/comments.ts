import { invalid, refuse } from '../answer.js';
import { tellComment } from '../events.js';
import type { Exchange, Grant, RepositoryExchange, Routes } from '../exchange.js';
import { textIn } from '../fields.js';
import { appIdOf, commentsOf, found, issueNumbered, known, loginOf, sameName, stamp } from '../find.js';
import { paged } from '../paging.js';
import { grantsLevel, isBot, reachesRole, roleOf, signedIn } from '../permissions.js';
import { commentShape, issueShape } from '../shapes/issue.js';
import type { Comment, Issue, Level } from '../state.js';

const either = (level: Level): readonly Grant[] => [
  ['issues', level],
  ['pull_requests', level],
];

export const commentRoutes: Routes = {
  'issues/get': {
    scope: 'repository',
    grants: either('read'),
    role: 'read',
    handle: (exchange) => {
      const { world } = exchange;
      return { status: 200, body: { ...issueShape(world, issueAsked(exchange, 'read')), closed_by: null } };
    },
  },
  'issues/list-comments': {
    scope: 'repository',
    grants: either('read'),
    role: 'read',
    handle: (exchange) => {
      const { world, query } = exchange;
      const since = Date.parse(query['since'] ?? '1970-01-01T00:00:00Z');
      const comments = commentsOf(world, issueAsked(exchange, 'read')).filter(
        (one) => Date.parse(one.updatedAt) >= since,
      );
      return paged(
        exchange,
        comments.map((comment) => commentShape(world, comment)),
      );
    },
  },
  'issues/create-comment': {
    scope: 'repository',
    grants: either('write'),
    role: 'read',
    handle: (exchange) => {
      const { world, caller, repository } = exchange;
      signedIn(caller);
      const issue = issueAsked(exchange, 'write');
      const writer = isBot(caller) || reachesRole(roleOf(repository, loginOf(caller)), 'write');
      if (issue.locked && !writer) throw refuse(403, 'Unable to create comment because issue is locked.');
      const text = bodyOf(exchange);
      const comment = writeComment(exchange, { issue, by: loginOf(caller), viaApp: appIdOf(caller), body: text });
      const body = commentShape(world, comment);
      return { status: 201, body, headers: { location: `${world.api}${exchange.path}` } };
    },
  },
  'issues/get-comment': {
    scope: 'repository',
    grants: either('read'),
    role: 'read',
    handle: (exchange) => ({ status: 200, body: commentShape(exchange.world, commentAsked(exchange, 'read')) }),
  },
  'issues/update-comment': {
    scope: 'repository',
    grants: either('write'),
    role: 'read',
    handle: (exchange) => {
      const { world, caller } = exchange;
      const comment = ownedComment(exchange);
      const changed: Comment = { ...comment, body: bodyOf(exchange), updatedAt: stamp(world) };
      world.comments.set(comment.id, changed);
      const more = { changes: { body: { from: comment.body } } };
      tellComment(world, changed, { action: 'edited', sender: loginOf(caller), more });
      return { status: 200, body: commentShape(world, changed) };
    },
  },
  'issues/delete-comment': {
    scope: 'repository',
    grants: either('write'),
    role: 'read',
    handle: (exchange) => {
      const { world, caller } = exchange;
      const comment = ownedComment(exchange);
      tellComment(world, comment, { action: 'deleted', sender: loginOf(caller) });
      world.comments.delete(comment.id);
      return { status: 204 };
    },
  },
};

/** The conversation of a pull request takes `pull_requests`, that of an issue `issues`; one does not stand for the other. */
function needsOwnGrant({ caller }: Exchange, issue: Issue, level: Level): void {
  const name = issue.pull === undefined ? 'issues' : 'pull_requests';
  if (!isBot(caller) || grantsLevel(caller.permissions, [name, level])) return;
  if (level === 'read' && !caller.repositoryIds.has(issue.repositoryId)) return;
  throw refuse(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': `issues=${level}; pull_requests=${level}`,
  });
}

export function issueAsked(exchange: RepositoryExchange, level: Level): Issue {
  const issue = issueNumbered(exchange.world, exchange.repository, Number(exchange.params['issue_number']));
  needsOwnGrant(exchange, issue, level);
  return issue;
}

export function commentAsked(exchange: RepositoryExchange, level: Level): Comment {
  const { world, repository, params } = exchange;
  const comment = found(world.comments.get(Number(params['comment_id'])));
  const issue = known(world.issues.get(comment.issueId));
  found(issue.repositoryId === repository.id ? issue : undefined);
  needsOwnGrant(exchange, issue, level);
  return comment;
}

/** A comment is changed by who wrote it, by an app that may write, and by who may write to the repository. */
function ownedComment(exchange: RepositoryExchange): Comment {
  const { caller, repository } = exchange;
  signedIn(caller);
  const comment = commentAsked(exchange, 'write');
  const login = loginOf(caller);
  if (isBot(caller) || sameName(comment.by, login) || reachesRole(roleOf(repository, login), 'write')) return comment;
  throw refuse(403, 'Must have admin rights to Repository.');
}

function bodyOf({ body, world }: Exchange): string {
  const text = textIn(body, 'body') ?? '';
  const max = world.sizes.commentCharactersMax;
  const mistake = { resource: 'IssueComment', field: 'data' };
  if (text.trim() === '') throw invalid({ ...mistake, code: 'missing_field' });
  if (text.length <= max) return text;
  throw invalid({ ...mistake, code: 'unprocessable', message: `Body is too long (maximum is ${max} characters)` });
}

export interface NewComment {
  readonly issue: Issue;
  readonly by: string;
  readonly viaApp?: number | undefined;
  readonly body: string;
}

/** Adds a comment, and tells the apps. */
export function writeComment({ world }: Pick<Exchange, 'world'>, { issue, by, viaApp, body }: NewComment): Comment {
  const at = stamp(world);
  const comment: Comment = { id: world.nextId(), issueId: issue.id, by, viaApp, body, createdAt: at, updatedAt: at };
  world.comments.set(comment.id, comment);
  world.issues.set(issue.id, { ...known(world.issues.get(issue.id)), updatedAt: at });
  tellComment(world, comment, { action: 'created', sender: by });
  return comment;
}
