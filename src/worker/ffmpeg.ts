import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Fault, messageOf } from '../core/errors.js';
import type { Rate } from '../core/rate.js';

/** Wider video does not play in browsers and on phones. */
const widthLimitPixels = 3840;
const posterWidthPixels = 1280;
/** Visually lossless for rendered pictures; a reviewer looks for banding and noise. */
const quality = 18;
/** A key frame every two seconds lets a player seek. */
const keyFrameSeconds = 2;
const soundBitrate = '192k';
const logTailLines = 20;

export interface VideoJob {
  /** Path of the frames, with a printf number that counts from 0. */
  readonly pattern: string;
  readonly frameCount: number;
  readonly rate: Rate;
  readonly pixelAspect: Rate;
  readonly hasAlpha: boolean;
  readonly sound: string | null;
  readonly target: string;
  readonly signal: AbortSignal;
}

/** H.264 that plays everywhere: yuv420p, converted to BT.709 and tagged so, even size, index in front. */
export async function encodeVideo(job: VideoJob): Promise<void> {
  const { numerator, denominator } = job.rate;
  const seconds = (job.frameCount * denominator) / numerator;
  const sound = job.sound === null ? [] : ['-i', job.sound];
  const soundOut =
    job.sound === null
      ? []
      : ['-af', `atrim=end=${seconds},apad=whole_dur=${seconds}`, '-c:a', 'aac', '-b:a', soundBitrate, '-map', '1:a:0'];
  await run(
    'ffmpeg',
    [
      ...['-framerate', `${numerator}/${denominator}`, '-start_number', '0', '-i', job.pattern],
      ...sound,
      ...['-map', '0:v:0', '-vf', videoFilters(job)],
      ...['-c:v', 'libx264', '-preset', 'medium', '-crf', String(quality), '-profile:v', 'high'],
      ...['-g', String(Math.max(1, Math.round((keyFrameSeconds * numerator) / denominator)))],
      ...['-color_range', 'tv', '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
      ...soundOut,
      ...['-movflags', '+faststart', '-f', 'mp4', job.target],
    ],
    job.signal,
  );
}

export interface PosterJob {
  readonly source: string;
  readonly target: string;
  readonly hasAlpha: boolean;
  readonly signal: AbortSignal;
}

/** A JPEG of one frame, at most 1280 pixels wide. */
export async function encodePoster(job: PosterJob): Promise<void> {
  const filters = [...opaque(job.hasAlpha), `scale='min(${posterWidthPixels},iw)':-1:flags=lanczos+accurate_rnd`];
  await run(
    'ffmpeg',
    [
      '-f',
      'image2',
      '-pattern_type',
      'none',
      '-i',
      job.source,
      '-vf',
      filters.join(','),
      '-frames:v',
      '1',
      '-q:v',
      '3',
      '-f',
      'mjpeg',
      job.target,
    ],
    job.signal,
  );
}

function videoFilters(job: VideoJob): string {
  return [
    ...opaque(job.hasAlpha),
    `scale='min(${widthLimitPixels},iw)':-1:flags=lanczos`,
    // Evened out while still RGB: half a chroma sample at the edge would be somebody else's colour.
    'pad=ceil(iw/2)*2:ceil(ih/2)*2',
    'scale=out_color_matrix=bt709:out_range=tv:flags=accurate_rnd+full_chroma_int',
    'format=yuv420p',
    `setsar=${job.pixelAspect.numerator}/${job.pixelAspect.denominator}`,
  ].join(',');
}

/** PNG holds straight alpha; over black, what is transparent is dark instead of whatever colour lies under it. */
function opaque(hasAlpha: boolean): readonly string[] {
  return hasAlpha ? ['format=gbrap', 'premultiply=inplace=1', 'format=gbrp'] : [];
}

/** Pictures in the first video stream, counted by reading all of it. */
export async function countFrames(file: string, signal: AbortSignal): Promise<number> {
  const lines = await run(
    'ffprobe',
    ['-select_streams', 'v:0', '-count_packets', '-show_entries', 'stream=nb_read_packets', '-of', 'csv=p=0', file],
    signal,
  );
  return Number.parseInt(lines[0] ?? '', 10);
}

/** FFmpeg's version, or `null` where it is not installed or cannot write H.264. */
export async function probeFfmpeg(): Promise<string | null> {
  try {
    const version = /^ffmpeg version (\S+)/.exec((await run('ffmpeg', ['-version']))[0] ?? '')?.[1];
    const encoders = await run('ffmpeg', ['-encoders']);
    await run('ffprobe', ['-version']);
    return encoders.some((line) => line.includes(' libx264 ')) ? (version ?? null) : null;
  } catch {
    return null;
  }
}

async function run(
  program: 'ffmpeg' | 'ffprobe',
  given: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const quiet = program === 'ffmpeg' ? ['-nostdin', '-hide_banner', '-y', '-v', 'error'] : ['-v', 'error'];
  const isQuestion = given.length === 1;
  const child = spawn(program, isQuestion ? ['-hide_banner', ...given] : [...quiet, ...given], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
    ...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' as const }),
  });
  const log: string[] = [];
  try {
    const [output, , [status]] = await Promise.all([
      lines(child.stdout, Number.POSITIVE_INFINITY),
      lines(child.stderr, logTailLines, log),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    if (status === 0) return output;
  } catch (error) {
    if (signal?.aborted === true)
      throw new Fault('cancelled', 'cancelled', 'The render was cancelled.', { cause: error });
    throw new Fault(
      'refused',
      'ffmpeg-missing',
      `${program} cannot be started (${messageOf(error)}); install FFmpeg (Debian, Ubuntu: apt-get install ffmpeg).`,
      {
        cause: error,
      },
    );
  }
  throw ffmpegFault(program, log);
}

function ffmpegFault(program: string, log: readonly string[]): Fault {
  if (log.some((line) => line.includes('No space left on device'))) {
    return new Fault(
      'failed',
      'disk-full',
      'There is no space left to encode the video; free some and start the same render again: the frames are kept.',
    );
  }
  return new Fault(
    'failed',
    'ffmpeg-failed',
    `${program} failed: ${log.at(-1) ?? 'it said nothing'}; the frames are kept, start the same render again.`,
  );
}

async function lines(stream: Readable, most: number, kept: string[] = []): Promise<string[]> {
  for await (const line of createInterface({ input: stream, crlfDelay: Infinity })) {
    kept.push(line);
    if (kept.length > most) kept.shift();
  }
  return kept;
}
