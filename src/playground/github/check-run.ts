import { invalid } from './answer.js';
import { isRecord, listIn, recordIn, textIn } from './fields.js';
import { stamp } from './find.js';
import type { CheckRun, CheckSuite, Json, World } from './state.js';

type Fields = Partial<Pick<CheckRun, 'externalId' | 'detailsUrl' | 'title' | 'summary' | 'text' | 'actions'>>;

/** What a request says about a run; what it does not say is absent. */
export interface Draft {
  readonly fields: Fields;
  readonly annotations: readonly Json[];
  readonly status: string | undefined;
  readonly conclusion: string | undefined;
  readonly startedAt: string | undefined;
  readonly completedAt: string | undefined;
}

const resource = 'CheckRun';

export function draftOf(body: Json): Draft {
  const output = recordIn(body, 'output');
  const conclusion = textIn(body, 'conclusion');
  const status = conclusion === undefined ? textIn(body, 'status') : 'completed';
  // The description lets a completed run go without a conclusion; GitHub's prose does not.
  if (status === 'completed' && conclusion === undefined) {
    throw invalid({ resource, field: 'conclusion', code: 'missing_field' });
  }
  if (conclusion === 'stale') throw invalid({ resource, field: 'conclusion', code: 'invalid' });
  const detailsUrl = textIn(body, 'details_url');
  if (detailsUrl !== undefined && !/^https?:\/\//.test(detailsUrl)) {
    throw invalid({ resource, field: 'details_url', code: 'invalid' });
  }
  const externalId = textIn(body, 'external_id');
  const actions = listIn(body, 'actions')?.filter(isRecord);
  const fields = {
    ...(detailsUrl === undefined ? {} : { detailsUrl }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(actions === undefined ? {} : { actions }),
    ...(output === undefined ? {} : outputFields(output)),
  };
  return {
    fields,
    status,
    conclusion,
    annotations: (output === undefined ? [] : (listIn(output, 'annotations') ?? [])).filter(isRecord),
    startedAt: textIn(body, 'started_at'),
    completedAt: textIn(body, 'completed_at'),
  };
}

function outputFields(output: Json): Fields {
  const title = textIn(output, 'title');
  return {
    ...(title === undefined ? {} : { title }),
    summary: textIn(output, 'summary') ?? null,
    text: textIn(output, 'text') ?? null,
  };
}

type Outcome = Pick<CheckRun, 'status' | 'conclusion' | 'startedAt' | 'completedAt'>;

/** How a run stands after a request. One that is begun again has no end any more. */
export function outcomeOf(
  world: World,
  { before, draft }: { readonly before: Outcome; readonly draft: Draft },
): Outcome {
  const status = draft.status ?? before.status;
  const startedAt = draft.startedAt ?? before.startedAt;
  if (status !== 'completed') return { status, conclusion: null, startedAt, completedAt: null };
  const ended = draft.conclusion ?? before.conclusion;
  return { status, conclusion: ended, startedAt, completedAt: draft.completedAt ?? before.completedAt ?? stamp(world) };
}

export interface NewRun {
  readonly suite: CheckSuite;
  readonly name: string;
  readonly draft: Draft;
}

export function newRun(world: World, { suite, name, draft }: NewRun): CheckRun {
  const before = { status: 'queued', conclusion: null, startedAt: stamp(world), completedAt: null };
  const empty = { externalId: '', detailsUrl: null, title: null, summary: null, text: null, actions: [] };
  return {
    id: world.nextId(),
    suiteId: suite.id,
    repositoryId: suite.repositoryId,
    appId: suite.appId,
    sha: suite.sha,
    name,
    ...empty,
    ...draft.fields,
    ...outcomeOf(world, { before, draft }),
    annotations: draft.annotations,
  };
}
