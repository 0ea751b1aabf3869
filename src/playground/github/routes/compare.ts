import { notFound, type Answer } from '../answer.js';
import { diffFiles } from '../diff.js';
import type { RepositoryExchange } from '../exchange.js';
import { found, known, repositoryNamed, sameName } from '../find.js';
import { git, resolve } from '../git.js';
import { paged } from '../paging.js';
import { maySee } from '../permissions.js';
import { mergeBaseOf, readCommit, readCommits } from '../read-commit.js';
import { commitShape, fileShape } from '../shapes/commit.js';
import { pageUrl, repositoryUrl } from '../shapes/repository.js';
import type { Repository, World } from '../state.js';
import { objectFacts } from '../tree.js';

/** What lies between two commits; commits come in pages, files with the first page only. */
export async function compareAnswer(exchange: RepositoryExchange): Promise<Answer> {
  const { world, repository, params, query } = exchange;
  const { folder } = repository;
  const basehead = params['basehead'] ?? '';
  const [baseName = '', headName = ''] = basehead.split('...');
  const base = await sideOf(exchange, baseName);
  const head = await sideOf(exchange, headName);
  const mergeBase = await mergeBaseOf(folder, base, head);
  if (mergeBase === undefined) throw notFound();
  const [ahead, behind] = await Promise.all([
    readCommits(folder, [head, `^${base}`]),
    readCommits(folder, [base, `^${head}`]),
  ]);
  const of = { world, repository };
  const files = Number(query['page'] ?? 1) > 1 ? [] : await diffFiles(folder, mergeBase, head);
  const page = `${pageUrl(world, repository)}/compare/${basehead}`;
  const commits = ahead.map((commit) => commitShape(of, commit));
  const body = {
    url: `${repositoryUrl(world, repository)}/compare/${basehead}`,
    html_url: page,
    permalink_url: `${pageUrl(world, repository)}/compare/${base}...${head}`,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitShape(of, known(await readCommit(folder, base))),
    merge_base_commit: commitShape(of, known(await readCommit(folder, mergeBase))),
    status: relationOf(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    files: files.slice(0, world.sizes.compareFilesMax).map((file) => fileShape(of, file, head)),
  };
  return paged(exchange, commits, (shown) => ({ ...body, commits: shown }));
}

function relationOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** `branch`, an object's name, `owner:branch` or `owner:repository:branch`. */
async function sideOf(exchange: RepositoryExchange, name: string): Promise<string> {
  const { world, repository } = exchange;
  const parts = name.split(':');
  const ref = parts.at(-1) ?? '';
  const elsewhere = parts.length === 1 ? repository : forkAt(world, repository, parts);
  if (elsewhere === undefined || !maySee(exchange.caller, elsewhere)) throw notFound();
  const sha = found(await resolve(elsewhere.folder, ref));
  if ((await objectFacts(repository.folder, sha)) === undefined) {
    const into = { folder: repository.folder };
    await git(into, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', elsewhere.folder, sha]);
  }
  return sha;
}

function forkAt(world: World, repository: Repository, parts: readonly string[]): Repository | undefined {
  const [owner = '', name] = parts;
  if (parts.length === 3 && name !== undefined) return repositoryNamed(world, owner, name);
  const root = repository.forkOf ?? repository.id;
  return [...world.repositories.values()].find((one) => sameName(one.owner, owner) && (one.forkOf ?? one.id) === root);
}
