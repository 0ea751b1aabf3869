import { needsProxy } from './frame-format.js';
import { frameFileName } from './frames.js';
import type { PixelSpec } from './spec.js';

const proxiesFolder = 'proxies';
export const layersFolder = 'layers';

/** Names of one frame's own pictures, relative to the frames' folder; each view of a stereo scene is a picture. */
export interface FrameNames {
  /** `0001.exr`, or `0001_L.exr` and `0001_R.exr`. */
  readonly pictures: readonly string[];
  /** `proxies/0001.png`, one for each picture; empty where the pictures can be shown themselves. */
  readonly proxies: readonly string[];
  /** The one that stands for the frame. */
  readonly picture: string;
}

export function frameNames({ format, views }: PixelSpec, frame: number): FrameNames {
  const suffixes = views.length === 0 ? [''] : views;
  const pictures = suffixes.map((suffix) => suffixed(frameFileName(frame, format.extension), suffix));
  const proxies = needsProxy(format)
    ? suffixes.map((suffix) => `${proxiesFolder}/${suffixed(frameFileName(frame, 'png'), suffix)}`)
    : [];
  return { pictures, proxies, picture: proxies[0] ?? pictures[0] ?? '' };
}

/** `0001.png` and `_L` make `0001_L.png`. */
function suffixed(name: string, suffix: string): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}${suffix}${name.slice(dot)}`;
}
