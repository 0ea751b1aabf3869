import { invalid, refuse } from '../answer.js';
import type { RepositoryExchange, Routes } from '../exchange.js';
import { textIn } from '../fields.js';
import { found, loginOf, stamp, userNamed } from '../find.js';
import { resolve } from '../git.js';
import { paged } from '../paging.js';
import { signedIn } from '../permissions.js';
import { minimalRepositoryShape, repositoryUrl } from '../shapes/repository.js';
import { nodeId, userShape } from '../shapes/user.js';
import type { Json, Repository, Status, World } from '../state.js';
import { objectFacts } from '../tree.js';

const descriptionCharactersMax = 140;
const perContextMax = 1000;
const read = { scope: 'repository', grants: [['statuses', 'read']], role: 'read' } as const;

export const statusRoutes: Routes = {
  'repos/create-commit-status': {
    scope: 'repository',
    grants: [['statuses', 'write']],
    role: 'write',
    handle: async ({ world, repository, caller, params, body }) => {
      signedIn(caller);
      const sha = params['sha'] ?? '';
      if ((await objectFacts(repository.folder, sha))?.type !== 'commit') {
        throw refuse(422, `No commit found for SHA: ${sha}`);
      }
      const status: Status = {
        id: world.nextId(),
        repositoryId: repository.id,
        sha,
        state: textIn(body, 'state') ?? '',
        context: textIn(body, 'context') ?? 'default',
        description: textIn(body, 'description') ?? null,
        targetUrl: textIn(body, 'target_url') ?? null,
        by: loginOf(caller),
        createdAt: stamp(world),
      };
      refuseWrong(world, status);
      world.statuses.set(status.id, status);
      return { status: 201, body: { ...statusShape(world, status), creator: userShape(world, status.by) } };
    },
  },
  'repos/list-commit-statuses-for-ref': {
    ...read,
    handle: async (exchange: RepositoryExchange) => {
      const { world, repository, params } = exchange;
      const sha = found(await resolve(repository.folder, params['ref'] ?? ''));
      const shapes = statusesAt(world, repository, sha).map((one) => ({
        ...statusShape(world, one),
        creator: userShape(world, one.by),
      }));
      return paged(exchange, shapes);
    },
  },
  'repos/get-combined-status-for-ref': {
    ...read,
    handle: async (exchange: RepositoryExchange) => {
      const { world, repository, params } = exchange;
      const sha = found(await resolve(repository.folder, params['ref'] ?? ''));
      const newest = new Map(
        statusesAt(world, repository, sha)
          .toReversed()
          .map((one) => [one.context, one]),
      );
      const latest = [...newest.values()];
      const url = `${repositoryUrl(world, repository)}/commits/${sha}`;
      const body = {
        state: combined(latest),
        sha,
        total_count: latest.length,
        repository: minimalRepositoryShape(world, repository),
        commit_url: url,
        url: `${url}/status`,
      };
      const shapes = latest.map((one) => statusShape(world, one));
      return paged(exchange, shapes, (statuses) => ({ ...body, statuses }));
    },
  },
};

/** Newest first. */
function statusesAt(world: World, repository: Repository, sha: string): readonly Status[] {
  const all = [...world.statuses.values()];
  return all.filter((one) => one.repositoryId === repository.id && one.sha === sha).reverse();
}

function refuseWrong(world: World, { description, targetUrl, sha, context }: Status): void {
  const resource = 'Status';
  if ((description ?? '').length > descriptionCharactersMax) {
    const message = `description is too long (maximum is ${descriptionCharactersMax} characters)`;
    throw invalid({ resource, field: 'description', code: 'custom', message });
  }
  if (targetUrl !== null && !/^https?:\/\//.test(targetUrl)) {
    throw invalid({ resource, field: 'target_url', code: 'custom', message: 'target_url must use http(s) scheme' });
  }
  const same = [...world.statuses.values()].filter((one) => one.sha === sha && one.context === context);
  if (same.length < perContextMax) return;
  throw invalid({
    resource,
    code: 'custom',
    message: 'This SHA and context has reached the maximum number of statuses.',
  });
}

function combined(latest: readonly Status[]): string {
  if (latest.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return latest.length > 0 && latest.every(({ state }) => state === 'success') ? 'success' : 'pending';
}

function statusShape(world: World, status: Status): Json {
  const repository = found(world.repositories.get(status.repositoryId));
  return {
    url: `${repositoryUrl(world, repository)}/statuses/${status.sha}`,
    avatar_url: `${world.origin}/avatars/u/${userNamed(world, status.by).id}?v=4`,
    id: status.id,
    node_id: nodeId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
  };
}
