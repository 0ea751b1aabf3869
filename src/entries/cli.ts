#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../cli/program.js';
import { asFault, tellFault } from '../cli/fault.js';
import { stopSignal } from '../cli/stop-signal.js';
import type { CliWorld } from '../cli/world.js';
import { freeBytes, tidyStore } from '../local/cache.js';
import { systemClock } from '../local/clock.js';
import { localFarm } from '../local/farm.js';
import { localStore, uriOf } from '../local/store.js';
import { folderTree, locateSceneFile } from '../trees/folder.js';
import { version } from '../version.js';

/** The worker lies beside this program: in its own bundle, or beside it among the compiled sources. */
function findWorker(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = join(here, '..', 'worker', 'index.js');
  return existsSync(bundled) ? bundled : join(here, 'worker.js');
}

const { env } = process;
const cacheHome = env['XDG_CACHE_HOME'] ?? '';
const storeFolder = join(isAbsolute(cacheHome) ? cacheHome : join(homedir(), '.cache'), 'dailies');

const world: CliWorld = {
  env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  clock: systemClock,
  store: localStore(),
  storeFolder,
  farm: ({ jobs }) =>
    localFarm({ worker: [process.execPath, findWorker()], env, probesUri: uriOf(join(storeFolder, 'probes')), jobs }),
  locate: locateSceneFile,
  tree: folderTree,
  uriOf,
  freeBytes,
  tidy: () => tidyStore(storeFolder, env),
  signal: stopSignal(),
};

// A reader that goes away (`| head`) is no fault of the render's.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  process.exitCode = await runProgram(process.argv.slice(2), world, version);
} catch (error) {
  process.exitCode = tellFault(asFault(error), world);
}
