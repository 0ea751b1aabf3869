import { rm } from 'node:fs/promises';
import { callFolder, runFfmpeg, type FfmpegDesk } from './ffmpeg.js';
import { makeScratch } from './scratch.js';

/**
 * FFmpeg's version, or `null` where it is not installed, cannot write H.264, or cannot set timestamps (before 4.4). It is
 * asked in the sandbox: one that does not start there is of no use.
 */
export async function probeFfmpeg(env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<string | null> {
  const folder = await makeScratch(env);
  const desk: FfmpegDesk = { folder, env, signal };
  try {
    const [version, encoders, filters] = await Promise.all([
      ask(desk, 'ffmpeg', '-version'),
      ask(desk, 'ffmpeg', '-encoders'),
      ask(desk, 'ffmpeg', '-bsfs'),
      ask(desk, 'ffprobe', '-version'),
    ]);
    const isAble = encoders.some((line) => line.includes(' libx264 ')) && filters.includes('setts');
    return isAble ? (/^ffmpeg version (\S+)/.exec(version[0] ?? '')?.[1] ?? null) : null;
  } catch {
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask(desk: FfmpegDesk, program: 'ffmpeg' | 'ffprobe', question: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await runFfmpeg(desk, {
    program,
    arguments: [question],
    folder: await callFolder(desk),
    readable: [],
    onLine: (line) => lines.push(line.trimEnd()),
  });
  return lines;
}
