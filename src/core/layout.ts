import { frameFileName } from './frames.js';
import type { Plan } from './plan.js';
import { chunkStatusName, type ChunkStatus } from './progress.js';

/** Where everything of a run lies; every name of an object is made here. URIs of folders have no slash at their end. */

export function runUri(plan: { readonly outputUri: string; readonly run: string }): string {
  return `${plan.outputUri}/runs/${plan.run}`;
}

export function planUri(plan: { readonly outputUri: string; readonly run: string }): string {
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

/** What the stitch found and made. */
export function stitchUri(plan: Plan): string {
  return `${runUri(plan)}/stitch.json`;
}

export function frameUri(plan: Plan, frame: number): string {
  return `${plan.framesUri}/${frameFileName(frame, plan.spec.pixels.format)}`;
}

/** Bytes, hash and size of a verified frame. */
export function frameRecordUri(plan: Plan, frame: number): string {
  return `${plan.framesUri}/records/${frameFileName(frame, plan.spec.pixels.format)}.json`;
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
