import { ownerName, textFile } from './carriers.js';
import { answersMax } from './limits.js';
import type { Memory } from './memory.js';
import type { AssetReference, Simulation } from './model.js';
import { Record } from './record.js';
import { stripTypes, stripsOf } from './sequencer.js';

type Found = AssetReference;

/** How the datablocks behind one block code name files. */
interface AssetRow {
  readonly code: string;
  readonly files: (record: Record) => Iterable<Found>;
}

const rows: readonly AssetRow[] = [
  { code: 'LI', files: libraryFiles },
  { code: 'IM', files: imageFiles },
  { code: 'SO', files: (sound) => unlessPacked(sound, { role: 'sound', path: sound.text('name'), kind: 'sound' }) },
  { code: 'VF', files: (font) => unlessPacked(font, { role: 'font', path: font.text('name'), kind: 'font' }) },
  { code: 'MC', files: (clip) => unlessPacked(clip, { role: 'clip', path: clip.text('name'), kind: 'movie clip' }) },
  {
    code: 'VO',
    files: (volume) => unlessPacked(volume, { role: 'volume', path: volume.text('filepath'), kind: 'volume' }),
  },
  { code: 'CF', files: cacheFiles },
  { code: 'TX', files: textFiles },
  { code: 'ME', files: meshFiles },
  { code: 'OB', files: objectFiles },
  { code: 'SC', files: stripFiles },
];

/** All files that this file's own datablocks name, in the order of the table. */
export function findAssets(memory: Memory, simulations: readonly Simulation[]): readonly AssetReference[] {
  const found = new Map<string, AssetReference>();
  for (const row of rows) {
    for (const block of memory.withCode(row.code)) {
      const record = Record.ofBlock(memory, block);
      if (record === null || isLinked(record)) continue;
      for (const asset of row.files(record)) {
        if (found.size >= answersMax) return [...found.values()];
        found.set(`${asset.role}\0${asset.path}\0${asset.usedBy}`, asset);
      }
    }
  }
  for (const asset of [...nodeFiles(memory), ...bakedFolders(simulations)]) {
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
  yield { role, path, usedBy: `${kind} ${record.idName() ?? ''}` };
  return undefined;
}

/** Archives of datablocks packed into this file (5.0) are no files. */
function* libraryFiles(library: Record): Generator<Found, undefined> {
  if (library.pointer('archive_parent_library') !== 0n) return undefined;
  yield* unlessPacked(library, { role: 'library', path: library.text('name'), kind: 'library' });
  return undefined;
}

const imageSources = { file: 1, sequence: 2, movie: 3, tiled: 6 } as const;
const firstTile = 1001;
const imageRoles: ReadonlyMap<number, AssetReference['role']> = new Map([
  [imageSources.file, 'image'],
  [imageSources.sequence, 'sequence'],
  [imageSources.movie, 'movie'],
  [imageSources.tiled, 'udim'],
]);
/** Image.type: results of renders and compositing are no files, whatever source they claim. */
const resultImageTypes: ReadonlySet<number> = new Set([4, 5]);

function* imageFiles(image: Record): Generator<Found, undefined> {
  const role = imageRoles.get(image.number('source', imageSources.file));
  if (role === undefined || resultImageTypes.has(image.number('type', 0))) return undefined;
  for (const packed of image.list('packedfiles')) {
    if (packed.pointer('packedfile') !== 0n) return undefined;
  }
  const tiles = role === 'udim' ? [...image.list('tiles')].map((tile) => tile.number('tile_number', firstTile)) : null;
  for (const found of unlessPacked(image, { role, path: image.text('name'), kind: 'image' })) {
    yield tiles === null ? found : { ...found, tiles };
  }
  return undefined;
}

function* cacheFiles(cache: Record): Generator<Found, undefined> {
  const usedBy = `cache file ${cache.idName() ?? ''}`;
  yield* unlessPacked(cache, { role: 'cache', path: cache.text('filepath'), kind: 'cache file' });
  for (const layer of cache.list('layers')) {
    const path = layer.text('filepath') ?? '';
    if (path !== '') yield { role: 'cache', path, usedBy };
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
    for (const path of modifierPaths(modifier)) {
      if (path === '') continue;
      yield { role: 'cache', path, usedBy: `object ${object.idName() ?? ''}, modifier ${name}` };
    }
  }
  return undefined;
}

function* modifierPaths(modifier: Record): Generator<string, undefined> {
  switch (modifier.struct.name) {
    case 'MeshCacheModifierData':
      yield modifier.text('filepath') ?? '';
      break;
    case 'OceanModifierData':
      if (modifier.number('cached', 0) !== 0) yield modifier.text('cachepath') ?? '';
      break;
    default:
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
    if (strip.type === stripTypes.movie || strip.type === stripTypes.soundFile) {
      const path = joined(directory, data.follow('stripdata')?.text('name') ?? '');
      if (path !== '') yield { role: strip.type === stripTypes.movie ? 'movie' : 'sound', path, usedBy };
    }
  }
  return undefined;
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

/** What was baked on disk is read instead of being simulated again; folders of anything else may be missing. */
function* bakedFolders(simulations: readonly Simulation[]): Generator<Found, undefined> {
  for (const { kind, object, name, baked, path } of simulations) {
    if (baked !== false && path !== null && path !== '') {
      yield { role: 'cache', path, folder: true, usedBy: `object ${object}, ${kind} ${name}` };
    }
  }
  return undefined;
}
