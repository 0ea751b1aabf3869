import { GatewayVpcEndpointAwsService, SecurityGroup, SubnetType, Vpc, type IVpc } from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

/** Two are what Batch needs to go on when one is out of capacity. */
const zones = 3;

/**
 * Where machines render. Public addresses in place of a NAT gateway, which would cost money while nothing renders; nothing
 * can come in. What the bucket gives and takes goes through an endpoint and costs no traffic.
 */
export class Network extends Construct {
  readonly vpc: IVpc;
  readonly securityGroup: SecurityGroup;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    // CDK's own types are not written for exact optional properties; here and where else one is named by its interface.
    this.vpc = new Vpc(this, 'Vpc', {
      maxAzs: zones,
      natGateways: 0,
      subnetConfiguration: [{ name: 'render', subnetType: SubnetType.PUBLIC, mapPublicIpOnLaunch: true }],
      restrictDefaultSecurityGroup: false,
    }) as IVpc;
    this.vpc.addGatewayEndpoint('Bucket', { service: GatewayVpcEndpointAwsService.S3 });
    this.securityGroup = new SecurityGroup(this, 'Machines', {
      vpc: this.vpc,
      description: 'Machines that render: out to the bucket, the registry and the logs; nothing in.',
      allowAllOutbound: true,
    });
  }
}
