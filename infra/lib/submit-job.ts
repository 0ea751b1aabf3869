/** States of Amazon States Language as data: what CDK writes out is what stands here. */
export type State = Readonly<Record<string, unknown>>;

/** Fields of `$.work`, which the first function answers with. */
interface WorkPaths {
  readonly definition: '$.work.jobDefinition' | '$.work.largeJobDefinition' | '$.work.stitchJobDefinition';
  readonly queue: '$.work.jobQueue';
}

export interface JobShape {
  readonly action: 'render' | 'stitch';
  readonly definition: WorkPaths['definition'];
  /** An array job of so many children, by path; otherwise a single job. */
  readonly size: '$.work.arraySize' | '$.recovery.arraySize' | null;
  /** The queue has a scheduling policy: Batch then insists on a share, and refuses one anywhere else. */
  readonly hasShare: boolean;
  /** Chunks to render instead of those of the plan by their order; where the list lies. */
  readonly chunks: '$.recovery.chunksUri' | null;
  readonly timeoutSeconds: number;
  readonly next: string;
  /** Where it goes on after any error. */
  readonly caught: string;
}

/** Faults of the service and of the network; what Batch says of the job itself is no reason to submit it again. */
const serviceErrors = ['Batch.SdkClientException', 'Batch.ServerException', 'Batch.InternalFailure'];
/** Too many requests in too short a time. */
const throttled = ['Batch.TooManyRequestsException', 'Batch.ThrottlingException'];

/**
 * Submits a job and waits for its end. The worker is told its run by the environment; the plan itself lies in the bucket.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html
 */
export function submitJob(shape: JobShape): State {
  const environment: State[] = [{ Name: 'DAILIES_RUN', 'Value.$': '$.work.run' }];
  if (shape.chunks !== null) environment.push({ Name: 'DAILIES_CHUNKS', 'Value.$': shape.chunks });
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::batch:submitJob.sync',
    Parameters: {
      'JobName.$': `States.Format('{}-${shape.action}', $.work.jobName)`,
      'JobDefinition.$': shape.definition,
      'JobQueue.$': '$.work.jobQueue',
      ...(shape.hasShare ? { 'ShareIdentifier.$': '$.work.shareIdentifier' } : {}),
      ...(shape.size === null ? {} : { ArrayProperties: { 'Size.$': shape.size } }),
      Parameters: {
        action: shape.action,
        'inputUri.$': '$.work.inputUri',
        'outputUri.$': '$.work.outputUri',
        'framesPerJob.$': '$.work.framesPerJob',
      },
      ContainerOverrides: { Environment: environment },
      PropagateTags: true,
      Tags: { 'dailies:run.$': '$.work.run', 'dailies:repository.$': '$.work.repository' },
    },
    ResultPath: null,
    TimeoutSeconds: shape.timeoutSeconds,
    Retry: [
      {
        ErrorEquals: throttled,
        IntervalSeconds: 5,
        MaxAttempts: 6,
        BackoffRate: 2,
        MaxDelaySeconds: 120,
        JitterStrategy: 'FULL',
      },
      { ErrorEquals: serviceErrors, IntervalSeconds: 2, MaxAttempts: 4, BackoffRate: 2, JitterStrategy: 'FULL' },
    ],
    Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: '$.failure', Next: shape.caught }],
    Next: shape.next,
  };
}
