import { posix } from 'node:path';
import { readBlend, type Blend, type BlendFinding } from '../blend/index.js';
import { caseTwins, gravestFirst } from '../core/closure-findings.js';
import { Fault } from '../core/errors.js';
import type { Finding } from '../core/facts.js';
import { manifestSchema, type Manifest, type ManifestFile } from '../core/manifest.js';
import { isInside, nameBelow } from '../core/references.js';
import type { Tree } from '../ports.js';
import { linksOf, readLinks } from './blend-links.js';
import { inParallel } from './in-parallel.js';
import { walkClosure, type ClosureFile, type ClosureUse } from './walk-closure.js';

/** A scene file with everything it names, looked at but not read. */
export interface ClosureOutline {
  readonly blend: Blend;
  /** What paths are told relative to: the tree's root, or outside of any the folder that holds all files. Absolute. */
  readonly root: string;
  /** Absolute path of the scene file. */
  readonly scene: string;
  readonly files: readonly ClosureFile[];
  /** Absolute paths of what is named and cannot be read. */
  readonly missing: readonly string[];
  readonly uses: readonly ClosureUse[];
  readonly findings: readonly Finding[];
}

/** A scene file with everything it reads, by content. */
export interface Closure extends ClosureOutline {
  /** sha256 of the scene file itself. */
  readonly sha256: string;
  /** Reference resolved, as seen from the scene's folder → sha256, or `missing`: a renamed folder changes nothing. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Taken before each file was hashed: equal stamps afterwards prove that nothing changed in between. */
  readonly stamps: Readonly<Record<string, string | null>>;
  /** Absolute path → sha256. */
  readonly contents: ReadonlyMap<string, string>;
}

/** Hashing is bound by one processor a file and by the disk. */
const filesHashedAtOnce = 4;
/** A file that somebody goes on writing is never whole. */
const hashAttempts = 3;

/** Reads a scene file and looks at what it names, libraries recursively. Starts no Blender, hashes nothing. */
export async function outlineClosure(tree: Tree, sceneFile: string): Promise<ClosureOutline> {
  const main = await readSceneFile(tree, sceneFile);
  const { root, files, missing, uses, findings } = await walkClosure(
    tree,
    { path: sceneFile, links: linksOf(main.blend) },
    readLinks,
  );
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    blend: main.blend,
    root,
    scene: sceneFile,
    files: sorted,
    missing,
    uses,
    findings: gravestFirst([
      ...main.findings,
      ...findings,
      ...caseTwins(sorted.map((file) => nameBelow(root, file.path))),
    ]),
  };
}

/** Reads a scene file, follows what it names, and hashes all of it. */
export async function readClosure(tree: Tree, sceneFile: string): Promise<Closure> {
  const outline = await outlineClosure(tree, sceneFile);
  const contents = new Map<string, string>();
  const stamps: Record<string, string | null> = {};
  const gone: string[] = [];
  await inParallel(outline.files, filesHashedAtOnce, async ({ path }) => {
    const { sha256, stamp } = await hashQuiet(tree, path);
    stamps[path] = stamp;
    if (sha256 === null) gone.push(path);
    else contents.set(path, sha256);
  });
  const hashes: Record<string, string> = {};
  const seen = (path: string): string => seenFrom(sceneFile, path, tree);
  for (const path of [...outline.missing, ...gone]) hashes[seen(path)] = 'missing';
  for (const { path } of outline.files) {
    const sha256 = contents.get(path);
    if (sha256 !== undefined) hashes[seen(path)] = sha256;
  }
  return { ...outline, sha256: contents.get(sceneFile) ?? 'missing', hashes, stamps, contents };
}

/** The scene file is what everything in its project is seen from, whatever its name; other places stay where they are. */
function seenFrom(sceneFile: string, path: string, { root, hasBounds }: Tree): string {
  if (hasBounds && !isInside(root, path)) return path;
  return path === sceneFile ? '.' : posix.relative(posix.dirname(sceneFile), path);
}

/** The hash of a file that was not written to meanwhile. */
async function hashQuiet(
  tree: Tree,
  path: string,
): Promise<{ readonly sha256: string | null; readonly stamp: string | null }> {
  for (let attempt = 0; attempt < hashAttempts; attempt += 1) {
    const stamp = await tree.stamp(path);
    const sha256 = await tree.sha256(path);
    if ((await tree.stamp(path)) === stamp) return { sha256, stamp };
  }
  throw new Fault('refused', 'file-changing', `${path} is being written to; wait until it is whole and try again.`);
}

/** The first file that is not what it was when the closure was read, or `null` where nothing changed. */
export async function changedSince(tree: Tree, closure: Closure): Promise<string | null> {
  for (const [path, stamp] of Object.entries(closure.stamps)) {
    if ((await tree.stamp(path)) !== stamp) return nameBelow(closure.root, path);
  }
  return null;
}

/** Files by path and content. What lies outside the root is left out: no path inside could stand for it. */
export function manifestOf(closure: Closure): Manifest {
  return {
    schema: manifestSchema,
    scene: nameBelow(closure.root, closure.scene),
    files: closure.files.flatMap((file): ManifestFile[] => {
      const sha256 = closure.contents.get(file.path);
      if (sha256 === undefined || !isInside(closure.root, file.path)) return [];
      const { size, role, usedBy } = file;
      return [{ path: nameBelow(closure.root, file.path), sha256, size, role, usedBy }];
    }),
  };
}

/** Reads one scene file, or throws the sentence that says why it cannot be rendered. */
async function readSceneFile(
  tree: Tree,
  sceneFile: string,
): Promise<{ readonly blend: Blend; readonly findings: readonly BlendFinding[] }> {
  await using source = await tree.open(sceneFile);
  const reading = await readBlend(source, { fileName: posix.basename(sceneFile) });
  if (!reading.ok) throw new Fault('refused', reading.error.code, `${sceneFile} ${reading.error.message}.`);
  return reading;
}
