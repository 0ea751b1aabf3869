import { dirname } from 'node:path';
import { Fault } from '../core/errors.js';
import type { Rate } from '../core/rate.js';
import { callFolder, runFfmpeg, type FfmpegDesk } from './ffmpeg.js';

export interface VideoFile {
  readonly file: string;
  readonly frames: number;
  readonly rate: Rate;
}

/**
 * Counts the pictures of a video by reading all of it, and compares their times with those of a video whose frames
 * follow each other evenly from 0 on. Answers a hash of what a decoder must know beforehand: videos that are to be
 * joined have the same.
 */
export async function checkVideo(desk: FfmpegDesk, { file, frames, rate }: VideoFile): Promise<string> {
  const times: number[] = [];
  let ticks = Number.NaN;
  let setup = '';
  await runFfmpeg(desk, {
    program: 'ffprobe',
    arguments: [
      ...['-protocol_whitelist', 'file', '-f', 'mp4', '-select_streams', 'v:0', '-show_data_hash', 'sha256'],
      ...['-show_entries', 'packet=pts:stream=time_base,extradata_hash', '-of', 'compact', file],
    ],
    folder: await callFolder(desk),
    readable: [dirname(file)],
    onLine: (line) => {
      const fields = new Map(
        line.split('|').map((field) => [field.split('=')[0] ?? '', field.slice(field.indexOf('=') + 1)]),
      );
      if (line.startsWith('packet|')) times.push(Number(fields.get('pts')));
      if (!line.startsWith('stream|')) return;
      ticks = Number((fields.get('time_base') ?? '').split('/')[1]);
      setup = fields.get('extradata_hash') ?? '';
    },
  });
  if (times.length !== frames) {
    throw new Fault(
      'failed',
      'video-incomplete',
      `The video has ${times.length} frames where ${frames} were encoded; start the same render again.`,
    );
  }
  const frameTicks = (ticks * rate.denominator) / rate.numerator;
  const shown = Float64Array.from(times).sort();
  const stray = shown.findIndex((time, index) => time !== index * frameTicks);
  if (stray !== -1 || setup === '') {
    throw new Fault(
      'failed',
      'video-uneven',
      `The video's frame ${Math.max(0, stray)} is shown at another time than planned; start the same render again.`,
    );
  }
  return setup;
}
