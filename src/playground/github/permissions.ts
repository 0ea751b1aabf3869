import { notFound, refuse } from './answer.js';
import type { Exchange, Grant, RepositoryExchange, RepositoryRoute } from './exchange.js';
import { found, repositoryNamed, sameName } from './find.js';
import type { Bot, Caller, Installation, Level, Permissions, Repository, Role, World } from './state.js';

const levels: readonly Level[] = ['read', 'write', 'admin'];
export const roles: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** What a person is to a repository; `undefined`: nothing, not even a reader. */
export function roleOf(repository: Repository, login: string): Role | undefined {
  if (sameName(repository.owner, login)) return 'admin';
  const named = Object.entries(repository.collaborators).find(([name]) => sameName(name, login))?.[1];
  return named ?? (repository.private ? undefined : 'read');
}

export function reachesRole(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(needed);
}

export function grantsLevel(permissions: Permissions, [name, level]: Grant): boolean {
  const held = permissions[name] ?? (name === 'metadata' && level === 'read' ? 'read' : undefined);
  return held !== undefined && levels.indexOf(held) >= levels.indexOf(level);
}

export function isBot(caller: Caller): caller is Bot {
  return caller.kind === 'installation' || caller.kind === 'actions';
}

/** Whether a caller may know that the repository exists. */
export function maySee(caller: Caller, repository: Repository): boolean {
  if (!repository.private) return true;
  if (isBot(caller)) return caller.repositoryIds.has(repository.id);
  return caller.kind === 'user' && roleOf(repository, caller.login) !== undefined;
}

/** Finds the repository of a request and refuses as GitHub does: 404 for what may not be seen, 403 for what may not be done. */
export function allowed(exchange: Exchange, route: RepositoryRoute): RepositoryExchange {
  const { world, caller, params } = exchange;
  const repository = found(repositoryNamed(world, params['owner'] ?? '', params['repo'] ?? ''));
  if (caller.kind === 'app') throw refuse(401, 'Bad credentials');
  if (!maySee(caller, repository)) throw notFound();
  if (isBot(caller)) allowBot({ world, caller, repository, grants: route.grants });
  else if (route.role === 'app') throw refuse(403, 'You must authenticate via a GitHub App.');
  else if (caller.kind === 'none') allowStranger(route.role);
  else if (!reachesRole(roleOf(repository, caller.login), route.role)) throw notFound();
  return { ...exchange, repository };
}

function allowStranger(role: Role): void {
  if (role !== 'read') throw refuse(401, 'Requires authentication');
}

interface BotAsks {
  readonly world: World;
  readonly caller: Bot;
  readonly repository: Repository;
  readonly grants: readonly Grant[];
}

function allowBot({ world, caller, repository, grants }: BotAsks): void {
  const installation: Installation | undefined = world.installations.get(caller.installationId);
  if (installation?.suspendedAt !== undefined) throw refuse(403, 'This installation has been suspended');
  const inside = caller.repositoryIds.has(repository.id);
  if (inside && grants.some((grant) => grantsLevel(caller.permissions, grant))) return;
  if (!inside && grants.some(([, level]) => level === 'read')) return;
  const accepted = grants.map(([name, level]) => `${name}=${level}`).join('; ');
  throw refuse(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': accepted });
}

/** Refuses a caller without an account: a comment needs somebody under whose name it stands. */
export function signedIn(caller: Caller): void {
  if (caller.kind === 'none') throw refuse(401, 'Requires authentication');
}
