import { Fault } from './errors.js';
import type { Finding, SceneFacts } from './facts.js';
import { constantStep, formatFrames } from './frames.js';
import { rateForStep, rateOf, type Rate } from './rate.js';
import {
  engineFor,
  resolveDenoise,
  type BlenderCapabilities,
  type DeliverySpec,
  type PixelSpec,
  type RenderRequest,
  type Spec,
} from './spec.js';

/** Where a scene's own rate means nothing (0, NaN), the video plays at what Blender starts with. */
const fallbackRate: Rate = { numerator: 24, denominator: 1 };
const squarePixels: Rate = { numerator: 1, denominator: 1 };

/** Blender's own bound for a side of a picture. */
const sideLimitPixels = 65_536;

/** A frame of more pixels than this takes gigabytes to hold and is a slip of the keyboard more often than a plan. */
const pixelLimit = 16_384 * 16_384;

/** Makes the complete spec of a render from what was asked, what the scene says, and what this Blender can. */
export function resolveSpec(
  scene: SceneFacts,
  wanted: {
    readonly request: RenderRequest;
    readonly frames: readonly number[];
    readonly blender: BlenderCapabilities;
  },
): { readonly spec: Spec; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const pixels = resolvePixels(scene, wanted, findings);
  const delivery = resolveDelivery(scene, wanted.frames, findings);
  return { spec: { pixels, delivery }, findings };
}

function resolvePixels(
  scene: SceneFacts,
  { request, blender }: { readonly request: RenderRequest; readonly blender: BlenderCapabilities },
  findings: Finding[],
): PixelSpec {
  const engine = engineFor(request.engine ?? scene.engine, blender);
  if (engine === null) {
    throw new Fault(
      'refused',
      'engine-missing',
      `The render engine "${request.engine ?? scene.engine}" is not in Blender ${blender.version} here; choose another with --engine (${blender.engines.join(', ')}).`,
    );
  }
  const scale = request.scale ?? scene.resolution.percentage;
  const isCycles = engine === 'CYCLES';
  const denoise = isCycles
    ? resolveDenoise(request.denoise, scene.cycles.effective.denoise, blender)
    : { denoise: 'file' as const, missing: false };
  if (denoise.missing) {
    findings.push({
      code: 'denoiser-missing',
      severity: 'warning',
      message: `The file asks for denoising, but Blender ${blender.version} here was built without a denoiser: the frames are rendered without.`,
    });
  }
  return {
    scene: scene.name,
    camera: request.camera ?? null,
    engine,
    scale,
    samples: request.samples ?? null,
    denoise: denoise.denoise,
    device: 'CPU',
    format: 'png',
    size: resolveSize(scene, scale),
  };
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

function resolveDelivery(scene: SceneFacts, frames: readonly number[], findings: Finding[]): DeliverySpec {
  const step = constantStep(frames);
  const contiguous = step === 1;
  const own = rateOf(scene.fps, scene.fpsBase);
  const kind = frames.length === 1 ? 'still' : 'video';
  if (own === null && kind === 'video') {
    findings.push({
      code: 'frame-rate-invalid',
      severity: 'warning',
      message: `The scene's frame rate (${scene.fps} / ${scene.fpsBase ?? 'NaN'}) means nothing; the video plays at 24 frames a second.`,
    });
  }
  const silent = scene.hasSound && kind === 'video' && !(contiguous && (frames[0] ?? 0) >= 0);
  if (silent) {
    findings.push({
      code: 'sound-left-out',
      severity: 'info',
      message: 'The scene has sound, but it fits only a gapless list of frames from 0 on: the video is silent.',
    });
  }
  return {
    frames: formatFrames(frames),
    rate: rateForStep(own ?? fallbackRate, step ?? 1),
    kind,
    sound: scene.hasSound && kind === 'video' && !silent,
    pixelAspect: aspectOf(scene),
  };
}

function aspectOf(scene: SceneFacts): Rate {
  const { x, y } = scene.pixelAspect;
  if (x === null || y === null || !(x > 0) || !(y > 0)) return squarePixels;
  // Pixel aspects are floats like 1.0925; a thousandth is finer than any display shows.
  return rateForStep(
    { numerator: Math.max(1, Math.round(x * 1000)), denominator: Math.max(1, Math.round(y * 1000)) },
    1,
  );
}
