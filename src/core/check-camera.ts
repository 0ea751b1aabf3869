import { Fault } from './errors.js';
import type { FileFacts, Finding, SceneFacts } from './facts.js';
import { formatFrames } from './frames.js';
import { listNames } from './list-names.js';

/** Whether the scene has something to be rendered by, and whether that is what it seems. `named` comes from the request. */
export function checkCamera(file: FileFacts, scene: SceneFacts, named: string | undefined): readonly Finding[] {
  if (named !== undefined) {
    refuseUnknown(file, named);
    return [...hiddenCamera(file, named), ...elsewhere(file, scene, [named])];
  }
  if (scene.sequencerUsed || scene.compositorAlone) return [];
  const cuts = scene.markers.flatMap(({ frame, camera }) => (camera === null ? [] : [{ frame, camera }]));
  const seen = cuts.filter(({ camera }) => !isHidden(file, camera));
  const lost = hiddenCuts(file, cuts);
  if (scene.camera === null && seen.length === 0) return [...lost, noCamera(scene)];
  // Once one marker has a camera that is seen, the scene's own counts for no frame.
  const own = scene.camera === null || seen.length > 0 ? [] : [scene.camera];
  return [
    ...lost,
    ...own.flatMap((camera) => hiddenCamera(file, camera)),
    ...elsewhere(file, scene, [...own, ...seen.map(({ camera }) => camera)]),
  ];
}

function refuseUnknown({ cameras }: FileFacts, named: string): void {
  if (cameras.local.includes(named) || cameras.linked.includes(named)) return;
  const choice = cameras.local.length === 0 ? 'it has none of its own' : `choose one of: ${listNames(cameras.local)}`;
  throw new Fault('refused', 'unknown-camera', `The file has no camera "${named}"; ${choice}.`);
}

function noCamera({ name }: SceneFacts): Finding {
  const message = `The scene "${name}" has no camera; set one in the file, or name one with --camera.`;
  return { code: 'no-camera', severity: 'error', message };
}

/** Blender passes by a marker whose camera is hidden: another camera shows these frames, and nothing says so. */
function hiddenCuts(
  file: FileFacts,
  cuts: readonly { readonly frame: number; readonly camera: string }[],
): readonly Finding[] {
  const frames = new Map<string, Set<number>>();
  for (const { frame, camera } of cuts) {
    if (!isHidden(file, camera)) continue;
    const known = frames.get(camera);
    if (known === undefined) frames.set(camera, new Set([frame]));
    else known.add(frame);
  }
  return [...frames].map(([camera, at]) => ({
    code: 'camera-hidden',
    severity: 'warning',
    message: `The camera "${camera}" is hidden from renders, so that Blender passes by the marker that cuts to it at frame ${formatFrames([...at].sort((a, b) => a - b))}; show it in renders, or remove the marker.`,
  }));
}

function hiddenCamera(file: FileFacts, camera: string): readonly Finding[] {
  if (!isHidden(file, camera)) return [];
  const message = `The camera "${camera}" is hidden from renders; Blender renders through it all the same, so set another if that is not meant.`;
  return [{ code: 'camera-hidden', severity: 'info', message }];
}

/** Blender evaluates a camera with all it hangs on wherever it stands, so that the picture is the same. */
function elsewhere(file: FileFacts, scene: SceneFacts, cameras: readonly string[]): readonly Finding[] {
  return [...new Set(cameras)]
    .filter((camera) => isOwn(file, camera) && !scene.cameras.includes(camera))
    .map((camera) => ({
      code: 'camera-elsewhere',
      severity: 'info',
      message: `The camera "${camera}" stands in no view layer of the scene "${scene.name}" (it is in another scene or in a collection that is excluded); Blender renders through it all the same, so set another if that is not meant.`,
    }));
}

function isHidden(file: FileFacts, camera: string): boolean {
  return isOwn(file, camera) && file.cameras.hidden.includes(camera);
}

/** Where a library brings an object of the same name, nobody can tell by the name which of the two is meant. */
function isOwn({ cameras }: FileFacts, camera: string): boolean {
  return cameras.local.includes(camera) && !cameras.linked.includes(camera);
}
