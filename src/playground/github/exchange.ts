import type { Answer } from './answer.js';
import type { Bot, Caller, Json, Level, Repository, Role, World } from './state.js';

/** One request, after it was found, judged and allowed. */
export interface Exchange {
  readonly world: World;
  readonly caller: Caller;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly accept: string;
  /** Path below the API's root, without query. */
  readonly path: string;
}

/** A request about a repository that the caller may see. */
export interface RepositoryExchange extends Exchange {
  readonly repository: Repository;
}

/** A permission of an app that suffices. */
export type Grant = readonly [name: string, level: Level];

export interface RepositoryRoute {
  readonly scope: 'repository';
  /** One of them suffices for an app. */
  readonly grants: readonly Grant[];
  /** What a person needs; `app`: no person may. */
  readonly role: Role | 'app';
  readonly handle: (exchange: RepositoryExchange) => Answer | Promise<Answer>;
}

interface AppRoute {
  readonly scope: 'app';
  readonly handle: (
    exchange: Exchange & { readonly caller: { readonly kind: 'app' } & Caller },
  ) => Answer | Promise<Answer>;
}

interface BotRoute {
  readonly scope: 'installation';
  readonly handle: (exchange: Exchange & { readonly caller: Bot }) => Answer | Promise<Answer>;
}

interface OpenRoute {
  readonly scope: 'open';
  readonly handle: (exchange: Exchange) => Answer | Promise<Answer>;
}

export type Route = RepositoryRoute | AppRoute | BotRoute | OpenRoute;
export type Routes = Readonly<Record<string, Route>>;
