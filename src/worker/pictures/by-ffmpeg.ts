import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import * as v from 'valibot';
import { Fault, messageOf } from '../../core/errors.js';
import { BrokenPicture, refuseSize, undecodable, type Picture } from './picture-check.js';

/** FFmpeg refuses larger pictures by itself; said here so that it stays so. */
const pixelLimit = 2 ** 28;
/** One frame's facts are some hundred bytes; what FFmpeg complains of is told by its first words. */
const outputLimitBytes = 64 * 1024;

/** Reads pictures from a pipe in this format, and as nothing else. */
type PictureDemuxer = 'tiff_pipe' | 'dpx_pipe' | 'j2k_pipe' | 'webp_pipe';

const frameFacts = v.object({
  frames: v.tuple([v.object({ width: v.number(), height: v.number(), pix_fmt: v.string() })]),
});

/**
 * Has FFmpeg decode one picture; whole is what it decodes without a word. It reads standard input and can open nothing
 * else. How much damage it finds depends on the format: cuts always, single bytes where they break a code.
 */
export async function readByFfmpeg(
  bytes: Uint8Array,
  look: { readonly demuxer: PictureDemuxer; readonly signal: AbortSignal },
): Promise<Picture> {
  const child = spawn('ffprobe', probeArguments(bytes.length, look.demuxer), {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8' },
    signal: look.signal,
    killSignal: 'SIGKILL',
  });
  // It may end before it has read all.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  const { status, output, complaints } = await ended(child, look.signal);
  if (status !== 0 || complaints !== '') throw new BrokenPicture(undecodable, { cause: complaints });
  const facts = v.safeParse(frameFacts, parseJson(output));
  if (!facts.success) throw new BrokenPicture('it does not hold one picture');
  const [{ width, height, pix_fmt: pixelFormat }] = facts.output.frames;
  refuseSize(width, height);
  return { width, height, hasAlpha: hasAlpha(pixelFormat) };
}

function probeArguments(length: number, demuxer: PictureDemuxer): readonly string[] {
  return [
    ...['-v', 'error', '-protocol_whitelist', 'pipe', '-f', demuxer],
    // "explode" would refuse tags of a TIFF that Blender writes and FFmpeg does not know.
    ...['-err_detect', 'crccheck+bitstream+buffer', '-max_pixels', String(pixelLimit)],
    // Else it takes pieces of 4096 bytes for pictures.
    ...['-frame_size', String(length), '-i', 'pipe:0'],
    ...['-show_frames', '-show_entries', 'frame=width,height,pix_fmt', '-of', 'json'],
  ];
}

interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly complaints: string;
}

async function ended(
  child: ChildProcess & { stdout: Readable; stderr: Readable },
  signal: AbortSignal,
): Promise<Ended> {
  try {
    const [output, complaints, [status]] = await Promise.all([
      textOf(child.stdout),
      textOf(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    return { status, output, complaints };
  } catch (cause) {
    if (signal.aborted) throw new Fault('cancelled', 'cancelled', 'The render was cancelled.', { cause });
    throw new Fault(
      'refused',
      'ffmpeg-missing',
      `ffprobe cannot be started (${messageOf(cause)}); install FFmpeg (Debian, Ubuntu: apt-get install ffmpeg).`,
      { cause },
    );
  }
}

async function textOf(stream: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    if (length < outputLimitBytes) pieces.push(piece);
    length += piece.length;
  }
  return Buffer.concat(pieces).toString();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** FFmpeg's names of pixel formats with transparency: `rgba64le`, `argb`, `ya8`, `gbrap10le`, `yuva420p`, `pal8`. */
function hasAlpha(pixelFormat: string): boolean {
  return /^(?:rgba|argb|abgr|bgra|ya\d|gbrap|yuva|pal8)/.test(pixelFormat);
}
