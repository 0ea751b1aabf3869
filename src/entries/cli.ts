#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../cli/program.js';
import { asFault, tellFault } from '../cli/fault.js';
import { guardOutput } from '../cli/guard-output.js';
import { stopSignal } from '../cli/stop-signal.js';
import type { CliWorld } from '../cli/world.js';
import { freeBytes, tidyStore } from '../local/cache.js';
import { systemClock } from '../local/clock.js';
import { localFarm } from '../local/farm.js';
import { thisMachine } from '../local/machine.js';
import { localRegistry } from '../local/registry.js';
import { seldom } from '../local/seldom.js';
import { localStore, pathOf, uriOf } from '../local/store.js';
import { storeFolder } from '../local/store-folder.js';
import { folderTree } from '../trees/folder.js';
import { gitCommitTree } from '../trees/git-commit.js';
import { locateSceneFile } from '../trees/locate.js';
import { version } from '../version.js';

/** The worker lies beside this program: in its own bundle, or beside it among the compiled sources. */
function findWorker(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = join(here, '..', 'worker', 'index.js');
  return existsSync(bundled) ? bundled : join(here, 'worker.js');
}

function makeWorld(): CliWorld {
  const { env, stdout, stderr } = process;
  const folder = storeFolder(env);
  const store = localStore();
  const clock = systemClock;
  const signal = stopSignal();
  const runs = localRegistry(join(folder, 'runs'), clock);
  const worker = [process.execPath, findWorker()];
  const machine = { worker, env, signal, store, clock, registry: runs, machine: thisMachine() };
  const probesUri = uriOf(join(folder, 'probes'));
  return {
    ...{ env, stdout, stderr, clock, store, runs, uriOf, pathOf, freeBytes, signal },
    cwd: process.cwd(),
    storeFolder: folder,
    farm: ({ jobs }) => localFarm({ ...machine, probesUri, jobs }),
    locate: locateSceneFile,
    tree: folderTree,
    commitTree: gitCommitTree,
    tidy: () => seldom(join(folder, 'tidied'), () => tidyStore(folder, env)),
  };
}

try {
  process.exitCode = await guardOutput(process.stdout, async () =>
    runProgram(process.argv.slice(2), makeWorld(), version),
  );
} catch (error) {
  process.exitCode = tellFault(asFault(error), { stderr: process.stderr, env: process.env });
}
