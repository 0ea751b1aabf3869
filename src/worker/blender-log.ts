/** What a line of Blender's log means: a stable code, and a sentence with a remedy. */
export interface LogProblem {
  readonly code: string;
  readonly message: string;
}

interface Rule {
  readonly code: string;
  readonly pattern: RegExp;
  readonly message: (detail: string) => string;
}

/** Blender 5 puts `time  render | ` before its lines; patterns are therefore not anchored at the line's start. */
const rules: readonly Rule[] = [
  {
    code: 'no-camera',
    pattern: /Cannot render, no camera/,
    message: () => 'The scene has no camera: set one in the file, or name one with --camera.',
  },
  {
    code: 'denoiser-missing',
    pattern: /Build without OpenImageDenoiser/,
    message: () => 'This Blender was built without a denoiser: use --denoise off, or a Blender from blender.org.',
  },
  {
    code: 'disk-full',
    pattern: /No space left on device/,
    message: () => 'The disk is full: free some space and start the same render again; finished frames are kept.',
  },
  {
    code: 'cannot-save',
    pattern: /Render error \((?<detail>[^)]*)\) cannot save/,
    message: (detail) =>
      `Blender could not save a frame (${detail}): check that the disk has space and can be written.`,
  },
  {
    code: 'out-of-memory',
    pattern: /(?:std::bad_alloc|Malloc returns null|out of memory|System is out of GPU(?: and shared host)? memory)/i,
    message: () => 'Blender ran out of memory: render smaller (--scale), or on a machine with more.',
  },
  {
    code: 'engine-missing',
    pattern: /engine not found '(?<detail>[^']*)'/,
    message: (detail) => `This Blender has no render engine "${detail}": choose another with --engine.`,
  },
  {
    code: 'no-display',
    pattern: /(?:Unable to open a display|Failed to create .*GL context)/,
    message: () => 'EEVEE and Workbench need OpenGL, which this machine does not offer: use --engine cycles.',
  },
  {
    code: 'file-damaged',
    pattern: /(?:Failed to read blend file|Missing DNA block|File format is not supported|Unable to read)/,
    message: () => 'Blender cannot read the file: open it in Blender and save it again.',
  },
];

/** The first known problem in a log, newest line first: the last thing said is the likeliest cause. */
export function findProblem(log: readonly string[]): LogProblem | undefined {
  for (const line of [...log].reverse()) {
    for (const rule of rules) {
      const match = rule.pattern.exec(line);
      if (match !== null) return { code: rule.code, message: rule.message(match.groups?.['detail'] ?? '') };
    }
  }
  return undefined;
}
