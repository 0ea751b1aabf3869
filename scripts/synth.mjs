// Compiles infra/ and writes the templates out: what `cdk` calls, and what works without it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
run(join(root, 'node_modules/typescript/bin/tsc'), '-p', 'infra/tsconfig.json');
run(join(root, 'build/infra/bin/dailies.js'));
