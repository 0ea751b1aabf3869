import { rm } from 'node:fs/promises';
import { pictureOf } from '../core/frame-record.js';
import { framesOfChunk } from '../core/plan.js';
import { isCutIntoSegments } from '../core/segments.js';
import { canBurnIn } from './burn-in.js';
import { checkVideo } from './check-video.js';
import { encodingOf, openEncoder, type Encoding, type PictureSize, type VideoEncoder } from './encode-video.js';
import type { FfmpegDesk } from './ffmpeg.js';
import { readPicture, recordOfFrame } from './frame-picture.js';
import type { FrameDesk } from './frame-store.js';
import { makeScratch } from './scratch.js';
import { hashOfHashes, heldSegment, keepSegment } from './segment-store.js';
import { goneFrame } from './video-pieces.js';

/** An encoder that took no picture for so long, with nothing else left to do, is given up. */
const stallLimitMs = 5 * 60_000;

export interface SegmentJob extends FrameDesk {
  readonly chunk: number;
  readonly env: NodeJS.ProcessEnv;
}

/** Encodes a chunk while its frames are made. It never fails: what it does not make, the stitch makes. */
export interface SegmentMaker {
  /** The store holds this frame, verified. */
  offer(frame: number): void;
  /** All frames were offered: settles when the segment is kept, or given up. */
  finish(): Promise<void>;
  /** There will be no whole chunk: settles when nothing of it runs any more. */
  drop(): Promise<void>;
}

interface SegmentOptions {
  /** No frame will be rendered. */
  readonly complete: boolean;
  readonly limitMs?: number;
}

/**
 * Frames go to FFmpeg in planned order, read back from the store one at a time: rendering waits for no encoder, and
 * however slow that is, its queue holds numbers, not pictures.
 */
export function openSegment(job: SegmentJob, { complete, limitMs = stallLimitMs }: SegmentOptions): SegmentMaker {
  const offered = new Set<number>();
  const end = new AbortController();
  let taken = 0;
  let wake = (): void => undefined;
  const offer = async (frame: number): Promise<void> => {
    taken += 1;
    while (!offered.has(frame)) {
      end.signal.throwIfAborted();
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  const stop = (): void => {
    end.abort();
    wake();
  };
  job.signal.addEventListener('abort', stop, { once: true });
  const work = isCutIntoSegments(job.plan)
    ? makeSegment({ ...job, signal: end.signal }, { complete, offer }).catch(() => undefined)
    : Promise.resolve();
  const settle = async (): Promise<void> => {
    await work;
    job.signal.removeEventListener('abort', stop);
  };
  return {
    offer(frame) {
      offered.add(frame);
      wake();
    },
    async finish() {
      let before = taken;
      const watch = setInterval(() => {
        if (taken === before) stop();
        before = taken;
      }, limitMs);
      await settle();
      clearInterval(watch);
    },
    async drop() {
      stop();
      await settle();
    },
  };
}

interface Offers {
  readonly complete: boolean;
  /** Settles when the store holds the frame; rejects when it never will. */
  readonly offer: (frame: number) => Promise<void>;
}

async function makeSegment(job: SegmentJob, { complete, offer }: Offers): Promise<void> {
  // Not the job's folder: a scene can write there, and programs are started from this one.
  const folder = await makeScratch(job.env);
  try {
    const desk: FfmpegDesk = { folder, env: job.env, signal: job.signal };
    const frames = framesOfChunk(job.plan, job.chunk);
    const [first = 0] = frames;
    await offer(first);
    const encoding = await chunkEncoding(job, desk, frames);
    if (complete && (await isHeld(job, folder, { frames, encoding }))) return;
    const encoder = await openEncoder(desk, encoding, { patient: true });
    const hashes: string[] = [];
    for (const frame of frames) {
      await offer(frame);
      hashes.push(await feed(job, { encoder, frame, size: encoding.size }));
    }
    const file = await encoder.finish();
    const setup = await checkVideo(desk, { file, frames: frames.length, rate: encoding.rate });
    const facts = { settings: encoding.settings, framesSha256: hashOfHashes(hashes) };
    await keepSegment({ ...job, folder }, job.chunk, { ...facts, file, setup });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function chunkEncoding(job: SegmentJob, desk: FfmpegDesk, frames: readonly number[]): Promise<Encoding> {
  const [first = 0] = frames;
  const record = await recordOfFrame(job, first);
  if (record === null) throw goneFrame(first);
  const { delivery } = job.plan.spec;
  const burnIn = delivery.burnIn !== null && (await canBurnIn(desk, delivery.burnIn)) ? delivery.burnIn : null;
  return encodingOf({ ...delivery, burnIn }, { frames, size: { width: record.width, height: record.height } });
}

async function isHeld(
  job: SegmentJob,
  folder: string,
  { frames, encoding }: { readonly frames: readonly number[]; readonly encoding: Encoding },
): Promise<boolean> {
  const hashes: string[] = [];
  for (const frame of frames) {
    const record = await recordOfFrame(job, frame);
    hashes.push((record === null ? undefined : pictureOf(record)?.sha256) ?? '');
  }
  const facts = { settings: encoding.settings, framesSha256: hashOfHashes(hashes) };
  return (await heldSegment({ ...job, folder }, job.chunk, facts)) !== null;
}

interface Feeding {
  readonly encoder: VideoEncoder;
  readonly frame: number;
  readonly size: PictureSize;
}

/** Gives one frame to the encoder, by what its record vouches for; answers the picture's hash. */
async function feed(job: SegmentJob, { encoder, frame, size }: Feeding): Promise<string> {
  const record = await recordOfFrame(job, frame);
  const isFit = record?.width === size.width && record.height === size.height;
  const picture = isFit ? await readPicture(job, record) : null;
  if (record === null || picture === null) throw goneFrame(frame);
  await encoder.take(picture, frame);
  return pictureOf(record)?.sha256 ?? '';
}
