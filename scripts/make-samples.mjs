#!/usr/bin/env node
// Makes samples/ again: `npm run samples`, or `node scripts/make-samples.mjs OUTDIR`.
// The work is done by make-samples.py inside Blender (DAILIES_BLENDER, or `blender` on the PATH).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const blender = process.env.DAILIES_BLENDER || 'blender';
const script = fileURLToPath(new URL('make-samples.py', import.meta.url));

const run = spawnSync(
  blender,
  ['-b', '--factory-startup', '--python-exit-code', '1', '--python', script, '--', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
if (run.error) {
  console.error(
    run.error.code === 'ENOENT'
      ? `make-samples: Blender was not found as "${blender}"; install it or set DAILIES_BLENDER to its executable.`
      : `make-samples: Blender could not be started: ${run.error.message}.`,
  );
  process.exit(1);
}
process.exit(run.status ?? 1);
