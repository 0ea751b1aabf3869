import { chunksUri, runUri } from '../core/layout.js';
import { secondJoins } from '../core/light-frames.js';
import type { Plan } from '../core/plan.js';
import { chunkStatusName, foldProgress } from '../core/progress.js';
import { parseChunkReport, type ChunkReport } from '../core/status.js';
import type { Clock, Store } from '../ports.js';
import { idleCores, type CoreTime, type Machine } from './machine.js';
import type { Registry } from './registry.js';

/** The first frames of the lightest scenes take longer. */
const lookIntervalMs = 100;

/** With less of a core to spare a second Blender only takes it from the first. */
const idleCoresWanted = 0.5;

interface FirstLook {
  readonly report: ChunkReport;
  readonly coreTime: CoreTime;
}

/** Answers `true` as soon as a second Blender should join the first; `false` when there is nothing left for it. */
export async function waitUntilLight(
  plan: Plan,
  world: {
    readonly store: Store;
    readonly machine: Machine;
    readonly registry: Registry;
    readonly clock: Clock;
    readonly isOver: () => boolean;
  },
): Promise<boolean> {
  const { store, machine, registry, clock } = world;
  const chunkCount = plan.chunks.length;
  /** The first report with a frame in it, by attempt at a chunk. */
  const first = new Map<string, FirstLook>();
  while (!world.isOver()) {
    const names = (await store.list(chunksUri(plan))).map(({ uri }) => uri);
    for (const status of foldProgress({ framesPlanned: 0, chunkCount }, names).statuses) {
      const bytes = await store.read(`${runUri(plan)}/${chunkStatusName(status)}`);
      const report = bytes === null ? null : parseChunkReport(bytes);
      if (report === null || report.rendered === 0) continue;
      const attempt = `${status.chunk} ${status.attempt}`;
      const earlier = first.get(attempt) ?? { report, coreTime: machine.coreTime() };
      first.set(attempt, earlier);
      if (!secondJoins(earlier.report, report, machine.freeMemoryBytes())) continue;
      if (idleCores(machine.cores, earlier.coreTime, machine.coreTime()) < idleCoresWanted) continue;
      return machine.cores > (await registry.blenders()) && !world.isOver();
    }
    await clock.sleep(lookIntervalMs);
  }
  return false;
}
