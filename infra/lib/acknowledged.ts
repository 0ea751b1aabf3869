import { CfnElement, Token, Validations, type Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

interface Acknowledged {
  /** Below the stack, as CDK names it. */
  readonly path: string;
  readonly rule: string;
  /** What of it, where the rule finds several things; `{path}` stands for the logical id of what lies there. */
  readonly findings: readonly string[];
  readonly reason: string;
}

const bucket = 'Resource::<{Storage/Bucket/Resource}.Arn>';
const definition = (path: string): string =>
  `Resource::arn:<AWS::Partition>:batch:{region}:{account}:job-definition/{"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,` +
  `{"Fn::Split":[":",{"Ref":"{${path}}"}]}]}]}]}:*`;
const jobs = 'Resource::arn:<AWS::Partition>:batch:{region}:{account}:job/*';

/** What a check of the stack objects to and is meant to be so, each with its reason. */
const acknowledged: readonly Acknowledged[] = [
  {
    path: 'Network/Vpc',
    rule: 'VPC7',
    findings: [],
    reason: 'Nothing listens in it, and flow logs would cost more than all else that idles.',
  },
  {
    path: 'Capacity',
    rule: 'IAM4',
    findings: ['Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role'],
    reason: "Batch's machines need what AWS says an ECS machine needs; a container cannot reach their role.",
  },
  {
    path: 'TrustedJobRole',
    rule: 'IAM5',
    findings: [`${bucket}/*`],
    reason:
      'Whoever calls with the six keys chooses where scene and output lie in the bucket; forks and ledger are denied.',
  },
  {
    path: 'ForkJobRole',
    rule: 'IAM5',
    findings: ['repositories/*/objects/*', 'repositories/*/frames/fork/*', 'outputs/fork/*'].map(
      (prefix) => `${bucket}/${prefix}`,
    ),
    reason: 'Repositories, objects and frames get their names after the stack is made.',
  },
  {
    path: 'Planner',
    rule: 'IAM5',
    findings: [`${bucket}/*`, `${bucket}/*/runs/*`],
    reason:
      'It reads scenes wherever callers put them, and writes plans below the output they name; the ledger is denied.',
  },
  {
    path: 'Links',
    rule: 'IAM5',
    findings: ['output.mp4', 'partial.mp4', 'still.png', 'poster.jpg', 'report.json'].map(
      (name) => `${bucket}/*/${name}`,
    ),
    reason: 'Only what is made to be watched, in any output folder; the token names which.',
  },
  {
    path: 'MachineRole',
    rule: 'IAM5',
    findings: [
      'Resource::<{Planner/Function/Resource}.Arn>:*',
      ...['Trusted', 'Fork'].flatMap((trust) =>
        ['Normal', 'Large'].map((size) => definition(`${trust}Jobs/${size}/Resource`)),
      ),
    ],
    reason:
      'Any version of this very function and any revision of these very definitions: a deployment makes new ones.',
  },
  {
    path: 'MachineRole',
    rule: 'IAM5',
    findings: [jobs, 'Resource::*'],
    reason: 'Jobs get their names when they start; DescribeJobs, tracing and log delivery know no resource.',
  },
  {
    path: 'Github',
    rule: 'IAM5',
    findings: [
      ...['repositories/*', 'outputs/*', 'ledger/*'].map((prefix) => `${bucket}/${prefix}`),
      'Resource::arn:<AWS::Partition>:states:{region}:{account}:execution:<{StateMachine/Resource}.Name>:*',
      'Resource::<{JobLogs/Resource}.Arn>:log-stream:*',
    ],
    reason: 'Objects, executions and log streams get their names after the stack is made.',
  },
  {
    path: 'Github',
    rule: 'IAM5',
    findings: [jobs, 'Resource::*'],
    reason: 'Jobs are ended only where they carry this stack’s tag; DescribeJobs and ListJobs know no resource.',
  },
];

export function acknowledge(stack: Stack): void {
  for (const { path, rule, findings, reason } of acknowledged) {
    const construct = find(stack, path);
    if (construct === undefined) continue;
    const names = findings.length === 0 ? [rule] : findings.map((finding) => `${rule}[${named(stack, finding)}]`);
    for (const name of names)
      Validations.of(construct).acknowledge({ id: `AwsSolutions::AwsSolutions-${name}`, reason });
  }
}

/** `undefined` for a part that these settings do without. */
function find(stack: Stack, path: string): IConstruct | undefined {
  return path.split('/').reduce<IConstruct | undefined>((at, name) => at?.node.tryFindChild(name), stack);
}

function named(stack: Stack, finding: string): string {
  return finding
    .replace('{region}', written(stack.region, '<AWS::Region>'))
    .replace('{account}', written(stack.account, '<AWS::AccountId>'))
    .replace(/\{(?<path>[A-Z][A-Za-z/]+)\}/g, (_, path: string) => {
      const element = find(stack, path);
      return element !== undefined && CfnElement.isCfnElement(element) ? stack.getLogicalId(element) : path;
    });
}

/** The check writes what is known only when deployed by its name. */
function written(value: string, name: string): string {
  return Token.isUnresolved(value) ? name : value;
}
