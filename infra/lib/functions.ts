import { Duration, Size } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, FunctionUrlAuthType, Runtime, type FunctionUrl } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

/** The function reads some megabytes of a scene file of any size. */
const planMemory = Size.mebibytes(1024);
const planTimeout = Duration.minutes(5);
const linkMemory = Size.mebibytes(256);
const linkTimeout = Duration.seconds(10);
/** More people than that do not begin to watch in the same moment. */
const linksAtOnce = 10;

export interface FunctionSettings {
  readonly bucket: Bucket;
  /** A folder with `index.js`, as the bundler leaves it. */
  readonly code: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Plans a render, sees what can be recovered, records a failure. */
export class Planner extends Construct {
  readonly function: Function;

  constructor(scope: Construct, id: string, { bucket, code, environment }: FunctionSettings) {
    super(scope, id);
    this.function = smallFunction(this, {
      code,
      environment,
      description: 'Dailies: plans renders.',
      memory: planMemory,
      timeout: planTimeout,
    });
    const { role } = this.function;
    role?.addToPrincipalPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
    role?.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects('*')] }),
    );
    // Plans, reports of failures and lists of chunks lie below `runs/`, wherever the output is.
    role?.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*/runs/*')] }),
    );
    role?.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.DENY,
        actions: ['s3:GetObject', 's3:PutObject'],
        resources: [bucket.arnForObjects('ledger/*')],
      }),
    );
  }
}

/** Leads from a link that lasts to an address of the video that does not. */
export class Links extends Construct {
  readonly url: FunctionUrl;

  constructor(scope: Construct, id: string, { bucket, code, environment }: FunctionSettings) {
    super(scope, id);
    const handler = smallFunction(this, {
      code,
      environment,
      description: 'Dailies: links to videos.',
      memory: linkMemory,
      timeout: linkTimeout,
      concurrency: linksAtOnce,
    });
    const names = ['output.mp4', 'partial.mp4', 'still.png', 'poster.jpg', 'report.json'];
    handler.role?.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['s3:GetObject'],
        resources: [bucket.arnForObjects('ledger/link-key'), ...names.map((name) => bucket.arnForObjects(`*/${name}`))],
      }),
    );
    // The token is the permission; whoever holds the link may watch.
    this.url = handler.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
  }
}

interface SmallFunction {
  readonly code: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly description: string;
  readonly memory: Size;
  readonly timeout: Duration;
  readonly concurrency?: number;
}

function smallFunction(scope: Construct, settings: SmallFunction): Function {
  const logGroup = new LogGroup(scope, 'Logs', { retention: RetentionDays.THREE_MONTHS });
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new Function(scope, 'Function', {
    description: settings.description,
    role,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.X86_64,
    handler: 'index.handler',
    code: Code.fromAsset(settings.code),
    memorySize: settings.memory.toMebibytes(),
    timeout: settings.timeout,
    environment: { ...settings.environment },
    logGroup,
    ...(settings.concurrency === undefined ? {} : { reservedConcurrentExecutions: settings.concurrency }),
  });
}
