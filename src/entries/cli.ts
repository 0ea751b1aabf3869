#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../cli/program.js';
import { asFault, tellFault } from '../cli/fault.js';
import { guardOutput } from '../cli/guard-output.js';
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

/** Where frames are remembered; a user whom the system does not know has no home, and keeps them for the day. */
function findStore(env: NodeJS.ProcessEnv): string {
  const cacheHome = env['XDG_CACHE_HOME'] ?? '';
  const home = env['HOME'] ?? '';
  if (isAbsolute(cacheHome)) return join(cacheHome, 'dailies');
  return isAbsolute(home) ? join(home, '.cache', 'dailies') : join(tmpdir(), 'dailies-store');
}

function makeWorld(): CliWorld {
  const { env, stdout, stderr } = process;
  const storeFolder = findStore(env);
  const worker = [process.execPath, findWorker()];
  const signal = stopSignal();
  const probesUri = uriOf(join(storeFolder, 'probes'));
  return {
    ...{ env, stdout, stderr, storeFolder, uriOf, freeBytes },
    cwd: process.cwd(),
    clock: systemClock,
    store: localStore(),
    farm: ({ jobs }) => localFarm({ worker, env, probesUri, jobs, signal }),
    locate: locateSceneFile,
    tree: folderTree,
    tidy: () => tidyStore(storeFolder, env),
    signal,
  };
}

try {
  process.exitCode = await guardOutput(process.stdout, async () =>
    runProgram(process.argv.slice(2), makeWorld(), version),
  );
} catch (error) {
  process.exitCode = tellFault(asFault(error), { stderr: process.stderr, env: process.env });
}
