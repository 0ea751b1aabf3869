import * as v from 'valibot';
import { Fault } from './errors.js';

export const manifestSchema = 1;
/** What the name of a manifest ends in; a job tells by it that its input is a closure to lay out. */
export const manifestEnding = '.manifest.json';

/** Objects of a store, by content. */
export const objectsFolder = 'objects';

/** A file of a closure by its place and its content. */
export interface ManifestFile {
  /** Relative to the root, `/` between parts. */
  readonly path: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly role: string;
  /** Datablocks that name it: `image wood`. */
  readonly usedBy: readonly string[];
}

/** A closure that can be laid out anywhere: each file by path and content. */
export interface Manifest {
  readonly schema: typeof manifestSchema;
  /** Path of the scene file. */
  readonly scene: string;
  readonly files: readonly ManifestFile[];
}

/** A film's frames of fluids, each some files; a longer list is no closure. */
const filesMax = 1_000_000;

const hex64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hex digits'));
const relativePath = v.pipe(v.string(), v.check(staysInside, 'must be a relative path that stays inside'));

const shape = v.object({
  schema: v.literal(manifestSchema),
  scene: relativePath,
  files: v.pipe(
    v.array(
      v.object({
        path: relativePath,
        sha256: hex64,
        size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        role: v.string(),
        usedBy: v.array(v.string()),
      }),
    ),
    v.maxLength(filesMax),
  ),
});

/** A path that, laid out in a folder, cannot leave it. */
export function staysInside(path: string): boolean {
  const parts = path.split('/');
  return path !== '' && !path.includes('\0') && parts.every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Reads a manifest; one that a job cannot trust is a fault that names the first wrong key. */
export function parseManifest(bytes: Uint8Array): Manifest {
  const result = v.safeParse(shape, parseJson(bytes));
  if (!result.success) {
    const issue = result.issues[0];
    throw badManifest(`${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`);
  }
  const manifest = result.output;
  const paths = new Set(manifest.files.map((file) => file.path));
  if (paths.size < manifest.files.length) throw badManifest('it names a path twice');
  if (!paths.has(manifest.scene)) throw badManifest('its scene is not among its files');
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      if (paths.has(path.slice(0, end))) throw badManifest(`${path.slice(0, end)} is both a file and a folder`);
    }
  }
  return manifest;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw badManifest('it is not JSON');
  }
}

function badManifest(why: string): Fault {
  return new Fault('refused', 'bad-manifest', `The manifest cannot be used: ${why}. Pack the scene again.`);
}
