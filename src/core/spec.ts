import { Fault } from './errors.js';
import type { FrameFormat } from './frame-format.js';
import type { Rate } from './rate.js';

/** How a picture is made: everything in a render that changes pixels and is not in the file itself. Effective values only. */
export interface PixelSpec {
  readonly scene: string;
  /** Names of the view layers to render; `null`: those switched on in the file. */
  readonly viewLayers: readonly string[] | null;
  /** Camera named by the asker; `null` leaves the scene's camera and its markers to decide. */
  readonly camera: string | null;
  readonly engine: string;
  /** Percent of the scene's resolution. */
  readonly scale: number;
  /** `null`: as the file says. */
  readonly samples: number | null;
  /** `file`: as the file says, and this Blender can; `on`; `off`. */
  readonly denoise: 'file' | 'on' | 'off';
  readonly device: RenderDevice;
  /** Scene data is kept between frames: pixels then depend on which frames one Blender renders. */
  readonly persistentData: boolean;
  /** `null`: as the file says. */
  readonly simplify: Simplify | null;
  readonly format: FrameFormat;
  /** Suffixes of a stereo scene's views (`_L`, `_R`), the first one first; empty where there is one picture a frame. */
  readonly views: readonly string[];
  /** Names that Blender's colour configuration must know; `null` where the file has none, or they are not insisted on. */
  readonly colour: ColourNames | null;
  /** What every frame must measure, in pixels; `null` where the scene crops to a border and the first frame tells. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

export interface RenderDevice {
  /** Cycles' word for what computes: `CPU`, `OPTIX`, `CUDA`, `HIP`, `ONEAPI`, `METAL`. */
  readonly backend: string;
  /** Names of the GPUs, which decide pixels; empty for the CPU. */
  readonly names: readonly string[];
}

export const cpuDevice: RenderDevice = { backend: 'CPU', names: [] };

/** Upper bounds that a simplified scene is held to. */
export interface Simplify {
  /** Levels of subdivision. */
  readonly subdivision: number;
  /** Share of child particles, 0 to 1. */
  readonly particles: number;
}

interface ColourNames {
  readonly display: string;
  readonly view: string;
  readonly look: string;
}

/** What becomes of the pictures. */
export interface DeliverySpec {
  /** Canonical frame list. */
  readonly frames: string;
  /** Frames a second of the video, already divided by the list's step. */
  readonly rate: Rate;
  /** A render of one frame is a still and has no video. */
  readonly kind: 'video' | 'still';
  /** Mix the scene's sound into the video. */
  readonly sound: boolean;
  /** Shape of a pixel, width to height. */
  readonly pixelAspect: Rate;
  readonly quality: VideoQuality;
  /** What is written into the video's lower edge before the frame's number; `null` for nothing. */
  readonly burnIn: string | null;
}

export type VideoQuality = 'low' | 'medium' | 'high';

export interface Spec {
  readonly pixels: PixelSpec;
  readonly delivery: DeliverySpec;
}

/** What the farm's Blender can do; asked once from Blender itself. */
export interface BlenderCapabilities {
  readonly version: string;
  readonly build: string;
  readonly denoisers: readonly string[];
  readonly engines: readonly string[];
  /** GPUs that Cycles finds, the backend to prefer first. */
  readonly gpus: readonly RenderDevice[];
  /** What its own colour configuration knows; views by display. */
  readonly displays: readonly { readonly name: string; readonly views: readonly string[] }[];
  readonly looks: readonly string[];
  /** What the sandbox around Blender cannot enforce on this machine, a sentence each. */
  readonly sandboxGaps: readonly string[];
}

/** Blender 4.2 to 4.5 call EEVEE by another name; files older than 2.80 name engines that are gone. */
export function engineFor(stored: string, blender: BlenderCapabilities): string | null {
  const eevee = blender.engines.find((engine) => engine.startsWith('BLENDER_EEVEE')) ?? null;
  if (stored === '' || stored.startsWith('BLENDER_EEVEE')) return eevee;
  if (stored === 'BLENDER_RENDER' || stored === 'BLENDER_GAME') return eevee;
  return blender.engines.includes(stored) ? stored : null;
}

/**
 * How denoising will really happen. `wanted` is the request; a file that asks for it on a Blender that cannot is rendered
 * without, and `missing` says so; someone who insists is refused.
 */
export function resolveDenoise(
  wanted: string | undefined,
  file: boolean,
  blender: BlenderCapabilities,
): { readonly denoise: PixelSpec['denoise']; readonly missing: boolean } {
  const able = blender.denoisers.length > 0;
  if (wanted === 'off') return { denoise: 'off', missing: false };
  if (wanted === 'on') {
    if (able) return { denoise: 'on', missing: false };
    throw new Fault(
      'refused',
      'denoiser-missing',
      `--denoise on was asked for, but Blender ${blender.version} here was built without a denoiser; use --denoise auto, or a Blender from blender.org.`,
    );
  }
  if (able) return { denoise: 'file', missing: false };
  return { denoise: 'off', missing: file };
}

/** What Cycles computes on. Other engines use the display's GPU whatever is said, and count as the CPU here. */
export function resolveDevice(wanted: string | undefined, engine: string, blender: BlenderCapabilities): RenderDevice {
  if (engine !== 'CYCLES' || wanted === 'cpu') return cpuDevice;
  const [gpu] = blender.gpus;
  if (gpu !== undefined) return gpu;
  if (wanted !== 'gpu') return cpuDevice;
  throw new Fault(
    'refused',
    'gpu-missing',
    `--device gpu was asked for, but Cycles in Blender ${blender.version} finds no GPU here; use --device auto, or install its driver.`,
  );
}
