import { posix } from 'node:path';
import { readBlend, type AssetReference, type Blend, type BlendFinding } from '../blend/index.js';
import { Fault } from '../core/errors.js';
import { familyPattern, resolveReference } from '../core/references.js';
import type { Tree } from '../ports.js';

/** A scene file with everything it reads, by content. */
export interface Closure {
  readonly blend: Blend;
  readonly findings: readonly BlendFinding[];
  /** sha256 of the scene file itself. */
  readonly sha256: string;
  /** Reference resolved (relative to the root where it lies inside) → sha256, or `missing`. */
  readonly hashes: Readonly<Record<string, string>>;
  /** Taken before each file was hashed: equal stamps afterwards prove that nothing changed in between. */
  readonly stamps: Readonly<Record<string, string | null>>;
}

/** Libraries may link libraries, in circles too; a chain longer than this is no production file. */
const libraryLimit = 10_000;

/** A fluid's cache is two folders deep; a loop of links would be endless. */
const cacheDepthLimit = 4;

/** Reads a scene file and follows what it names, libraries recursively. Starts no Blender. */
export async function readClosure(tree: Tree, sceneFile: string): Promise<Closure> {
  const main = await readSceneFile(tree, sceneFile);
  const found: Found = { hashes: new Map(), stamps: new Map() };
  const findings = [...main.findings];
  const sha256 = (await addFile(tree, sceneFile, found)) ?? 'missing';
  const libraries = [{ path: sceneFile, assets: main.blend.assets }];
  for (let holder = libraries.shift(); holder !== undefined; holder = libraries.shift()) {
    await addCaches(tree, holder.path, found);
    for (const asset of holder.assets) {
      const path = resolveReference(asset.path, holder.path);
      if (found.hashes.has(nameIn(tree, path))) continue;
      if (asset.folder === true) {
        await addFolder(tree, path, found);
        continue;
      }
      const exists = await addFiles(tree, path, asset, found);
      if (!exists) {
        findings.push(missingFile(asset, holder.path, sceneFile));
      } else if (asset.role === 'library' && found.hashes.size < libraryLimit) {
        const library = await readLibrary(tree, path);
        if (library !== null) libraries.push({ path, assets: library.assets });
      }
    }
  }
  const { hashes, stamps } = found;
  return {
    blend: main.blend,
    findings,
    sha256,
    hashes: Object.fromEntries(hashes),
    stamps: Object.fromEntries(stamps),
  };
}

interface Found {
  readonly hashes: Map<string, string>;
  readonly stamps: Map<string, string | null>;
}

/** Takes one file into the closure; answers its hash, `null` where there is no such file. */
async function addFile(tree: Tree, path: string, found: Found): Promise<string | null> {
  const stamp = await tree.stamp(path);
  const sha256 = await tree.sha256(path);
  found.hashes.set(nameIn(tree, path), sha256 ?? 'missing');
  found.stamps.set(nameIn(tree, path), stamp);
  return sha256;
}

/** The first file that is not what it was when the closure was read, or `null` where nothing changed. */
export async function changedSince(tree: Tree, closure: Closure): Promise<string | null> {
  for (const [path, stamp] of Object.entries(closure.stamps)) {
    if ((await tree.stamp(path)) !== stamp) return path;
  }
  return null;
}

/** Reads one scene file, or throws the sentence that says why it cannot be rendered. */
export async function readSceneFile(
  tree: Tree,
  sceneFile: string,
): Promise<{ readonly blend: Blend; readonly findings: readonly BlendFinding[] }> {
  await using source = await tree.open(sceneFile);
  const reading = await readBlend(source, { fileName: posix.basename(sceneFile) });
  if (!reading.ok) throw new Fault('refused', reading.error.code, `${sceneFile} ${reading.error.message}.`);
  return reading;
}

/** A library that cannot be read is Blender's to complain about; its own assets then stay unknown. */
async function readLibrary(tree: Tree, path: string): Promise<Blend | null> {
  await using source = await tree.open(path);
  const reading = await readBlend(source, { fileName: posix.basename(path) });
  return reading.ok ? reading.blend : null;
}

async function addFiles(tree: Tree, path: string, asset: AssetReference, found: Found): Promise<boolean> {
  const family = familyPattern(path, asset.role);
  const members =
    family === null
      ? [path]
      : (await tree.names(family.folder))
          .filter((name) => family.pattern.test(name))
          .map((name) => posix.join(family.folder, name));
  let exists = false;
  for (const member of members) exists = (await addFile(tree, member, found)) !== null || exists;
  if (!exists) found.hashes.set(nameIn(tree, path), 'missing');
  return exists;
}

/** Physics caches lie in a folder named after the file; whatever is in it may be read. */
async function addCaches(tree: Tree, blendFile: string, found: Found): Promise<void> {
  const folder = posix.join(posix.dirname(blendFile), `blendcache_${posix.basename(blendFile, '.blend')}`);
  await addFolder(tree, folder, found);
}

/** Any file below may be read; a folder that is not there holds nothing, as before the first bake. */
async function addFolder(tree: Tree, folder: string, found: Found, depth = 0): Promise<void> {
  for (const name of await tree.names(folder)) {
    const path = posix.join(folder, name);
    const isFile = (await tree.stamp(path)) !== null;
    if (isFile) await addFile(tree, path, found);
    else if (depth < cacheDepthLimit) await addFolder(tree, path, found, depth + 1);
  }
}

function missingFile(asset: AssetReference, holder: string, sceneFile: string): BlendFinding {
  const where = holder === sceneFile ? '' : ` in the library ${posix.basename(holder)}`;
  return {
    code: 'missing-file',
    severity: 'warning',
    message: `${asset.path} does not exist, but ${asset.usedBy}${where} reads it; add the file or correct the path.`,
  };
}

function nameIn(tree: Tree, path: string): string {
  return path.startsWith(`${tree.root}/`) ? path.slice(tree.root.length + 1) : path;
}
