import { posix } from 'node:path';
import { notFound, refuse, type Answer } from '../answer.js';
import type { RepositoryExchange, Routes } from '../exchange.js';
import { found } from '../find.js';
import { resolve } from '../git.js';
import { pageUrl, repositoryUrl } from '../shapes/repository.js';
import type { Json } from '../state.js';
import { entryAt, readBlob, readTree, type TreeEntry } from '../tree.js';
import { base64Lines, tooLarge, wantsRaw } from './git-objects.js';

const linkMode = '120000';
const folderEntriesMax = 1000;

export const contentRoutes: Routes = {
  'repos/get-content': {
    scope: 'repository',
    grants: [['contents', 'read']],
    role: 'read',
    handle: async (exchange) => {
      const { repository, params, query } = exchange;
      const ref = query['ref'] ?? repository.defaultBranch;
      const commit = await resolve(repository.folder, ref);
      if (commit === undefined) throw refuse(404, `No commit found for the ref ${ref}`);
      const tree = found(await resolve(repository.folder, commit, '^{tree}'));
      const path = (params['path'] ?? '').replace(/^\/+|\/+$/g, '');
      if (path.split('/').some((part) => part === '.' || part === '..')) throw notFound();
      const entry = found(await entryAt(repository.folder, tree, path));
      return answerFor({ exchange, ref, tree }, entry);
    },
  },
};

interface Place {
  readonly exchange: RepositoryExchange;
  readonly ref: string;
  readonly tree: string;
}

async function answerFor(place: Place, entry: TreeEntry): Promise<Answer> {
  const { repository, world, accept } = place.exchange;
  if (entry.type === 'tree') return { status: 200, body: await folderShape(place, entry) };
  if (entry.type === 'commit') return { status: 200, body: { ...entryShape(place, entry), submodule_git_url: null } };
  if ((entry.bytes ?? 0) > world.sizes.blobBytesMax) throw tooLarge();
  const bytes = await readBlob(repository.folder, entry.sha);
  if (entry.mode === linkMode) return linkAnswer(place, entry, bytes.toString('utf8'));
  if (wantsRaw(accept)) return { status: 200, bytes };
  const small = bytes.byteLength <= world.sizes.contentBytesMax;
  const content = small ? { content: base64Lines(bytes), encoding: 'base64' } : { content: '', encoding: 'none' };
  return { status: 200, body: { ...entryShape(place, entry), ...content } };
}

/** A link to a file is answered with that file; another link with itself. */
async function linkAnswer(place: Place, entry: TreeEntry, target: string): Promise<Answer> {
  const path = posix.join(posix.dirname(entry.path), target);
  const aimed = path.startsWith('..') ? undefined : await entryAt(place.exchange.repository.folder, place.tree, path);
  if (aimed?.type === 'blob' && aimed.mode !== linkMode) return answerFor(place, aimed);
  return { status: 200, body: { ...entryShape(place, entry), target } };
}

async function folderShape(place: Place, folder: TreeEntry): Promise<readonly Json[]> {
  const entries = await readTree(place.exchange.repository.folder, { sha: folder.sha, recursive: false });
  return entries
    .slice(0, folderEntriesMax)
    .map((entry) => entryShape(place, { ...entry, path: posix.join(folder.path, entry.path) }));
}

function entryShape({ exchange, ref }: Place, { path, sha, type, mode, bytes = 0 }: TreeEntry): Json {
  const { world, repository } = exchange;
  const base = repositoryUrl(world, repository);
  const page = pageUrl(world, repository);
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const kind = type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : mode === linkMode ? 'symlink' : 'file';
  const self = `${base}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const gitUrl = `${base}/git/${type === 'tree' ? 'trees' : 'blobs'}/${sha}`;
  const html = `${page}/${type === 'tree' ? 'tree' : 'blob'}/${ref}/${encoded}`;
  return {
    name: posix.basename(path),
    path,
    sha,
    size: bytes,
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: type === 'blob' ? `${page}/raw/${ref}/${encoded}` : null,
    type: kind,
    _links: { self, git: gitUrl, html },
  };
}
