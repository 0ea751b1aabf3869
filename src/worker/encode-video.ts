import { writeFile } from 'node:fs/promises';
import { constants as systemConstants, setPriority } from 'node:os';
import { join } from 'node:path';
import { formatFrames } from '../core/frames.js';
import type { Rate } from '../core/rate.js';
import type { DeliverySpec, VideoQuality } from '../core/spec.js';
import { burnInFilter, textFileName, type BurnIn } from './burn-in.js';
import { sha256Of } from './digest.js';
import { callFolder, madeFile, startFfmpeg, type FfmpegDesk } from './ffmpeg.js';
import { numberedPicture } from './numbered-picture.js';

/** Wider video does not play in browsers and on phones. */
const widthLimitPixels = 3840;
/** libx264's measure, lower is better; 18 is visually lossless for rendered pictures, where reviewers look for banding. */
const rateFactors: Readonly<Record<VideoQuality, number>> = { low: 28, medium: 23, high: 18 };
/** A key frame every two seconds lets a player seek. */
const keyFrameSeconds = 2;
/** Always as many, on every machine: libx264's output depends on how many threads share the work. */
const encoderThreads = 4;
/** MP4 counts time in ticks; fewer a second than this round what players show. */
const fewestTicksASecond = 10_000;
/** Counted up where other commands below make another video of the same frames. */
const settingsVersion = 1;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** All that decides how pictures become video, beside the pictures. */
export interface Encoding {
  readonly arguments: readonly string[];
  readonly burnIn: BurnIn | null;
  readonly rate: Rate;
  readonly size: PictureSize;
  /** Hash of all this: two videos of the same frames and the same hash show the same. */
  readonly settings: string;
}

/** H.264 that plays everywhere: yuv420p, converted to BT.709 and tagged so, even size; closed groups of pictures. */
export function encodingOf(
  delivery: Pick<DeliverySpec, 'rate' | 'pixelAspect' | 'quality' | 'burnIn'>,
  { frames, size }: { readonly frames: readonly number[]; readonly size: PictureSize },
): Encoding {
  const { rate, burnIn: text } = delivery;
  const burnIn = text === null ? null : burnInFilter(text, shownSize(size));
  const filters = [...videoFilters(delivery.pixelAspect), ...(burnIn === null ? [] : [burnIn.filter])];
  const args = [
    ...['-protocol_whitelist', 'pipe', '-f', 'image2pipe', '-framerate', `${rate.numerator}/${rate.denominator}`],
    ...['-c:v', 'png', '-i', 'pipe:0', '-map', '0:v:0', '-vf', filters.join(',')],
    ...['-c:v', 'libx264', '-preset', 'medium', '-crf', String(rateFactors[delivery.quality]), '-profile:v', 'high'],
    ...['-threads', String(encoderThreads)],
    ...['-g', String(Math.max(1, Math.round((keyFrameSeconds * rate.numerator) / rate.denominator)))],
    // "stitchable": headers that do not depend on the pictures, so that every segment has the same.
    ...['-x264-params', 'stitchable=1:open-gop=0'],
    ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-video_track_timescale', String(ticksASecond(rate))],
  ];
  const list = formatFrames(frames);
  const settings = sha256Of(new TextEncoder().encode(JSON.stringify([settingsVersion, args, burnIn, list, size])));
  return { arguments: args, burnIn, rate, size, settings };
}

/** A whole number of ticks for every frame, and enough of them. */
export function ticksASecond({ numerator }: Rate): number {
  let ticks = numerator;
  while (ticks < fewestTicksASecond) ticks *= 2;
  return ticks;
}

/** PNG holds straight alpha; over black, what is transparent is dark instead of whatever colour lies under it. */
export const opaque: readonly string[] = ['format=gbrap', 'premultiply=inplace=1', 'format=gbrp'];

function videoFilters(pixelAspect: Rate): readonly string[] {
  return [
    // Opaque pictures pass through it unchanged; one may stand beside transparent ones.
    ...opaque,
    `scale='min(${widthLimitPixels},iw)':-1:flags=lanczos`,
    // Evened out while still RGB: half a chroma sample at the edge would be somebody else's colour.
    'pad=ceil(iw/2)*2:ceil(ih/2)*2',
    'scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int',
    'format=yuv420p',
    `setsar=${pixelAspect.numerator}/${pixelAspect.denominator}`,
  ];
}

function shownSize({ width, height }: PictureSize): PictureSize {
  if (width <= widthLimitPixels) return { width, height };
  return { width: widthLimitPixels, height: Math.round((height * widthLimitPixels) / width) };
}

export interface VideoEncoder {
  /** Takes the next picture, a PNG that was verified; settles when FFmpeg has room for more. */
  take(png: Uint8Array, frame: number): Promise<void>;
  /** The path of the whole video. */
  finish(): Promise<string>;
}

/** Starts to encode. `patient`: whatever else runs on this machine goes first. */
export async function openEncoder(
  desk: FfmpegDesk,
  encoding: Encoding,
  { patient }: { readonly patient: boolean },
): Promise<VideoEncoder> {
  const folder = await callFolder(desk);
  if (encoding.burnIn !== null) await writeFile(join(folder, textFileName), encoding.burnIn.template);
  const target = join(folder, 'video.mp4');
  const running = await startFfmpeg(desk, {
    program: 'ffmpeg',
    arguments: [...encoding.arguments, '-f', 'mp4', target],
    folder,
    readable: [],
  });
  if (patient && running.pid !== undefined) giveWay(running.pid);
  return {
    async take(png, frame) {
      for (const piece of numberedPicture(png, frame)) await running.write(piece);
    },
    async finish() {
      await running.end();
      return madeFile(target);
    },
  };
}

function giveWay(pid: number): void {
  try {
    setPriority(pid, systemConstants.priority.PRIORITY_LOW);
  } catch {
    // Ended already, or not allowed here: it then only takes its share.
  }
}
