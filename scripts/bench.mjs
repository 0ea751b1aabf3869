// npm run bench -- NAME [arguments]: measures a part of the project beside what it is to be compared with.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches = { inspect: 'bench-inspect.mjs', render: 'bench-render.mjs' };
const [name, ...rest] = process.argv.slice(2);
const script = benches[name];
if (script === undefined) {
  console.error(`Name what to measure: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
const root = join(import.meta.dirname, '..');
const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
process.exitCode = run([join(root, 'scripts/build.mjs')]) || run([join(root, 'scripts', script), ...rest]);
