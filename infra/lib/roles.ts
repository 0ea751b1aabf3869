import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** Frames made from a fork's code, which nobody else's render may ever take for its own. */
const forkFrames = 'repositories/*/frames/fork/*';
/** Objects of scenes: what a repository brought. */
const objects = 'repositories/*/objects/*';
const forkOutputs = 'outputs/fork/*';

/** What a job that renders a repository's own code may do: all in the bucket but what is a fork's, or the ledger's. */
export function trustedJobRole(scope: Construct, bucket: Bucket): Role {
  const role = jobRole(scope, 'TrustedJobRole', 'Renders code of the repository itself.');
  role.addToPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
  role.addToPolicy(
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      resources: [bucket.arnForObjects('*')],
    }),
  );
  role.addToPolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: [bucket.arnForObjects(forkFrames), bucket.arnForObjects('ledger/*')],
    }),
  );
  return role;
}

/** What a job that renders a fork's code may do: read objects and its plan, write frames and outputs that are a fork's. */
export function forkJobRole(scope: Construct, bucket: Bucket): Role {
  const role = jobRole(scope, 'ForkJobRole', "Renders a fork's code.");
  const own = [bucket.arnForObjects(forkFrames), bucket.arnForObjects(forkOutputs)];
  role.addToPolicy(
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': [forkFrames, forkOutputs] } },
    }),
  );
  role.addToPolicy(
    new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects(objects), ...own] }),
  );
  role.addToPolicy(new PolicyStatement({ actions: ['s3:PutObject', 's3:AbortMultipartUpload'], resources: own }));
  return role;
}

function jobRole(scope: Construct, id: string, description: string): Role {
  const stack = Stack.of(scope);
  return new Role(scope, id, {
    description,
    assumedBy: new ServicePrincipal('ecs-tasks.amazonaws.com', {
      conditions: {
        StringEquals: { 'aws:SourceAccount': stack.account },
        ArnLike: {
          'aws:SourceArn': stack.formatArn({ service: 'ecs', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME }),
        },
      },
    }),
  });
}
