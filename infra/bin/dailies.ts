import { App } from 'aws-cdk-lib';
import { DailiesStack } from '../lib/dailies-stack.js';
import { readSettings } from '../lib/settings.js';

const app = new App();
try {
  const settings = readSettings((name) => app.node.tryGetContext(name) as unknown);
  const name: unknown = app.node.tryGetContext('stackName');
  new DailiesStack(app, typeof name === 'string' ? name : 'Dailies', {
    settings,
    root: process.cwd(),
    description: 'Dailies: renders .blend files.',
    // Where the environment names account and region the stack lies there, else wherever it is deployed.
    ...environment(process.env['CDK_DEFAULT_ACCOUNT'], process.env['CDK_DEFAULT_REGION']),
  });
  app.synth();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function environment(
  account: string | undefined,
  region: string | undefined,
): { env?: { account: string; region: string } } {
  return account === undefined || region === undefined ? {} : { env: { account, region } };
}
