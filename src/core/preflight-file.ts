import { checkCamera } from './check-camera.js';
import { checkMagnitude, type Magnitude } from './check-magnitude.js';
import { Fault } from './errors.js';
import type { FileFacts, Finding, SceneFacts } from './facts.js';
import { unbakedPhysics } from './physics.js';
import { checkOutput, chooseScene } from './preflight.js';
import { checkScripts } from './scripts.js';

/** What a file alone says of being rendered: nothing is asked of this machine, and no Blender is there to compare with. */
export function preflightFile(file: FileFacts): readonly Finding[] {
  const scene = openingScene(file);
  if (scene === null) return [];
  const physics = unbakedPhysics(file, scene);
  return [
    ...checkCamera(file, scene, undefined),
    ...checkOutput(scene),
    ...checkMagnitude(ownMagnitude(scene)),
    ...checkScripts(file, { allowed: false }),
    ...(physics === null ? [] : [physics.finding]),
  ];
}

function openingScene(file: FileFacts): SceneFacts | null {
  try {
    return chooseScene(file, undefined);
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** As the file has it, with neither scale nor frames from a request. */
function ownMagnitude({ name, resolution, frameStart, frameEnd, frameStep }: SceneFacts): Magnitude {
  return {
    name,
    size: {
      width: Math.trunc((resolution.x * resolution.percentage) / 100),
      height: Math.trunc((resolution.y * resolution.percentage) / 100),
    },
    frames: Math.floor((frameEnd - frameStart) / Math.max(1, frameStep)) + 1,
  };
}
