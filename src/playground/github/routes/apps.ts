import { refuse } from '../answer.js';
import { installationTokenMs, issueToken } from '../auth.js';
import type { Routes } from '../exchange.js';
import { found, known, repositoryNamed, repositoryOf, timeText } from '../find.js';
import { listIn, recordIn } from '../fields.js';
import { paged } from '../paging.js';
import { grantsLevel } from '../permissions.js';
import { appShape, installationShape } from '../shapes/app.js';
import { repositoryShape } from '../shapes/repository.js';
import type { App, Bot, Installation, Json, Level, Permissions, World } from '../state.js';

export const appRoutes: Routes = {
  'apps/get-authenticated': {
    scope: 'app',
    handle: ({ world, caller }) => ({
      status: 200,
      body: { ...appShape(world, caller.app.id), installations_count: installationsOf(world, caller.app).length },
    }),
  },
  'apps/list-installations': {
    scope: 'app',
    handle: (exchange) => {
      const own = installationsOf(exchange.world, exchange.caller.app);
      return paged(
        exchange,
        own.map((one) => installationShape(exchange.world, one)),
      );
    },
  },
  'apps/get-installation': {
    scope: 'app',
    handle: ({ world, caller, params }) => ({
      status: 200,
      body: installationShape(world, ownInstallation(world, caller.app, params['installation_id'])),
    }),
  },
  'apps/get-repo-installation': {
    scope: 'app',
    handle: ({ world, caller, params }) => {
      const repository = found(repositoryNamed(world, params['owner'] ?? '', params['repo'] ?? ''));
      const own = installationsOf(world, caller.app).find((one) => one.repositoryIds.includes(repository.id));
      return { status: 200, body: installationShape(world, found(own)) };
    },
  },
  'apps/create-installation-access-token': {
    scope: 'app',
    handle: (exchange) => {
      const { world, caller, params, body } = exchange;
      const installation = ownInstallation(world, caller.app, params['installation_id']);
      if (installation.suspendedAt !== undefined) throw refuse(403, 'This installation has been suspended');
      return tokenAnswer(world, installation, body);
    },
  },
  'apps/revoke-installation-access-token': {
    scope: 'installation',
    handle: ({ world, caller }) => {
      for (const [text, token] of world.tokens) if (token.caller === caller) world.tokens.delete(text);
      return { status: 204 };
    },
  },
  'apps/list-repos-accessible-to-installation': {
    scope: 'installation',
    handle: (exchange) => {
      const { world, caller } = exchange;
      const shapes = [...caller.repositoryIds].map((id) => repositoryShape(world, repositoryOf(world, id)));
      return paged(exchange, shapes, (repositories) => ({ total_count: shapes.length, repositories }));
    },
  },
};

function installationsOf(world: World, app: App): readonly Installation[] {
  return [...world.installations.values()].filter(({ appId }) => appId === app.id);
}

function ownInstallation(world: World, app: App, id: string | undefined): Installation {
  return found(installationsOf(world, app).find((one) => one.id === Number(id)));
}

function tokenAnswer(world: World, installation: Installation, body: Json): { status: number; body: Json } {
  const permissions = permissionsFor(installation, recordIn(body, 'permissions'));
  const chosen = chosenRepositories(world, installation, body);
  const app = known(world.apps.get(installation.appId));
  const expiresAt = world.now().getTime() + installationTokenMs;
  const caller: Bot = {
    kind: 'installation',
    app,
    login: `${app.slug}[bot]`,
    installationId: installation.id,
    permissions,
    repositoryIds: new Set(chosen ?? installation.repositoryIds),
  };
  return {
    status: 201,
    body: {
      token: issueToken(world, 'ghs_', { caller, expiresAt }),
      expires_at: timeText(new Date(expiresAt)),
      permissions,
      repository_selection: 'selected',
      ...(chosen === undefined
        ? {}
        : { repositories: chosen.map((id) => repositoryShape(world, repositoryOf(world, id))) }),
    },
  };
}

/** A token may be given less than its installation has, never more. */
function permissionsFor(installation: Installation, asked: Json | undefined): Permissions {
  if (asked === undefined) return { metadata: 'read', ...installation.permissions };
  const wanted = Object.entries(asked).map(([name, level]) => [name, level as Level] as const);
  if (!wanted.every((grant) => grantsLevel(installation.permissions, grant))) {
    throw refuse(422, 'The permissions requested are not granted to this installation.');
  }
  return { metadata: 'read', ...(Object.fromEntries(wanted) as Permissions) };
}

function chosenRepositories(world: World, installation: Installation, body: Json): readonly number[] | undefined {
  const names = listIn(body, 'repositories');
  const ids = listIn(body, 'repository_ids');
  if (names === undefined && ids === undefined) return undefined;
  const byName = (names ?? []).map((name) => repositoryNamed(world, installation.account, String(name))?.id);
  const chosen = [...byName, ...(ids ?? []).map(Number)];
  const reachable = chosen.filter((id) => id !== undefined && installation.repositoryIds.includes(id));
  if (reachable.length === chosen.length) return reachable.filter((id) => id !== undefined);
  throw refuse(
    422,
    'There is at least one repository that does not exist or is not accessible to the parent installation.',
  );
}
