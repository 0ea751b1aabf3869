import { Fault } from './errors.js';
import type { FileFacts, Finding, SceneFacts } from './facts.js';
import { checkCamera } from './check-camera.js';
import { listNames } from './list-names.js';
import { checkScripts } from './scripts.js';
import { formatFrames, framesOfScene, parseFrames } from './frames.js';
import { checkColours } from './colour.js';
import { isMovieFormat } from './frame-format.js';
import type { RenderRequest } from './request.js';
import type { BlenderCapabilities } from './spec.js';
import { compareVersions } from './versions.js';

/** The scene to render: the one named, else the one the file opens with. Blender itself would silently take another. */
export function chooseScene(file: FileFacts, name: string | undefined): SceneFacts {
  const wanted = name ?? file.activeScene ?? file.scenes[0]?.name;
  const scene = file.scenes.find((candidate) => candidate.name === wanted);
  if (scene !== undefined) return scene;
  const names = listNames(file.scenes.map((candidate) => candidate.name));
  if (file.scenes.length === 0) {
    throw new Fault('refused', 'no-scene', 'The file holds no scene of its own; name a file that has one.');
  }
  throw new Fault('refused', 'unknown-scene', `The file has no scene "${wanted ?? ''}"; choose one of: ${names}.`);
}

/** The frames to render, in order: those asked for, else the scene's own. */
export function chooseFrames(scene: SceneFacts, frames: string | undefined): readonly number[] {
  if (frames !== undefined) return parseFrames(frames);
  const own = ownFrames(scene);
  if (own.length > 0) return own;
  throw new Fault(
    'refused',
    'empty-frame-list',
    `The scene "${scene.name}" ends at frame ${scene.frameEnd}, before it starts at ${scene.frameStart}; correct its range or give --frames.`,
  );
}

/** A range that is too long is the scene's fault, not the command line's. */
function ownFrames(scene: SceneFacts): readonly number[] {
  try {
    return framesOfScene(scene);
  } catch (error) {
    throw new Fault(
      'refused',
      'too-many-frames',
      `The scene "${scene.name}" runs from frame ${scene.frameStart} to ${scene.frameEnd}, more than is rendered at once; give --frames.`,
      { cause: error },
    );
  }
}

/** What stands in the way of rendering these frames of this scene, and what a person should know of it. */
export function preflight(
  file: FileFacts,
  scene: SceneFacts,
  wanted: {
    readonly request: RenderRequest;
    readonly frames: readonly number[];
    readonly blender: BlenderCapabilities;
    readonly ownColours: boolean;
    /** The file's own code runs. */
    readonly scripts: boolean;
  },
): readonly Finding[] {
  return [
    ...checkVersion(file, wanted.blender),
    ...checkCamera(file, scene, wanted.request.camera),
    ...checkFrames(scene, wanted.frames),
    ...checkOutput(scene),
    ...(wanted.ownColours ? [] : checkColours(file, scene, wanted.blender)),
    ...checkScripts(file, { allowed: wanted.scripts }),
  ];
}

/** A Blender that is too old for the file is here only because somebody insists on it. */
function checkVersion(file: FileFacts, blender: BlenderCapabilities): readonly Finding[] {
  if (compareVersions(file.file.minVersion, blender.version) > 0) {
    return [
      error(
        'blender-too-old',
        `The file needs Blender ${file.file.minVersion} or newer, but Blender ${blender.version} is what renders here; install a newer one and name it in DAILIES_BLENDER.`,
      ),
    ];
  }
  if (compareVersions(file.file.version, blender.version) > 0) {
    return [
      warning(
        'newer-file',
        `The file was saved by Blender ${file.file.version} and is rendered with ${blender.version}: what the older one does not know is lost.`,
      ),
    ];
  }
  return [];
}

function checkFrames(scene: SceneFacts, frames: readonly number[]): readonly Finding[] {
  const outside = frames.filter((frame) => frame < scene.frameStart || frame > scene.frameEnd);
  if (outside.length === 0) return [];
  return [
    {
      code: 'frames-outside-range',
      severity: 'info',
      message: `Frames ${formatFrames(outside)} lie outside the scene's range ${scene.frameStart}-${scene.frameEnd}; they are rendered all the same.`,
    },
  ];
}

export function checkOutput(scene: SceneFacts): readonly Finding[] {
  const findings: Finding[] = [];
  if (isMovieFormat(scene.outputFormat)) {
    findings.push({
      code: 'movie-format',
      severity: 'info',
      message: `The scene writes a movie (${scene.outputFormat}); frames are rendered as PNG and encoded afterwards, so that one can be rendered again alone.`,
    });
  }
  return findings;
}

function error(code: string, message: string): Finding {
  return { code, severity: 'error', message };
}

function warning(code: string, message: string): Finding {
  return { code, severity: 'warning', message };
}
