import { posix } from 'node:path';
import type { AssetReference } from '../blend/index.js';
import { isInside, isTile, nameInSeries, numberInSeries, seriesOf, tilePath } from '../core/references.js';
import { mayBeRead, numbersLacking } from '../core/series-frames.js';
import type { Tree } from '../ports.js';

/** The files that one reference stands for. */
export interface Members {
  /** Absolute paths to look at: files that may be read. */
  readonly there: readonly string[];
  /** Absolute paths that are known to be missing. */
  readonly lacking: readonly string[];
  /** Which numbers of a series they are. */
  readonly numbersLacking: readonly number[];
}

/** A fluid's cache is two folders deep; a loop of links would be endless. */
const cacheDepthMax = 4;
/** A film's cache of fluids has some files a frame; a folder that holds more is somebody's disk. */
const cacheEntriesMax = 200_000;
/** Names that caches end in: points, fluids, oceans, geometry nodes, proxies. Other files in the folder are not read. */
const cacheEnding = /\.(?:bphys|ptcache|vdb|uni|raw|npz|gz|bin|bobj|obj|ply|json|blob|exr|png|jpg|avi|mp4)$/i;
/** Folders that caches make below the one they are given; all that is entered of a folder which holds the scene too. */
const cacheFolders: ReadonlySet<string> = new Set([
  ...['config', 'data', 'noise', 'mesh', 'particles', 'guiding', 'script', 'meta', 'blobs'],
]);

/** Blender's longest path has 1024 bytes; no folder is nested deeper in earnest. */
const foldersDepthMax = 64;

/** Finds what a reference stands for by the names in its folder; each folder is listed once. */
export class AssetMembers {
  readonly #tree: Tree;
  readonly #names = new Map<string, Promise<readonly string[]>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  namesIn(folder: string): Promise<readonly string[]> {
    const known = this.#names.get(folder);
    if (known !== undefined) return known;
    const names = this.#tree.names(folder);
    this.#names.set(folder, names);
    return names;
  }

  async of(
    asset: AssetReference,
    path: string,
    around: {
      readonly holder: string;
      readonly scenes: readonly { readonly frameStart: number; readonly frameEnd: number }[];
    },
  ): Promise<Members> {
    if (asset.folder === true) return plain(await this.#below(path, around.holder));
    if (asset.tiles !== undefined) {
      const tiles = asset.tiles.map((tile) => tilePath(path, tile));
      return plain(tiles.length > 0 ? [...new Set(tiles)] : await this.#matching(path, (name) => isTile(path, name)));
    }
    return asset.series === true ? this.#series(asset, path, around.scenes) : plain([path]);
  }

  async #series(
    { windows }: AssetReference,
    path: string,
    scenes: readonly { readonly frameStart: number; readonly frameEnd: number }[],
  ): Promise<Members> {
    const series = seriesOf(path);
    const numbers = new Map<number, string>();
    for (const name of await this.namesIn(series.folder)) {
      const number = numberInSeries(series, name);
      if (number !== null) numbers.set(number, posix.join(series.folder, name));
    }
    // Without a number in its name a file may stand for itself alone.
    if (numbers.size === 0) return plain([path]);
    if (windows === undefined) return plain([...numbers.values()]);
    const lacking = numbersLacking(windows, scenes, (number) => numbers.has(number));
    return {
      there: [...numbers].filter(([number]) => mayBeRead(windows, number)).map(([, file]) => file),
      lacking: lacking.map((number) => posix.join(series.folder, nameInSeries(series, number))),
      numbersLacking: lacking,
    };
  }

  async #matching(path: string, fits: (name: string) => boolean): Promise<readonly string[]> {
    const folder = posix.dirname(path);
    const names = (await this.namesIn(folder)).filter(fits);
    return names.length === 0 ? [path] : names.map((name) => posix.join(folder, name));
  }

  /** Caches below a folder; one that is not there holds nothing, as before the first bake. */
  async #below(folder: string, holder: string): Promise<readonly string[]> {
    const found: string[] = [];
    const isShared = isInside(folder, holder);
    const queue = [{ folder, depth: 0 }];
    // The queue grows while it is gone through.
    for (const place of queue) {
      for (const name of await this.namesIn(place.folder)) {
        const path = posix.join(place.folder, name);
        if (cacheEnding.test(name)) found.push(path);
        else if (place.depth < cacheDepthMax && (!isShared || cacheFolders.has(name)) && !name.startsWith('.')) {
          queue.push({ folder: path, depth: place.depth + 1 });
        }
        if (found.length + queue.length > cacheEntriesMax) return found;
      }
    }
    return found;
  }

  /** A file that differs from a missing one by case alone, in its name or in a folder's. */
  async twinOf(path: string, depth = 0): Promise<string | null> {
    const folder = posix.dirname(path);
    if (folder === path || depth > foldersDepthMax) return null;
    const names = await this.namesIn(folder);
    const wanted = posix.basename(path);
    const holder = names.length > 0 ? folder : await this.twinOf(folder, depth + 1);
    if (holder === null) return null;
    const around = holder === folder ? names : await this.namesIn(holder);
    const twin = around.find((name) => name.toLowerCase() === wanted.toLowerCase());
    const found = twin === undefined ? path : posix.join(holder, twin);
    return found === path ? null : found;
  }
}

function plain(there: readonly string[]): Members {
  return { there, lacking: [], numbersLacking: [] };
}
