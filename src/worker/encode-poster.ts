import { join } from 'node:path';
import { opaque } from './encode-video.js';
import { callFolder, madeFile, runFfmpeg, type FfmpegDesk } from './ffmpeg.js';
import { numberedPicture } from './numbered-picture.js';

const posterWidthPixels = 1280;

/** The path of a JPEG of one verified PNG, at most 1280 pixels wide. */
export async function encodePoster(desk: FfmpegDesk, png: Uint8Array): Promise<string> {
  const folder = await callFolder(desk);
  const target = join(folder, 'poster.jpg');
  const filters = [...opaque, `scale='min(${posterWidthPixels},iw)':-1:flags=lanczos+accurate_rnd`];
  await runFfmpeg(
    desk,
    {
      program: 'ffmpeg',
      arguments: [
        ...['-protocol_whitelist', 'pipe', '-f', 'image2pipe', '-c:v', 'png', '-i', 'pipe:0'],
        ...['-vf', filters.join(','), '-frames:v', '1', '-q:v', '3', '-f', 'mjpeg', target],
      ],
      folder,
      readable: [],
    },
    Buffer.concat([...numberedPicture(png, 0)]),
  );
  return madeFile(target);
}
