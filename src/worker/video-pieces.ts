import { Fault } from '../core/errors.js';
import { pictureOf, type FrameRecord } from '../core/frame-record.js';
import { framesOfChunk } from '../core/plan.js';
import { isCutIntoSegments } from '../core/segments.js';
import type { DeliverySpec } from '../core/spec.js';
import { checkVideo } from './check-video.js';
import { encodingOf, openEncoder, type Encoding } from './encode-video.js';
import type { FfmpegDesk } from './ffmpeg.js';
import { readPicture } from './frame-picture.js';
import type { FrameDesk } from './frame-store.js';
import type { VideoPiece } from './join-video.js';
import { mapBounded } from './map-bounded.js';
import { hashOfHashes, heldSegment, keepSegment, type HeldSegment } from './segment-store.js';

const piecesCheckedAtOnce = 4;

export interface PlannedFrame {
  readonly frame: number;
  readonly record: FrameRecord;
}

export interface PiecesWork {
  readonly found: readonly PlannedFrame[];
  readonly delivery: DeliverySpec;
  /** No planned frame is missing. */
  readonly isWhole: boolean;
}

type PiecesDesk = FrameDesk & FfmpegDesk;

interface Piece {
  readonly frames: readonly PlannedFrame[];
  /** Whose segment it is; `null` where the video is one piece. */
  readonly chunk: number | null;
  readonly encoding: Encoding;
}

/**
 * What a video is joined from: the segments that were made while the frames were rendered, where they are whole, of
 * these frames and of this encoding; what there is not is encoded here, in the same way.
 */
export async function videoPieces(desk: PiecesDesk, work: PiecesWork): Promise<readonly VideoPiece[]> {
  const pieces = cutPieces(desk, work);
  const held = await mapBounded(pieces, piecesCheckedAtOnce, (piece) => heldPiece(desk, piece));
  const made: HeldSegment[] = [];
  // One at a time: each encoder uses the whole machine.
  for (const [index, piece] of pieces.entries()) made.push(held[index] ?? (await encodePiece(desk, piece)));
  const isOfOneKind = made.every(({ setup }) => setup === made[0]?.setup);
  if (!isOfOneKind) {
    // Another FFmpeg made some of them: a player that was set up for the first would show the others wrong.
    for (const [index, piece] of pieces.entries()) made[index] = await encodePiece(desk, piece);
  }
  return pieces.map(({ frames }, index) => ({ file: made[index]?.file ?? '', frames: frames.length }));
}

function cutPieces({ plan }: PiecesDesk, { found, delivery, isWhole }: PiecesWork): readonly Piece[] {
  const [first] = found;
  const size = { width: first?.record.width ?? 0, height: first?.record.height ?? 0 };
  const pieceOf = (frames: readonly PlannedFrame[], chunk: number | null): Piece => ({
    frames,
    chunk,
    encoding: encodingOf(delivery, { frames: frames.map(({ frame }) => frame), size }),
  });
  if (!isWhole || !isCutIntoSegments(plan)) return [pieceOf(found, null)];
  let before = 0;
  return plan.chunks.map((_, chunk) => {
    const { length } = framesOfChunk(plan, chunk);
    before += length;
    return pieceOf(found.slice(before - length, before), chunk);
  });
}

async function heldPiece(desk: PiecesDesk, piece: Piece): Promise<HeldSegment | null> {
  return piece.chunk === null ? null : heldSegment(desk, piece.chunk, factsOf(piece));
}

function factsOf({ frames, encoding }: Piece): { readonly settings: string; readonly framesSha256: string } {
  const hashes = frames.map(({ record }) => pictureOf(record)?.sha256 ?? '');
  return { settings: encoding.settings, framesSha256: hashOfHashes(hashes) };
}

async function encodePiece(desk: PiecesDesk, piece: Piece): Promise<HeldSegment> {
  const { frames, encoding, chunk } = piece;
  const encoder = await openEncoder(desk, encoding, { patient: false });
  for (const { frame, record } of frames) {
    const picture = await readPicture(desk, record);
    if (picture === null) throw goneFrame(frame);
    await encoder.take(picture, frame);
  }
  const file = await encoder.finish();
  const setup = await checkVideo(desk, { file, frames: frames.length, rate: encoding.rate });
  // A stitch that is started again finds it.
  if (chunk !== null) await keepSegment(desk, chunk, { ...factsOf(piece), file, setup });
  return { file, setup };
}

export function goneFrame(frame: number): Fault {
  return new Fault(
    'failed',
    'frame-gone',
    `Frame ${frame} changed while the video was made; start the same render again.`,
  );
}
