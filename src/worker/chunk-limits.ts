import type { Plan } from '../core/plan.js';
import type { WatchdogLimits } from './watchdog.js';

/** When Blender is given up: what the plan says, and never more memory than the farm grants this job. */
export function chunkLimits({ limits }: Plan, env: NodeJS.ProcessEnv): WatchdogLimits {
  const { silenceSeconds, frameSeconds, memoryBytes } = limits;
  const grants = [memoryBytes, grantOf(env)].filter((bytes) => bytes !== null);
  return {
    silenceMs: silenceSeconds === null ? null : silenceSeconds * 1000,
    frameMs: frameSeconds === null ? null : frameSeconds * 1000,
    memoryBytes: grants.length === 0 ? null : Math.min(...grants),
  };
}

/** A farm that runs jobs beside others says what each may use. */
function grantOf(env: NodeJS.ProcessEnv): number | null {
  const text = env['DAILIES_MEMORY_BYTES'] ?? '';
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}
