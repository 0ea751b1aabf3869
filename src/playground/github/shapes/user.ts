import { userNamed } from '../find.js';
import type { Json, World } from '../state.js';

export function nodeId(kind: string, id: number): string {
  return Buffer.from(`0:${kind}${id}`).toString('base64url');
}

/** An account as it stands beside everything that somebody made. */
export function userShape(world: World, login: string): Json {
  const { id, type } = userNamed(world, login);
  const name = userNamed(world, login).login;
  const url = `${world.api}/users/${encodeURIComponent(name)}`;
  return {
    login: name,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${world.origin}/avatars/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${world.origin}/${type === 'Bot' ? `apps/${name.replace('[bot]', '')}` : name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** An account as its own page shows it. */
export function profileShape(world: World, login: string): Json {
  return {
    ...userShape(world, login),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: accountsCreatedAt,
    updated_at: accountsCreatedAt,
  };
}

const accountsCreatedAt = '2020-01-01T00:00:00Z';
