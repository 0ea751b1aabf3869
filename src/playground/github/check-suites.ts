import { tellCheckSuite } from './events.js';
import { known, stamp } from './find.js';
import { grantsLevel } from './permissions.js';
import { readCommit } from './read-commit.js';
import type { App, CheckSuite, Repository, World } from './state.js';

export interface Pushed {
  readonly repository: Repository;
  readonly ref: string;
  readonly sha: string;
  readonly sender: string;
}

/** A push makes a suite for every app that may write checks, and asks the app to fill it. */
export async function requestedSuites(world: World, { repository, ref, sha, sender }: Pushed): Promise<void> {
  if (!ref.startsWith('refs/heads/')) return;
  for (const installation of world.installations.values()) {
    const app = known(world.apps.get(installation.appId));
    if (!installation.repositoryIds.includes(repository.id)) continue;
    if (!grantsLevel(installation.permissions, ['checks', 'write'])) continue;
    const suite = await suiteFor(world, { repository, app, sha, branch: ref.slice('refs/heads/'.length) });
    tellCheckSuite(world, suite, { action: 'requested', sender });
  }
}

export interface SuiteWanted {
  readonly repository: Repository;
  readonly app: App;
  readonly sha: string;
  readonly branch?: string;
}

/** An app has one suite for a commit. */
export async function suiteFor(world: World, { repository, app, sha, branch }: SuiteWanted): Promise<CheckSuite> {
  const commit = known(await readCommit(repository.folder, sha));
  // Looked for after the wait: two requests at a time meet at one suite.
  const there = [...world.suites.values()].find(
    (one) => one.repositoryId === repository.id && one.appId === app.id && one.sha === sha,
  );
  if (there !== undefined) return there;
  const suite: CheckSuite = {
    id: world.nextId(),
    repositoryId: repository.id,
    appId: app.id,
    sha,
    branch,
    headCommit: {
      id: sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committer.date,
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    createdAt: stamp(world),
  };
  world.suites.set(suite.id, suite);
  return suite;
}
