import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Hash of a picture's decoded pixels: two renders of one frame differ in their bytes, never in these. */
export function pixelHash(file: string): string {
  return createHash('sha256').update(decode(file, [])).digest('hex');
}

/** The same of a picture in floats, which eight bits would round. */
export function floatHash(file: string): string {
  const pixels = execFileSync('ffmpeg', ['-v', 'error', '-i', file, '-f', 'rawvideo', '-pix_fmt', 'gbrpf32le', '-'], {
    maxBuffer: 2 ** 30,
  });
  return createHash('sha256').update(pixels).digest('hex');
}

/** Pixel hashes of every picture in a folder, by file name. */
export function pixelHashes(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.png'))
    .sort();
  return Object.fromEntries(names.map((name) => [name, pixelHash(join(folder, name))]));
}

/** RGBA of the middle pixel of a picture, or of a video's first frame as a player that knows BT.709 shows it. */
export function middlePixel(
  file: string,
  size: { readonly width: number; readonly height: number },
): readonly number[] {
  const bytes = decode(file, ['-frames:v', '1']);
  const offset = 4 * (Math.floor(size.height / 2) * size.width + Math.floor(size.width / 2));
  return [...bytes.subarray(offset, offset + 4)];
}

function decode(file: string, more: readonly string[]): Buffer {
  return execFileSync('ffmpeg', ['-v', 'error', '-i', file, ...more, '-f', 'rawvideo', '-pix_fmt', 'rgba', '-'], {
    maxBuffer: 2 ** 30,
  });
}

/** What ffprobe says of a file's streams; frames are counted by decoding them all. */
export function probeStreams(file: string): readonly Readonly<Record<string, string | number>>[] {
  const text = execFileSync('ffprobe', ['-v', 'error', '-count_frames', '-show_streams', '-of', 'json', file], {
    encoding: 'utf8',
  });
  return (JSON.parse(text) as { streams: Record<string, string | number>[] }).streams;
}
