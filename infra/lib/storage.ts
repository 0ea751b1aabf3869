import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

const unfinishedUploadDays = 2;
const accessLogDays = 90;

/** Everything that renders leave: private, encrypted, over TLS only, and not kept for ever. */
export class Storage extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string, { keepDays }: { readonly keepDays: number }) {
    super(scope, id);
    const closed = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      // What people rendered outlives the stack; `docs/deploying.md` says how to remove it.
      removalPolicy: RemovalPolicy.RETAIN,
    };
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...closed,
      // Log delivery writes by the bucket's policy.
      lifecycleRules: [
        {
          expiration: Duration.days(accessLogDays),
          abortIncompleteMultipartUploadAfter: Duration.days(unfinishedUploadDays),
        },
      ],
    }) as IBucket;
    this.bucket = new Bucket(this, 'Bucket', {
      ...closed,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'bucket/',
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(unfinishedUploadDays) },
        { prefix: 'repositories/', expiration: Duration.days(keepDays) },
        { prefix: 'outputs/', expiration: Duration.days(keepDays) },
        { prefix: 'ledger/', expiration: Duration.days(Math.max(keepDays, 90)) },
      ],
    });
  }
}
