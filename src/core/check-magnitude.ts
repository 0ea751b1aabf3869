import type { Finding } from './facts.js';

/** A picture of 8K has 33 million pixels; what is three times larger was hardly meant. */
const absurdPixels = 100_000_000;
/** More than an hour at 24 frames a second. */
const absurdFrames = 100_000;

export interface Magnitude {
  /** Of the scene. */
  readonly name: string;
  /** In pixels, as rendered; `null` where it is known by Blender alone. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly frames: number;
}

/** Numbers that are more often a slip of the hand than a film. */
export function checkMagnitude({ name, size, frames }: Magnitude): readonly Finding[] {
  const findings: Finding[] = [];
  if (size !== null && size.width * size.height > absurdPixels) {
    const message = `A picture of the scene "${name}" has ${size.width} x ${size.height} pixels; lower its resolution, or render a share of it with --scale.`;
    findings.push({ code: 'absurd-size', severity: 'warning', message });
  }
  if (frames > absurdFrames) {
    const message = `${frames} frames of the scene "${name}" are to be rendered; correct its range, or name frames with --frames.`;
    findings.push({ code: 'absurd-frame-count', severity: 'warning', message });
  }
  return findings;
}
