import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { localStore, uriOf } from '../../src/local/store.js';
import { layOut } from '../../src/worker/lay-out.js';
import { Desk } from '../support/cli.js';
import { SceneFolder } from '../support/closure-scenes.js';
import { pixelHashes } from '../support/pictures.js';
import { corpus, describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';

type Hashes = Readonly<Record<string, string>>;

/** Renders a scene where it lies, then packed and laid out in an empty folder while its own folder is gone. */
async function renderTwice(scene: string, root: string): Promise<Record<'inPlace' | 'laidOut', Hashes>> {
  using desk = new Desk();
  const frames = ['--frames', '1-4', '--samples', '1', '--scale', '50'];
  const render = async (file: string, out: string): Promise<Hashes> => {
    const { done } = await desk.render([file, ...frames, '--out', out]);
    expect(done).toMatchObject({ frames: { planned: 4, rendered: 4, reused: 0 } });
    expect(done.verdict).toMatch(/^succeeded/);
    return pixelHashes(desk.path(out, 'frames'));
  };
  const inPlace = await render(scene, 'in-place');
  const packed = await desk.run(['pack', scene, '--out', 'packed']);
  expect(packed.status).toBe(0);
  rmSync(root, { recursive: true });
  const manifest = desk.path('packed', `${basename(scene, '.blend')}.manifest.json`);
  const { sceneFile } = await layOut(uriOf(manifest), { store: localStore(), folder: desk.path('job') });
  return { inPlace, laidOut: await render(sceneFile, 'laid-out') };
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'a closure laid out elsewhere', () => {
  test.each([
    ['libraries of libraries', 'linked', 'shots/shot.blend'],
    ['tiles', 'udim', 'udim.blend'],
    ['a cache of a mesh', 'cached', 'cached.blend'],
    ['a font', 'lettered', 'lettered.blend'],
    ['a sequence', 'sequence', 'sequence.blend'],
  ])('renders the same pixels: %s', async (_, group, scene) => {
    using scenes = new SceneFolder(group);
    const { inPlace, laidOut } = await renderTwice(scenes.path(group, scene), scenes.path(group));
    expect(laidOut).toEqual(inPlace);
    expect(Object.keys(inPlace)).toHaveLength(4);
  });
});

describeWith(
  corpus !== null && hasBlender,
  'DAILIES_CORPUS and Blender',
  'a closure of the corpus laid out elsewhere',
  () => {
    describe('renders the same pixels', () => {
      test.each(['particles/particles.blend', 'volume/volume.blend'])('%s', async (path) => {
        const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dailies-corpus-copy-')));
        const group = path.split('/')[0] ?? '';
        cpSync(join(corpus ?? '', 'generated/files', group), join(folder, group), { recursive: true });
        try {
          const { inPlace, laidOut } = await renderTwice(join(folder, path), join(folder, group));
          expect(laidOut).toEqual(inPlace);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      });
    });
  },
);
