import type { Finding, SceneFacts } from './facts.js';
import { constantStep, formatFrames } from './frames.js';
import { parseRate, rateForStep, rateOf, type Rate } from './rate.js';
import type { RenderRequest } from './request.js';
import { resolvePixels } from './resolve-pixels.js';
import type { BlenderCapabilities, DeliverySpec, Spec, VideoQuality } from './spec.js';

/** Where a scene's own rate means nothing (0, NaN), the video plays at what Blender starts with. */
const fallbackRate: Rate = { numerator: 24, denominator: 1 };
const squarePixels: Rate = { numerator: 1, denominator: 1 };

export interface Wanted {
  readonly request: RenderRequest;
  readonly frames: readonly number[];
  readonly blender: BlenderCapabilities;
  /** Name of the scene file, for what is written into the video. */
  readonly fileName: string;
  /** Colours come from a configuration of the asker's, which only Blender can read. */
  readonly ownColours: boolean;
}

/** Makes the complete spec of a render from what was asked, what the scene says, and what this Blender can. */
export function resolveSpec(
  scene: SceneFacts,
  wanted: Wanted,
): { readonly spec: Spec; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const pixels = resolvePixels(scene, wanted, findings);
  const delivery = resolveDelivery(scene, wanted, findings);
  return { spec: { pixels, delivery }, findings };
}

function resolveDelivery(scene: SceneFacts, { request, frames, fileName }: Wanted, findings: Finding[]): DeliverySpec {
  const step = constantStep(frames);
  const kind = frames.length === 1 ? 'still' : 'video';
  return {
    frames: formatFrames(frames),
    rate: chooseRate(scene, { asked: request.fps, step: step ?? 1, kind }, findings),
    kind,
    sound: kind === 'video' && chooseSound(scene, { request, first: frames[0] ?? 0, gapless: step === 1 }, findings),
    pixelAspect: aspectOf(scene),
    quality: qualityOf(request.quality),
    burnIn: request['burn-in'] === 'on' && kind === 'video' ? `${fileName} · ${scene.name}` : null,
  };
}

/** A rate that was asked for is the video's own; the scene's is slowed down by the list's step. */
function chooseRate(
  scene: SceneFacts,
  choice: { readonly asked: string | undefined; readonly step: number; readonly kind: DeliverySpec['kind'] },
  findings: Finding[],
): Rate {
  const asked = choice.asked === undefined ? null : parseRate(choice.asked);
  if (asked !== null) return asked;
  const own = rateOf(scene.fps, scene.fpsBase);
  if (own === null && choice.kind === 'video') {
    findings.push({
      code: 'frame-rate-invalid',
      severity: 'warning',
      message: `The scene's frame rate (${scene.fps} / ${scene.fpsBase ?? 'NaN'}) means nothing; the video plays at 24 frames a second.`,
    });
  }
  return rateForStep(own ?? fallbackRate, choice.step);
}

function chooseSound(
  scene: SceneFacts,
  list: { readonly request: RenderRequest; readonly first: number; readonly gapless: boolean },
  findings: Finding[],
): boolean {
  if (!scene.hasSound || list.request.sound === 'off') return false;
  const asked = list.request.fps === undefined ? null : parseRate(list.request.fps);
  const own = rateOf(scene.fps, scene.fpsBase);
  const otherPace =
    asked !== null && (own === null || asked.numerator * own.denominator !== own.numerator * asked.denominator);
  if (list.gapless && list.first >= 0 && !otherPace) return true;
  findings.push({
    code: 'sound-left-out',
    severity: 'info',
    message: otherPace
      ? "The scene has sound, but it fits only the scene's own frame rate: the video is silent."
      : 'The scene has sound, but it fits only a gapless list of frames from 0 on: the video is silent.',
  });
  return false;
}

function qualityOf(word: string | undefined): VideoQuality {
  return word === 'low' || word === 'medium' ? word : 'high';
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
