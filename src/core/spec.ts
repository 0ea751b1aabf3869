import { Fault, usageFault } from './errors.js';
import { formatFrames, parseFrames } from './frames.js';
import type { Rate } from './rate.js';

/** What may follow an option's name, and what of it is accepted. */
export type OptionValue =
  | { readonly kind: 'frames' }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number; readonly unit: string }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'name' };

interface Choice {
  readonly value: string;
  /** Other spellings that people use for the same thing. */
  readonly aliases: readonly string[];
  readonly help: string;
}

export interface RenderOption {
  readonly name: string;
  readonly placeholder: string;
  readonly help: string;
  readonly value: OptionValue;
}

/** Datablock names are at most 63 bytes up to Blender 4.5 and 255 from 5.0 on. */
const datablockNameLimitBytes = 255;

/**
 * The one list of what a person may say about a render. Command line, chat, configuration and action input are
 * generated from it; nowhere else is an option named.
 */
export const renderOptions = [
  {
    name: 'frames',
    placeholder: 'LIST',
    help: 'frames to render: 1-48,60; every third as 1-48x3; negative as -10--1 (default: the scene’s range)',
    value: { kind: 'frames' },
  },
  {
    name: 'scale',
    placeholder: 'PERCENT',
    help: 'size in percent of the scene’s resolution; replaces the percentage in the file',
    value: { kind: 'integer', minimum: 1, maximum: 1000, unit: '%' },
  },
  {
    name: 'samples',
    placeholder: 'COUNT',
    help: 'samples a pixel, for Cycles and EEVEE (default: as the file says)',
    value: { kind: 'integer', minimum: 1, maximum: 16_777_216, unit: 'samples' },
  },
  {
    name: 'engine',
    placeholder: 'ENGINE',
    help: 'render engine (default: as the file says)',
    value: {
      kind: 'choice',
      choices: [
        { value: 'CYCLES', aliases: ['cycles'], help: 'path tracer' },
        { value: 'BLENDER_EEVEE', aliases: ['eevee', 'blender_eevee_next'], help: 'rasteriser; needs OpenGL' },
        { value: 'BLENDER_WORKBENCH', aliases: ['workbench'], help: 'viewport preview' },
      ],
    },
  },
  {
    name: 'scene',
    placeholder: 'NAME',
    help: 'scene to render (default: the one the file opens with)',
    value: { kind: 'name' },
  },
  {
    name: 'camera',
    placeholder: 'NAME',
    help: 'camera to render through (default: the scene’s camera and its markers)',
    value: { kind: 'name' },
  },
  {
    name: 'denoise',
    placeholder: 'HOW',
    help: 'denoising: auto follows the file where this Blender can, and says so where it cannot',
    value: {
      kind: 'choice',
      choices: [
        { value: 'auto', aliases: [], help: 'as the file says, where this Blender can' },
        { value: 'on', aliases: [], help: 'always; refused where this Blender cannot' },
        { value: 'off', aliases: [], help: 'never' },
      ],
    },
  },
] as const satisfies readonly RenderOption[];

export type RenderOptionName = (typeof renderOptions)[number]['name'];

/** What was asked for, checked and canonical: numbers as numbers in `scale` and `samples`, everything else as text. */
export interface RenderRequest {
  readonly frames?: string;
  readonly scale?: number;
  readonly samples?: number;
  readonly engine?: string;
  readonly scene?: string;
  readonly camera?: string;
  readonly denoise?: string;
}

/** Reads raw option texts (from a command line, a comment, a configuration) into a request, or throws a usage fault. */
export function parseRequest(raw: Readonly<Partial<Record<RenderOptionName, string>>>): RenderRequest {
  const entries = renderOptions.flatMap((option): [string, string | number][] => {
    const text = raw[option.name];
    return text === undefined ? [] : [[option.name, parseOption(option, text)]];
  });
  return Object.fromEntries(entries);
}

function parseOption(option: RenderOption, text: string): string | number {
  switch (option.value.kind) {
    case 'frames':
      return formatFrames(parseFrames(text));
    case 'integer':
      return parseInteger(option.name, option.value, text);
    case 'choice':
      return parseChoice(option.name, option.value.choices, text);
    case 'name':
      return parseName(option.name, text);
  }
}

function parseInteger(
  name: string,
  range: { readonly minimum: number; readonly maximum: number; readonly unit: string },
  text: string,
): number {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (value >= range.minimum && value <= range.maximum) return value;
  throw usageFault(
    `--${name} is "${clip(text)}"; give a whole number from ${range.minimum} to ${range.maximum} (${range.unit}).`,
  );
}

function parseChoice(name: string, choices: readonly Choice[], text: string): string {
  const wanted = text.trim().toLowerCase();
  const found = choices.find((choice) => choice.value.toLowerCase() === wanted || choice.aliases.includes(wanted));
  if (found !== undefined) return found.value;
  const allowed = choices.map((choice) => choice.aliases[0] ?? choice.value).join(', ');
  throw usageFault(`--${name} is "${clip(text)}"; choose one of: ${allowed}.`);
}

function parseName(name: string, text: string): string {
  const bytes = Buffer.byteLength(text);
  // eslint-disable-next-line no-control-regex -- control characters are exactly what a datablock name must not bring along
  if (bytes > 0 && bytes <= datablockNameLimitBytes && !/[\u0000-\u001f\u007f]/.test(text)) return text;
  throw usageFault(`--${name} is "${clip(text)}"; give the name of a ${name} in the file.`);
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** How a picture is made: everything in a render that changes pixels and is not in the file itself. Effective values only. */
export interface PixelSpec {
  readonly scene: string;
  /** Camera named by the asker; `null` leaves the scene's camera and its markers to decide. */
  readonly camera: string | null;
  readonly engine: string;
  /** Percent of the scene's resolution. */
  readonly scale: number;
  /** `null`: as the file says. */
  readonly samples: number | null;
  /** `file`: as the file says, and this Blender can; `on`; `off`. */
  readonly denoise: 'file' | 'on' | 'off';
  readonly device: 'CPU';
  readonly format: 'png';
  /** What every frame must measure, in pixels; `null` where the scene crops to a border and the first frame tells. */
  readonly size: { readonly width: number; readonly height: number } | null;
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
}

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
