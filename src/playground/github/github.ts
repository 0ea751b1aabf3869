import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken, installationTokenMs } from './auth.js';
import { createDeliveries } from './deliveries.js';
import { loadDescription } from './description.js';
import { createFaults, type FaultOrder } from './faults.js';
import { known, repositoryNamed, timeText } from './find.js';
import { changeInstallation, type InstallationChange } from './installations.js';
import { createLfsStore } from './lfs.js';
import { createLimiter, publishedLimits, type Limits } from './limits.js';
import { createRecorder, type RequestRecord } from './recorder.js';
import { repositoryHandle, type RepositoryHandle } from './repository-handle.js';
import { routeTable } from './routes/route-table.js';
import { ensureUser, seedRepository, type RepositorySeed } from './seed.js';
import { createGitHubServer, type ServerParts } from './server.js';
import type { App, Bot, Delivery, Installation, Permissions, Repository, Sizes, World } from './state.js';

const megabyte = 1024 * 1024;
const publishedSizes: Sizes = {
  blobBytesMax: 100 * megabyte,
  contentBytesMax: megabyte,
  treeEntriesMax: 100_000,
  compareFilesMax: 300,
  pullFilesMax: 3000,
  commentCharactersMax: 65_536,
};

/** The app whose token a workflow is given; its number on github.com. */
const actionsAppId = 15_368;
const firstId = 1_000_001;

export interface GitHubOptions {
  readonly app?: {
    readonly slug?: string;
    readonly permissions?: Permissions;
    readonly events?: readonly string[];
  };
  readonly repositories?: readonly RepositorySeed[];
  /** `""`, the default, as at api.github.com, or `/api/v3` as on a server of one's own. */
  readonly basePath?: '' | '/api/v3';
  readonly limits?: Partial<Limits>;
  readonly sizes?: Partial<Sizes>;
  readonly now?: () => Date;
}

/** A small GitHub on this machine; it ends with `await using`. */
export interface GitHub extends AsyncDisposable {
  /** Where repositories are cloned from. */
  readonly origin: string;
  /** Root of the API, for `baseUrl`. */
  readonly api: string;
  readonly app: {
    readonly id: number;
    readonly slug: string;
    readonly privateKey: string;
    readonly webhookSecret: string;
  };
  readonly requests: readonly RequestRecord[];
  /** Unknown routes, and whatever breaks GitHub's description: a test ends with none. */
  readonly complaints: readonly string[];
  /** Deliveries so far, oldest first. */
  readonly deliveries: () => readonly Delivery[];
  readonly repository: (fullName: string) => RepositoryHandle;
  readonly tokens: Tokens;
  readonly fault: (order: FaultOrder) => void;
  /** From now on webhooks go to this address. */
  readonly deliverTo: (url: string) => void;
  readonly settled: () => Promise<void>;
  readonly redeliver: (guid: string) => Promise<void>;
  /** What the owner of an account does with the app in the settings. */
  readonly changeInstallation: (change: InstallationChange) => void;
}

interface Tokens {
  /** A person's own. */
  readonly user: (login: string) => string;
  /** One of the app, as its installation would be given. */
  readonly installation: (fullName: string, permissions?: Permissions) => string;
  /** A workflow's `GITHUB_TOKEN`. */
  readonly actions: (fullName: string, permissions: Permissions) => string;
}

const defaultPermissions: Permissions = {
  metadata: 'read',
  contents: 'read',
  pull_requests: 'write',
  checks: 'write',
  statuses: 'write',
};

const defaultEvents = ['push', 'pull_request', 'issue_comment', 'check_run', 'check_suite'];

export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const { basePath = '', now = () => new Date() } = options;
  const description = loadDescription();
  const recorder = createRecorder();
  const folder = await mkdtemp(join(tmpdir(), 'dailies-github-'));
  const holder: { parts?: ServerParts } = {};
  const server = createGitHubServer(() => known(holder.parts));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const complain = (sentence: string): void => void recorder.complaints.push(sentence);
  const deliveries = createDeliveries({ world: () => world, description, complain });
  const world = emptyWorld({
    origin,
    api: `${origin}${basePath}`,
    folder,
    now,
    sizes: { ...publishedSizes, ...options.sizes },
    emit: deliveries.emit,
  });
  const lfs = createLfsStore(world);
  const limiter = createLimiter(world, { ...publishedLimits, ...options.limits });
  const faults = createFaults();
  const routes = routeTable({ redeliver: deliveries.redeliver, overview: limiter.overview });
  holder.parts = { world, description, recorder, routes, faults, limiter, lfs, basePath };

  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const webhookSecret = randomBytes(20).toString('hex');
  const app = addApp(world, {
    id: world.nextId(),
    slug: options.app?.slug ?? 'dailies',
    publicKey: keys.publicKey,
    ...options.app,
  });
  const workflows = addApp(world, { id: actionsAppId, slug: 'github-actions', publicKey: keys.publicKey, events: [] });
  for (const seed of options.repositories ?? []) await seedRepository({ world, lfs }, { seed, app });

  const named = (fullName: string): Repository => {
    const [owner = '', name = ''] = fullName.split('/');
    return known(repositoryNamed(world, owner, name));
  };
  return {
    origin,
    api: world.api,
    app: { id: app.id, slug: app.slug, privateKey: keys.privateKey, webhookSecret },
    requests: recorder.requests,
    complaints: recorder.complaints,
    deliveries: () => [...world.deliveries.values()],
    repository: (fullName) => repositoryHandle({ world, lfs }, named(fullName).id),
    tokens: tokensOf(world, { app, workflows, named }),
    fault: faults.order,
    deliverTo: (url) => world.apps.set(app.id, { ...app, webhook: { url, secret: webhookSecret } }),
    settled: deliveries.settled,
    redeliver: async (guid) => {
      deliveries.redeliver(known([...world.deliveries.values()].find((one) => one.guid === guid)));
      await deliveries.settled();
    },
    changeInstallation: (change) => {
      changeInstallation(world, app, change);
    },
    [Symbol.asyncDispose]: async () => {
      await deliveries.settled();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function emptyWorld(given: Pick<World, 'origin' | 'api' | 'folder' | 'now' | 'sizes' | 'emit'>): World {
  let last = firstId;
  return {
    ...given,
    nextId: () => (last += 1),
    users: new Map(),
    apps: new Map(),
    installations: new Map(),
    repositories: new Map(),
    issues: new Map(),
    comments: new Map(),
    reactions: new Map(),
    suites: new Map(),
    runs: new Map(),
    statuses: new Map(),
    deliveries: new Map(),
    tokens: new Map(),
  };
}

type NewApp = Pick<App, 'id' | 'slug' | 'publicKey'> & Partial<Pick<App, 'permissions' | 'events'>>;

function addApp(
  world: World,
  { id, slug, publicKey, permissions = defaultPermissions, events = defaultEvents }: NewApp,
): App {
  const owner = ensureUser(world, 'github', 'Organization').login;
  ensureUser(world, `${slug}[bot]`, 'Bot');
  const createdAt = timeText(world.now());
  const app: App = {
    id,
    clientId: `Iv23li${id}`,
    slug,
    name: slug,
    owner,
    permissions,
    events,
    publicKey,
    webhook: undefined,
    createdAt,
  };
  world.apps.set(id, app);
  return app;
}

interface TokenParts {
  readonly app: App;
  readonly workflows: App;
  readonly named: (fullName: string) => Repository;
}

function tokensOf(world: World, { app, workflows, named }: TokenParts): Tokens {
  const botToken = (caller: Bot): string =>
    issueToken(world, 'ghs_', { caller, expiresAt: world.now().getTime() + installationTokenMs });
  return {
    user: (login) => {
      const caller = { kind: 'user', login: ensureUser(world, login).login } as const;
      return issueToken(world, 'ghp_', { caller, expiresAt: undefined });
    },
    installation: (fullName, permissions) => {
      const installation = installationFor(world, app, named(fullName));
      return botToken({
        ...{ kind: 'installation', app, login: `${app.slug}[bot]`, installationId: installation.id },
        permissions: permissions ?? installation.permissions,
        repositoryIds: new Set(installation.repositoryIds),
      });
    },
    actions: (fullName, permissions) => {
      const { id } = named(fullName);
      const login = `${workflows.slug}[bot]`;
      return botToken({
        kind: 'actions',
        app: workflows,
        login,
        installationId: -id,
        permissions,
        repositoryIds: new Set([id]),
      });
    },
  };
}

function installationFor(world: World, app: App, repository: Repository): Installation {
  const all = [...world.installations.values()];
  return known(all.find(({ appId, repositoryIds }) => appId === app.id && repositoryIds.includes(repository.id)));
}
