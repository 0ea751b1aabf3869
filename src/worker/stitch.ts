import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Fault } from '../core/errors.js';
import { formatFrames } from '../core/frames.js';
import type { FrameRecord } from '../core/frame-record.js';
import { frameUri, outputNames, stitchUri } from '../core/layout.js';
import { framesOfPlan, type Plan } from '../core/plan.js';
import { parseStitchReport, recordBytes, type StitchReport } from '../core/status.js';
import type { Store } from '../ports.js';
import { countFrames, encodePoster, encodeVideo } from './ffmpeg.js';
import { heldFrame } from './frame-store.js';
import { heldSound } from './sound-store.js';

export interface StitchJob {
  readonly plan: Plan;
  readonly store: Store;
  /** Scratch space of this job alone. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

interface PlannedFrame {
  readonly frame: number;
  readonly record: FrameRecord;
}

/**
 * Makes what people look at from the frames in the store: video and poster, or a still. Each frame is compared with
 * its record first, and the video's frames are counted afterwards. With a gap there is no video: what exists becomes
 * `partial.mp4`, and the stitch fails.
 */
export async function stitch(job: StitchJob): Promise<StitchReport> {
  const { plan, store } = job;
  const planned = framesOfPlan(plan);
  const found: PlannedFrame[] = [];
  for (const frame of planned) {
    const record = await heldFrame(store, plan, frame);
    if (record !== null) found.push({ frame, record });
  }
  const size = refuseMixedSizes(found);
  const framesSha256 = hashOfHashes(found);
  const standing = await standingReport(job, framesSha256);
  if (standing !== null) return standing;
  const held = new Set(found.map(({ frame }) => frame));
  const missing = formatFrames(planned.filter((frame) => !held.has(frame)));
  const pictures = await makePictures(job, found, missing !== '');
  const report: StitchReport = {
    schema: 1,
    ...{ video: null, partial: null, still: null, poster: null },
    ...pictures,
    ...size,
    frames: found.length,
    missing,
    framesSha256,
    made: await describeObject(job, pictures.video ?? pictures.still ?? null),
  };
  await store.write(stitchUri(plan), recordBytes(report));
  if (missing !== '') {
    const offer = report.partial === null ? '' : ` What exists is in ${outputNames.partial}.`;
    throw new Fault('failed', 'frames-missing', `Frames ${missing} do not exist, so there is no video.${offer}`);
  }
  return report;
}

/** What an earlier stitch of this run made, if it is still there, whole, and made of these very frames. */
async function standingReport(job: StitchJob, framesSha256: string): Promise<StitchReport | null> {
  const { plan, store } = job;
  const bytes = await store.read(stitchUri(plan));
  const report = bytes === null ? null : parseStitchReport(bytes);
  if (report?.made == null || report.missing !== '' || report.framesSha256 !== framesSha256) return null;
  const now = await describeObject(job, report.video ?? report.still);
  const poster = report.poster === null ? null : await store.stat(`${plan.outputUri}/${report.poster}`);
  return now?.sha256 === report.made.sha256 && poster !== null ? report : null;
}

async function describeObject({ plan, store, folder }: StitchJob, name: string | null): Promise<StitchReport['made']> {
  const uri = `${plan.outputUri}/${name ?? ''}`;
  const stored = name === null ? null : await store.stat(uri);
  if (stored === null) return null;
  const hash = createHash('sha256');
  await pipeline(createReadStream(await store.localCopy(uri, folder)), hash);
  return { bytes: stored.size, sha256: hash.digest('hex') };
}

function hashOfHashes(found: readonly PlannedFrame[]): string {
  return sha256Of(new TextEncoder().encode(found.map(({ record }) => record.sha256).join(' ')));
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function makePictures(
  job: StitchJob,
  found: readonly PlannedFrame[],
  gap: boolean,
): Promise<Partial<Pick<StitchReport, 'video' | 'partial' | 'still' | 'poster'>>> {
  const middle = found[Math.floor(found.length / 2)];
  if (middle === undefined) return {};
  const poster = { poster: await makePoster(job, middle) };
  if (job.plan.spec.delivery.kind === 'still') return { ...poster, still: await makeStill(job, middle) };
  if (gap) return { ...poster, partial: await makeVideo(job, found, outputNames.partial) };
  return { ...poster, video: await makeVideo(job, found, outputNames.video) };
}

async function makeStill({ plan, store, folder }: StitchJob, frame: PlannedFrame): Promise<string> {
  const file = await store.localCopy(frameUri(plan, frame.frame), folder);
  await store.write(`${plan.outputUri}/${outputNames.still}`, { file });
  return outputNames.still;
}

async function makePoster({ plan, store, folder, signal }: StitchJob, frame: PlannedFrame): Promise<string> {
  const source = await store.localCopy(frameUri(plan, frame.frame), folder);
  const target = join(folder, outputNames.poster);
  await encodePoster({ source, target, hasAlpha: frame.record.hasAlpha, signal });
  await store.write(`${plan.outputUri}/${outputNames.poster}`, { file: target });
  return outputNames.poster;
}

async function makeVideo(job: StitchJob, frames: readonly PlannedFrame[], name: string): Promise<string> {
  const { plan, store, folder, signal } = job;
  const { rate, pixelAspect } = plan.spec.delivery;
  const numbered = join(folder, 'numbered');
  await mkdir(numbered);
  // FFmpeg reads a gapless count from 0; frame numbers have gaps, signs and any first number.
  for (const [index, { frame }] of frames.entries()) {
    await symlink(
      await store.localCopy(frameUri(plan, frame), folder),
      join(numbered, `${String(index).padStart(8, '0')}.png`),
    );
  }
  const target = join(folder, name);
  await encodeVideo({
    // A percent sign of the folder's own is written twice in a pattern.
    pattern: join(numbered.replaceAll('%', '%%'), '%08d.png'),
    frameCount: frames.length,
    rate,
    pixelAspect,
    hasAlpha: frames.some(({ record }) => record.hasAlpha),
    sound: name === outputNames.video ? await soundFile(job) : null,
    target,
    signal,
  });
  const counted = await countFrames(target, signal);
  if (counted !== frames.length) {
    throw new Fault(
      'failed',
      'video-incomplete',
      `The video has ${counted} frames where ${frames.length} were encoded; start the same render again.`,
    );
  }
  await store.write(`${plan.outputUri}/${name}`, { file: target });
  return name;
}

async function soundFile({ plan, store, folder }: StitchJob): Promise<string | null> {
  if (!plan.spec.delivery.sound) return null;
  const frames = framesOfPlan(plan);
  const uri = await heldSound(store, plan, { first: frames[0] ?? 0, last: frames.at(-1) ?? 0 });
  // Where it could not be mixed, the chunk that tried has said so.
  return uri === null ? null : store.localCopy(uri, folder);
}

function refuseMixedSizes(found: readonly PlannedFrame[]): {
  readonly width: number | null;
  readonly height: number | null;
} {
  const first = found[0]?.record;
  if (first === undefined) return { width: null, height: null };
  const other = found.find(({ record }) => record.width !== first.width || record.height !== first.height);
  if (other !== undefined) {
    throw new Fault(
      'failed',
      'mixed-sizes',
      `Frame ${other.frame} is ${other.record.width} x ${other.record.height}, the first is ${first.width} x ${first.height}; render again with --force.`,
    );
  }
  return { width: first.width, height: first.height };
}
