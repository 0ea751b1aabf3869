import { callFunction } from './call-function.js';
import { submitJob, type JobShape, type State } from './submit-job.js';

export interface MachineParts {
  /** Plans, recovers and records: one function, three tasks. */
  readonly functionArn: string;
  /** How long one job may take in all its attempts, and the machine in all. */
  readonly jobSeconds: number;
  readonly machineSeconds: number;
}

export interface Machine {
  readonly Comment: string;
  readonly StartAt: string;
  readonly TimeoutSeconds: number;
  readonly States: Readonly<Record<string, State>>;
}

/** What the function answers to `plan`; names of jobs, definitions and queue come checked from there, never from the caller. */
const workFields = [
  'kind',
  'run',
  'repository',
  'jobName',
  'jobQueue',
  'jobDefinition',
  'largeJobDefinition',
  'stitchJobDefinition',
  'hasShare',
  'shareIdentifier',
  'inputUri',
  'outputUri',
  'framesPerJob',
  'arraySize',
] as const;

/** What it answers to `recover`. */
const recoveryFields = ['kind', 'arraySize', 'chunksUri'] as const;

const functionSeconds = 300;

/**
 * From a scene file to its video:
 * Plan → (nothing | single | array) → Render → [Recover → Render large, once] → Stitch.
 * The plan lies in the bucket; the state holds names alone and stays some two kilobytes, however many chunks there are.
 * What went wrong is recorded in the output folder before the execution fails.
 */
export function machine({ functionArn, jobSeconds, machineSeconds }: MachineParts): Machine {
  const job = (shape: Omit<JobShape, 'timeoutSeconds' | 'hasShare'>): Readonly<Record<'shared' | 'plain', State>> => ({
    shared: submitJob({ ...shape, timeoutSeconds: jobSeconds, hasShare: true }),
    plain: submitJob({ ...shape, timeoutSeconds: jobSeconds, hasShare: false }),
  });
  const render = { action: 'render', chunks: null, caught: 'Recover', next: 'Stitch' } as const;
  // A second failure ends nothing: the stitch tells what is missing, and makes a video of what is there.
  const large = { action: 'render', chunks: '$.recovery.chunksUri', caught: 'Stitch', next: 'Stitch' } as const;
  const single = job({ ...render, definition: '$.work.jobDefinition', size: null });
  const array = job({ ...render, definition: '$.work.jobDefinition', size: '$.work.arraySize' });
  const largeSingle = job({ ...large, definition: '$.work.largeJobDefinition', size: null });
  const largeArray = job({ ...large, definition: '$.work.largeJobDefinition', size: '$.recovery.arraySize' });
  const stitch = job({
    action: 'stitch',
    definition: '$.work.stitchJobDefinition',
    size: null,
    chunks: null,
    caught: 'Record failure',
    next: 'Done',
  });
  return {
    Comment: 'Renders a scene file: plan, frames, video.',
    StartAt: 'Plan',
    TimeoutSeconds: machineSeconds,
    States: {
      Plan: callFunction({
        functionArn,
        task: 'plan',
        payload: { 'input.$': '$' },
        answer: { path: '$.work', fields: workFields },
        timeoutSeconds: functionSeconds,
        caught: { next: 'Record failure', path: '$.failure' },
        next: 'What to render',
      }),
      'What to render': choice('$.work', {
        nothing: 'Stitch',
        single: { shared: 'Render one (share)', plain: 'Render one' },
        array: { shared: 'Render many (share)', plain: 'Render many' },
      }),
      'Render one': single.plain,
      'Render one (share)': single.shared,
      'Render many': array.plain,
      'Render many (share)': array.shared,
      Recover: callFunction({
        functionArn,
        task: 'recover',
        payload: { 'work.$': '$.work', 'failure.$': '$.failure' },
        answer: { path: '$.recovery', fields: recoveryFields },
        timeoutSeconds: functionSeconds,
        caught: { next: 'Stitch', path: '$.failure' },
        next: 'What to recover',
      }),
      'What to recover': choice('$.recovery', {
        nothing: 'Stitch',
        single: { shared: 'Render one large (share)', plain: 'Render one large' },
        array: { shared: 'Render many large (share)', plain: 'Render many large' },
      }),
      'Render one large': largeSingle.plain,
      'Render one large (share)': largeSingle.shared,
      'Render many large': largeArray.plain,
      'Render many large (share)': largeArray.shared,
      Stitch: {
        Type: 'Choice',
        Choices: [{ Variable: '$.work.hasShare', BooleanEquals: true, Next: 'Make video (share)' }],
        Default: 'Make video',
      },
      'Make video': stitch.plain,
      'Make video (share)': stitch.shared,
      'Unknown kind': {
        Type: 'Pass',
        Result: { Error: 'UnknownKind', Cause: 'The function answered with a kind that this machine does not know.' },
        ResultPath: '$.failure',
        Next: 'Record failure',
      },
      Done: { Type: 'Succeed', OutputPath: '$.work' },
      'Record failure': callFunction({
        functionArn,
        task: 'record',
        payload: { 'state.$': '$' },
        answer: { path: '$.failure', fields: ['error', 'cause'] },
        timeoutSeconds: functionSeconds,
        caught: { next: 'Failed unrecorded', path: '$.recording' },
        next: 'Failed',
      }),
      Failed: { Type: 'Fail', ErrorPath: '$.failure.error', CausePath: '$.failure.cause' },
      'Failed unrecorded': { Type: 'Fail', ErrorPath: '$.failure.Error', CausePath: '$.failure.Cause' },
    },
  };
}

interface Ways {
  readonly nothing: string;
  readonly single: { readonly shared: string; readonly plain: string };
  readonly array: { readonly shared: string; readonly plain: string };
}

/** By the `kind` of an answer, and by whether the queue takes a share. A kind that nobody knows ends in a recorded failure. */
function choice(path: string, { nothing, single, array }: Ways): State {
  const kind = (value: string): State => ({ Variable: `${path}.kind`, StringEquals: value });
  const shared = { Variable: '$.work.hasShare', BooleanEquals: true };
  return {
    Type: 'Choice',
    Choices: [
      { ...kind('nothing'), Next: nothing },
      { And: [kind('single'), shared], Next: single.shared },
      { ...kind('single'), Next: single.plain },
      { And: [kind('array'), shared], Next: array.shared },
      { ...kind('array'), Next: array.plain },
    ],
    Default: 'Unknown kind',
  };
}
