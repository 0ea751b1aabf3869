import { stat } from 'node:fs/promises';
import { release } from 'node:os';
import { sha256Of } from './digest.js';
import { findProgram } from './ffmpeg.js';
import { probeFfmpeg } from './probe-ffmpeg.js';
import type { Store } from '../ports.js';

/** Answers to other questions were kept under other numbers. */
const answerVersion = 1;

/**
 * FFmpeg's version as `probeFfmpeg` finds it. The answer (four programs in the sandbox) is kept for as long as path, size
 * and time of change of FFmpeg and FFprobe, and the kernel, stay what they are; that there is none is never kept.
 */
export async function knownFfmpeg(world: {
  readonly env: NodeJS.ProcessEnv;
  readonly store: Store;
  readonly signal: AbortSignal;
  /** Where answers are kept. */
  readonly cacheUri: string;
}): Promise<string | null> {
  const { env, store, signal, cacheUri } = world;
  const programs = await describePrograms(env['PATH'] ?? '');
  if (programs === null) return null;
  const name = sha256Of(new TextEncoder().encode(`${answerVersion} ${programs} ${release()}`)).slice(0, 32);
  const uri = `${cacheUri}/ffmpeg-${name}`;
  const kept = await store.read(uri);
  const version = kept === null ? '' : new TextDecoder().decode(kept).trim();
  if (version !== '') return version;
  const asked = await probeFfmpeg(env, signal);
  if (asked !== null) await store.write(uri, new TextEncoder().encode(`${asked}\n`));
  return asked;
}

async function describePrograms(path: string): Promise<string | null> {
  try {
    const described = ['ffmpeg', 'ffprobe'].map(async (program) => {
      const file = await findProgram(program, path);
      const { size, mtimeMs } = await stat(file);
      return `${file} ${size} ${mtimeMs}`;
    });
    return (await Promise.all(described)).join(' ');
  } catch {
    return null;
  }
}
