// Makes the committed bundles: tsc output through ncc, one folder an entry. Same sources, same bytes.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = process.argv[2] ?? join(root, 'dist');
const entries = ['cli', 'worker'];

run([join(root, 'scripts/build.mjs')]);
for (const entry of entries) {
  const folder = join(target, entry);
  rmSync(folder, { recursive: true, force: true });
  run([
    join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
    ...['build', join(root, 'build/entries', `${entry}.js`), '-o', folder],
    ...['--license', 'licenses.txt', '--no-cache', '--quiet'],
  ]);
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
