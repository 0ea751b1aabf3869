import { Fault } from './errors.js';
import type { FileFacts, Finding, SceneFacts } from './facts.js';
import { unbakedPhysics } from './physics.js';
import { checkCamera, checkOutput, chooseScene } from './preflight.js';
import { checkScripts } from './scripts.js';

/** A picture of 8K has 33 million pixels; what is three times larger was hardly meant. */
const absurdPixels = 100_000_000;
/** More than an hour at 24 frames a second. */
const absurdFrames = 100_000;

/** What a file alone says of being rendered: nothing is asked of this machine, and no Blender is there to compare with. */
export function preflightFile(file: FileFacts): readonly Finding[] {
  const scene = openingScene(file);
  if (scene === null) return [];
  const physics = unbakedPhysics(file, scene);
  return [
    ...checkCamera(file, scene, undefined),
    ...checkOutput(scene),
    ...checkMagnitude(scene),
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

/** Numbers that are more often a slip of the hand than a film. */
function checkMagnitude({ name, resolution, frameStart, frameEnd, frameStep }: SceneFacts): readonly Finding[] {
  const findings: Finding[] = [];
  const width = Math.trunc((resolution.x * resolution.percentage) / 100);
  const height = Math.trunc((resolution.y * resolution.percentage) / 100);
  const frames = Math.floor((frameEnd - frameStart) / Math.max(1, frameStep)) + 1;
  if (width * height > absurdPixels) {
    const message = `The scene "${name}" renders ${width} x ${height} pixels; lower its resolution, or render a share of it with --scale.`;
    findings.push({ code: 'absurd-size', severity: 'warning', message });
  }
  if (frames > absurdFrames) {
    const message = `The scene "${name}" has ${frames} frames, from ${frameStart} to ${frameEnd}; correct its range, or name frames with --frames.`;
    findings.push({ code: 'absurd-frame-count', severity: 'warning', message });
  }
  return findings;
}
