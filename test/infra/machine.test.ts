import { describe, expect, test } from '@jest/globals';
import { createRequire } from 'node:module';
import { machineOf, synthesise, type MachineText } from './synthesised.js';

/** Its package comes without types. */
type Validate = (definition: unknown) => {
  readonly isValid: boolean;
  readonly errorsText: (separator: string) => string;
};
const validate = createRequire(import.meta.url)('asl-validator') as Validate;

const machine = machineOf(synthesise());
const states = Object.entries(machine.States);
const tasks = states.filter(([, state]) => state['Type'] === 'Task');
const jobs = tasks.filter(([, state]) => String(state['Resource']).includes('batch'));

interface Task {
  readonly Parameters: Readonly<Record<string, unknown>>;
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[]; readonly Next: string }[];
  readonly Retry: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly TimeoutSeconds: number;
}

test('the definition is sound Amazon States Language', () => {
  const { isValid, errorsText } = validate(machine);
  expect({ isValid, errors: errorsText('\n') }).toMatchObject({ isValid: true });
});

test('every task has a timeout, is begun again by the name of an error, and catches what is left', () => {
  expect(tasks).toHaveLength(13);
  for (const [name, state] of tasks) {
    const task = state as unknown as Task;
    expect({ name, timeout: task.TimeoutSeconds }).toMatchObject({ timeout: expect.any(Number) });
    expect({ name, caught: task.Catch?.map(({ ErrorEquals }) => ErrorEquals) }).toEqual({
      name,
      caught: [['States.ALL']],
    });
    const names = task.Retry.flatMap(({ ErrorEquals }) => ErrorEquals);
    expect(names.length).toBeGreaterThan(2);
    // A job that failed would fail again, and what "anything" is nobody knows.
    expect(names.filter((error) => error.startsWith('States.'))).toEqual([]);
  }
});

test('a job that renders leads to the stitch whatever becomes of it', () => {
  for (const [name, state] of jobs) {
    const { Catch } = state as unknown as Task;
    const next = Catch?.[0]?.Next;
    if (name.startsWith('Make video')) expect(next).toBe('Record failure');
    else if (name.includes('large')) expect(next).toBe('Stitch');
    else expect(next).toBe('Recover');
  }
});

/** Names of SubmitJob's parameters as Step Functions writes them; a misspelt one fails only when it runs. */
const submitJobParameters = new Set(
  (
    'JobName JobQueue JobDefinition ShareIdentifier SchedulingPriorityOverride ArrayProperties DependsOn Parameters ' +
    'ContainerOverrides NodeOverrides RetryStrategy PropagateTags Timeout Tags EksPropertiesOverride'
  ).split(' '),
);

describe('what jobs are submitted with', () => {
  test.each(jobs)('%s', (name, state) => {
    const { Parameters: parameters } = state as unknown as Task;
    expect(state['Resource']).toBe('arn:aws:states:::batch:submitJob.sync');
    for (const key of Object.keys(parameters)) expect(submitJobParameters).toContain(key.replace(/\.\$$/, ''));
    expect('ShareIdentifier.$' in parameters).toBe(name.endsWith('(share)'));
    expect('ArrayProperties' in parameters).toBe(name.includes('many'));
    expect(parameters['ContainerOverrides']).toMatchObject({
      Environment: [{ Name: 'DAILIES_RUN', 'Value.$': '$.work.run' }, ...(name.includes('large') ? [{}] : [])],
    });
    expect(parameters['Parameters']).toEqual({
      action: name.startsWith('Make') ? 'stitch' : 'render',
      'inputUri.$': '$.work.inputUri',
      'outputUri.$': '$.work.outputUri',
      'framesPerJob.$': '$.work.framesPerJob',
    });
  });
});

test('nothing but names travels in the state', () => {
  const named = (text: MachineText): string[] =>
    [...JSON.stringify(text).matchAll(/\$\.(?:work|recovery)\.(\w+)/g)].map(([, name]) => name ?? '');
  const fields = new Set(named(machine));
  expect(fields).not.toContain('chunks');
  expect(fields).not.toContain('frames');
  expect(fields).not.toContain('plan');
});
