import { notFound, Refusal, refuse } from '../answer.js';
import type { Grant, RepositoryExchange, Routes } from '../exchange.js';
import { found } from '../find.js';
import { refsBelow, resolve, type Ref } from '../git.js';
import { paged } from '../paging.js';
import { readCommit } from '../read-commit.js';
import { gitCommitShape } from '../shapes/commit.js';
import { repositoryUrl } from '../shapes/repository.js';
import { nodeId } from '../shapes/user.js';
import type { Json } from '../state.js';
import { objectFacts, readBlob, readTree } from '../tree.js';

const reads: readonly Grant[] = [['contents', 'read']];
const base64LineCharacters = 60;

export const gitObjectRoutes: Routes = {
  'git/get-tree': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async (exchange) => {
      const { world, repository, params, query } = exchange;
      const name = params['tree_sha'] ?? '';
      const sha = found(await resolve(repository.folder, name, '^{tree}'));
      const entries = await readTree(repository.folder, { sha, recursive: query['recursive'] !== undefined });
      const url = `${repositoryUrl(world, repository)}/git`;
      const max = world.sizes.treeEntriesMax;
      const tree = entries.slice(0, max).map(({ path, mode, type, sha: object, bytes }) => ({
        ...{ path, mode, type, sha: object },
        ...(bytes === undefined ? {} : { size: bytes }),
        ...(type === 'commit' ? {} : { url: `${url}/${type}s/${object}` }),
      }));
      return { status: 200, body: { sha, url: `${url}/trees/${sha}`, tree, truncated: entries.length > max } };
    },
  },
  'git/get-blob': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async ({ world, repository, params, accept }) => {
      const sha = params['file_sha'] ?? '';
      const facts = found(await objectFacts(repository.folder, sha));
      if (facts.type !== 'blob') throw notFound();
      if (facts.bytes > world.sizes.blobBytesMax) throw tooLarge();
      const bytes = await readBlob(repository.folder, sha);
      if (wantsRaw(accept)) return { status: 200, bytes };
      const body = {
        sha,
        node_id: nodeId('Blob', parseInt(sha.slice(0, 8), 16)),
        size: bytes.byteLength,
        url: `${repositoryUrl(world, repository)}/git/blobs/${sha}`,
        content: base64Lines(bytes),
        encoding: 'base64',
      };
      return { status: 200, body };
    },
  },
  'git/get-commit': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async ({ world, repository, params }) => {
      const sha = params['commit_sha'] ?? '';
      const facts = found(await objectFacts(repository.folder, sha));
      if (facts.type !== 'commit') throw notFound();
      return {
        status: 200,
        body: gitCommitShape({ world, repository }, found(await readCommit(repository.folder, sha))),
      };
    },
  },
  'git/get-ref': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async (exchange) => {
      const name = `refs/${exchange.params['ref'] ?? ''}`;
      const refs = await refsBelow(exchange.repository.folder, 'refs');
      return { status: 200, body: refShape(exchange, found(refs.find((ref) => ref.name === name))) };
    },
  },
  'git/list-matching-refs': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async (exchange) => {
      const refs = await refsBelow(exchange.repository.folder, 'refs');
      const name = `refs/${exchange.params['ref'] ?? ''}`;
      const shapes = refs.filter((ref) => ref.name.startsWith(name)).map((ref) => refShape(exchange, ref));
      return paged(exchange, shapes);
    },
  },
};

function refShape({ world, repository }: RepositoryExchange, { name, sha, type }: Ref): Json {
  const url = `${repositoryUrl(world, repository)}/git`;
  return {
    ref: name,
    node_id: nodeId(`Ref:${name}`, repository.id),
    url: `${url}/${name}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}

export function wantsRaw(accept: string): boolean {
  return /application\/vnd\.github(?:\.v3)?\.raw/.test(accept);
}

/** GitHub breaks what it encodes into lines. */
export function base64Lines(bytes: Buffer): string {
  const text = bytes.toString('base64');
  return text.replace(new RegExp(`.{1,${base64LineCharacters}}`, 'g'), '$&\n');
}

export function tooLarge(): Refusal {
  const { answer, message } = refuse(
    403,
    'This API returns blobs up to 100 MB in size. The requested blob is too large to fetch via the API, ' +
      'but you can always clone the repository via Git in order to obtain it.',
  );
  const errors = [{ resource: 'Blob', field: 'data', code: 'too_large' }];
  return new Refusal({ ...answer, body: { ...(answer.body as Json), errors } }, message);
}
