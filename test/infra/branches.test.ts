import { describe, expect, test } from '@jest/globals';
import { machineOf, synthesise } from './synthesised.js';

// The interpreter is written for a newer Node; what it misses in Node 20 is this one.
const missing = Promise as unknown as { withResolvers?: () => unknown };
missing.withResolvers ??= (): unknown => {
  const parts: { resolve?: unknown; reject?: unknown; promise?: unknown } = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
};
const { StateMachine } = await import('aws-local-stepfunctions');

const definition = machineOf(synthesise());
const taskNames = Object.keys(definition.States).filter((name) => definition.States[name]?.['Type'] === 'Task');

const input = {
  jobName: 'Pottery',
  inputUri: 's3://bucket/file.blend',
  outputUri: 's3://bucket/Pottery',
  jobDefinitionArn: 'arn:aws:batch:eu-central-1:123456789012:job-definition/mine:1',
  jobQueueArn: 'arn:aws:batch:eu-central-1:123456789012:job-queue/mine',
  framesPerJob: '1',
};

const work = {
  kind: 'array',
  run: '0123456789abcdef0123',
  repository: 'adhoc',
  jobName: 'Pottery',
  jobQueue: input.jobQueueArn,
  jobDefinition: input.jobDefinitionArn,
  largeJobDefinition: 'large',
  stitchJobDefinition: 'stitch',
  hasShare: false,
  shareIdentifier: '',
  inputUri: input.inputUri,
  outputUri: input.outputUri,
  framesPerJob: '1',
  arraySize: 3,
};

/** What a task answers with, or an error by its name; several answers come one after the other. */
type Answer = Readonly<Record<string, unknown>> | { readonly error: string };

interface Run {
  /** Tasks in the order in which they were called. */
  readonly called: readonly string[];
  readonly given: Readonly<Record<string, unknown>>;
  readonly outcome: unknown;
}

async function run(
  answers: Readonly<Record<string, readonly Answer[]>>,
  workOf: Partial<typeof work> = {},
): Promise<Run> {
  const called: string[] = [];
  const given: Record<string, unknown> = {};
  const left = new Map(
    Object.entries({ Plan: [{ Payload: { ...work, ...workOf } }], ...answers }).map(([name, list]) => [
      name,
      [...list],
    ]),
  );
  const handler =
    (name: string) =>
    (parameters: unknown): unknown => {
      called.push(name);
      given[name] = parameters;
      const answer = left.get(name)?.shift() ?? {};
      if (typeof answer === 'object' && 'error' in answer) {
        throw Object.assign(new Error('it went wrong'), { name: answer.error });
      }
      return answer;
    };
  const machine = new StateMachine(definition as never, { validationOptions: { checkArn: false } });
  const execution = machine.run(input, {
    overrides: {
      taskResourceLocalHandlers: Object.fromEntries(taskNames.map((name) => [name, handler(name)])) as never,
      retryIntervalOverrides: Object.fromEntries(taskNames.map((name) => [name, 0])),
    },
    context: { Execution: { Name: 'pottery-1', Id: 'arn', Input: input } },
  });
  // A failed execution comes wrapped in an error of the interpreter's own.
  const outcome: unknown = await execution.result.catch((error: unknown) => (error as Error).cause);
  return { called, given, outcome };
}

const failure = { 'Record failure': [{ Payload: { error: 'FramesMissing', cause: 'Two frames are missing.' } }] };
const recovered = (recovery: Readonly<Record<string, unknown>>): Readonly<Record<string, readonly Answer[]>> => ({
  Recover: [{ Payload: { arraySize: 0, chunksUri: 's3://bucket/Pottery/runs/r/large.json', ...recovery } }],
});

describe('a render', () => {
  test('of many chunks is an array job, then a video', async () => {
    const { called, given, outcome } = await run({});
    expect(called).toEqual(['Plan', 'Render many', 'Make video']);
    expect(outcome).toEqual(work);
    expect(given['Plan']).toMatchObject({ Payload: { task: 'plan', input, execution: 'pottery-1' } });
    expect(given['Render many']).toEqual({
      JobName: 'Pottery-render',
      JobDefinition: work.jobDefinition,
      JobQueue: work.jobQueue,
      ArrayProperties: { Size: 3 },
      Parameters: { action: 'render', inputUri: input.inputUri, outputUri: input.outputUri, framesPerJob: '1' },
      ContainerOverrides: { Environment: [{ Name: 'DAILIES_RUN', Value: work.run }] },
      PropagateTags: true,
      Tags: { 'dailies:run': work.run, 'dailies:repository': 'adhoc' },
    });
    expect(given['Make video']).toMatchObject({ JobName: 'Pottery-stitch', JobDefinition: 'stitch' });
  });

  test('of one chunk is a single job: Batch knows no array of one', async () => {
    const { called, given } = await run({}, { kind: 'single', arraySize: 1 });
    expect(called).toEqual(['Plan', 'Render one', 'Make video']);
    expect(given['Render one']).not.toHaveProperty('ArrayProperties');
  });

  test('of which all frames exist is a video', async () => {
    expect((await run({}, { kind: 'nothing' })).called).toEqual(['Plan', 'Make video']);
  });

  test.each([
    ['single', 'Render one (share)'],
    ['array', 'Render many (share)'],
  ])('in a queue with a scheduling policy names its share: %s', async (kind, state) => {
    const { called, given } = await run({}, { kind, hasShare: true, shareIdentifier: 'repo7' });
    expect(called).toEqual(['Plan', state, 'Make video (share)']);
    expect(given[state]).toMatchObject({ ShareIdentifier: 'repo7' });
    expect(given['Make video (share)']).toMatchObject({ ShareIdentifier: 'repo7' });
  });
});

describe('a job that fails', () => {
  const failed = { 'Render many': [{ error: 'States.TaskFailed' }], 'Render one': [{ error: 'States.TaskFailed' }] };

  test('for want of memory is rendered once more with more of it', async () => {
    const { called, given } = await run({ ...failed, ...recovered({ kind: 'array', arraySize: 2 }) });
    expect(called).toEqual(['Plan', 'Render many', 'Recover', 'Render many large', 'Make video']);
    expect(given['Recover']).toMatchObject({
      Payload: { task: 'recover', work, failure: { Error: 'States.TaskFailed' } },
    });
    expect(given['Render many large']).toMatchObject({
      JobDefinition: 'large',
      ArrayProperties: { Size: 2 },
      ContainerOverrides: {
        Environment: [
          { Name: 'DAILIES_RUN' },
          { Name: 'DAILIES_CHUNKS', Value: 's3://bucket/Pottery/runs/r/large.json' },
        ],
      },
    });
  });

  test('once more in one chunk, with a share, and fails again: the stitch tells what is missing', async () => {
    const { called } = await run(
      {
        'Render one (share)': [{ error: 'States.TaskFailed' }],
        'Render one large (share)': [{ error: 'States.TaskFailed' }],
        ...recovered({ kind: 'single' }),
      },
      { kind: 'single', hasShare: true, shareIdentifier: 'adhoc' },
    );
    expect(called).toEqual(['Plan', 'Render one (share)', 'Recover', 'Render one large (share)', 'Make video (share)']);
  });

  test('in many chunks with a share is recovered with a share', async () => {
    const { called } = await run(
      { 'Render many (share)': [{ error: 'States.Timeout' }], ...recovered({ kind: 'array', arraySize: 2 }) },
      { hasShare: true, shareIdentifier: 'adhoc' },
    );
    expect(called).toContain('Render many large (share)');
  });

  test('in one chunk is recovered as one', async () => {
    const { called } = await run({ ...failed, ...recovered({ kind: 'single' }) }, { kind: 'single' });
    expect(called).toEqual(['Plan', 'Render one', 'Recover', 'Render one large', 'Make video']);
  });

  test('for another reason goes on to the stitch, which makes of it what there is', async () => {
    const { called } = await run({ ...failed, ...recovered({ kind: 'nothing' }) });
    expect(called).toEqual(['Plan', 'Render many', 'Recover', 'Make video']);
  });

  test('and cannot be looked into goes on to the stitch', async () => {
    const { called } = await run({ ...failed, Recover: [{ error: 'Error' }] });
    expect(called).toEqual(['Plan', 'Render many', 'Recover', 'Make video']);
  });
});

describe('what cannot be rendered', () => {
  test.each(['NotABlendFile', 'NoSuchKey', 'SceneNotFound', 'EmptyFrameList', 'States.Timeout'])(
    'is recorded and fails: %s',
    async (error) => {
      const { called, given, outcome } = await run({ Plan: [{ error }], ...failure });
      expect(called).toEqual(['Plan', 'Record failure']);
      expect(given['Record failure']).toMatchObject({
        Payload: { task: 'record', state: { failure: { Error: error } } },
      });
      expect(outcome).toMatchObject({ name: 'FramesMissing', message: 'Two frames are missing.' });
    },
  );

  test('a video that lacks frames is recorded and fails', async () => {
    const { called, outcome } = await run({ 'Make video': [{ error: 'States.TaskFailed' }], ...failure });
    expect(called).toEqual(['Plan', 'Render many', 'Make video', 'Record failure']);
    expect(outcome).toMatchObject({ name: 'FramesMissing' });
  });

  test('an answer of a kind that nobody knows is recorded and fails', async () => {
    const { called } = await run({ ...failure }, { kind: 'several' });
    expect(called).toEqual(['Plan', 'Record failure']);
  });

  test('what cannot even be recorded fails with what went wrong first', async () => {
    const { called, outcome } = await run({
      Plan: [{ error: 'NotABlendFile' }],
      'Record failure': [{ error: 'Error' }],
    });
    expect(called).toEqual(['Plan', 'Record failure']);
    expect(outcome).toMatchObject({ name: 'NotABlendFile' });
  });
});

describe('what may pass is tried again', () => {
  test.each([
    ['Plan', 'Lambda.ServiceException'],
    ['Plan', 'StoreBusy'],
    ['Render many', 'Batch.ServerException'],
    ['Render many', 'Batch.TooManyRequestsException'],
    ['Make video', 'Batch.SdkClientException'],
  ])('%s after %s', async (state, error) => {
    const good = state === 'Plan' ? { Payload: work } : {};
    const { called, outcome } = await run({ [state]: [{ error }, { error }, good] });
    expect(called.filter((name) => name === state)).toHaveLength(3);
    expect(outcome).toEqual(work);
  });
});

test('with ten thousand chunks the state stays small', async () => {
  const { given } = await run({ 'Make video': [{ error: 'States.TaskFailed' }], ...failure }, { arraySize: 10_000 });
  expect(JSON.stringify(given['Record failure']).length).toBeLessThan(4096);
});
