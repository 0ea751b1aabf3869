import { known, pullsOf, repositoryOf } from '../find.js';
import type { CheckRun, CheckSuite, Json, Repository, World } from '../state.js';
import { appShape } from './app.js';
import { minimalRepositoryShape, pageUrl, repositoryUrl } from './repository.js';
import { nodeId } from './user.js';

/** A check of a commit from a fork names no pull request, and neither does GitHub's. */
function pullsAt(world: World, repository: Repository, sha: string): readonly Json[] {
  const reference = (of: Repository): Json => ({ id: of.id, url: repositoryUrl(world, of), name: of.name });
  return pullsOf(world, repository)
    .filter(({ state, pull }) => state === 'open' && pull.head.sha === sha && pull.head.repositoryId === repository.id)
    .map(({ number, pull }) => ({
      id: pull.id,
      number,
      url: `${repositoryUrl(world, repository)}/pulls/${number}`,
      head: { ref: pull.head.branch, sha: pull.head.sha, repo: reference(repositoryOf(world, pull.head.repositoryId)) },
      base: { ref: pull.base.branch, sha: pull.base.sha, repo: reference(repository) },
    }));
}

export function checkRunShape(world: World, run: CheckRun): Json {
  const repository = repositoryOf(world, run.repositoryId);
  const url = `${repositoryUrl(world, repository)}/check-runs/${run.id}`;
  const page = `${pageUrl(world, repository)}/runs/${run.id}`;
  return {
    id: run.id,
    name: run.name,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: page,
    details_url: run.detailsUrl ?? page,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: suiteReference(world, known(world.suites.get(run.suiteId))),
    app: appShape(world, run.appId),
    pull_requests: pullsAt(world, repository, run.sha),
  };
}

/** The suite as a run holds it. */
function suiteReference(world: World, suite: CheckSuite): Json {
  const left = new Set([
    'latest_check_runs_count',
    'check_runs_url',
    'head_commit',
    'rerequestable',
    'runs_rerequestable',
  ]);
  return Object.fromEntries(Object.entries(checkSuiteShape(world, suite)).filter(([key]) => !left.has(key)));
}

/** A suite has ended when all its runs have, with the worst of their ends. */
export function suiteOutcome(runs: readonly CheckRun[]): Pick<CheckRun, 'status' | 'conclusion'> {
  if (runs.length === 0) return { status: 'queued', conclusion: null };
  if (runs.some(({ status }) => status !== 'completed')) return { status: 'in_progress', conclusion: null };
  const worst = ['failure', 'timed_out', 'action_required', 'cancelled', 'stale', 'neutral', 'skipped', 'success'];
  const conclusion = worst.find((one) => runs.some((run) => run.conclusion === one));
  return { status: 'completed', conclusion: conclusion ?? null };
}

export function runsOfSuite(world: World, suite: CheckSuite): readonly CheckRun[] {
  return [...world.runs.values()].filter(({ suiteId }) => suiteId === suite.id);
}

export function checkSuiteShape(world: World, suite: CheckSuite): Json {
  const repository = repositoryOf(world, suite.repositoryId);
  const url = `${repositoryUrl(world, repository)}/check-suites/${suite.id}`;
  const runs = runsOfSuite(world, suite);
  return {
    id: suite.id,
    node_id: nodeId('CheckSuite', suite.id),
    head_branch: suite.branch ?? null,
    head_sha: suite.sha,
    ...suiteOutcome(runs),
    url,
    before: null,
    after: suite.sha,
    pull_requests: pullsAt(world, repository, suite.sha),
    app: appShape(world, suite.appId),
    repository: minimalRepositoryShape(world, repository),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    head_commit: suite.headCommit,
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  };
}

export function annotationShape(world: World, run: CheckRun, annotation: Json): Json {
  const page = pageUrl(world, repositoryOf(world, run.repositoryId));
  const path = typeof annotation['path'] === 'string' ? annotation['path'] : '';
  return {
    path,
    blob_href: `${page}/blob/${run.sha}/${path}`,
    start_line: annotation['start_line'],
    end_line: annotation['end_line'],
    start_column: annotation['start_column'] ?? null,
    end_column: annotation['end_column'] ?? null,
    annotation_level: annotation['annotation_level'],
    title: annotation['title'] ?? null,
    message: annotation['message'],
    raw_details: annotation['raw_details'] ?? null,
  };
}
