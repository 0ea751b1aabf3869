import { compositorTree, takesRenderLayers } from './compositor.js';
import { cyclesFilmTransparent, cyclesSettings } from './cycles.js';
import { fields } from './fields.js';
import type { FieldRow } from './fields.js';
import type { Findings } from './findings.js';
import { outputDepth, outputFormat } from './image-format.js';
import type { ColorManagement, Marker, Scene } from './model.js';
import type { Record } from './record.js';
import { hasVisibleStrip, isSoundStrip, stripsOf } from './sequencer.js';
import { viewLayersOf } from './view-layers.js';

/** RenderData.mode */
const modes = { border: 1 << 9, crop: 1 << 11, simplify: 1 << 24, persistentData: 1 << 26 } as const;
/** RenderData.scemode */
const scemodes = { sequencer: 1 << 0, compositor: 1 << 6, multiview: 1 << 21 } as const;
/** RenderData.flag */
const previewRangeFlag = 1 << 0;
/** RenderData.alphamode: 0 is sky, 1 transparent; 2 was "key" before 2.6x and is transparent too. */
const skyFilm = 0;
/** SceneRenderView.viewflag */
const viewDisabledFlag = 1 << 0;
/** RenderData.views_format */
const multiview = 1;
const firstEevee = 280;

/** What each scene needs to know of the whole file. */
export interface SceneSurroundings {
  readonly version: number;
  /** With the subversion: see `fullVersion`. */
  readonly fullVersion: number;
  /** Names of the scenes with a speaker that has a sound. */
  readonly speakerScenes: ReadonlySet<string>;
  /** Names of the cameras that a scene shows, by its address. */
  readonly cameras: ReadonlyMap<bigint, readonly string[]>;
  readonly findings: Findings;
}

export function describeScene(record: Record, around: SceneSurroundings): Scene {
  const name = record.idName() ?? '';
  const numbers = new FiniteNumbers(record, name, around.findings);
  const composes = record.flag('r.scemode', scemodes.compositor);
  const tree = composes ? compositorTree(record) : null;
  const whole = ({ paths, fallback }: FieldRow<number>): number => record.number(paths, fallback);
  return {
    name,
    frameStart: whole(fields.frameStart),
    frameEnd: whole(fields.frameEnd),
    frameStep: whole(fields.frameStep),
    fps: whole(fields.fps),
    fpsBase: numbers.read(fields.fpsBase),
    resolution: {
      x: whole(fields.resolutionX),
      y: whole(fields.resolutionY),
      percentage: whole(fields.resolutionPercentage),
    },
    pixelAspect: { x: numbers.read(fields.pixelAspectX), y: numbers.read(fields.pixelAspectY) },
    border: { used: record.flag('r.mode', modes.border), cropped: record.flag('r.mode', modes.crop) },
    engine: textOf(record, fields.engine),
    camera: record.follow('camera')?.idName() ?? null,
    cameras: around.cameras.get(record.address) ?? [],
    markers: [...record.list('markers')].map(describeMarker),
    outputFormat: outputFormat(record),
    filmTransparent: filmTransparent(record, around.version),
    stereo: record.flag('r.scemode', scemodes.multiview),
    sequencerUsed: record.flag('r.scemode', scemodes.sequencer) && hasVisibleStrip(record),
    hasSound: around.speakerScenes.has(name) || hasSoundStrip(record),
    compositorAlone: tree !== null && !takesRenderLayers(tree),
    cycles: cyclesSettings(record, around.fullVersion),
    eeveeSamples: record.numberOrNull('eevee.taa_render_samples'),
    persistentData: record.flag('r.mode', modes.persistentData),
    frameCurrent: whole(fields.frameCurrent),
    previewRange: {
      used: record.flag('r.flag', previewRangeFlag),
      start: whole(fields.previewStart),
      end: whole(fields.previewEnd),
    },
    frameMap: { old: whole(fields.frameMapOld), new: whole(fields.frameMapNew) },
    borderArea: {
      minX: numbers.read(fields.borderMinX),
      maxX: numbers.read(fields.borderMaxX),
      minY: numbers.read(fields.borderMinY),
      maxY: numbers.read(fields.borderMaxY),
    },
    viewLayers: viewLayersOf(record),
    world: record.follow('world')?.idName() ?? null,
    backgroundScene: record.follow('set')?.idName() ?? null,
    compositorUsed: tree !== null,
    outputDepth: outputDepth(record),
    outputPath: textOf(record, fields.outputPath),
    colorManagement: colorManagement(record, numbers),
    stereoViews: {
      format: whole(fields.viewsFormat) === multiview ? 'MULTIVIEW' : 'STEREO_3D',
      views: [...record.list('r.views')].map((view) => ({
        name: view.text('name') ?? '',
        suffix: view.text('suffix') ?? '',
        enabled: !view.flag('viewflag', viewDisabledFlag),
      })),
    },
    simplify: {
      used: record.flag('r.mode', modes.simplify),
      subdivision: whole(fields.simplifySubdivision),
      particles: numbers.read(fields.simplifyParticles),
    },
  };
}

function textOf(record: Record, { paths, fallback }: FieldRow<string>): string {
  for (const path of paths) {
    const text = record.text(path);
    if (text !== null) return text;
  }
  return fallback;
}

function describeMarker(record: Record): Marker {
  return {
    name: record.text('name') ?? '',
    frame: record.number('frame', 0),
    camera: record.follow('camera')?.idName() ?? null,
  };
}

function hasSoundStrip(scene: Record): boolean {
  for (const strip of stripsOf(scene)) if (isSoundStrip(strip.type) && !strip.muted) return true;
  return false;
}

/** Before 2.80 Cycles had a setting of its own beside the one for Blender's internal renderer. */
function filmTransparent(scene: Record, version: number): boolean {
  if (version < firstEevee && textOf(scene, fields.engine) === 'CYCLES') return cyclesFilmTransparent(scene);
  return scene.number(fields.film.paths, fields.film.fallback) !== skyFilm;
}

function colorManagement(scene: Record, numbers: FiniteNumbers): ColorManagement {
  return {
    displayDevice: textOf(scene, fields.displayDevice),
    viewTransform: textOf(scene, fields.viewTransform),
    look: textOf(scene, fields.look),
    exposure: numbers.read(fields.exposure),
    gamma: numbers.read(fields.gamma),
    sequencerColorSpace: textOf(scene, fields.sequencerColorSpace),
  };
}

/** Reads fractions; one that is not a number becomes `null` and a finding. */
class FiniteNumbers {
  readonly #record: Record;
  readonly #scene: string;
  readonly #findings: Findings;

  constructor(record: Record, scene: string, findings: Findings) {
    this.#record = record;
    this.#scene = scene;
    this.#findings = findings;
  }

  read({ paths, fallback }: FieldRow<number>): number | null {
    const number = this.#record.fraction(paths, fallback);
    if (Number.isFinite(number)) return number;
    const message = `Scene "${this.#scene}" stores no number in its field ${paths[0] ?? ''}; Blender may render it wrongly.`;
    this.#findings.add('not-a-number', 'warning', message);
    return null;
  }
}
