import { refuse } from '../answer.js';
import { diffFiles, emptyTree } from '../diff.js';
import type { Grant, Routes } from '../exchange.js';
import { found, known } from '../find.js';
import { refsBelow, resolve } from '../git.js';
import { paged } from '../paging.js';
import { readCommit } from '../read-commit.js';
import { commitShape, fileShape, statsOf } from '../shapes/commit.js';
import { fullRepositoryShape, pageUrl, repositoryUrl } from '../shapes/repository.js';
import { compareAnswer } from './compare.js';

const reads: readonly Grant[] = [['contents', 'read']];
const branchPrefix = 'refs/heads/';

export const repositoryRoutes: Routes = {
  'repos/get': {
    scope: 'repository',
    grants: [['metadata', 'read']],
    role: 'read',
    handle: ({ world, repository }) => ({ status: 200, body: fullRepositoryShape(world, repository) }),
  },
  'repos/list-branches': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async (exchange) => {
      const { world, repository } = exchange;
      const refs = await refsBelow(repository.folder, branchPrefix);
      const shapes = refs.map(({ name, sha }) => ({
        name: name.slice(branchPrefix.length),
        commit: { sha, url: `${repositoryUrl(world, repository)}/commits/${sha}` },
        protected: false,
      }));
      return paged(exchange, shapes);
    },
  },
  'repos/get-branch': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async ({ world, repository, params }) => {
      const name = params['branch'] ?? '';
      const refs = await refsBelow(repository.folder, branchPrefix);
      const tip = refs.find((ref) => ref.name === `${branchPrefix}${name}`);
      if (tip === undefined) throw refuse(404, 'Branch not found');
      const commit = known(await readCommit(repository.folder, tip.sha));
      const self = `${repositoryUrl(world, repository)}/branches/${encodeURIComponent(name)}`;
      const body = {
        name,
        commit: commitShape({ world, repository }, commit),
        _links: { self, html: `${pageUrl(world, repository)}/tree/${name}` },
        protected: false,
        protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
        protection_url: `${self}/protection`,
      };
      return { status: 200, body };
    },
  },
  'repos/get-commit': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async ({ world, repository, params, accept }) => {
      const ref = params['ref'] ?? '';
      const sha = await resolve(repository.folder, ref);
      if (sha === undefined) throw refuse(422, `No commit found for SHA: ${ref}`);
      if (/application\/vnd\.github(?:\.v3)?\.sha/.test(accept)) return { status: 200, bytes: Buffer.from(sha) };
      const commit = found(await readCommit(repository.folder, sha));
      const files = await diffFiles(repository.folder, commit.parents[0] ?? emptyTree, sha);
      const body = {
        ...commitShape({ world, repository }, commit),
        stats: statsOf(files),
        files: files.slice(0, world.sizes.compareFilesMax).map((file) => fileShape({ world, repository }, file, sha)),
      };
      return { status: 200, body };
    },
  },
  'repos/compare-commits-with-basehead': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: compareAnswer,
  },
};
