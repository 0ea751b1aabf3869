import { realpath, symlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Rate } from '../core/rate.js';
import { ticksASecond } from './encode-video.js';
import { callFolder, madeFile, runFfmpeg, type FfmpegDesk } from './ffmpeg.js';

const soundBitrate = '192k';
const microseconds = 1e6;

export interface VideoPiece {
  readonly file: string;
  readonly frames: number;
}

/**
 * Puts pieces of the same encoding one behind the other without encoding them again, adds the sound and moves the index
 * to the front. Answers the path of the video.
 */
export async function joinVideo(
  desk: FfmpegDesk,
  {
    pieces,
    rate,
    sound,
  }: { readonly pieces: readonly VideoPiece[]; readonly rate: Rate; readonly sound: string | null },
): Promise<string> {
  const folder = await callFolder(desk);
  const target = join(folder, 'joined.mp4');
  const frames = pieces.reduce((sum, piece) => sum + piece.frames, 0);
  await writeFile(join(folder, 'pieces.txt'), await listPieces(folder, { pieces, rate }));
  const folders = await Promise.all(pieces.map(async ({ file }) => dirname(await realpath(file))));
  const ticks = ticksASecond(rate);
  const frameTicks = (ticks * rate.denominator) / rate.numerator;
  // Where a piece starts is known to a microsecond; every frame belongs on a whole multiple of its duration.
  const even = ['PTS', 'DTS'].map((name) => `${name.toLowerCase()}=round(${name}/${frameTicks})*${frameTicks}`);
  await runFfmpeg(desk, {
    program: 'ffmpeg',
    arguments: [
      ...['-protocol_whitelist', 'file', '-f', 'concat', '-i', 'pieces.txt'],
      ...(sound === null ? [] : ['-protocol_whitelist', 'file', '-i', sound]),
      ...['-map', '0:v:0', '-c:v', 'copy', '-bsf:v', `setts=${even.join(':')}`],
      ...(sound === null ? [] : soundArguments((frames * rate.denominator) / rate.numerator)),
      ...['-video_track_timescale', String(ticks), '-movflags', '+faststart', '-f', 'mp4', target],
    ],
    folder,
    readable: [...new Set(folders), ...(sound === null ? [] : [await realpath(sound)])],
  });
  return madeFile(target);
}

function soundArguments(seconds: number): readonly string[] {
  return [
    '-map',
    '1:a:0',
    '-af',
    `atrim=end=${seconds},apad=whole_dur=${seconds}`,
    '-c:a',
    'aac',
    '-b:a',
    soundBitrate,
  ];
}

async function listPieces(
  folder: string,
  { pieces, rate }: { readonly pieces: readonly VideoPiece[]; readonly rate: Rate },
): Promise<string> {
  const lines = ['ffconcat version 1.0'];
  let before = 0;
  for (const [index, { file, frames }] of pieces.entries()) {
    // Names of our own: a path may hold what the list's grammar has other uses for.
    const link = join(folder, `${String(index).padStart(5, '0')}.mp4`);
    await symlink(file, link);
    const [start, end] = [before, before + frames].map((count) =>
      Math.round((count * rate.denominator * microseconds) / rate.numerator),
    );
    lines.push(`file ${basename(link)}`, `duration ${(end ?? 0) - (start ?? 0)}us`);
    before += frames;
  }
  return `${lines.join('\n')}\n`;
}
