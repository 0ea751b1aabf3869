// Builds the bundles again, elsewhere, and compares them byte by byte with the committed ones.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const committed = join(root, 'dist');
const fresh = mkdtempSync(join(tmpdir(), 'dailies-dist-'));
try {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/bundle.mjs'), fresh], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  const names = [...new Set([...filesBelow(committed), ...filesBelow(fresh)])].sort();
  const stale = names.filter((name) => !same(join(committed, name), join(fresh, name)));
  for (const name of stale) console.error(`dist/${name} is not what the sources give`);
  if (stale.length > 0) {
    console.error('Run "npm run bundle" and commit dist/.');
    process.exitCode = 1;
  } else {
    console.log(`dist is fresh: ${names.length} files`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function same(a, b) {
  return (
    [a, b].every((path) => statSync(path, { throwIfNoEntry: false }) !== undefined) &&
    readFileSync(a).equals(readFileSync(b))
  );
}
