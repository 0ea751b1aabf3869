import { posix } from 'node:path';
import { readBlend, type AssetReference, type Blend } from '../blend/index.js';
import type { Tree } from '../ports.js';

/** What a `.blend` reads, without all else that it says. */
export interface BlendLinks {
  readonly assets: readonly AssetReference[];
  readonly linkedImages: readonly string[];
  readonly scenes: readonly { readonly frameStart: number; readonly frameEnd: number }[];
  /** A scene has something to be rendered by: a camera, a strip, a compositor that needs none. */
  readonly canRender: boolean;
}

/** Links of a file, or the rest of a sentence that says why they are unknown. */
export type LinksReading =
  | { readonly ok: true; readonly links: BlendLinks }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** Reads the links of one file of a tree. */
export type ReadLinks = (tree: Tree, path: string) => Promise<LinksReading>;

export const readLinks: ReadLinks = async (tree, path) => {
  await using source = await tree.open(path);
  const reading = await readBlend(source, { fileName: posix.basename(path) });
  if (!reading.ok) return { ok: false, code: reading.error.code, message: reading.error.message };
  return { ok: true, links: linksOf(reading.blend) };
};

export function linksOf({ assets, linkedImages, scenes }: Blend): BlendLinks {
  return {
    assets,
    linkedImages,
    scenes: scenes.map(({ frameStart, frameEnd }) => ({ frameStart, frameEnd })),
    canRender: scenes.some(
      ({ camera, markers, sequencerUsed, compositorAlone }) =>
        camera !== null || sequencerUsed || compositorAlone || markers.some((marker) => marker.camera !== null),
    ),
  };
}
