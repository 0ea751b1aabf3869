// Feeds the .blend reader made-up files for a minute: node scripts/fuzz-blend.mjs [seconds] [seed]
import { spawnSync } from 'node:child_process';

const [seconds = '60', seed = String((Date.now() % 1_000_000) + 1)] = process.argv.slice(2);
const jest = new URL('../node_modules/jest/bin/jest.js', import.meta.url).pathname;
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', jest, 'test/blend/fuzz.test.ts'],
  { stdio: 'inherit', env: { ...process.env, DAILIES_FUZZ_SECONDS: seconds, DAILIES_FUZZ_SEED: seed } },
);
process.exitCode = status ?? 1;
