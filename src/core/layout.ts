import { frameFileName } from './frames.js';
import type { Plan } from './plan.js';
import { chunkStatusName, type ChunkStatus } from './progress.js';

/** Where everything of a run lies; every name of an object is made here. URIs of folders have no slash at their end. */

/** A run and its output folder: a plan, or what a registry knows. */
export interface RunPlace {
  readonly outputUri: string;
  readonly run: string;
}

export function runUri(plan: RunPlace): string {
  return `${plan.outputUri}/runs/${plan.run}`;
}

export function planUri(plan: RunPlace): string {
  return `${runUri(plan)}/plan.json`;
}

export function chunkStatusUri(plan: Plan, status: ChunkStatus): string {
  return `${runUri(plan)}/${chunkStatusName(status)}`;
}

export function chunksUri(plan: Plan): string {
  return `${runUri(plan)}/chunks`;
}

export function chunkFolderUri(plan: Plan, chunk: number): string {
  return `${chunksUri(plan)}/${String(chunk).padStart(5, '0')}`;
}

/** What Blender said in one attempt at a chunk. */
export function chunkLogUri(plan: RunPlace, log: ChunkLog): string {
  return `${logsUri(plan)}/${String(log.chunk).padStart(5, '0')}-${log.attempt}.log`;
}

export function logsUri(plan: RunPlace): string {
  return `${runUri(plan)}/logs`;
}

export interface ChunkLog {
  readonly chunk: number;
  readonly attempt: number;
}

/** `undefined` for names that are no log: a listing may hold anything. */
export function parseChunkLogUri(uri: string): ChunkLog | undefined {
  const groups = /\/logs\/(?<chunk>\d{5})-(?<attempt>\d{1,9})\.log$/.exec(uri)?.groups;
  return groups === undefined ? undefined : { chunk: Number(groups['chunk']), attempt: Number(groups['attempt']) };
}

/** What the stitch found and made. */
export function stitchUri(plan: Plan): string {
  return `${runUri(plan)}/stitch.json`;
}

/** A chunk's part of the video. */
export function segmentUri(plan: Plan, chunk: number): string {
  return `${runUri(plan)}/segments/${String(chunk).padStart(5, '0')}.mp4`;
}

/** What a segment was made of and with; without it the segment counts as never made. */
export function segmentRecordUri(plan: Plan, chunk: number): string {
  return `${runUri(plan)}/segments/${String(chunk).padStart(5, '0')}.json`;
}

/** One file of a frame, by its name in the frame's record. */
export function frameFileUri(plan: Plan, name: string): string {
  return `${plan.framesUri}/${encodeName(name)}`;
}

/** Bytes, hashes and size of a verified frame. */
export function frameRecordUri(plan: Plan, frame: number): string {
  return `${frameRecordsUri(plan)}/${frameFileName(frame, 'json')}`;
}

/** The folder of those. */
export function frameRecordsUri(plan: Plan): string {
  return `${plan.framesUri}/records`;
}

/** Beside the frames: the key they were rendered under. */
export function renderKeyUri(plan: Plan): string {
  return `${plan.framesUri}/${renderKeyName}`;
}

/** The scene's sound over a range of frames, mixed once for all renders that share the key. */
export function soundUri(plan: Plan, range: { readonly first: number; readonly last: number }): string {
  return `${plan.framesUri}/sound/${range.first}to${range.last}.flac`;
}

/** Hash of a mixed sound; without it the sound counts as never mixed. */
export function soundRecordUri(plan: Plan, range: { readonly first: number; readonly last: number }): string {
  return `${plan.framesUri}/records/${range.first}to${range.last}.flac.json`;
}

/** Where one of a frame's files stands in the output folder, by its name in the frame's record. */
export function publishedUri(plan: { readonly outputUri: string }, name: string): string {
  const folder = name.includes('/') ? '' : `${outputNames.frames}/`;
  return `${plan.outputUri}/${folder}${encodeName(name)}`;
}

/** Names of what File Output nodes wrote, as they stand in the output folder; only where there are such. */
export function publishedLayersUri(plan: { readonly outputUri: string }): string {
  return `${plan.outputUri}/layers/files.json`;
}

function encodeName(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

export const renderKeyName = 'render-key';

/** Names in the output folder, as people see them. */
export const outputNames = {
  video: 'output.mp4',
  partial: 'partial.mp4',
  still: 'still.png',
  poster: 'poster.jpg',
  report: 'report.json',
  plan: 'plan.json',
  frames: 'frames',
} as const;
