/** What may follow an option's name, and what of it is accepted. */
export type OptionValue =
  | { readonly kind: 'frames' }
  | { readonly kind: 'integer'; readonly minimum: number; readonly maximum: number; readonly unit: string }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'rate' }
  | { readonly kind: 'name'; readonly of: string };

export interface Choice {
  readonly value: string;
  /** Other spellings that people use for the same thing; the first of them is the one that help shows. */
  readonly aliases: readonly string[];
  readonly help: string;
}

export interface RenderOption {
  readonly name: string;
  readonly placeholder: string;
  readonly help: string;
  readonly value: OptionValue;
}

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
    name: 'preset',
    placeholder: 'NAME',
    help: 'several options at once; each can still be named beside it',
    value: {
      kind: 'choice',
      choices: [
        { value: 'draft', aliases: [], help: 'half size, at most 32 samples, simplified; motion blur stays' },
        { value: 'final', aliases: [], help: 'all as the file says, its output format too' },
      ],
    },
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
    value: { kind: 'name', of: 'scene' },
  },
  {
    name: 'view-layer',
    placeholder: 'NAMES',
    help: 'view layers to render, with commas between (default: those switched on in the file)',
    value: { kind: 'name', of: 'view layer' },
  },
  {
    name: 'camera',
    placeholder: 'NAME',
    help: 'camera to render through; camera markers are then left out (default: the scene’s camera and its markers)',
    value: { kind: 'name', of: 'camera' },
  },
  {
    name: 'device',
    placeholder: 'DEVICE',
    help: 'what Cycles computes on',
    value: {
      kind: 'choice',
      choices: [
        { value: 'auto', aliases: [], help: 'a GPU where Cycles finds one, else the CPU' },
        { value: 'cpu', aliases: [], help: 'the CPU' },
        { value: 'gpu', aliases: [], help: 'a GPU; refused where there is none' },
      ],
    },
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
  {
    name: 'persistent',
    placeholder: 'HOW',
    help: 'keep scene data between frames: faster, but pixels depend on the jobs (default: as the file says)',
    value: {
      kind: 'choice',
      choices: [
        { value: 'on', aliases: [], help: 'always' },
        { value: 'off', aliases: [], help: 'never' },
      ],
    },
  },
  {
    name: 'format',
    placeholder: 'FORMAT',
    help: 'format of the frames (default: png)',
    value: {
      kind: 'choice',
      choices: [
        { value: 'png', aliases: ['png8'], help: 'PNG, 8 bits a channel' },
        { value: 'png16', aliases: [], help: 'PNG, 16 bits a channel' },
        { value: 'exr', aliases: ['openexr'], help: 'OpenEXR, half floats' },
        { value: 'multilayer', aliases: ['exr-multilayer'], help: 'OpenEXR with all passes, floats' },
        { value: 'jpeg', aliases: ['jpg'], help: 'JPEG' },
        { value: 'file', aliases: [], help: 'as the file says; PNG where it writes a movie' },
      ],
    },
  },
  {
    name: 'fps',
    placeholder: 'RATE',
    help: 'frames a second of the video: 24, 23.976, 24000/1001 (default: the scene’s rate)',
    value: { kind: 'rate' },
  },
  {
    name: 'quality',
    placeholder: 'HOW',
    help: 'quality of the video (default: high)',
    value: {
      kind: 'choice',
      choices: [
        { value: 'low', aliases: [], help: 'small, to pass on' },
        { value: 'medium', aliases: [], help: 'between the two' },
        { value: 'high', aliases: [], help: 'no visible loss' },
      ],
    },
  },
  {
    name: 'sound',
    placeholder: 'HOW',
    help: 'the scene’s sound in the video',
    value: {
      kind: 'choice',
      choices: [
        { value: 'auto', aliases: ['on'], help: 'where the scene has some and the frames have no gaps' },
        { value: 'off', aliases: [], help: 'never' },
      ],
    },
  },
  {
    name: 'burn-in',
    placeholder: 'HOW',
    help: 'write file, scene and frame number into the video; frames stay as they are',
    value: {
      kind: 'choice',
      choices: [
        { value: 'on', aliases: [], help: 'at the lower edge' },
        { value: 'off', aliases: [], help: 'not' },
      ],
    },
  },
] as const satisfies readonly RenderOption[];

export type RenderOptionName = (typeof renderOptions)[number]['name'];
