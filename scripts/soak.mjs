// npm run soak [-- --rounds 50 --seed N --fuzz-seconds 600]: the long form of tests that run in a reduced one with every change.
// Processes of a render are killed at random moments, and the reader of .blend files is fed with made-up ones.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '50' },
    seed: { type: 'string', default: String(randomInt(1, 2 ** 31)) },
    'fuzz-seconds': { type: 'string', default: '600' },
  },
});
console.log(`Seed ${values.seed}: the same seed makes the same run again.`);

const run = (args, env = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1;

const killed = run(
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'test/acceptance/kills.test.ts'],
  { DAILIES_SOAK_ROUNDS: values.rounds, DAILIES_SOAK_SEED: values.seed },
);
const fuzzed =
  Number(values['fuzz-seconds']) > 0 ? run(['scripts/fuzz-blend.mjs', values['fuzz-seconds'], values.seed]) : 0;
process.exitCode = killed || fuzzed;
