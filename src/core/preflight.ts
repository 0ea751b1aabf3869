import { Fault } from './errors.js';
import type { FileFacts, Finding, SceneFacts } from './facts.js';
import { checkScripts } from './scripts.js';
import { formatFrames, framesOfScene, parseFrames } from './frames.js';
import { checkColours } from './colour.js';
import { isMovieFormat } from './frame-format.js';
import type { RenderRequest } from './request.js';
import type { BlenderCapabilities } from './spec.js';
import { compareVersions } from './versions.js';

/** How many names a message lists before it says how many more there are. */
const namesListed = 8;

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

export function checkCamera(file: FileFacts, scene: SceneFacts, named: string | undefined): readonly Finding[] {
  if (named !== undefined) {
    const known = [...file.cameras.local, ...file.cameras.linked];
    if (known.includes(named)) return [];
    throw new Fault(
      'refused',
      'unknown-camera',
      `The file has no camera "${named}"; ${file.cameras.local.length === 0 ? 'it has none of its own' : `choose one of: ${listNames(file.cameras.local)}`}.`,
    );
  }
  const bound = scene.markers.some((marker) => marker.camera !== null);
  if (scene.camera !== null || bound || scene.sequencerUsed || scene.compositorAlone) return [];
  return [
    error('no-camera', `The scene "${scene.name}" has no camera; set one in the file, or name one with --camera.`),
  ];
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

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, namesListed).map((name) => `"${name}"`);
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '');
}
