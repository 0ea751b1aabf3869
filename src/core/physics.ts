import type { FileFacts, Finding, SceneFacts, SimulationFacts } from './facts.js';

/** A scene whose frames depend on those before them: one Blender steps through every frame from `from` on. */
export interface Physics {
  readonly from: number;
  readonly finding: Finding;
}

/** Waves are computed for each frame alone; every other kind needs the frame before. */
const statelessKinds: ReadonlySet<string> = new Set(['ocean']);

/** How many simulations a message names before it says how many more there are. */
const simulationsListed = 4;

/**
 * The physics of a scene that no bake has settled, `null` where there is none. Stepping starts at the earlier of the
 * scene's first frame and the earliest cache's: begun later, a simulation gives another result.
 */
export function unbakedPhysics(file: FileFacts, scene: SceneFacts): Physics | null {
  const unbaked = file.simulations.filter((simulation) => isUnbaked(simulation) && belongsTo(simulation, scene));
  if (unbaked.length === 0) return null;
  const starts = unbaked.flatMap(({ range }) => (range === null ? [] : [range.start]));
  const from = Math.min(scene.frameStart, ...starts);
  return {
    from,
    finding: {
      code: 'unbaked-physics',
      severity: 'info',
      message: `Not baked: ${describe(unbaked)}; one Blender therefore steps through every frame from ${from} on, in order.`,
    },
  };
}

function isUnbaked({ kind, baked }: SimulationFacts): boolean {
  return baked !== true && !statelessKinds.has(kind);
}

function belongsTo(simulation: SimulationFacts, scene: SceneFacts): boolean {
  return simulation.scenes.length === 0 || simulation.scenes.includes(scene.name);
}

function describe(simulations: readonly SimulationFacts[]): string {
  const named = simulations.slice(0, simulationsListed).map(({ kind, object }) => `${kind} of "${object}"`);
  const more = simulations.length - named.length;
  return named.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
