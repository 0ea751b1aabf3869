import { join } from 'node:path';
import { CfnOutput, Duration, Stack, Tags, type StackProps } from 'aws-cdk-lib';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledged.js';
import { Capacity } from './capacity.js';
import { Links, Planner } from './functions.js';
import { GithubRole } from './github-role.js';
import { Jobs } from './jobs.js';
import { machine } from './machine.js';
import { machineRole } from './machine-role.js';
import { Network } from './network.js';
import { forkJobRole, trustedJobRole } from './roles.js';
import type { Settings } from './settings.js';
import { Storage } from './storage.js';
import { workerImage } from './worker-image.js';

/** A job with all its attempts; the machine with all its jobs. */
const jobTime = Duration.hours(48);
const machineTime = Duration.hours(96);

export interface DailiesStackProps extends StackProps {
  readonly settings: Settings;
  /** The checkout, with `dist/` in it. */
  readonly root: string;
}

/** All of Dailies on AWS: bucket, machines that come when needed, the state machine, who may use it. */
export class DailiesStack extends Stack {
  constructor(scope: Construct, id: string, { settings, root, ...props }: DailiesStackProps) {
    super(scope, id, props);
    // Access logs are let in by a policy; without the flag CDK does it by ACLs, which the bucket has not.
    this.node.setContext('@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy', true);
    Tags.of(this).add('application', 'dailies');
    const { bucket } = new Storage(this, 'Storage', settings);
    const network = new Network(this, 'Network');
    const capacity = new Capacity(this, 'Capacity', { network, ...settings });
    const jobLogs = new LogGroup(this, 'JobLogs', { retention: RetentionDays.ONE_MONTH });
    const common = { image: workerImage(settings.image, root), logGroup: jobLogs, bucketName: bucket.bucketName };
    const trusted = new Jobs(this, 'TrustedJobs', {
      ...common,
      trust: 'trusted',
      jobRole: trustedJobRole(this, bucket),
    });
    const fork = new Jobs(this, 'ForkJobs', { ...common, trust: 'fork', jobRole: forkJobRole(this, bucket) });
    const planner = new Planner(this, 'Planner', {
      bucket,
      code: join(root, 'dist', 'preprocess'),
      environment: {
        DAILIES_BUCKET: bucket.bucketName,
        DAILIES_QUEUE: capacity.queue.jobQueueArn,
        DAILIES_ON_DEMAND_QUEUE: capacity.onDemandQueue.jobQueueArn,
        DAILIES_JOB_DEFINITION: trusted.normal.jobDefinitionArn,
        DAILIES_LARGE_JOB_DEFINITION: trusted.large.jobDefinitionArn,
        DAILIES_FORK_JOB_DEFINITION: fork.normal.jobDefinitionArn,
        DAILIES_FORK_LARGE_JOB_DEFINITION: fork.large.jobDefinitionArn,
      },
    });
    const queues = [capacity.queue, capacity.onDemandQueue];
    const definitions = [trusted.normal, trusted.large, fork.normal, fork.large];
    const role = machineRole(this, { planner: planner.function, queues, definitions });
    const definition = machine({
      functionArn: planner.function.functionArn,
      jobSeconds: jobTime.toSeconds(),
      machineSeconds: machineTime.toSeconds(),
    });
    const stateMachine = new StateMachine(this, 'StateMachine', {
      definitionBody: DefinitionBody.fromString(this.toJsonString(definition)),
      role,
      tracingEnabled: true,
      logs: {
        destination: new LogGroup(this, 'MachineLogs', { retention: RetentionDays.ONE_MONTH }),
        level: LogLevel.ALL,
        // Inputs name files; whoever may read the logs need not know them.
        includeExecutionData: false,
      },
    });
    const outputs: Record<string, string> = {
      StateMachineArn: stateMachine.stateMachineArn,
      BucketName: bucket.bucketName,
      JobDefinitionArn: trusted.normal.jobDefinitionArn,
      JobQueueArn: capacity.queue.jobQueueArn,
    };
    if (settings.repositories.length > 0) {
      const github = new GithubRole(this, 'Github', { ...settings, bucket, machine: stateMachine, jobLogs });
      outputs['ActionRoleArn'] = github.role.roleArn;
    }
    if (settings.linkDays !== null) {
      const links = new Links(this, 'Links', {
        bucket,
        code: join(root, 'dist', 'link'),
        environment: { DAILIES_BUCKET: bucket.bucketName },
      });
      outputs['LinkUrl'] = links.url.url;
    }
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
    acknowledge(this);
  }
}
