import { createHash } from 'node:crypto';
import { configure } from 'safe-stable-stringify';
import type { PixelSpec } from './spec.js';

/** Raised when the same inputs begin to give other pixels because *our* way of rendering changed (the driver, above all). */
const driverEpoch = 2;
const renderKeyVersion = 1;

const renderKeyLengthCharacters = 40;
const runNameLengthCharacters = 20;
const repositoryIdLengthCharacters = 16;

const canonicalJson = configure({ deterministic: true, strict: true });

/** One text for one value: keys sorted at every depth, so that equal values hash equally. */
function canonical(value: unknown): string {
  return canonicalJson(value) ?? 'null';
}

function hash(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

export interface BlenderIdentity {
  /** `3.4.1` */
  readonly version: string;
  /** Build hash and platform as Blender reports them; two builds of one version may differ in libraries. */
  readonly build: string;
}

/** Everything a scene file reads: reference as resolved → sha256 of the content, or `missing`. */
export type ClosureHashes = Readonly<Record<string, string>>;

/**
 * Names the pixels of a render: equal keys mean that a frame need not be rendered again.
 * Frames, frame rate, video and chunks are not in it.
 */
export function renderKey(parts: {
  readonly closure: ClosureHashes;
  readonly pixels: PixelSpec;
  readonly blender: BlenderIdentity;
  /** What runs or is read beside the scene, by content. */
  readonly trust: { readonly scripts: boolean; readonly addons: readonly string[]; readonly ocio: string | null };
}): string {
  return hash({ version: renderKeyVersion, driver: driverEpoch, ...parts }).slice(0, renderKeyLengthCharacters);
}

/** Names one run: asking for the same thing again meets the same name; an explicit new try counts `attempt` up. */
export function runName(parts: {
  readonly repository: string;
  readonly input: unknown;
  readonly attempt: number;
}): string {
  return hash(parts).slice(0, runNameLengthCharacters);
}

/** Names a repository on this machine by where it lies (a Git directory shared by all its work trees, or a folder). */
export function localRepositoryId(root: string): string {
  return hash({ root }).slice(0, repositoryIdLengthCharacters);
}
