import { usageFault } from './errors.js';

/** A render of more frames than this is a mistake more often than a film: 1,000,000 frames are eleven hours at 24 fps. */
const frameCountLimit = 1_000_000;

/** Blender's own bounds for a frame number (`MAXFRAME`, `MINAFRAME`). */
export const frameNumberLimit = 1_048_574;

/** A million frames without any order, each with its sign, digits and comma. */
const frameTextLimitCharacters = 10_000_000;

/** Frames `first`, `first + step` … up to and including `last`; `step` is at least 1. */
export interface FrameRange {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

const grammar = /^(?<first>-?\d+)(?:-(?<last>-?\d+)(?:[x:](?<step>\d+))?)?$/;

/**
 * Reads a frame list: `1-48,60`; every third frame as `1-48x3` or `1-48:3`; negative frames as `-10--1`.
 * Answers ascending frame numbers, each once.
 */
export function parseFrames(text: string): readonly number[] {
  if (text.length > frameTextLimitCharacters) {
    throw usageFault(`The frame list is ${text.length} characters long; at most ${frameTextLimitCharacters} are read.`);
  }
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  if (parts.length === 0) throw usageFault('The frame list is empty; write frames like 1-48,60 or 1-48x3.');
  return enumerateRanges(parts.map(parseRange));
}

/** How many frames a list names at most, counted without listing them. */
export function countNamedFrames(text: string): number {
  let count = 0;
  for (const part of text.split(/[\s,]+/)) {
    const { first, last, step } = grammar.exec(part)?.groups ?? {};
    const span = last === undefined ? 0 : Math.abs(Number(last) - Number(first));
    count += Math.floor(span / Math.max(1, Number(step ?? 1))) + 1;
  }
  return count;
}

function parseRange(part: string): FrameRange {
  const groups = grammar.exec(part)?.groups;
  if (groups === undefined) {
    throw usageFault(`"${clip(part)}" is not a frame or a range of frames; write 5, 1-48, 1-48x3 or -10--1.`);
  }
  const first = frameNumber(groups['first'] ?? '');
  const last = groups['last'] === undefined ? first : frameNumber(groups['last']);
  const step = groups['step'] === undefined ? 1 : Number(groups['step']);
  if (step < 1 || step > 2 * frameNumberLimit) {
    throw usageFault(`The step in "${clip(part)}" must be 1 or more.`);
  }
  if (last >= first) return { first, last, step };
  // "48-1" names the same frames as "1-48"; with a step the phase is that of the first number written.
  return { first: first - Math.floor((first - last) / step) * step, last: first, step };
}

function frameNumber(digits: string): number {
  const frame = Number(digits);
  if (Math.abs(frame) > frameNumberLimit) {
    throw usageFault(
      `Frame ${clip(digits)} is out of bounds; Blender knows frames from -${frameNumberLimit} to ${frameNumberLimit}.`,
    );
  }
  return frame === 0 ? 0 : frame; // never -0
}

function enumerateRanges(ranges: readonly FrameRange[]): readonly number[] {
  // Overlapping ranges may name a frame many times; what is enumerated stays bounded all the same.
  const named = ranges.reduce((sum, range) => sum + Math.floor((range.last - range.first) / range.step) + 1, 0);
  if (named > 2 * frameCountLimit) throw tooManyFrames(named);
  const frames = new Set<number>();
  for (const { first, last, step } of ranges) {
    for (let frame = first; frame <= last; frame += step) frames.add(frame);
  }
  if (frames.size > frameCountLimit) throw tooManyFrames(frames.size);
  return [...frames].sort((a, b) => a - b);
}

function tooManyFrames(count: number): Error {
  return usageFault(`The frame list names ${count} frames; at most ${frameCountLimit} are rendered at once.`);
}

/** The frames of a scene's own range. A stored step of 0 or less is read as 1; a range that ends before it starts is empty. */
export function framesOfScene(scene: {
  readonly frameStart: number;
  readonly frameEnd: number;
  readonly frameStep: number;
}): readonly number[] {
  const step = Math.max(1, scene.frameStep);
  const count = Math.floor((scene.frameEnd - scene.frameStart) / step) + 1;
  if (count > frameCountLimit) throw tooManyFrames(count);
  return Array.from({ length: Math.max(0, count) }, (_, index) => scene.frameStart + index * step);
}

/** The shortest ranges for ascending frames: runs of one step, at least two frames long (three when the step is not 1). */
export function toRanges(frames: readonly number[]): readonly FrameRange[] {
  const ranges: FrameRange[] = [];
  let index = 0;
  while (index < frames.length) {
    const first = frames[index] ?? 0;
    const step = (frames[index + 1] ?? first + 1) - first;
    let end = index;
    while (end + 1 < frames.length && (frames[end + 1] ?? 0) - (frames[end] ?? 0) === step) end += 1;
    const length = end - index + 1;
    if (length >= 3 || (length === 2 && step === 1)) {
      ranges.push({ first, last: frames[end] ?? first, step });
      index = end + 1;
    } else {
      ranges.push({ first, last: first, step: 1 });
      index += 1;
    }
  }
  return ranges;
}

/** The canonical text of ascending frames; `parseFrames` reads it back. */
export function formatFrames(frames: readonly number[]): string {
  return toRanges(frames)
    .map(({ first, last, step }) =>
      first === last ? String(first) : `${first}-${last}${step === 1 ? '' : `x${step}`}`,
    )
    .join(',');
}

/** The one distance between neighbours, or `null` where distances differ. One frame has step 1. */
export function constantStep(frames: readonly number[]): number | null {
  const ranges = toRanges(frames);
  if (frames.length <= 1) return 1;
  if (frames.length === 2) return (frames[1] ?? 0) - (frames[0] ?? 0);
  return ranges.length === 1 ? (ranges[0]?.step ?? null) : null;
}

/** `5` → `0005.png`, `-12` → `-0012.png`: four digits or more, the real frame number. */
export function frameFileName(frame: number, extension: string): string {
  const digits = String(Math.abs(frame)).padStart(4, '0');
  return `${frame < 0 ? '-' : ''}${digits}.${extension}`;
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
