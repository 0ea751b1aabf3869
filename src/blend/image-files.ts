import { ownerName } from './carriers.js';
import type { Memory } from './memory.js';
import type { AssetReference, SeriesWindow } from './model.js';
import { Record } from './record.js';

/** Image.source */
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
/** Image.views_format: both eyes in one picture. */
const stereoInOneFile = 1;
/** ID.flag: kept though nothing uses it. */
const fakeUserFlag = 1 << 9;

/** Every file that one image datablock names. */
export function* imageFiles(image: Record, users: ImageUsers): Generator<AssetReference, undefined> {
  const role = imageRoles.get(image.number('source', imageSources.file));
  if (role === undefined || resultImageTypes.has(image.number('type', 0)) || isPacked(image)) return undefined;
  const usedBy = `image ${image.idName() ?? ''}`;
  const kept = isOnlyKept(image) ? { unused: true as const } : {};
  const extra = {
    ...kept,
    ...users.ownersOf(image),
    ...(role === 'sequence' ? { series: true as const, ...users.windowsOf(image) } : {}),
  };
  const tiles = role === 'udim' ? [...image.list('tiles')].map((tile) => tile.number('tile_number', firstTile)) : null;
  for (const path of imagePaths(image)) {
    yield { role, path, usedBy, ...extra, ...(tiles === null ? {} : { tiles }) };
  }
  return undefined;
}

/** Only a fake user holds the datablock. */
export function isOnlyKept(record: Record): boolean {
  return record.flag('id.flag', fakeUserFlag) && record.number('id.us', 0) <= 1;
}

function isPacked(image: Record): boolean {
  if (image.pointer('packedfile') !== 0n) return true;
  for (const packed of image.list('packedfiles')) if (packed.pointer('packedfile') !== 0n) return true;
  return false;
}

/** The image's own path, or one for each view where every view has a file. */
function imagePaths(image: Record): ReadonlySet<string> {
  const own = image.text('name') ?? '';
  const views = [...image.list('views')].map((view) => view.text('filepath') ?? '').filter((path) => path !== '');
  const paths = views.length > 1 && image.number('views_format', 0) !== stereoInOneFile ? views : [own];
  return new Set(paths.filter((path) => path !== ''));
}

/** People need one to find the image by; more than a few tell nothing new. */
const ownersNamed = 3;

/** Nodes whose frame number is computed, so that any file of a series may be asked for. */
const computedFrameNode = 'GeometryNodeImageTexture';

/** Who shows which image, and which numbers of a series each user may ask for. */
export class ImageUsers {
  readonly #owners = new Map<bigint, Set<string>>();
  readonly #windows = new Map<bigint, SeriesWindow[]>();
  /** Images with a user of a kind that is not known here. */
  readonly #open = new Set<bigint>();
  #allOpen = false;

  constructor(memory: Memory) {
    for (const block of memory.withStruct('bNode')) {
      const node = Record.ofBlock(memory, block);
      if (node === null) continue;
      if (node.text('idname') === computedFrameNode) this.#allOpen = true;
      const image = node.pointer('id');
      if (image === 0n) continue;
      this.#add(image, node.follow('storage'));
      const owners = this.#owners.get(image) ?? new Set<string>();
      if (owners.size < ownersNamed) this.#owners.set(image, owners.add(ownerName(memory, block.owner)));
    }
    for (const block of memory.withCode('TE')) {
      const texture = Record.ofBlock(memory, block);
      const image = texture?.pointer('ima') ?? 0n;
      if (image !== 0n) this.#add(image, texture);
    }
  }

  ownersOf(image: Record): { readonly neededBy?: readonly string[] } {
    const owners = this.#owners.get(image.address);
    return owners === undefined ? {} : { neededBy: [...owners] };
  }

  windowsOf(image: Record): { readonly windows?: readonly SeriesWindow[] } {
    const windows = this.#windows.get(image.address);
    const known = windows !== undefined && !this.#allOpen && !this.#open.has(image.address);
    return known ? { windows } : {};
  }

  #add(image: bigint, user: Record | null): void {
    const window = user === null ? null : windowOf(user);
    if (window === null) {
      this.#open.add(image);
      return;
    }
    const windows = this.#windows.get(image);
    if (windows === undefined) this.#windows.set(image, [window]);
    else windows.push(window);
  }
}

/** An image user stands alone (compositor) or inside the settings of a node or a texture. */
function windowOf(user: Record): SeriesWindow | null {
  const at = user.has('iuser.frames') ? 'iuser.' : user.has('sfra') && user.has('framenr') ? '' : null;
  if (at === null) return null;
  const number = (field: string, fallback: number): number => user.number(`${at}${field}`, fallback);
  const offset = number('offset', 0);
  return {
    first: offset + 1,
    last: offset + number('frames', 0),
    start: number('sfra', 1),
    cyclic: number('cycl', 0) !== 0,
    also: [offset, number('framenr', 0)],
  };
}
