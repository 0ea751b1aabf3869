import { pullsOf, repositoryOf, userNamed } from '../find.js';
import type { Json, Repository, World } from '../state.js';
import { nodeId, userShape } from './user.js';

const addresses: Readonly<Record<string, string>> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

export function repositoryUrl(world: World, { owner, name }: Repository): string {
  return `${world.api}/repos/${owner}/${name}`;
}

export function pageUrl(world: World, { owner, name }: Repository): string {
  return `${world.origin}/${owner}/${name}`;
}

/** What every answer that mentions a repository holds of it. */
export function minimalRepositoryShape(world: World, repository: Repository): Json {
  const url = repositoryUrl(world, repository);
  const { id, name, owner } = repository;
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: `${owner}/${name}`,
    private: repository.private,
    owner: userShape(world, owner),
    html_url: pageUrl(world, repository),
    description: null,
    fork: repository.forkOf !== undefined,
    url,
    ...Object.fromEntries(Object.entries(addresses).map(([key, path]) => [key, `${url}${path}`])),
  };
}

/** A repository as pull requests and lists hold it. */
export function repositoryShape(world: World, repository: Repository): Json {
  const page = pageUrl(world, repository);
  const open = pullsOf(world, repository).filter(({ state }) => state === 'open').length;
  const forks = [...world.repositories.values()].filter(({ forkOf }) => forkOf === repository.id).length;
  return {
    ...minimalRepositoryShape(world, repository),
    clone_url: `${page}.git`,
    git_url: `git:${page.replace(/^https?:/, '')}.git`,
    ssh_url: `git@127.0.0.1:${repository.owner}/${repository.name}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    forks,
    forks_count: forks,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    topics: [],
    is_template: false,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    license: null,
    allow_forking: true,
    web_commit_signoff_required: false,
    pushed_at: repository.pushedAt,
    created_at: repository.createdAt,
    updated_at: repository.pushedAt,
  };
}

/** A repository as it is answered when it is asked for itself. */
export function fullRepositoryShape(world: World, repository: Repository): Json {
  const parent = repository.forkOf === undefined ? undefined : repositoryOf(world, repository.forkOf);
  const owner = userNamed(world, repository.owner);
  return {
    ...repositoryShape(world, repository),
    ...(owner.type === 'Organization' ? { organization: userShape(world, owner.login) } : {}),
    ...(parent === undefined ? {} : { parent: repositoryShape(world, parent), source: repositoryShape(world, parent) }),
    network_count: 0,
    subscribers_count: 0,
    temp_clone_token: null,
  };
}

/** The repository of a push is told with numbers for times. */
export function pushedRepositoryShape(world: World, repository: Repository): Json {
  const seconds = (text: string): number => Math.floor(Date.parse(text) / 1000);
  const { name, ...owner } = userShape(world, repository.owner);
  return {
    ...repositoryShape(world, repository),
    owner: { ...owner, name: name ?? repository.owner, email: null },
    created_at: seconds(repository.createdAt),
    pushed_at: seconds(repository.pushedAt),
    stargazers: 0,
    master_branch: repository.defaultBranch,
  };
}
