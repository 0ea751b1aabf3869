import { ownerName, textFile } from './carriers.js';
import { imageFiles, ImageUsers, isOnlyKept } from './image-files.js';
import { answersMax } from './limits.js';
import type { Memory } from './memory.js';
import type { AssetReference, SeriesWindow, Simulation } from './model.js';
import { Record } from './record.js';
import { stripTypes, stripsOf } from './sequencer.js';

type Found = AssetReference;

/** How the datablocks behind one block code name files. */
interface AssetRow {
  readonly code: string;
  readonly files: (record: Record, users: ImageUsers) => Iterable<Found>;
}

const rows: readonly AssetRow[] = [
  { code: 'LI', files: libraryFiles },
  { code: 'IM', files: imageFiles },
  { code: 'SO', files: (sound) => unlessPacked(sound, { role: 'sound', path: sound.text('name'), kind: 'sound' }) },
  { code: 'VF', files: (font) => unlessPacked(font, { role: 'font', path: font.text('name'), kind: 'font' }) },
  { code: 'MC', files: clipFiles },
  { code: 'VO', files: volumeFiles },
  { code: 'CF', files: cacheFiles },
  { code: 'TX', files: textFiles },
  { code: 'ME', files: meshFiles },
  { code: 'OB', files: objectFiles },
  { code: 'SC', files: stripFiles },
];

/** All files that this file's own datablocks name, in the order of the table. */
export function findAssets(memory: Memory, simulations: readonly Simulation[]): readonly AssetReference[] {
  const found = new Map<string, AssetReference>();
  const users = new ImageUsers(memory);
  for (const row of rows) {
    for (const block of memory.withCode(row.code)) {
      const record = Record.ofBlock(memory, block);
      if (record === null || isLinked(record)) continue;
      for (const asset of row.files(record, users)) {
        if (found.size >= answersMax) return [...found.values()];
        found.set(`${asset.role}\0${asset.path}\0${asset.usedBy}`, asset);
      }
    }
  }
  const folders = [...cacheFolders(simulations)];
  // A simulation knows more of the folder it was baked into than the modifier that holds it.
  const simulated = new Set(folders.map(({ path }) => path));
  for (const [key, asset] of found) if (asset.folder === true && simulated.has(asset.path)) found.delete(key);
  for (const asset of [...nodeFiles(memory), ...folders]) {
    if (found.size >= answersMax) break;
    found.set(`${asset.role}\0${asset.path}\0${asset.usedBy}`, asset);
  }
  return [...found.values()];
}

/** Datablocks packed from a library are written like local ones, with their library. */
export function isLinked(record: Record): boolean {
  return record.pointer('id.lib') !== 0n;
}

function* unlessPacked(
  record: Record,
  file: { readonly role: AssetReference['role']; readonly path: string | null; readonly kind: string },
): Generator<Found, undefined> {
  const { role, path, kind } = file;
  if (path === null || path === '' || path === '<builtin>' || record.pointer('packedfile') !== 0n) return undefined;
  const kept = isOnlyKept(record) ? { unused: true as const } : {};
  yield { role, path, usedBy: `${kind} ${record.idName() ?? ''}`, ...kept };
  return undefined;
}

/** Archives of datablocks packed into this file (5.0) are no files. */
function* libraryFiles(library: Record): Generator<Found, undefined> {
  if (library.pointer('archive_parent_library') !== 0n) return undefined;
  yield* unlessPacked(library, { role: 'library', path: library.text('name'), kind: 'library' });
  return undefined;
}

/** MovieClip.source and MovieClip.flag */
const clipSequence = 1;
const clipFlags = { proxy: 1 << 0, proxyFolder: 1 << 1 } as const;
const proxyFolderName = 'BL_proxy';

function* clipFiles(clip: Record): Generator<Found, undefined> {
  const path = clip.text('name') ?? '';
  const series = clip.number('source', 0) === clipSequence ? { series: true as const } : {};
  for (const file of unlessPacked(clip, { role: 'clip', path, kind: 'movie clip' })) {
    yield { ...file, ...series };
    if (!clip.flag('flag', clipFlags.proxy)) continue;
    const named = clip.flag('flag', clipFlags.proxyFolder) ? (clip.text('proxy.dir') ?? '') : '';
    const folder = named === '' ? beside(path, proxyFolderName) : named;
    yield { role: 'clip', path: folder, usedBy: `${file.usedBy}, proxy`, folder: true, optional: true };
  }
  return undefined;
}

function* volumeFiles(volume: Record): Generator<Found, undefined> {
  const series =
    volume.number('is_sequence', 0) === 0 ? {} : { series: true as const, windows: [volumeWindow(volume)] };
  for (const file of unlessPacked(volume, { role: 'volume', path: volume.text('filepath'), kind: 'volume' })) {
    yield { ...file, ...series };
  }
  return undefined;
}

/** Volume.sequence_mode: only clipped ones show nothing outside their frames. */
function volumeWindow(volume: Record): SeriesWindow {
  const offset = volume.number('frame_offset', 0);
  const last = offset + volume.number('frame_duration', 0);
  const start = volume.number('frame_start', 1);
  return { first: offset + 1, last, start, cyclic: volume.number('sequence_mode', 0) > 1, also: [] };
}

function* cacheFiles(cache: Record): Generator<Found, undefined> {
  const usedBy = `cache file ${cache.idName() ?? ''}`;
  const series = cache.number('is_sequence', 0) === 0 ? {} : { series: true as const };
  for (const file of unlessPacked(cache, { role: 'cache', path: cache.text('filepath'), kind: 'cache file' })) {
    yield { ...file, ...series };
  }
  for (const layer of cache.list('layers')) {
    const path = layer.text('filepath') ?? '';
    if (path !== '') yield { role: 'cache', path, usedBy, ...series };
  }
  return undefined;
}

function* textFiles(text: Record): Generator<Found, undefined> {
  const path = textFile(text);
  if (path !== null) yield { role: 'script', path, usedBy: `text ${text.idName() ?? ''}` };
  return undefined;
}

function* meshFiles(mesh: Record): Generator<Found, undefined> {
  for (const layers of ['ldata', 'fdata']) {
    const path = mesh.follow(`${layers}.external`)?.text('filename') ?? '';
    if (path !== '') yield { role: 'cache', path, usedBy: `mesh ${mesh.idName() ?? ''}` };
  }
  return undefined;
}

function* objectFiles(object: Record): Generator<Found, undefined> {
  for (const modifier of object.list('modifiers')) {
    const name = modifier.text('modifier.name') ?? '';
    const usedBy = `object ${object.idName() ?? ''}, modifier ${name}`;
    for (const path of modifierPaths(modifier)) {
      if (path !== '') yield { role: 'cache', path, usedBy };
    }
    for (const path of bakeFolders(modifier)) {
      if (path !== '') yield { role: 'cache', path, usedBy, folder: true, optional: true };
    }
  }
  return undefined;
}

function* modifierPaths(modifier: Record): Generator<string, undefined> {
  switch (modifier.struct.name) {
    case 'MeshCacheModifierData':
      yield modifier.text('filepath') ?? '';
      break;
    default:
  }
  return undefined;
}

/** NodesModifierBake.flag: the bake lies in a folder of its own. */
const bakePathFlag = 1 << 1;

/** Folders of what was baked: oceans, and the bake nodes of geometry nodes, which need no simulation. */
function* bakeFolders(modifier: Record): Generator<string, undefined> {
  if (modifier.struct.name === 'OceanModifierData' && modifier.number('cached', 0) !== 0) {
    yield modifier.text('cachepath') ?? '';
  }
  if (modifier.struct.name === 'NodesModifierData') {
    const common = modifier.textAt('simulation_bake_directory') ?? '';
    const bakes = [...modifier.array('bakes')];
    if (bakes.length === 0) yield common;
    for (const bake of bakes) yield bake.flag('flag', bakePathFlag) ? (bake.textAt('directory') ?? '') : common;
  }
  return undefined;
}

function* stripFiles(scene: Record): Generator<Found, undefined> {
  for (const strip of stripsOf(scene)) {
    const usedBy = `strip ${strip.name}`;
    const data = strip.record.follow('strip');
    if (data === null) continue;
    const directory = data.text('dir') ?? '';
    if (strip.type === stripTypes.image) {
      for (const element of data.array('stripdata')) {
        const path = joined(directory, element.text('name') ?? '');
        if (path !== '') yield { role: 'image', path, usedBy };
      }
    }
    // A sound strip plays its sound datablock; since 2.50 the path that it keeps beside is only for show.
    const isSound = strip.type === stripTypes.soundFile && strip.record.pointer('sound') === 0n;
    if (strip.type === stripTypes.movie || isSound) {
      const path = joined(directory, data.follow('stripdata')?.text('name') ?? '');
      if (path !== '') yield { role: isSound ? 'sound' : 'movie', path, usedBy };
    }
  }
  return undefined;
}

function beside(path: string, name: string): string {
  return path.replace(/[^\\/]*$/, '') + name;
}

function joined(directory: string, name: string): string {
  if (name === '' || directory === '' || /[\\/]$/.test(directory)) return name === '' ? '' : directory + name;
  return `${directory}${directory.includes('\\') ? '\\' : '/'}${name}`;
}

/** Node storage whose `filepath` counts when its mode says external. */
const nodeStorage: readonly (readonly [struct: string, role: AssetReference['role']])[] = [
  ['NodeShaderScript', 'script'],
  ['NodeShaderTexIES', 'ies'],
];
const externalMode = 1;

function* nodeFiles(memory: Memory): Generator<Found, undefined> {
  for (const [struct, role] of nodeStorage) {
    for (const block of memory.withStruct(struct)) {
      const storage = Record.ofBlock(memory, block);
      const path = storage?.text('filepath') ?? '';
      if (storage === null || path === '' || storage.number('mode', 0) !== externalMode) continue;
      yield { role, path, usedBy: ownerName(memory, block.owner) };
    }
  }
  return undefined;
}

/** What was baked on disk is read instead of being simulated again, also where only some frames of it are there. */
function* cacheFolders(simulations: readonly Simulation[]): Generator<Found, undefined> {
  for (const { kind, object, name, storage, path, baked } of simulations) {
    if (storage === 'memory' || path === null || path === '') continue;
    const usedBy = `object ${object}, ${kind} ${name}`;
    yield { role: 'cache', path, folder: true, usedBy, ...(baked === true ? {} : { optional: true }) };
  }
  return undefined;
}
