import { refuse } from '../answer.js';
import { suiteFor } from '../check-suites.js';
import { draftOf, newRun, outcomeOf } from '../check-run.js';
import { tellCheckRun, tellCheckSuite } from '../events.js';
import type { Grant, RepositoryExchange, Routes } from '../exchange.js';
import { textIn } from '../fields.js';
import { appIdOf, found, known, loginOf } from '../find.js';
import { resolve } from '../git.js';
import { paged } from '../paging.js';
import { isBot } from '../permissions.js';
import { annotationShape, checkRunShape, checkSuiteShape, suiteOutcome, runsOfSuite } from '../shapes/check.js';
import type { CheckRun, CheckSuite } from '../state.js';
import { objectFacts } from '../tree.js';

const writes: readonly Grant[] = [['checks', 'write']];
const reads: readonly Grant[] = [['checks', 'read']];
const write = { scope: 'repository', grants: writes, role: 'app' } as const;
const read = { scope: 'repository', grants: reads, role: 'read' } as const;

export const checkRoutes: Routes = {
  'checks/create': {
    ...write,
    handle: async (exchange: RepositoryExchange) => {
      const { world, repository, caller, body } = exchange;
      if (!isBot(caller)) throw refuse(403, 'You must authenticate via a GitHub App.');
      const sha = textIn(body, 'head_sha') ?? '';
      const facts = await objectFacts(repository.folder, sha);
      if (facts?.type !== 'commit') throw refuse(422, `No commit found for SHA: ${sha}`);
      const suite = await suiteFor(world, { repository, app: caller.app, sha });
      const run = newRun(world, { suite, name: textIn(body, 'name') ?? '', draft: draftOf(body) });
      store(exchange, { run, before: undefined });
      return { status: 201, body: checkRunShape(world, run) };
    },
  },
  'checks/update': {
    ...write,
    handle: (exchange: RepositoryExchange) => {
      const { world, caller, body } = exchange;
      const before = runAsked(exchange);
      if (appIdOf(caller) !== before.appId) {
        const app = String(appIdOf(caller) ?? '');
        throw refuse(
          403,
          `Invalid app_id \`${app}\` - check run can only be modified by the GitHub App that created it.`,
        );
      }
      const draft = draftOf(body);
      const run: CheckRun = {
        ...before,
        ...draft.fields,
        ...outcomeOf(world, { before, draft }),
        name: textIn(body, 'name') ?? before.name,
        annotations: [...before.annotations, ...draft.annotations],
      };
      store(exchange, { run, before });
      return { status: 200, body: checkRunShape(world, run) };
    },
  },
  'checks/get': {
    ...read,
    handle: (exchange: RepositoryExchange) => ({
      status: 200,
      body: checkRunShape(exchange.world, runAsked(exchange)),
    }),
  },
  'checks/list-annotations': {
    ...read,
    handle: (exchange: RepositoryExchange) => {
      const run = runAsked(exchange);
      return paged(
        exchange,
        run.annotations.map((annotation) => annotationShape(exchange.world, run, annotation)),
      );
    },
  },
  'checks/rerequest-run': {
    ...write,
    handle: (exchange: RepositoryExchange) => {
      const run = runAsked(exchange);
      tellCheckRun(exchange.world, run, { action: 'rerequested', sender: loginOf(exchange.caller) });
      return { status: 201, body: {} };
    },
  },
  'checks/rerequest-suite': {
    ...write,
    handle: (exchange: RepositoryExchange) => {
      const suite = suiteAsked(exchange);
      tellCheckSuite(exchange.world, suite, { action: 'rerequested', sender: loginOf(exchange.caller) });
      return { status: 201, body: {} };
    },
  },
  'checks/get-suite': {
    ...read,
    handle: (exchange: RepositoryExchange) => ({
      status: 200,
      body: checkSuiteShape(exchange.world, suiteAsked(exchange)),
    }),
  },
  'checks/list-for-suite': {
    ...read,
    handle: (exchange: RepositoryExchange) => listRuns(exchange, runsOfSuite(exchange.world, suiteAsked(exchange))),
  },
  'checks/list-for-ref': {
    ...read,
    handle: async (exchange: RepositoryExchange) => {
      const sha = await shaAsked(exchange);
      const all = [...exchange.world.runs.values()];
      return listRuns(
        exchange,
        all.filter((run) => run.repositoryId === exchange.repository.id && run.sha === sha),
      );
    },
  },
  'checks/list-suites-for-ref': {
    ...read,
    handle: async (exchange: RepositoryExchange) => {
      const { world, repository, query } = exchange;
      const sha = await shaAsked(exchange);
      const app = query['app_id'];
      const suites = [...world.suites.values()]
        .filter((one) => one.repositoryId === repository.id && one.sha === sha)
        .filter((one) => app === undefined || one.appId === Number(app))
        .map((one) => checkSuiteShape(world, one));
      return paged(exchange, suites, (shown) => ({ total_count: suites.length, check_suites: shown }));
    },
  },
};

/** `filter=latest`, the default, keeps the newest run of each name in its suite. */
function listRuns(exchange: RepositoryExchange, runs: readonly CheckRun[]): ReturnType<typeof paged> {
  const { check_name: name, status, filter = 'latest', app_id: app } = exchange.query;
  const newest = new Map(runs.map((run) => [`${run.suiteId} ${run.name}`, run.id]));
  const shapes = runs
    .filter((run) => filter === 'all' || newest.get(`${run.suiteId} ${run.name}`) === run.id)
    .filter((run) => name === undefined || run.name === name)
    .filter((run) => status === undefined || run.status === status)
    .filter((run) => app === undefined || run.appId === Number(app))
    .map((run) => checkRunShape(exchange.world, run))
    .reverse();
  return paged(exchange, shapes, (shown) => ({ total_count: shapes.length, check_runs: shown }));
}

interface Stored {
  readonly run: CheckRun;
  readonly before: CheckRun | undefined;
}

/** Writes a run down and tells what became of it; of its suite too, when that was the last to end. */
function store({ world, caller }: RepositoryExchange, { run, before }: Stored): void {
  const suite = known(world.suites.get(run.suiteId));
  world.runs.set(run.id, run);
  const sender = loginOf(caller);
  if (before === undefined) tellCheckRun(world, run, { action: 'created', sender });
  if (run.status !== 'completed' || before?.status === 'completed') return;
  tellCheckRun(world, run, { action: 'completed', sender });
  const ended = suiteOutcome(runsOfSuite(world, suite)).status === 'completed';
  if (ended) tellCheckSuite(world, suite, { action: 'completed', sender });
}

function runAsked({ world, repository, params }: RepositoryExchange): CheckRun {
  const run = found(world.runs.get(Number(params['check_run_id'])));
  return found(run.repositoryId === repository.id ? run : undefined);
}

function suiteAsked({ world, repository, params }: RepositoryExchange): CheckSuite {
  const suite = found(world.suites.get(Number(params['check_suite_id'])));
  return found(suite.repositoryId === repository.id ? suite : undefined);
}

async function shaAsked({ repository, params }: RepositoryExchange): Promise<string> {
  const ref = params['ref'] ?? '';
  const sha = await resolve(repository.folder, ref);
  if (sha === undefined) throw refuse(422, `No commit found for SHA: ${ref}`);
  return sha;
}
