import { Duration, Tags } from 'aws-cdk-lib';
import {
  AllocationStrategy,
  FairshareSchedulingPolicy,
  JobQueue,
  JobStateTimeLimitActionsAction,
  JobStateTimeLimitActionsReason,
  JobStateTimeLimitActionsState,
  ManagedEc2EcsComputeEnvironment,
} from 'aws-cdk-lib/aws-batch';
import {
  BlockDeviceVolume,
  EbsDeviceVolumeType,
  InstanceClass,
  LaunchTemplate,
  MultipartBody,
  MultipartUserData,
  UserData,
} from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import type { Network } from './network.js';

/** Cores at a good price, of several families and two makers: spot capacity of one runs out. x86-64, as Blender's downloads are. */
const families = [
  InstanceClass.C5,
  InstanceClass.C5A,
  InstanceClass.C6I,
  InstanceClass.C6A,
  InstanceClass.C7I,
  InstanceClass.C7A,
  InstanceClass.M5,
  InstanceClass.M6I,
  InstanceClass.M6A,
  InstanceClass.R5,
  InstanceClass.R6I,
];

/** The image, a closure and the frames of one chunk. */
const diskGibibytes = 100;
/** A spot machine is told two minutes before it goes; the worker needs 25 s, uploads of what it has may take longer. */
const stopTimeoutSeconds = 110;
/** Somebody who rendered much this day lets others go first for so long. */
const shareDecay = Duration.hours(6);
/** Part of the capacity kept free for repositories that render nothing yet, in per cent. */
const reservedShare = 10;
const waitForCapacity = Duration.hours(6);

export interface CapacitySettings {
  readonly network: Network;
  readonly maxVcpus: number;
  readonly spotShare: number;
}

/** Machines that come when there is a job and go when there is none, and the two queues before them. */
export class Capacity extends Construct {
  /** Spot first where the settings have it, machines on demand behind it; shared fairly by repository. */
  readonly queue: JobQueue;
  /** For chunks that cannot be taken up in the middle: simulations. */
  readonly onDemandQueue: JobQueue;

  constructor(scope: Construct, id: string, { network, maxVcpus, spotShare }: CapacitySettings) {
    super(scope, id);
    const launchTemplate = new LaunchTemplate(this, 'Machine', {
      requireImdsv2: true,
      // One hop: the machine's own role is out of a container's reach.
      httpPutResponseHopLimit: 1,
      userData: machineSettings(),
      blockDevices: [
        {
          deviceName: '/dev/xvda',
          volume: BlockDeviceVolume.ebs(diskGibibytes, {
            volumeType: EbsDeviceVolumeType.GP3,
            encrypted: true,
            deleteOnTermination: true,
          }),
        },
      ],
    });
    const spotVcpus = Math.floor((maxVcpus * spotShare) / 100);
    const environment = (name: string, vcpus: number, spot: boolean): ManagedEc2EcsComputeEnvironment => {
      const made = new ManagedEc2EcsComputeEnvironment(this, name, {
        vpc: network.vpc,
        vpcSubnets: { subnets: network.vpc.publicSubnets },
        securityGroups: [network.securityGroup],
        launchTemplate,
        instanceClasses: families,
        useOptimalInstanceClasses: false,
        minvCpus: 0,
        maxvCpus: vcpus,
        spot,
        allocationStrategy: spot
          ? AllocationStrategy.SPOT_PRICE_CAPACITY_OPTIMIZED
          : AllocationStrategy.BEST_FIT_PROGRESSIVE,
        updateToLatestImageVersion: true,
      });
      Tags.of(made).add('dailies', 'render');
      return made;
    };
    const spot = spotVcpus === 0 ? [] : [environment('Spot', spotVcpus, true)];
    // Physics and whatever spot has no room for need some machine in any case.
    const onDemand = environment('OnDemand', Math.max(maxVcpus - spotVcpus, smallestOnDemandVcpus), false);
    const policy = (): FairshareSchedulingPolicy =>
      new FairshareSchedulingPolicy(this, 'Fair', { shareDecay, computeReservation: reservedShare });
    const schedulingPolicy = policy();
    const queue = (name: string, environments: readonly ManagedEc2EcsComputeEnvironment[]): JobQueue =>
      new JobQueue(this, name, {
        schedulingPolicy,
        priority: 1,
        computeEnvironments: environments.map((computeEnvironment, index) => ({
          computeEnvironment,
          order: index + 1,
        })),
        jobStateTimeLimitActions: stuck.map((reason) => ({
          reason,
          state: JobStateTimeLimitActionsState.RUNNABLE,
          maxTime: waitForCapacity,
          action: JobStateTimeLimitActionsAction.CANCEL,
        })),
      });
    this.queue = queue('Queue', [...spot, onDemand]);
    this.onDemandQueue = queue('OnDemandQueue', [onDemand]);
  }
}

/** One machine of a common size. */
const smallestOnDemandVcpus = 8;

/** A job that waits for these would wait for ever. */
const stuck = [
  JobStateTimeLimitActionsReason.INSUFFICIENT_INSTANCE_CAPACITY,
  JobStateTimeLimitActionsReason.COMPUTE_ENVIRONMENT_MAX_RESOURCE,
  JobStateTimeLimitActionsReason.JOB_RESOURCE_REQUIREMENT,
];

/** Batch merges this with its own, which takes the MIME form. https://docs.aws.amazon.com/batch/latest/userguide/launch-templates.html */
function machineSettings(): MultipartUserData {
  const commands = UserData.forLinux();
  commands.addCommands(
    `echo ECS_CONTAINER_STOP_TIMEOUT=${stopTimeoutSeconds}s >> /etc/ecs/ecs.config`,
    'echo ECS_ENABLE_SPOT_INSTANCE_DRAINING=true >> /etc/ecs/ecs.config',
  );
  const data = new MultipartUserData();
  data.addPart(MultipartBody.fromUserData(commands));
  return data;
}
