import { describe, expect, test } from '@jest/globals';
import type { Template } from 'aws-cdk-lib/assertions';
import { Match } from 'aws-cdk-lib/assertions';
import { digest, objections, synthesise } from './synthesised.js';

const template = synthesise({
  repositories: 'studio/film,studio@12/short@34',
  subjects: 'ref:refs/heads/main,pull_request',
});

interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const statements = (from: Template): readonly (Statement & { readonly policy: string })[] =>
  Object.entries(from.findResources('AWS::IAM::Policy')).flatMap(([policy, { Properties }]) =>
    (Properties as { PolicyDocument: { Statement: readonly Statement[] } }).PolicyDocument.Statement.map((one) => ({
      ...one,
      policy,
    })),
  );

const actionsOf = ({ Action: action }: Statement): readonly string[] => [action].flat();

describe('rights', () => {
  test('no statement allows actions by a wildcard', () => {
    const all = statements(template);
    expect(all.length).toBeGreaterThan(15);
    expect(all.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  });

  /** Operations for which AWS knows no narrower resource. */
  const withoutResource = new Set([
    'batch:DescribeJobs',
    'batch:ListJobs',
    'xray:PutTraceSegments',
    'xray:PutTelemetryRecords',
    'xray:GetSamplingRules',
    'xray:GetSamplingTargets',
    'logs:CreateLogDelivery',
    'logs:GetLogDelivery',
    'logs:UpdateLogDelivery',
    'logs:DeleteLogDelivery',
    'logs:ListLogDeliveries',
    'logs:PutResourcePolicy',
    'logs:DescribeResourcePolicies',
    'logs:DescribeLogGroups',
    'ecr:GetAuthorizationToken',
  ]);

  test('all resources are named where AWS can name them', () => {
    const wide = statements(template).filter(({ Effect, Resource }) => Effect === 'Allow' && Resource === '*');
    expect(wide.flatMap(actionsOf).filter((action) => !withoutResource.has(action))).toEqual([]);
  });

  test('the machine submits only its own definitions to its own queues', () => {
    const [submit, ...others] = statements(template).filter((one) => actionsOf(one).includes('batch:SubmitJob'));
    expect(others).toEqual([]);
    const resources = JSON.stringify(submit?.Resource);
    expect(resources).toContain('Queue');
    expect(resources).toContain('job-definition');
    expect([submit?.Resource].flat()).toHaveLength(10);
    expect(resources).not.toContain('"*"');
  });

  test('the machine follows and ends its jobs', () => {
    const machine = statements(template).filter(({ policy }) => policy.startsWith('MachineRole'));
    expect(machine.flatMap(actionsOf)).toEqual(
      expect.arrayContaining(['batch:DescribeJobs', 'batch:TerminateJob', 'events:PutRule', 'lambda:InvokeFunction']),
    );
  });

  test('a fork’s job writes frames and outputs of forks, and nothing else', () => {
    const writes = statements(template).filter(
      (one) => one.policy.startsWith('ForkJobRole') && actionsOf(one).includes('s3:PutObject'),
    );
    expect(writes.map(({ Resource }) => JSON.stringify(Resource).match(/\/(?:repositories|outputs)[^"]*/g))).toEqual([
      ['/repositories/*/frames/fork/*', '/outputs/fork/*'],
    ]);
  });

  test('a trusted job touches neither frames of forks nor the ledger', () => {
    const [denied] = statements(template).filter(
      ({ policy, Effect }) => policy.startsWith('TrustedJobRole') && Effect === 'Deny',
    );
    expect(JSON.stringify(denied?.Resource)).toContain('/repositories/*/frames/fork/*');
    expect(JSON.stringify(denied?.Resource)).toContain('/ledger/*');
  });
});

describe('workflows on GitHub', () => {
  test('take the role by both forms of their subject, for one audience', () => {
    template.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
              StringLike: {
                'token.actions.githubusercontent.com:sub': [
                  'repo:studio/film:ref:refs/heads/main',
                  'repo:studio/film:pull_request',
                  'repo:studio/short:ref:refs/heads/main',
                  'repo:studio@12/short@34:ref:refs/heads/main',
                  'repo:studio/short:pull_request',
                  'repo:studio@12/short@34:pull_request',
                ],
              },
            },
          },
        ],
      },
    });
  });

  test('of no repository have no role', () => {
    const none = synthesise();
    expect(Object.keys(none.toJSON()['Outputs'] as object)).not.toContain('ActionRoleArn');
    expect(none.findResources('Custom::AWSCDKOpenIdConnectProvider')).toEqual({});
  });

  test('use the provider that the account has', () => {
    const oidcProviderArn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
    const imported = synthesise({ repositories: 'studio/film', oidcProviderArn });
    expect(imported.findResources('Custom::AWSCDKOpenIdConnectProvider')).toEqual({});
    expect(JSON.stringify(imported.findResources('AWS::IAM::Role'))).toContain(oidcProviderArn);
  });
});

describe('the bucket', () => {
  test('is private, encrypted, over TLS only, and forgets', () => {
    template.allResourcesProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.anyValue(),
      LifecycleConfiguration: {
        Rules: Match.arrayWith([Match.objectLike({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 } })]),
      },
    });
    template.resourceCountIs('AWS::S3::BucketPolicy', 2);
    template.allResourcesProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });
});

describe('machines', () => {
  test('of spot come first, those on demand behind, and none while nothing renders', () => {
    template.resourceCountIs('AWS::Batch::ComputeEnvironment', 2);
    template.allResourcesProperties('AWS::Batch::ComputeEnvironment', { ComputeResources: { MinvCpus: 0 } });
    template.hasResourceProperties('AWS::Batch::ComputeEnvironment', {
      ComputeResources: { Type: 'SPOT', AllocationStrategy: 'SPOT_PRICE_CAPACITY_OPTIMIZED', MaxvCpus: 230 },
    });
    template.hasResourceProperties('AWS::Batch::ComputeEnvironment', {
      ComputeResources: { Type: 'EC2', MaxvCpus: 26 },
    });
  });

  test('without a share of spot are all on demand', () => {
    synthesise({ spotShare: 0 }).resourceCountIs('AWS::Batch::ComputeEnvironment', 1);
  });

  test('have no NAT gateway to pay for', () => {
    template.resourceCountIs('AWS::EC2::NatGateway', 0);
  });

  test('stop a container with time to save its work, and keep their own role to themselves', () => {
    const [launch] = Object.values(template.findResources('AWS::EC2::LaunchTemplate'));
    const data = (launch as { Properties: { LaunchTemplateData: { UserData: unknown; MetadataOptions: unknown } } })
      .Properties.LaunchTemplateData;
    expect(JSON.stringify(data.UserData)).toContain('ECS_CONTAINER_STOP_TIMEOUT=110s');
    expect(JSON.stringify(data.UserData)).toContain('ECS_ENABLE_SPOT_INSTANCE_DRAINING=true');
    expect(data.MetadataOptions).toEqual({ HttpTokens: 'required', HttpPutResponseHopLimit: 1 });
  });
});

describe('jobs', () => {
  test('are begun again by kind of fault, and the last rule ends whatever no rule fits', () => {
    template.resourceCountIs('AWS::Batch::JobDefinition', 4);
    template.allResourcesProperties('AWS::Batch::JobDefinition', {
      RetryStrategy: {
        Attempts: 5,
        EvaluateOnExit: [
          { Action: 'RETRY', OnStatusReason: 'Host EC2*' },
          { Action: 'RETRY', OnReason: 'CannotPullContainerError:*' },
          { Action: 'RETRY', OnExitCode: '75' },
          { Action: 'EXIT', OnReason: '*' },
        ],
      },
      Timeout: { AttemptDurationSeconds: 43_200 },
      PropagateTags: true,
      ContainerProperties: {
        Image: `example.com/dailies@${digest}`,
        ReadonlyRootFilesystem: true,
        User: '1000:1000',
        LinuxParameters: { InitProcessEnabled: true },
        Command: ['Ref::action', '-i', 'Ref::inputUri', '-o', 'Ref::outputUri', '-f', 'Ref::framesPerJob'],
      },
    });
  });
});

test('what users need is told', () => {
  expect(Object.keys(template.toJSON()['Outputs'] as object).sort()).toEqual([
    'ActionRoleArn',
    'BucketName',
    'JobDefinitionArn',
    'JobQueueArn',
    'LinkUrl',
    'StateMachineArn',
  ]);
  expect(Object.keys(synthesise({ links: 'false' }).toJSON()['Outputs'] as object)).not.toContain('LinkUrl');
});

test('nothing is objected to that has no reason beside it', () => {
  expect(objections({ repositories: 'studio/film' })).toEqual([]);
});
