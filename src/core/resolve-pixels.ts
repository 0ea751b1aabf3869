import { Fault } from './errors.js';
import type { Finding, SceneFacts } from './facts.js';
import { frameFormatFor, type FrameFormat } from './frame-format.js';
import { knowsColours } from './colour.js';
import type { RenderRequest } from './request.js';
import {
  engineFor,
  resolveDenoise,
  resolveDevice,
  type BlenderCapabilities,
  type PixelSpec,
  type Simplify,
} from './spec.js';

/** Blender's own bound for a side of a picture. */
const sideLimitPixels = 65_536;

/** A frame of more pixels than this takes gigabytes to hold and is a slip of the keyboard more often than a plan. */
const pixelLimit = 16_384 * 16_384;

/** A draft is looked at, not kept: half the size, and what Cycles needs to show light and movement. */
const draft = { sizeShare: 0.5, samplesLimit: 32, simplify: { subdivision: 1, particles: 0.5 } } as const;

/** Makes the pixel half of a spec; what a person should know of it is added to `findings`. */
export function resolvePixels(
  scene: SceneFacts,
  {
    request,
    blender,
    ownColours,
  }: {
    readonly request: RenderRequest;
    readonly blender: BlenderCapabilities;
    /** Colours come from a configuration of the asker's, which only Blender can read. */
    readonly ownColours: boolean;
  },
  findings: Finding[],
): PixelSpec {
  const engine = chooseEngine(scene, request, blender);
  const scale = request.scale ?? presetScale(scene, request);
  return {
    scene: scene.name,
    viewLayers: chooseViewLayers(scene, request['view-layer']),
    camera: request.camera ?? null,
    engine,
    scale,
    samples: request.samples ?? presetSamples(scene, engine, request),
    denoise: chooseDenoise(scene, { engine, wanted: request.denoise, blender }, findings),
    device: resolveDevice(request.device, engine, blender),
    persistentData: choosePersistence(scene, request, findings),
    simplify: presetSimplify(request),
    format: chooseFormat(scene, request),
    views: chooseViews(scene),
    colour: ownColours || knowsColours(scene.colorManagement, blender) ? coloursOf(scene) : null,
    size: resolveSize(scene, scale),
  };
}

function chooseEngine(scene: SceneFacts, request: RenderRequest, blender: BlenderCapabilities): string {
  const engine = engineFor(request.engine ?? scene.engine, blender);
  if (engine !== null) return engine;
  throw new Fault(
    'refused',
    'engine-missing',
    `The render engine "${request.engine ?? scene.engine}" is not in Blender ${blender.version} here; choose another with --engine (${blender.engines.join(', ')}).`,
  );
}

function presetScale(scene: SceneFacts, { preset }: RenderRequest): number {
  const { percentage } = scene.resolution;
  return preset === 'draft' ? Math.max(1, Math.round(percentage * draft.sizeShare)) : percentage;
}

function presetSamples(scene: SceneFacts, engine: string, { preset }: RenderRequest): number | null {
  if (preset !== 'draft') return null;
  const own = engine === 'CYCLES' ? scene.cycles.effective.samples : (scene.eeveeSamples ?? draft.samplesLimit);
  return Math.max(1, Math.min(own, draft.samplesLimit));
}

function presetSimplify({ preset }: RenderRequest): Simplify | null {
  return preset === 'draft' ? draft.simplify : null;
}

/** Names of view layers may hold commas; a text that is a name as a whole is that name. */
function chooseViewLayers(scene: SceneFacts, wanted: string | undefined): readonly string[] | null {
  if (wanted === undefined) return null;
  const known = scene.viewLayers.map(({ name }) => name);
  const names = known.includes(wanted) ? [wanted] : wanted.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return known.filter((name) => names.includes(name));
  throw new Fault(
    'refused',
    'unknown-view-layer',
    `The scene "${scene.name}" has no view layer "${unknown}"; choose from: ${known.map((name) => `"${name}"`).join(', ')}.`,
  );
}

function chooseDenoise(
  scene: SceneFacts,
  choice: { readonly engine: string; readonly wanted: string | undefined; readonly blender: BlenderCapabilities },
  findings: Finding[],
): PixelSpec['denoise'] {
  if (choice.engine !== 'CYCLES') return 'file';
  const { denoise, missing } = resolveDenoise(choice.wanted, scene.cycles.effective.denoise, choice.blender);
  if (missing) {
    findings.push({
      code: 'denoiser-missing',
      severity: 'warning',
      message: `The file asks for denoising, but Blender ${choice.blender.version} here was built without a denoiser: the frames are rendered without.`,
    });
  }
  return denoise;
}

function choosePersistence(scene: SceneFacts, { persistent }: RenderRequest, findings: Finding[]): boolean {
  const kept = persistent === undefined ? scene.persistentData : persistent === 'on';
  if (kept) {
    findings.push({
      code: 'persistent-data',
      severity: 'info',
      message:
        'Scene data is kept between frames: pixels may then depend on which frames one Blender renders; --persistent off makes each frame stand alone.',
    });
  }
  return kept;
}

function chooseFormat(scene: SceneFacts, request: RenderRequest): FrameFormat {
  const format = frameFormatFor(request.format ?? (request.preset === 'final' ? 'file' : 'png'), scene);
  if (format !== null) return format;
  throw new Fault(
    'refused',
    'format-unsupported',
    `The scene writes ${scene.outputFormat}, which cannot be verified here; choose --format exr, or another.`,
  );
}

/** With one view switched on, Blender writes frames without a suffix. */
function chooseViews(scene: SceneFacts): readonly string[] {
  if (!scene.stereo) return [];
  const enabled = scene.stereoViews.views.filter((view) => view.enabled).map(({ suffix }) => suffix);
  return enabled.length > 1 ? enabled : [];
}

function coloursOf({ colorManagement }: SceneFacts): PixelSpec['colour'] {
  const { displayDevice: display, viewTransform: view, look } = colorManagement;
  return display === '' || view === '' ? null : { display, view, look: look === '' ? 'None' : look };
}

function resolveSize(scene: SceneFacts, scale: number): PixelSpec['size'] {
  const width = Math.trunc((scene.resolution.x * scale) / 100);
  const height = Math.trunc((scene.resolution.y * scale) / 100);
  if (width < 1 || height < 1) {
    throw new Fault(
      'refused',
      'size-too-small',
      `At ${scale} % the picture is ${width} x ${height} pixels; choose a larger --scale.`,
    );
  }
  if (width > sideLimitPixels || height > sideLimitPixels || width * height > pixelLimit) {
    throw new Fault(
      'refused',
      'size-too-large',
      `At ${scale} % the picture is ${width} x ${height} pixels, more than can be rendered; choose a smaller --scale.`,
    );
  }
  return scene.border.used && scene.border.cropped ? null : { width, height };
}
