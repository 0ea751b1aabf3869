import { notFound } from '../answer.js';
import type { Answer } from '../answer.js';
import type { Grant, RepositoryExchange, Routes } from '../exchange.js';
import { textIn } from '../fields.js';
import { found, loginOf, sameName, stamp } from '../find.js';
import { paged } from '../paging.js';
import { signedIn } from '../permissions.js';
import { reactionShape, reactionsOn } from '../shapes/issue.js';
import type { Level, Reaction, World } from '../state.js';
import { commentAsked, issueAsked } from './comments.js';

type Target = Reaction['on'];
type Finder = (exchange: RepositoryExchange, level: Level) => Target;

const onComment: Finder = (exchange, level) => ({ kind: 'comment', id: commentAsked(exchange, level).id });
const onIssue: Finder = (exchange, level) => ({ kind: 'issue', id: issueAsked(exchange, level).id });

export const reactionRoutes: Routes = {
  ...routesFor('issue-comment', onComment),
  ...routesFor('issue', onIssue),
};

function routesFor(name: string, finder: Finder): Routes {
  const grants = (level: Level): readonly Grant[] => [
    ['issues', level],
    ['pull_requests', level],
  ];
  const shared = { scope: 'repository', role: 'read' } as const;
  return {
    [`reactions/list-for-${name}`]: {
      ...shared,
      grants: grants('read'),
      handle: (exchange: RepositoryExchange) => list(exchange, finder),
    },
    [`reactions/create-for-${name}`]: {
      ...shared,
      grants: grants('write'),
      handle: (exchange: RepositoryExchange) => create(exchange, finder),
    },
    [`reactions/delete-for-${name}`]: {
      ...shared,
      grants: grants('write'),
      handle: (exchange: RepositoryExchange) => remove(exchange, finder),
    },
  };
}

function list(exchange: RepositoryExchange, finder: Finder): Answer {
  const { world, query } = exchange;
  const { content } = query;
  const wanted = reactionsOn(world, finder(exchange, 'read')).filter(
    (one) => content === undefined || one.content === content,
  );
  return paged(
    exchange,
    wanted.map((one) => reactionShape(world, one)),
  );
}

function create(exchange: RepositoryExchange, finder: Finder): Answer {
  const { world, caller, body } = exchange;
  signedIn(caller);
  const content = textIn(body, 'content') ?? '';
  const { reaction, isNew } = react(world, { on: finder(exchange, 'write'), by: loginOf(caller), content });
  return { status: isNew ? 201 : 200, body: reactionShape(world, reaction) };
}

function remove(exchange: RepositoryExchange, finder: Finder): Answer {
  const { world, caller, params } = exchange;
  signedIn(caller);
  const on = finder(exchange, 'write');
  const reaction = found(reactionsOn(world, on).find(({ id }) => id === Number(params['reaction_id'])));
  if (!sameName(reaction.by, loginOf(caller))) throw notFound();
  world.reactions.delete(reaction.id);
  return { status: 204 };
}

/** Nobody reacts twice with the same sign. */
export function react(
  world: World,
  { on, by, content }: Pick<Reaction, 'on' | 'by' | 'content'>,
): { readonly reaction: Reaction; readonly isNew: boolean } {
  const there = reactionsOn(world, on).find((one) => sameName(one.by, by) && one.content === content);
  if (there !== undefined) return { reaction: there, isNew: false };
  const reaction: Reaction = { id: world.nextId(), on, by, content, createdAt: stamp(world) };
  world.reactions.set(reaction.id, reaction);
  return { reaction, isNew: true };
}
