import type { Problem } from '../core/status.js';

/** What a line of Blender's log means. `fatal`: it explains why a frame, or all of them, did not come to be. */
export interface LogProblem extends Problem {
  readonly fatal: boolean;
}

interface Rule {
  readonly code: string;
  readonly fatal: boolean;
  /** Groups: `detail`, `other`. Not anchored where Blender puts different words in front. */
  readonly pattern: RegExp;
  readonly message: (detail: string, other: string) => string;
}

/** Paths and names in a scene may be long; a sentence with them stays one that can be read. */
const detailLimitCharacters = 300;

const outOfMemory = 'Blender ran out of memory: render smaller (--scale), or on a machine with more.';
const outOfGpuMemory =
  'The graphics card ran out of memory: render smaller (--scale), with smaller textures, or with --device CPU.';
const gpuLost = (detail: string): string =>
  `The graphics card failed (${detail}): update its driver, or render with --device CPU.`;
const noDisplay = 'EEVEE and Workbench need OpenGL, which this machine does not offer: use --engine cycles.';
const diskFull = 'The disk is full: free some space and start the same render again; finished frames are kept.';
const noDenoiser = 'This Blender was built without a denoiser: use --denoise off, or a Blender from blender.org.';

/** What follows from these is said after them: a file that cannot be read for want of memory is not damaged. */
export const rootCauses: ReadonlySet<string> = new Set(['disk-full', 'out-of-memory', 'gpu-lost']);

/**
 * In order: the first that matches a line is what the line means. Rules are from lines of Blender 3.4.1 unless a
 * comment names another source; those were never met in a run of ours.
 */
const rules: readonly Rule[] = [
  {
    code: 'no-camera',
    fatal: true,
    pattern: /Cannot render, no camera/,
    message: () => 'The scene has no camera: set one in the file, or name one with --camera.',
  },
  { code: 'denoiser-missing', fatal: true, pattern: /Build without OpenImageDenoiser/, message: () => noDenoiser },
  {
    // Source of Cycles 3.x: said on processors without SSE 4.1.
    code: 'denoiser-missing',
    fatal: true,
    pattern: /OpenImageDenoiser is not supported on this CPU/,
    message: () => 'The denoiser does not run on this processor: use --denoise off.',
  },
  { code: 'disk-full', fatal: true, pattern: /No space left on device/, message: () => diskFull },
  {
    code: 'cannot-save',
    fatal: true,
    pattern: /Render error \((?<detail>.*?)\) cannot save: '?(?<other>.*?)'?$/,
    message: (detail, other) =>
      `Blender could not save ${other} (${detail}): check that the disk has space and can be written.`,
  },
  {
    // Said by the writers of EXR and TIFF, after which Blender goes on and says that it saved.
    code: 'cannot-save',
    fatal: true,
    pattern:
      /(?<detail>imb_save\w+: Could not write encoded \w+|Failed to write pixel data to image file|Error writing render result, .*?)(?: \(see console\)|\.|$)/,
    message: (detail) =>
      `Blender could not write a frame (${detail}): check that the disk has space and can be written.`,
  },
  {
    // Source of Cycles: CUDA, HIP, Metal and oneAPI say the first, queues of CUDA and HIP and their calls the others.
    code: 'out-of-memory',
    fatal: true,
    pattern:
      /System is out of GPU(?: and shared host)? memory|Out of memory in (?:(?:CUDA|HIP|OptiX|oneAPI|Metal) queue|(?:cu|hip|optix)[A-Z])|(?:VK|OPTIX)_ERROR_\w*OUT_OF_(?:DEVICE_)?MEMORY|[Oo]ut of GPU memory/,
    message: () => outOfGpuMemory,
  },
  {
    code: 'out-of-memory',
    fatal: true,
    pattern: /std::bad_alloc|\w*alloc returns null|out of memory/i,
    message: () => outOfMemory,
  },
  {
    // Source of Cycles, and logs of its users: `Illegal address in CUDA queue …`, `… in cuMemcpy…(`, `OPTIX_ERROR_…`.
    code: 'gpu-lost',
    fatal: true,
    pattern:
      /(?<detail>[A-Z][\w ]{2,80} in (?:(?:CUDA|HIP|OptiX|oneAPI|Metal) queue|(?:cu|hip|optix)[A-Z]\w+(?=\()).{0,80}|\bOPTIX_ERROR_\w+|VK_ERROR_DEVICE_LOST|(?:CUDA|HIP|OptiX|Metal|oneAPI) error\b.{0,120})/,
    message: gpuLost,
  },
  {
    code: 'engine-missing',
    fatal: true,
    pattern: /engine not found '(?<detail>.*?)'/,
    message: (detail) => `This Blender has no render engine "${detail}": choose another with --engine.`,
  },
  {
    code: 'engine-missing',
    fatal: false,
    pattern: /Engine '(?<detail>.*?)' not available for scene '(?<other>.*?)'/,
    message: (detail, other) =>
      `The scene "${other}" wants the render engine "${detail}", which this Blender does not have: choose another with --engine.`,
  },
  {
    // The first two are from other machines' logs, with older Blenders.
    code: 'no-display',
    fatal: true,
    pattern: /Unable to open a display|Failed to create .*GL context|Couldn't find current GLX or EGL context/,
    message: () => noDisplay,
  },
  {
    code: 'missing-library',
    fatal: false,
    pattern: /Cannot find lib '(?<detail>.*)'/,
    message: (detail) => `Blender does not find the library ${detail}: add it, or correct its path in the file.`,
  },
  {
    code: 'missing-linked-data',
    fatal: false,
    pattern: /LIB: (?<detail>[\w ]+: '.{1,300}') missing from '(?<other>.*?)'(?:, parent '.*')?$/,
    message: (detail, other) =>
      `${detail.replace(/: '(.*)'$/, ' "$1"')} is not in the library ${other} any more: it was renamed or removed there; link it again.`,
  },
  {
    code: 'missing-file',
    fatal: false,
    pattern: /(?:Font|anim) file doesn't exist: (?<detail>.+)$/,
    message: (detail) => `Blender does not find ${detail}: add it, or correct its path in the file.`,
  },
  {
    code: 'missing-file',
    fatal: false,
    pattern: /^not an anim: (?<detail>.+)$/,
    message: (detail) => `Blender cannot read the movie ${detail}: replace it by one that plays.`,
  },
  {
    // Told by users of Blender 5.2.
    code: 'missing-file',
    fatal: false,
    pattern: /\b(?:Image|Movie|Font|Sound|Volume|Cache) file '?(?<detail>.+?)'? does not exist/,
    message: (detail) => `Blender does not find ${detail}: add it, or correct its path in the file.`,
  },
  {
    code: 'script-refused',
    fatal: false,
    pattern: /scripts disabled for ".*", skipping '(?<detail>.*)'/,
    message: (detail) =>
      `The text "${detail}" in the file did not run: bake what it does, or trust the file with --allow-scripts.`,
  },
  {
    code: 'colour-config',
    fatal: false,
    // Blender 5 says it without the first words (its source).
    pattern:
      /^(?:Color management: )?(?<detail>[\w ]{0,40}?(?:colorspace|display|view|look) "[^"]*") (?:used by [\w ]{1,40} )?not found, (?:will use|setting)/,
    message: (detail) =>
      `The ${detail} is not in Blender's colour configuration, so the default stands for it and colours differ: choose one that exists.`,
  },
  {
    code: 'colour-config',
    fatal: false,
    pattern: /Color management: (?:using fallback mode|no displays\/views in the config)/,
    message: () => 'Blender found no colour configuration that it can use, so colours differ: check its installation.',
  },
  {
    code: 'colour-config',
    fatal: true,
    pattern: /OpenColorIO Error: (?<detail>.+)$/,
    message: (detail) => `Blender cannot use its colour configuration (${detail}): check its installation.`,
  },
  {
    // Source of Blender 3 to 5. Movies as output are not asked for here, but a scene's own code may.
    code: 'unsupported-codec',
    fatal: true,
    pattern:
      /(?<detail>probably unsupported codec combination|Couldn't (?:find valid|initialize) (?:video|audio) codec.*)/,
    message: (detail) => `Blender cannot write the movie (${detail}): choose another container or codec in the file.`,
  },
  {
    code: 'file-damaged',
    fatal: true,
    pattern:
      /(?:Failed to read blend file|File format is not supported in file|Cannot read file|Unable to read) '(?<detail>.*?)'|Missing DNA block/,
    message: (detail) =>
      `Blender cannot read ${detail === '' ? 'the file' : detail}: open it in Blender and save it again.`,
  },
];

/**
 * Blender 5 puts time, sometimes memory, and the part that speaks in front (`00:01.234  render           | `), then the
 * level of what is wrong; further lines of the same message are indented to the bar. The one place that knows of it.
 */
const prefix = /^(?:(?:\d{2}:)?\d{2}:\d{2}\.\d{3} +(?:\d+M +)?[\w.]+ *\| (?:(?:WARNING|ERROR|FATAL) )?| {16,}\| )/;

export function withoutPrefix(line: string): string {
  return line.replace(prefix, '');
}

/** What Blender says of what went well; a file may be called like an error. */
const goodNews = /^(?:Saved: '|Read blend: |Info: Read library: |Info: Saved ")/;

export interface LogReading {
  readonly problem: LogProblem;
  /** The names in the line that its rule is about. */
  readonly detail: string;
  readonly other: string;
}

/** What one line (without its prefix) means by itself, or `null` for most. */
export function readLogLine(line: string): LogReading | null {
  if (goodNews.test(line)) return null;
  for (const { code, fatal, pattern, message } of rules) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const [detail, other] = [shortened(match.groups?.['detail']), shortened(match.groups?.['other'])];
    return { problem: { code, fatal, message: message(detail, other) }, detail, other };
  }
  return null;
}

export function shortened(text = ''): string {
  const trimmed = text.trim();
  return trimmed.length <= detailLimitCharacters ? trimmed : `${trimmed.slice(0, detailLimitCharacters)}…`;
}
