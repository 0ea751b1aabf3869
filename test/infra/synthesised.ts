import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { DailiesStack } from '../../infra/lib/dailies-stack.js';
import { readSettings } from '../../infra/lib/settings.js';

export const digest = `sha256:${'a'.repeat(64)}`;
const account = '123456789012';
const region = 'eu-central-1';

/** The stack as it would be deployed with these settings; the functions' code is left out. */
export function synthesise(context: Readonly<Record<string, unknown>> = {}): Template {
  return withStack(context, ({ stack }) => Template.fromStack(stack));
}

/** What AWS's checks of solutions object to: the rule and the construct. */
export function objections(context: Readonly<Record<string, unknown>>): readonly string[] {
  return withStack(context, ({ app, root }) => {
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    try {
      app.synth();
    } catch (error) {
      if ((error as Error).name !== 'ValidationFailed') throw error;
    }
    const report = JSON.parse(readFileSync(join(root, 'out/validation-report.json'), 'utf8')) as Report;
    return report.pluginReports.flatMap(({ violations }) =>
      violations.map((one) => `${one.ruleName}: ${one.violatingConstructs.map((at) => at.constructPath).join()}`),
    );
  });
}

interface Report {
  readonly pluginReports: readonly {
    readonly violations: readonly {
      readonly ruleName: string;
      readonly violatingConstructs: readonly { readonly constructPath: string }[];
    }[];
  }[];
}

interface Made {
  readonly app: App;
  readonly stack: DailiesStack;
  readonly root: string;
}

function withStack<T>(context: Readonly<Record<string, unknown>>, use: (made: Made) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'dailies-test-infra-'));
  try {
    for (const name of ['preprocess', 'link', 'worker']) {
      mkdirSync(join(root, 'dist', name), { recursive: true });
      writeFileSync(join(root, 'dist', name, 'index.js'), '');
    }
    mkdirSync(join(root, 'infra/worker-image'), { recursive: true });
    writeFileSync(join(root, 'infra/worker-image/Dockerfile'), '');
    const all: Readonly<Record<string, unknown>> = { workerImage: `example.com/dailies@${digest}`, ...context };
    const app = new App({ outdir: join(root, 'out') });
    const settings = readSettings((name) => all[name]);
    const stack = new DailiesStack(app, 'Dailies', { settings, root, env: { account, region } });
    return use({ app, stack, root });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The state machine of a template, with each reference to another resource as an ARN that looks like one. */
export function machineOf(template: Template): MachineText {
  const [machine] = Object.values(template.findResources('AWS::StepFunctions::StateMachine'));
  const text = JSON.stringify(
    flat((machine as { Properties: { DefinitionString: unknown } }).Properties.DefinitionString),
  );
  return JSON.parse(JSON.parse(text) as string) as MachineText;
}

export interface MachineText {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What `Fn::Join` and its like come to. */
function flat(value: unknown): string {
  if (typeof value === 'string') return value;
  const entry = value as Record<string, unknown>;
  const [parts] = 'Fn::Join' in entry ? [(entry['Fn::Join'] as [string, unknown[]])[1]] : [null];
  if (parts !== null) return parts.map(flat).join('');
  if ('Fn::GetAtt' in entry)
    return `arn:aws:lambda:${region}:${account}:function:${(entry['Fn::GetAtt'] as string[])[0] ?? ''}`;
  return String(Object.values(entry)[0]);
}
