import type { Grant, Routes } from '../exchange.js';
import { pullNumbered, pullsOf, repositoryOf, sameName, type IssueWithPull } from '../find.js';
import { paged } from '../paging.js';
import { pullCommits, pullCounts, pullFiles } from '../pull-diff.js';
import { commitShape, fileShape } from '../shapes/commit.js';
import { fullPullShape, pullShape } from '../shapes/pull.js';
import type { World } from '../state.js';

const reads: readonly Grant[] = [['pull_requests', 'read']];

export const pullRoutes: Routes = {
  'pulls/list': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: (exchange) => {
      const { world, repository, query } = exchange;
      const wanted = pullsOf(world, repository).filter((issue) => matches(world, issue, query));
      const ascending = (query['direction'] ?? 'desc') === 'asc';
      const at = ({ createdAt, updatedAt }: IssueWithPull): string =>
        query['sort'] === 'updated' ? updatedAt : createdAt;
      const sorted = wanted.toSorted((a, b) => at(a).localeCompare(at(b)) || a.number - b.number);
      const ordered = ascending ? sorted : sorted.toReversed();
      return paged(
        exchange,
        ordered.map((issue) => pullShape(world, issue)),
      );
    },
  },
  'pulls/get': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async ({ world, repository, params }) => {
      const issue = pullNumbered(world, repository, Number(params['pull_number']));
      return { status: 200, body: fullPullShape(world, issue, await pullCounts(world, issue)) };
    },
  },
  'pulls/list-files': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async (exchange) => {
      const { world, repository, params } = exchange;
      const issue = pullNumbered(world, repository, Number(params['pull_number']));
      const files = (await pullFiles(world, issue)).slice(0, world.sizes.pullFilesMax);
      return paged(
        exchange,
        files.map((file) => fileShape({ world, repository }, file, issue.pull.head.sha)),
      );
    },
  },
  'pulls/list-commits': {
    scope: 'repository',
    grants: reads,
    role: 'read',
    handle: async (exchange) => {
      const { world, repository, params } = exchange;
      const issue = pullNumbered(world, repository, Number(params['pull_number']));
      const commits = await pullCommits(world, issue);
      return paged(
        exchange,
        commits.map((commit) => commitShape({ world, repository }, commit)),
      );
    },
  },
  'repos/list-pull-requests-associated-with-commit': {
    scope: 'repository',
    grants: [...reads, ['contents', 'read']],
    role: 'read',
    handle: async (exchange) => {
      const { world, repository, params } = exchange;
      const pulls = pullsOf(world, repository);
      const commits = await Promise.all(pulls.map((issue) => pullCommits(world, issue)));
      const holding = pulls.filter((_, index) => commits[index]?.some(({ sha }) => sha === params['commit_sha']));
      return paged(
        exchange,
        holding.map((issue) => pullShape(world, issue)),
      );
    },
  },
};

function matches(world: World, issue: IssueWithPull, query: Readonly<Record<string, string>>): boolean {
  const { base, head } = issue.pull;
  const { state = 'open', base: baseWanted, head: headWanted } = query;
  const owner = repositoryOf(world, head.repositoryId).owner;
  return (
    (state === 'all' || issue.state === state) &&
    (baseWanted === undefined || base.branch === baseWanted) &&
    (headWanted === undefined || sameName(`${owner}:${head.branch}`, headWanted))
  );
}
