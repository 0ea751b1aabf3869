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
}

/** Libraries may link libraries, in circles too; a chain longer than this is no production file. */
const libraryLimit = 10_000;

/** A fluid's cache is two folders deep; a loop of links would be endless. */
const cacheDepthLimit = 4;

/** Reads a scene file and follows what it names, libraries recursively. Starts no Blender. */
export async function readClosure(tree: Tree, sceneFile: string): Promise<Closure> {
  const main = await readSceneFile(tree, sceneFile);
  const hashes = new Map<string, string>();
  const findings = [...main.findings];
  const sha256 = (await tree.sha256(sceneFile)) ?? 'missing';
  hashes.set(nameIn(tree, sceneFile), sha256);
  const libraries = [{ path: sceneFile, assets: main.blend.assets }];
  for (let holder = libraries.shift(); holder !== undefined; holder = libraries.shift()) {
    await addCaches(tree, holder.path, hashes);
    for (const asset of holder.assets) {
      const path = resolveReference(asset.path, holder.path);
      if (hashes.has(nameIn(tree, path))) continue;
      if (asset.folder === true) {
        await addFolder(tree, path, hashes);
        continue;
      }
      const found = await addFiles(tree, path, asset, hashes);
      if (!found) {
        findings.push(missingFile(asset, holder.path, sceneFile));
      } else if (asset.role === 'library' && hashes.size < libraryLimit) {
        const library = await readLibrary(tree, path);
        if (library !== null) libraries.push({ path, assets: library.assets });
      }
    }
  }
  return { blend: main.blend, findings, sha256, hashes: Object.fromEntries(hashes) };
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

async function addFiles(
  tree: Tree,
  path: string,
  asset: AssetReference,
  hashes: Map<string, string>,
): Promise<boolean> {
  const family = familyPattern(path, asset.role);
  const members =
    family === null
      ? [path]
      : (await tree.names(family.folder))
          .filter((name) => family.pattern.test(name))
          .map((name) => posix.join(family.folder, name));
  let found = false;
  for (const member of members) {
    const sha256 = await tree.sha256(member);
    hashes.set(nameIn(tree, member), sha256 ?? 'missing');
    found ||= sha256 !== null;
  }
  if (!found) hashes.set(nameIn(tree, path), 'missing');
  return found;
}

/** Physics caches lie in a folder named after the file; whatever is in it may be read. */
async function addCaches(tree: Tree, blendFile: string, hashes: Map<string, string>): Promise<void> {
  const folder = posix.join(posix.dirname(blendFile), `blendcache_${posix.basename(blendFile, '.blend')}`);
  await addFolder(tree, folder, hashes);
}

/** Any file below may be read; a folder that is not there holds nothing, as before the first bake. */
async function addFolder(tree: Tree, folder: string, hashes: Map<string, string>, depth = 0): Promise<void> {
  for (const name of await tree.names(folder)) {
    const path = posix.join(folder, name);
    const sha256 = await tree.sha256(path);
    if (sha256 !== null) hashes.set(nameIn(tree, path), sha256);
    else if (depth < cacheDepthLimit) await addFolder(tree, path, hashes, depth + 1);
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
