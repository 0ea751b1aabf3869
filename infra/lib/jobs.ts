import { Duration, Size } from 'aws-cdk-lib';
import {
  Action,
  EcsEc2ContainerDefinition,
  EcsJobDefinition,
  EcsVolume,
  LinuxParameters,
  Reason,
  RetryStrategy,
} from 'aws-cdk-lib/aws-batch';
import { LogDriver, type ContainerImage } from 'aws-cdk-lib/aws-ecs';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

/** vCPU and memory of a job; the large one takes over where memory ran out. */
const sizes = {
  normal: { vcpus: 8, memory: Size.gibibytes(15) },
  large: { vcpus: 8, memory: Size.gibibytes(60) },
} as const;

/** Where a container may write, its root being read-only. */
const scratchFolder = '/scratch';

/** How often a job is begun again after a fault that is not the scene's. */
const attempts = 5;
const attemptTimeout = Duration.hours(12);

/** The worker's exit code for a fault of the surroundings that may pass; see `core/verdict`. */
const passingExitCode = 75;

export interface JobSettings {
  readonly image: ContainerImage;
  readonly jobRole: IRole;
  readonly logGroup: LogGroup;
  readonly bucketName: string;
  /** Whose code it renders. */
  readonly trust: 'trusted' | 'fork';
}

/** The job definitions of one degree of trust. */
export class Jobs extends Construct {
  readonly normal: EcsJobDefinition;
  readonly large: EcsJobDefinition;

  constructor(scope: Construct, id: string, settings: JobSettings) {
    super(scope, id);
    const define = (name: keyof typeof sizes): EcsJobDefinition => {
      const { vcpus, memory } = sizes[name];
      return new EcsJobDefinition(this, name === 'normal' ? 'Normal' : 'Large', {
        container: new EcsEc2ContainerDefinition(this, name === 'normal' ? 'NormalContainer' : 'LargeContainer', {
          image: settings.image,
          cpu: vcpus,
          memory,
          // The command line of the AWS Batch workshop: whoever submits jobs by hand needs to change nothing.
          command: ['Ref::action', '-i', 'Ref::inputUri', '-o', 'Ref::outputUri', '-f', 'Ref::framesPerJob'],
          environment: {
            DAILIES_BUCKET: settings.bucketName,
            DAILIES_TRUST: settings.trust,
            DAILIES_THREADS: String(vcpus),
            DAILIES_WORK: scratchFolder,
            TMPDIR: scratchFolder,
            HOME: scratchFolder,
          },
          jobRole: settings.jobRole,
          logging: LogDriver.awsLogs({ logGroup: settings.logGroup, streamPrefix: settings.trust }),
          user: '1000:1000',
          readonlyRootFilesystem: true,
          linuxParameters: new LinuxParameters(this, `${name}Linux`, { initProcessEnabled: true }),
          volumes: [EcsVolume.host({ name: 'scratch', containerPath: scratchFolder })],
        }),
        parameters: { action: 'render', inputUri: 'none', outputUri: 'none', framesPerJob: 'auto' },
        retryAttempts: attempts,
        retryStrategies: retries(),
        timeout: attemptTimeout,
        propagateTags: true,
      });
    };
    this.normal = define('normal');
    this.large = define('large');
  }
}

/**
 * A machine taken away, an image that could not be fetched and a store that was busy are begun again; whatever else went
 * wrong would go wrong again. The last rule is needed: an end that no rule fits is begun again by Batch.
 */
function retries(): RetryStrategy[] {
  return [
    RetryStrategy.of(Action.RETRY, Reason.SPOT_INSTANCE_RECLAIMED),
    RetryStrategy.of(Action.RETRY, Reason.CANNOT_PULL_CONTAINER),
    RetryStrategy.of(Action.RETRY, Reason.custom({ onExitCode: String(passingExitCode) })),
    RetryStrategy.of(Action.EXIT, Reason.custom({ onReason: '*' })),
  ];
}
