import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { EcsJobDefinition, JobQueue } from 'aws-cdk-lib/aws-batch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

export interface MachineRights {
  readonly planner: Function;
  readonly queues: readonly JobQueue[];
  readonly definitions: readonly EcsJobDefinition[];
}

/**
 * What the state machine may: call its function, submit jobs of this stack's definitions to this stack's queues, follow
 * and end them. Waiting for a job takes a rule of EventBridge that Step Functions makes itself.
 * https://docs.aws.amazon.com/step-functions/latest/dg/connect-batch.html
 */
export function machineRole(scope: Construct, { planner, queues, definitions }: MachineRights): Role {
  const stack = Stack.of(scope);
  const role = new Role(scope, 'MachineRole', {
    description: 'Runs renders.',
    assumedBy: new ServicePrincipal('states.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  });
  const jobs = stack.formatArn({ service: 'batch', resource: 'job', resourceName: '*' });
  const definitionFamilies = definitions.map(({ jobDefinitionName }) =>
    stack.formatArn({ service: 'batch', resource: 'job-definition', resourceName: jobDefinitionName }),
  );
  const submitted = [
    ...queues.map(({ jobQueueArn }) => jobQueueArn),
    ...definitionFamilies,
    ...definitionFamilies.map((family) => `${family}:*`),
  ];
  planner.grantInvoke(role);
  role.addToPolicy(new PolicyStatement({ actions: ['batch:SubmitJob'], resources: submitted }));
  role.addToPolicy(new PolicyStatement({ actions: ['batch:TagResource'], resources: [...submitted, jobs] }));
  role.addToPolicy(new PolicyStatement({ actions: ['batch:TerminateJob'], resources: [jobs] }));
  // Batch knows no narrower resource for it.
  role.addToPolicy(new PolicyStatement({ actions: ['batch:DescribeJobs'], resources: ['*'] }));
  role.addToPolicy(
    new PolicyStatement({
      actions: ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'],
      resources: [
        stack.formatArn({
          service: 'events',
          resource: 'rule',
          resourceName: 'StepFunctionsGetEventsForBatchJobsRule',
          arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
        }),
      ],
    }),
  );
  return role;
}
