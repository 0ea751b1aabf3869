import type { State } from './submit-job.js';

export interface FunctionCall {
  readonly functionArn: string;
  readonly task: 'plan' | 'recover' | 'record';
  /** More of what the function is given. */
  readonly payload: State;
  /** Where its answer goes, and which fields of it; all must be there. */
  readonly answer: { readonly path: string; readonly fields: readonly string[] } | null;
  readonly timeoutSeconds: number;
  /** `null` where an error ends the machine as it is. */
  readonly caught: { readonly next: string; readonly path: '$.failure' | '$.recording' } | null;
  readonly next: string;
}

/** A fault of Lambda's, not of the function's. https://docs.aws.amazon.com/step-functions/latest/dg/sfn-best-practices.html */
const lambdaErrors = [
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.TooManyRequestsException',
];

/** Thrown by the function where the bucket was busy: the same call may do in a moment. */
const passingErrors = ['StoreBusy'];

export function callFunction(call: FunctionCall): State {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Parameters: {
      FunctionName: call.functionArn,
      Payload: { task: call.task, 'execution.$': '$$.Execution.Name', ...call.payload },
    },
    ...(call.answer === null
      ? { ResultPath: null }
      : {
          ResultSelector: Object.fromEntries(call.answer.fields.map((name) => [`${name}.$`, `$.Payload.${name}`])),
          ResultPath: call.answer.path,
        }),
    TimeoutSeconds: call.timeoutSeconds,
    Retry: [
      {
        ErrorEquals: [...lambdaErrors, ...passingErrors],
        IntervalSeconds: 2,
        MaxAttempts: 5,
        BackoffRate: 2,
        JitterStrategy: 'FULL',
      },
    ],
    ...(call.caught === null
      ? {}
      : { Catch: [{ ErrorEquals: ['States.ALL'], ResultPath: call.caught.path, Next: call.caught.next }] }),
    Next: call.next,
  };
}
