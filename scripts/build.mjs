// Compiles src/ to build/ and puts beside the modules what they read at run time.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
rmSync(join(root, 'build'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(status ?? 1);
for (const entry of readdirSync(join(root, 'src'), { recursive: true })) {
  if (entry.endsWith('.py') || entry.endsWith('.json')) cpSync(join(root, 'src', entry), join(root, 'build', entry));
}
