/** What GitHub remembers, as plain records. A change replaces the record in its map. */

export type Level = 'read' | 'write' | 'admin';
export type Permissions = Readonly<Record<string, Level>>;
export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';
export type Json = Readonly<Record<string, unknown>>;

export interface User {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Organization' | 'Bot';
}

export interface App {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: string;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  /** PEM, SPKI. */
  readonly publicKey: string;
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  readonly createdAt: string;
}

export interface Installation {
  readonly id: number;
  readonly appId: number;
  readonly account: string;
  readonly repositoryIds: readonly number[];
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly createdAt: string;
  readonly suspendedAt: string | undefined;
}

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly archived: boolean;
  readonly defaultBranch: string;
  /** Who may what; the owner is an admin without being named. */
  readonly collaborators: Readonly<Record<string, Role>>;
  readonly forkOf: number | undefined;
  readonly createdAt: string;
  readonly pushedAt: string;
  /** The bare repository. */
  readonly folder: string;
}

export interface Side {
  readonly repositoryId: number;
  readonly branch: string;
  readonly sha: string;
}

export interface Pull {
  readonly id: number;
  readonly base: Side;
  readonly head: Side;
  readonly draft: boolean;
  readonly merged: { readonly at: string; readonly by: string } | undefined;
  /** The trial merge; `undefined` where the two sides conflict. */
  readonly mergeSha: string | undefined;
}

export interface Issue {
  readonly id: number;
  readonly repositoryId: number;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly by: string;
  readonly state: 'open' | 'closed';
  readonly locked: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | undefined;
  readonly pull: Pull | undefined;
}

export interface Comment {
  readonly id: number;
  readonly issueId: number;
  readonly by: string;
  readonly viaApp: number | undefined;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface Reaction {
  readonly id: number;
  readonly on: { readonly kind: 'comment' | 'issue'; readonly id: number };
  readonly by: string;
  readonly content: string;
  readonly createdAt: string;
}

export interface CheckSuite {
  readonly id: number;
  readonly repositoryId: number;
  readonly appId: number;
  readonly sha: string;
  readonly branch: string | undefined;
  /** As events tell it: a suite is described without asking Git again. */
  readonly headCommit: Json;
  readonly createdAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly suiteId: number;
  readonly repositoryId: number;
  readonly appId: number;
  readonly sha: string;
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly completedAt: string | null;
  readonly externalId: string;
  readonly detailsUrl: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly Json[];
  readonly actions: readonly Json[];
}

export interface Status {
  readonly id: number;
  readonly repositoryId: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly by: string;
  readonly createdAt: string;
}

export interface Delivery {
  readonly id: number;
  readonly guid: string;
  readonly appId: number;
  readonly event: string;
  readonly action: string | null;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly payload: Json;
  readonly redelivery: boolean;
  readonly deliveredAt: string;
  readonly durationSeconds: number;
  /** 0 where no answer came. */
  readonly statusCode: number;
  readonly status: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: string;
}

/** Sizes beyond which GitHub answers differently; smaller ones let a test reach them. */
export interface Sizes {
  readonly blobBytesMax: number;
  readonly contentBytesMax: number;
  readonly treeEntriesMax: number;
  readonly compareFilesMax: number;
  readonly pullFilesMax: number;
  readonly commentCharactersMax: number;
}

export interface World {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** The origin with the base path of the API. */
  readonly api: string;
  readonly folder: string;
  readonly now: () => Date;
  readonly nextId: () => number;
  readonly sizes: Sizes;
  readonly users: Map<string, User>;
  readonly apps: Map<number, App>;
  readonly installations: Map<number, Installation>;
  readonly repositories: Map<number, Repository>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  readonly reactions: Map<number, Reaction>;
  readonly suites: Map<number, CheckSuite>;
  readonly runs: Map<number, CheckRun>;
  readonly statuses: Map<number, Status>;
  readonly deliveries: Map<number, Delivery>;
  readonly tokens: Map<string, Token>;
  /** Tells the apps; fulfilled when the event is written down, not when it is delivered. */
  readonly emit: (event: Occurrence) => void;
}

export interface Occurrence {
  readonly event: string;
  readonly action: string | undefined;
  readonly repositoryId: number | undefined;
  readonly sender: string;
  readonly payload: Json;
  /** Told to this app only, as check runs are. */
  readonly appId?: number;
}

/** Who asks. A person's token acts as the person; the two others act as their app's bot. */
export type Caller =
  | { readonly kind: 'none' }
  | { readonly kind: 'app'; readonly app: App }
  | { readonly kind: 'user'; readonly login: string }
  | Bot;

export interface Bot {
  readonly kind: 'installation' | 'actions';
  readonly app: App;
  readonly login: string;
  readonly installationId: number;
  readonly permissions: Permissions;
  readonly repositoryIds: ReadonlySet<number>;
}

export interface Token {
  readonly caller: Caller;
  /** Milliseconds since 1970; `undefined`: it does not end. */
  readonly expiresAt: number | undefined;
}
