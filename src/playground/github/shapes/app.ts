import { appOf, userNamed } from '../find.js';
import type { Installation, Json, World } from '../state.js';
import { nodeId, userShape } from './user.js';

export function appShape(world: World, appId: number): Json {
  const app = appOf(world, appId);
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: nodeId('Integration', app.id),
    owner: userShape(world, app.owner),
    name: app.name,
    description: '',
    external_url: 'https://example.com',
    html_url: `${world.origin}/apps/${app.slug}`,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: app.events,
  };
}

export function installationShape(world: World, installation: Installation): Json {
  const { id, account } = installation;
  return {
    id,
    client_id: appOf(world, installation.appId).clientId,
    account: userShape(world, account),
    repository_selection: 'selected',
    access_tokens_url: `${world.api}/app/installations/${id}/access_tokens`,
    repositories_url: `${world.api}/installation/repositories`,
    html_url: `${world.origin}/settings/installations/${id}`,
    app_id: installation.appId,
    app_slug: appOf(world, installation.appId).slug,
    target_id: userNamed(world, account).id,
    target_type: userNamed(world, account).type,
    permissions: installation.permissions,
    events: installation.events,
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: installation.suspendedAt ?? null,
  };
}
