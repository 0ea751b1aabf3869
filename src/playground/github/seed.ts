import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { openPull, tipOf } from './branches.js';
import { known, repositoryNamed, stamp, type IssueWithPull } from './find.js';
import type { LfsStore } from './lfs.js';
import type { App, Installation, Permissions, Repository, Role, User, World } from './state.js';
import { createBareRepository, writeCommit, type FileContent } from './write-commit.js';

/** A file; `lfs` puts the bytes into LFS and a pointer into Git. */
type SeedFile = FileContent | { readonly lfs: string | Uint8Array };
export type SeedFiles = Readonly<Record<string, SeedFile>>;

/** A repository as a test or the playground describes it. */
export interface RepositorySeed {
  /** `owner/name`. */
  readonly name: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly defaultBranch?: string;
  readonly collaborators?: Readonly<Record<string, Role>>;
  readonly files?: SeedFiles;
  /** Whether the app is installed; default yes. Less than the app asks for: these permissions. */
  readonly installed?: boolean | Permissions;
  readonly pulls?: readonly PullSeed[];
}

export interface PullSeed {
  readonly by: string;
  readonly branch: string;
  /** `owner/name` of the fork it comes from; made when it is first named. */
  readonly fork?: string;
  readonly files: SeedFiles;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
}

export interface CommitSeed {
  readonly by: string;
  readonly branch: string;
  readonly files: SeedFiles;
  readonly message?: string;
  /** Replaces what the branch held by a commit on this one. */
  readonly onto?: string;
}

export interface Seeding {
  readonly world: World;
  readonly lfs: LfsStore;
}

export function ensureUser(world: World, login: string, type: User['type'] = 'User'): User {
  const there = world.users.get(login.toLowerCase());
  if (there !== undefined) return there;
  const user: User = { id: world.nextId(), login, type };
  world.users.set(login.toLowerCase(), user);
  return user;
}

export async function seedRepository(
  seeding: Seeding,
  { seed, app }: { readonly seed: RepositorySeed; readonly app: App },
): Promise<void> {
  const { world } = seeding;
  const collaborators = seed.collaborators ?? {};
  for (const login of Object.keys(collaborators)) ensureUser(world, login);
  const repository = await addRepository(world, { ...seed, collaborators, forkOf: undefined });
  const [owner] = seed.name.split('/');
  const by = Object.keys(collaborators)[0] ?? owner ?? '';
  const first = { 'README.md': `# ${repository.name}\n`, ...seed.files };
  await addCommit(seeding, repository, { by, branch: repository.defaultBranch, files: first, message: 'Begin' });
  if (seed.installed !== false) install(world, { repository, app, permissions: seed.installed });
  for (const pull of seed.pulls ?? []) await addPull(seeding, repository, pull);
}

type NewRepository = Omit<RepositorySeed, 'files' | 'pulls'> & { readonly forkOf: number | undefined };

async function addRepository(world: World, seed: NewRepository): Promise<Repository> {
  const [owner = '', name = ''] = seed.name.split('/');
  const isPerson = seed.forkOf !== undefined || Object.keys(seed.collaborators ?? {}).includes(owner);
  ensureUser(world, owner, isPerson ? 'User' : 'Organization');
  const id = world.nextId();
  const repository: Repository = {
    id,
    owner,
    name,
    private: seed.private ?? false,
    archived: seed.archived ?? false,
    defaultBranch: seed.defaultBranch ?? 'main',
    collaborators: seed.collaborators ?? {},
    forkOf: seed.forkOf,
    createdAt: stamp(world),
    pushedAt: stamp(world),
    folder: join(world.folder, `${id}.git`),
  };
  await createBareRepository(repository.folder, repository.defaultBranch);
  world.repositories.set(id, repository);
  return repository;
}

async function forkNamed(world: World, base: Repository, name: string): Promise<Repository> {
  const [owner = '', short = ''] = name.split('/');
  const there = repositoryNamed(world, owner, short);
  if (there !== undefined) return there;
  const { defaultBranch } = base;
  const fork = await addRepository(world, { name, private: base.private, defaultBranch, forkOf: base.id });
  await cp(join(base.folder, 'objects'), join(fork.folder, 'objects'), { recursive: true });
  await cp(join(base.folder, 'refs/heads'), join(fork.folder, 'refs/heads'), { recursive: true });
  return fork;
}

interface Installed {
  readonly repository: Repository;
  readonly app: App;
  readonly permissions: boolean | Permissions | undefined;
}

/** An app is installed once for an account, with some of its repositories. */
function install(world: World, { repository, app, permissions }: Installed): void {
  const account = repository.owner;
  const there = [...world.installations.values()].find((one) => one.account === account && one.appId === app.id);
  const installation: Installation = {
    ...{ id: there?.id ?? world.nextId(), appId: app.id, account, createdAt: stamp(world), suspendedAt: undefined },
    repositoryIds: [...(there?.repositoryIds ?? []), repository.id],
    permissions: typeof permissions === 'object' ? permissions : app.permissions,
    events: app.events,
  };
  world.installations.set(installation.id, installation);
}

/** Commits onto a branch, which begins where the default branch stands. */
export async function addCommit({ world, lfs }: Seeding, repository: Repository, commit: CommitSeed): Promise<string> {
  const { by, branch, message = 'Change', onto } = commit;
  ensureUser(world, by);
  const parent = onto ?? (await tipOf(repository, branch)) ?? (await tipOf(repository, repository.defaultBranch));
  const files: Record<string, FileContent> = {};
  for (const [path, file] of Object.entries(commit.files)) {
    const stored = typeof file === 'object' && file !== null && 'lfs' in file ? file.lfs : undefined;
    files[path] = stored === undefined ? (file as FileContent) : await lfs.put(repository, Buffer.from(stored));
  }
  return writeCommit({ folder: repository.folder, branch, parent, files, message, by, at: world.now() });
}

export async function addPull(seeding: Seeding, repository: Repository, seed: PullSeed): Promise<IssueWithPull> {
  const { world } = seeding;
  const {
    by,
    branch,
    fork,
    files,
    base = repository.defaultBranch,
    title = 'A change',
    body = '',
    draft = false,
  } = seed;
  const head = fork === undefined ? repository : await forkNamed(world, repository, fork);
  await addCommit(seeding, head, { by, branch, files, message: title });
  return openPull(world, {
    base: { repository: known(world.repositories.get(repository.id)), branch: base },
    head: { repository: head, branch },
    ...{ by, title, body, draft },
  });
}
