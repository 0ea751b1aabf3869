import { ArnFormat, Duration, Stack } from 'aws-cdk-lib';
import { OpenIdConnectProvider, PolicyStatement, Role, WebIdentityPrincipal } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { TrustedRepository } from './settings.js';

const issuer = 'token.actions.githubusercontent.com';
const audience = 'sts.amazonaws.com';
/** A workflow job on GitHub ends after six hours at the latest. */
const longestSession = Duration.hours(6);

export interface GithubRoleSettings {
  readonly repositories: readonly TrustedRepository[];
  readonly subjects: readonly string[];
  readonly oidcProviderArn: string | null;
  readonly bucket: Bucket;
  readonly machine: StateMachine;
  readonly jobLogs: LogGroup;
}

/** What a workflow of a trusted repository may do: bring a scene, start and stop its render, read what came of it. */
export class GithubRole extends Construct {
  readonly role: Role;

  constructor(scope: Construct, id: string, settings: GithubRoleSettings) {
    super(scope, id);
    const providerArn =
      settings.oidcProviderArn ??
      new OpenIdConnectProvider(this, 'Provider', { url: `https://${issuer}`, clientIds: [audience] })
        .openIdConnectProviderArn;
    this.role = new Role(this, 'Role', {
      description: 'Workflows that render.',
      maxSessionDuration: longestSession,
      assumedBy: new WebIdentityPrincipal(providerArn, {
        StringEquals: { [`${issuer}:aud`]: audience },
        StringLike: { [`${issuer}:sub`]: subjectsOf(settings.repositories, settings.subjects) },
      }),
    });
    for (const statement of statements(this, settings)) this.role.addToPolicy(statement);
  }
}

/**
 * Both forms that a token's subject may have: by names, and by names with numbers, as repositories made or renamed since
 * 2026-07-15 have it. https://docs.github.com/actions/reference/security/oidc
 */
function subjectsOf(repositories: readonly TrustedRepository[], ends: readonly string[]): readonly string[] {
  return repositories.flatMap(({ owner, name, ids }) =>
    ends.flatMap((end) => [
      `repo:${owner}/${name}:${end}`,
      ...(ids === null ? [] : [`repo:${owner}@${ids.owner}/${name}@${ids.repository}:${end}`]),
    ]),
  );
}

function statements(scope: Construct, { bucket, machine, jobLogs }: GithubRoleSettings): readonly PolicyStatement[] {
  const stack = Stack.of(scope);
  const executions = stack.formatArn({
    service: 'states',
    resource: 'execution',
    resourceName: `${machine.stateMachineName}:*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  const jobs = stack.formatArn({ service: 'batch', resource: 'job', resourceName: '*' });
  const places = ['repositories/*', 'outputs/*', 'ledger/*'];
  return [
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': places } },
    }),
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      resources: places.map((place) => bucket.arnForObjects(place)),
    }),
    new PolicyStatement({ actions: ['s3:DeleteObject'], resources: [bucket.arnForObjects('ledger/*')] }),
    new PolicyStatement({ actions: ['states:StartExecution'], resources: [machine.stateMachineArn] }),
    new PolicyStatement({ actions: ['states:DescribeExecution', 'states:StopExecution'], resources: [executions] }),
    // Jobs have no name that a policy could know; their tag says that they are this stack's.
    new PolicyStatement({
      actions: ['batch:TerminateJob'],
      resources: [jobs],
      conditions: { Null: { 'aws:ResourceTag/dailies:run': 'false' } },
    }),
    new PolicyStatement({ actions: ['batch:DescribeJobs', 'batch:ListJobs'], resources: ['*'] }),
    new PolicyStatement({ actions: ['logs:GetLogEvents'], resources: [`${jobLogs.logGroupArn}:log-stream:*`] }),
    new PolicyStatement({ actions: ['cloudformation:DescribeStacks'], resources: [stack.stackId] }),
  ];
}
