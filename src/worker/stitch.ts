import { Fault } from '../core/errors.js';
import { formatFrames } from '../core/frames.js';
import { pictureOf } from '../core/frame-record.js';
import { frameFileUri, outputNames, stitchUri } from '../core/layout.js';
import { framesOfPlan } from '../core/plan.js';
import { parseStitchReport, recordBytes, type StitchReport } from '../core/status.js';
import { canBurnIn, noBurnIn } from './burn-in.js';
import { checkVideo } from './check-video.js';
import { sha256OfFile } from './digest.js';
import { encodePoster } from './encode-poster.js';
import { readPicture } from './frame-picture.js';
import { heldFrame, type FrameDesk } from './frame-store.js';
import { joinVideo } from './join-video.js';
import { mapBounded } from './map-bounded.js';
import { hashOfHashes } from './segment-store.js';
import { heldSound } from './sound-store.js';
import { goneFrame, videoPieces, type PiecesWork, type PlannedFrame } from './video-pieces.js';

/** Reading and hashing keep this many frames in memory, and a disk or a network busy. */
const framesCheckedAtOnce = 8;

export interface StitchJob extends FrameDesk {
  /** Scratch space of this job alone. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Makes what people look at from the frames in the store: video and poster, or a still. Each frame is compared with
 * its record first, and the video's frames are counted afterwards. With a gap there is no video: what exists becomes
 * `partial.mp4`, and the stitch fails.
 *
 * A video is joined from pieces that are encoded by themselves; those that were made while the frames were rendered are
 * taken as they are.
 */
export async function stitch(job: StitchJob): Promise<StitchReport> {
  const { plan, store } = job;
  const planned = framesOfPlan(plan);
  const records = await mapBounded(planned, framesCheckedAtOnce, (frame) => heldFrame(job, frame));
  const found = planned.flatMap((frame, index): PlannedFrame[] => {
    const record = records[index] ?? null;
    return record === null ? [] : [{ frame, record }];
  });
  const size = refuseMixedSizes(found);
  const framesSha256 = hashOfFrames(found);
  const standing = await standingReport(job, framesSha256);
  if (standing !== null) return standing;
  const held = new Set(found.map(({ frame }) => frame));
  const missing = formatFrames(planned.filter((frame) => !held.has(frame)));
  const { kind, burnIn: text } = plan.spec.delivery;
  const burnIn = text !== null && kind === 'video' && (await canBurnIn(job, text)) ? text : null;
  const pictures = await makePictures(job, found, { gap: missing !== '', burnIn });
  const report: StitchReport = {
    schema: 1,
    ...{ video: null, partial: null, still: null, poster: null },
    ...pictures,
    ...size,
    frames: found.length,
    missing,
    framesSha256,
    made: await describeObject(job, pictures.video ?? pictures.still ?? null),
    problems: kind === 'video' && text !== burnIn ? [noBurnIn] : [],
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
  // What was missing on the machine may have been installed since.
  if (report.problems.length > 0) return null;
  const now = await describeObject(job, report.video ?? report.still);
  const poster = report.poster === null ? null : await store.stat(`${plan.outputUri}/${report.poster}`);
  return now?.sha256 === report.made.sha256 && poster !== null ? report : null;
}

async function describeObject({ plan, store, folder }: StitchJob, name: string | null): Promise<StitchReport['made']> {
  const uri = `${plan.outputUri}/${name ?? ''}`;
  const stored = name === null ? null : await store.stat(uri);
  if (stored === null) return null;
  return { bytes: stored.size, sha256: await sha256OfFile(await store.localCopy(uri, folder)) };
}

function hashOfFrames(found: readonly PlannedFrame[]): string {
  return hashOfHashes(found.map(({ record }) => pictureOf(record)?.sha256 ?? ''));
}

async function makePictures(
  job: StitchJob,
  found: readonly PlannedFrame[],
  { gap, burnIn }: { readonly gap: boolean; readonly burnIn: string | null },
): Promise<Partial<Pick<StitchReport, 'video' | 'partial' | 'still' | 'poster'>>> {
  const middle = found[Math.floor(found.length / 2)];
  if (middle === undefined) return {};
  const delivery = { ...job.plan.spec.delivery, burnIn };
  if (delivery.kind === 'still') {
    const [poster, still] = await bothOf(makePoster(job, middle), makeStill(job, middle));
    return { poster, still };
  }
  const name = gap ? outputNames.partial : outputNames.video;
  const [poster] = await bothOf(makePoster(job, middle), makeVideo(job, { found, delivery, isWhole: !gap, name }));
  return { poster, [gap ? 'partial' : 'video']: name };
}

/** Nothing of either is left running when one of them has failed. */
async function bothOf<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}

async function makeStill({ plan, store, folder }: StitchJob, frame: PlannedFrame): Promise<string> {
  const file = await store.localCopy(frameFileUri(plan, frame.record.picture), folder);
  await store.write(`${plan.outputUri}/${outputNames.still}`, { file });
  return outputNames.still;
}

async function makePoster(job: StitchJob, { frame, record }: PlannedFrame): Promise<string> {
  const picture = await readPicture(job, record);
  if (picture === null) throw goneFrame(frame);
  const file = await encodePoster(job, picture);
  await job.store.write(`${job.plan.outputUri}/${outputNames.poster}`, { file });
  return outputNames.poster;
}

async function makeVideo(job: StitchJob, { name, ...work }: PiecesWork & { readonly name: string }): Promise<void> {
  const { rate } = work.delivery;
  const pieces = await videoPieces(job, work);
  const sound = work.isWhole ? await soundFile(job) : null;
  const file = await joinVideo(job, { pieces, rate, sound });
  await checkVideo(job, { file, frames: work.found.length, rate });
  await job.store.write(`${job.plan.outputUri}/${name}`, { file });
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
