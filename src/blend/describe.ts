import { findAssets, isLinked } from './assets.js';
import { scriptNodes, scriptedDrivers, textBlocks } from './carriers.js';
import { fullVersion } from './cycles.js';
import { BlendFailure } from './failure.js';
import type { Findings } from './findings.js';
import { versionText } from './header.js';
import { scenesMax } from './limits.js';
import type { LoadedBlend } from './loaded.js';
import type { Memory } from './memory.js';
import type { Blend, ReadOptions, Scene, ThumbnailFacts } from './model.js';
import { Record } from './record.js';
import { describeScene } from './scenes.js';
import type { SceneSurroundings } from './scenes.js';
import { camerasByScene, isHiddenFromRenders } from './scene-cameras.js';
import { findSimulations } from './simulations.js';
import { thumbnailOf } from './thumbnail.js';

/** Object.type */
const objectTypes = { camera: 11, speaker: 12 } as const;

/** Gives the loaded blocks their meaning. */
export function describeBlend(loaded: LoadedBlend, findings: Findings, options: ReadOptions): Blend {
  const { header, memory } = loaded;
  const global = recordsOf(memory, 'GLOB').at(0) ?? null;
  const objects = recordsOf(memory, 'OB').filter((object) => !isLinked(object));
  const ownScenes = recordsOf(memory, 'SC').filter((scene) => !isLinked(scene));
  const scenes = ownScenes.slice(0, scenesMax);
  if (ownScenes.length > scenesMax) {
    const message = `The file has ${ownScenes.length} scenes; only the first ${scenesMax} were read.`;
    findings.add('many-scenes', 'error', message);
  }
  if (scenes.length === 0) noteMissingScenes(findings);
  const scenesOf = membership(scenes);
  const cameras = objects.filter((object) => object.number('type', 0) === objectTypes.camera);
  const subversion = global?.number('subversion', 0) ?? 0;
  const around: SceneSurroundings = {
    version: header.version,
    fullVersion: fullVersion(header.version, subversion),
    speakerScenes: new Set(objects.filter(isSpeakerWithSound).flatMap(scenesOf)),
    cameras: camerasByScene(memory, cameras),
    findings,
  };
  const simulations = findSimulations({
    objects,
    scenes,
    scenesOf,
    fileName: options.fileName ?? savedName(global),
  });
  const blend: Blend = {
    file: {
      versionNumber: header.version,
      version: versionText(header.version),
      subversion,
      minVersion: versionText(global?.number('minversion', header.version) ?? header.version),
      compression: loaded.compression,
      pointerSize: header.pointerSize,
      endianness: header.little ? 'little' : 'big',
    },
    activeScene: global === null ? null : activeScene(global),
    scenes: scenes.map((scene): Scene => describeScene(scene, around)),
    cameras: {
      local: cameras.map(nameOf),
      linked: linkedNames(memory, 'OB'),
      hidden: cameras.filter(isHiddenFromRenders).map(nameOf),
    },
    assets: findAssets(memory, simulations),
    linkedImages: linkedNames(memory, 'IM'),
    thumbnail: thumbnailFacts(memory),
    texts: textBlocks(recordsOf(memory, 'TX')),
    drivers: scriptedDrivers(memory),
    scriptNodes: scriptNodes(memory),
    simulations,
  };
  if (memory.itemsExhausted) {
    findings.add('long-lists', 'error', 'The file holds longer lists than this reader follows; some were cut short.');
  }
  return blend;
}

/** Without a scene a sound file is a library of assets; a damaged one has lost what it was for. */
function noteMissingScenes(findings: Findings): void {
  const gravest = findings.sorted()[0];
  if (gravest?.severity === 'error') {
    const code = gravest.code === 'truncated' ? 'truncated' : 'damaged';
    throw new BlendFailure(code, `is ${code} and no scene of it can be read; restore it from a backup`);
  }
  findings.add('no-scene', 'warning', 'The file has no scene of its own; it may be a library of assets.');
}

/** All held datablocks with a code, in the order of the file. */
function recordsOf(memory: Memory, code: string): readonly Record[] {
  const records: Record[] = [];
  for (const block of memory.withCode(code)) {
    const record = Record.ofBlock(memory, block);
    if (record !== null) records.push(record);
  }
  return records;
}

function nameOf(record: Record): string {
  return record.idName() ?? '';
}

function activeScene(global: Record): string | null {
  const scene = global.follow('curscene') ?? global.follow('curscreen')?.follow('scene');
  return scene?.idName() ?? null;
}

/** The name under which Blender saved the file, on whatever system that was. */
function savedName(global: Record | null): string | null {
  return global?.text('filename')?.split(/[\\/]/).at(-1) ?? null;
}

/** Names of the linked datablocks of one kind, by the two letters of their kind. */
function linkedNames(memory: Memory, kind: string): readonly string[] {
  const names = recordsOf(memory, 'ID').map((record) => record.fullIdName() ?? '');
  return names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length));
}

function isSpeakerWithSound(object: Record): boolean {
  return object.number('type', 0) === objectTypes.speaker && (object.follow('data')?.pointer('sound') ?? 0n) !== 0n;
}

function thumbnailFacts(memory: Memory): ThumbnailFacts | null {
  const thumbnail = thumbnailOf(memory);
  return thumbnail === null ? null : { width: thumbnail.width, height: thumbnail.height };
}

/** Which scenes hold an object, from the lists of objects of their layers; these are gone through when first asked for. */
function membership(scenes: readonly Record[]): (object: Record) => readonly string[] {
  const names = new Map<bigint, Set<string>>();
  let filled = false;
  return (object) => {
    if (!filled) fillMembership(names, scenes);
    filled = true;
    return [...(names.get(object.address) ?? [])];
  };
}

function fillMembership(names: Map<bigint, Set<string>>, scenes: readonly Record[]): void {
  for (const scene of scenes) {
    const layers = [...scene.list('view_layers')].map((layer) => layer.list('object_bases'));
    for (const bases of [scene.list('base'), ...layers]) {
      for (const base of bases) {
        const object = base.pointer('object');
        const known = names.get(object);
        if (known === undefined) names.set(object, new Set([nameOf(scene)]));
        else known.add(nameOf(scene));
      }
    }
  }
}
