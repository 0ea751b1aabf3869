import { fields } from './fields.js';
import type { Record } from './record.js';

/** ImageFormatData.imtype → bpy.types.ImageFormatSettings.file_format; the older half of these can no longer be chosen. */
const formats: ReadonlyMap<number, string> = new Map([
  [0, 'TARGA'],
  [1, 'IRIS'],
  [4, 'JPEG'],
  [7, 'IRIS'],
  [14, 'TARGA_RAW'],
  [15, 'AVI_RAW'],
  [16, 'AVI_JPEG'],
  [17, 'PNG'],
  [18, 'AVI_CODEC'],
  [19, 'QUICKTIME'],
  [20, 'BMP'],
  [21, 'HDR'],
  [22, 'TIFF'],
  [23, 'OPEN_EXR'],
  [24, 'FFMPEG'],
  [25, 'FRAMESERVER'],
  [26, 'CINEON'],
  [27, 'DPX'],
  [28, 'OPEN_EXR_MULTILAYER'],
  [29, 'DDS'],
  [30, 'JPEG2000'],
  [31, 'H264'],
  [32, 'XVID'],
  [33, 'THEORA'],
  [34, 'PSD'],
  [35, 'WEBP'],
  [36, 'AV1'],
  [37, 'AVIF'],
]);

const openExr = 23;
const halfFloatFlag = 1;

/** ImageFormatData.depth is one bit for each possible depth. */
const depthBits: readonly (readonly [flag: number, bits: number])[] = [
  [1 << 6, 32],
  [1 << 5, 24],
  [1 << 4, 16],
  [1 << 3, 12],
  [1 << 2, 10],
  [1 << 1, 8],
  [1 << 0, 1],
];

function imtypeOf(scene: Record): number {
  return scene.number(fields.outputFormat.paths, fields.outputFormat.fallback);
}

export function outputFormat(scene: Record): string {
  const imtype = imtypeOf(scene);
  return formats.get(imtype) ?? `UNKNOWN_${imtype}`;
}

/** Bits per channel. Before 2.62 only OpenEXR had a choice. */
export function outputDepth(scene: Record): number {
  const depth = scene.numberOrNull('r.im_format.depth');
  if (depth !== null) return depthBits.find(([flag]) => (depth & flag) !== 0)?.[1] ?? 8;
  if (imtypeOf(scene) !== openExr) return 8;
  return scene.flag('r.subimtype', halfFloatFlag) ? 16 : 32;
}
