/** How Blender writes a frame; the words are `bpy.types.ImageFormatSettings`'s. */
export interface FrameFormat {
  /** `PNG`, `OPEN_EXR_MULTILAYER` … */
  readonly fileFormat: string;
  /** Bits a channel. */
  readonly depth: number;
  /** Without its dot. */
  readonly extension: string;
  /** Codec, quality, colour mode and the rest stay as the file has them. */
  readonly asInFile: boolean;
}

export const pngFormat: FrameFormat = { fileFormat: 'PNG', depth: 8, extension: 'png', asInFile: false };

const chosenFormats: Readonly<Record<string, FrameFormat>> = {
  png: pngFormat,
  png16: { fileFormat: 'PNG', depth: 16, extension: 'png', asInFile: false },
  exr: { fileFormat: 'OPEN_EXR', depth: 16, extension: 'exr', asInFile: false },
  // Passes like depth and object numbers lose their meaning in half floats.
  multilayer: { fileFormat: 'OPEN_EXR_MULTILAYER', depth: 32, extension: 'exr', asInFile: false },
  jpeg: { fileFormat: 'JPEG', depth: 8, extension: 'jpg', asInFile: false },
};

/** The endings that Blender gives to pictures (`BKE_image_path_ensure_ext`), of those that can be verified here. */
const extensions: Readonly<Record<string, string>> = {
  PNG: 'png',
  JPEG: 'jpg',
  JPEG2000: 'jp2',
  BMP: 'bmp',
  IRIS: 'rgb',
  TARGA: 'tga',
  TARGA_RAW: 'tga',
  TIFF: 'tif',
  OPEN_EXR: 'exr',
  OPEN_EXR_MULTILAYER: 'exr',
  HDR: 'hdr',
  DPX: 'dpx',
  WEBP: 'webp',
};

/** `bpy.types.ImageFormatSettings.file_format` values that are movies; frames are rendered and encoded here instead. */
const movieFormats: ReadonlySet<string> = new Set(['AVI_RAW', 'AVI_JPEG', 'FFMPEG', 'H264', 'XVID', 'THEORA', 'AV1']);

export function isMovieFormat(fileFormat: string): boolean {
  return movieFormats.has(fileFormat);
}

/**
 * The format that was chosen, by its word in the registry; `null` where the file's own cannot be verified here.
 * A file that writes a movie gives PNG: one frame of a movie cannot be rendered again.
 */
export function frameFormatFor(
  word: string,
  scene: { readonly outputFormat: string; readonly outputDepth: number },
): FrameFormat | null {
  if (word !== 'file') return chosenFormats[word] ?? null;
  if (isMovieFormat(scene.outputFormat)) return pngFormat;
  if (scene.outputFormat === 'PNG' && scene.outputDepth === 8) return pngFormat;
  const extension = extensions[scene.outputFormat];
  if (extension === undefined) return null;
  return { fileFormat: scene.outputFormat, depth: scene.outputDepth, extension, asInFile: true };
}

/** Frames that FFmpeg cannot be trusted to show as Blender would are accompanied by 8-bit pictures that it can. */
export function needsProxy({ fileFormat, depth }: FrameFormat): boolean {
  return fileFormat !== 'PNG' || depth !== 8;
}
