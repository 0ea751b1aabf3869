/**
 * Reads `.blend` files of every Blender without Blender. Nothing a file says is trusted; see README.md.
 */
export type {
  AssetReference,
  Blend,
  BlendErrorCode,
  BlendFileFacts,
  BlendFinding,
  BlendReading,
  ByteSource,
  ColorManagement,
  CyclesSettings,
  Marker,
  ReadOptions,
  Scene,
  ScriptNode,
  ScriptedDriver,
  SeriesWindow,
  Severity,
  Simulation,
  SimulationKind,
  StereoView,
  TextBlock,
  ThumbnailFacts,
  ViewLayer,
} from './model.js';
export { readBlend, readThumbnail } from './read-blend.js';
export { bytesSource, fileSource } from './source.js';
export type { FileSource } from './source.js';
export type { Thumbnail } from './thumbnail.js';
