import { notFound } from './answer.js';
import type { App, Caller, Comment, Issue, Pull, Repository, User, World } from './state.js';

export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

export function repositoryNamed(world: World, owner: string, name: string): Repository | undefined {
  return [...world.repositories.values()].find((one) => sameName(one.owner, owner) && sameName(one.name, name));
}

/** Refuses with 404 what is not there: an id that came from a path. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw notFound();
  return value;
}

/** For ids that our own records hold. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A record names another that is not there.');
  return value;
}

export function userNamed(world: World, login: string): User {
  return known(world.users.get(login.toLowerCase()));
}

export function repositoryOf(world: World, id: number): Repository {
  return known(world.repositories.get(id));
}

export function appOf(world: World, id: number): App {
  return known(world.apps.get(id));
}

export function issueNumbered(world: World, repository: Repository, number: number): Issue {
  return found([...world.issues.values()].find((one) => one.repositoryId === repository.id && one.number === number));
}

export function pullNumbered(world: World, repository: Repository, number: number): IssueWithPull {
  const issue = issueNumbered(world, repository, number);
  if (!isPull(issue)) throw notFound();
  return issue;
}

export type IssueWithPull = Issue & { readonly pull: Pull };

export function isPull(issue: Issue): issue is IssueWithPull {
  return issue.pull !== undefined;
}

export function pullsOf(world: World, repository: Repository): readonly IssueWithPull[] {
  return [...world.issues.values()].filter((one) => one.repositoryId === repository.id).filter(isPull);
}

export function commentsOf(world: World, issue: Issue): readonly Comment[] {
  return [...world.comments.values()].filter((one) => one.issueId === issue.id);
}

/** The login that stands under what a caller writes. */
export function loginOf(caller: Caller): string {
  if (caller.kind === 'user' || caller.kind === 'installation' || caller.kind === 'actions') return caller.login;
  return '';
}

/** The app through which something was written. */
export function appIdOf(caller: Caller): number | undefined {
  return caller.kind === 'installation' || caller.kind === 'actions' ? caller.app.id : undefined;
}

/** GitHub's times have no fractions of a second. */
export function stamp(world: World): string {
  return timeText(world.now());
}

export function timeText(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}
