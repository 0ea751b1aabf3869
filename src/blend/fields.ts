/** Where a value stands in a scene, in files of all versions. */
export interface FieldRow<Fallback extends number | string = number | string> {
  /** Paths below Scene, the newest first; the first one that the file's own DNA knows is read. */
  readonly paths: readonly string[];
  /** What counts where the file has none of them. */
  readonly fallback: Fallback;
  /** In which of the versions that were looked at it is found, for people: README.md shows it. */
  readonly history: string;
}

/**
 * The fields of scenes that are not the same in all files. Names are those on disk: structs and fields that Blender
 * renamed in its sources keep their first names in files.
 */
export const fields = {
  frameStart: number('r.sfra', 1, 'all'),
  frameEnd: number('r.efra', 250, 'all'),
  frameCurrent: number('r.cfra', 1, 'all'),
  frameStep: number(['r.frame_step', 'frame_step'], 1, 'in Scene in 2.48 and 2.49, in RenderData in 2.52'),
  previewStart: number('r.psfra', 0, 'all'),
  previewEnd: number('r.pefra', 0, 'all'),
  frameMapOld: number('r.framapto', 100, 'all'),
  frameMapNew: number('r.images', 100, 'all'),
  fps: number('r.frs_sec', 25, 'all'),
  fpsBase: number('r.frs_sec_base', 1, 'not up to 2.45'),
  resolutionX: number('r.xsch', 0, 'all; 16 bits in 2.62, 32 bits in 2.78'),
  resolutionY: number('r.ysch', 0, 'all; 16 bits in 2.62, 32 bits in 2.78'),
  resolutionPercentage: number('r.size', 100, 'all'),
  pixelAspectX: number('r.xasp', 1, 'all'),
  pixelAspectY: number('r.yasp', 1, 'all'),
  engine: text('r.engine', 'BLENDER_RENDER', 'not in 2.49, in 2.52'),
  outputFormat: number(['r.im_format.imtype', 'r.imtype'], 0, 'in RenderData in 2.60, in ImageFormatData in 2.62'),
  outputPath: text('r.pic', '', 'all; 160 bytes in 2.52, 240 in 2.60, 1024 in 2.62'),
  borderMinX: number('r.border.xmin', 0, 'all'),
  borderMaxX: number('r.border.xmax', 1, 'all'),
  borderMinY: number('r.border.ymin', 0, 'all'),
  borderMaxY: number('r.border.ymax', 1, 'all'),
  film: number('r.alphamode', 0, 'all; before 2.80 Cycles has a property of its own'),
  viewsFormat: number('r.views_format', 0, 'not in 2.62, in 2.78'),
  simplifySubdivision: number(
    ['r.simplify_subsurf_render', 'r.simplify_subsurf'],
    6,
    'all; for renders alone not in 2.62, in 2.78',
  ),
  simplifyParticles: number(
    ['r.simplify_particles_render', 'r.simplify_particles'],
    1,
    'all; for renders alone not in 2.62, in 2.78',
  ),
  displayDevice: text('display_settings.display_device', '', 'not in 2.62, in 2.78'),
  viewTransform: text('view_settings.view_transform', '', 'not in 2.62, in 2.78'),
  look: text('view_settings.look', '', 'not in 2.62, in 2.78'),
  exposure: number('view_settings.exposure', 0, 'not in 2.62, in 2.78'),
  gamma: number('view_settings.gamma', 1, 'not in 2.62, in 2.78'),
  sequencerColorSpace: text('sequencer_colorspace_settings.name', '', 'not in 2.62, in 2.78'),
} as const;

function number(paths: string | readonly string[], fallback: number, history: string): FieldRow<number> {
  return { paths: typeof paths === 'string' ? [paths] : paths, fallback, history };
}

function text(paths: string | readonly string[], fallback: string, history: string): FieldRow<string> {
  return { paths: typeof paths === 'string' ? [paths] : paths, fallback, history };
}
