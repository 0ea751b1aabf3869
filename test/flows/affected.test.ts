import { appendFileSync, copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findAffected, type Affected } from '../../src/flows/affected.js';
import { readLinks } from '../../src/flows/blend-links.js';
import { cachedLinks } from '../../src/flows/closure-cache.js';
import { localStore, uriOf } from '../../src/local/store.js';
import type { CommitTree } from '../../src/ports.js';
import { gitCommitTree } from '../../src/trees/git-commit.js';
import { SceneFolder } from '../support/closure-scenes.js';
import { describeWith, hasBlender } from '../support/requires.js';

const commit = (scenes: SceneFolder, revision: string): Promise<CommitTree> =>
  gitCommitTree({ folder: scenes.folder, revision, env: { PATH: process.env['PATH'], HOME: scenes.folder } });

async function between(scenes: SceneFolder, base: string, head: string, read = readLinks): Promise<Affected> {
  await using from = await commit(scenes, base);
  await using to = await commit(scenes, head);
  return await findAffected({ base: from, head: to }, read);
}

describeWith(hasBlender, 'Blender', 'a change affects', () => {
  test.each([
    [
      'a texture of a library',
      'linked/props/wood.png',
      ['linked/assets/set.blend', 'linked/props/prop.blend', 'linked/shots/shot.blend'],
    ],
    ['a tile', 'udim/textures/body.1002.png', ['udim/udim.blend']],
    ['a shown frame of a sequence', 'sequence/plates/plate_0005.png', ['sequence/sequence.blend']],
    ['a cache', 'cached/wave.pc2', ['cached/cached.blend']],
    ['a tile that no image has', 'udim/textures/body.1012.png', []],
    ['a frame that nobody shows', 'sequence/plates/plate_0009.png', []],
    ['a file that nobody reads', 'readme.txt', []],
  ])('by %s exactly the scene files that read it', async (_, file, expected) => {
    using scenes = new SceneFolder('linked', 'udim', 'sequence', 'cached');
    const base = scenes.commit();
    appendFileSync(scenes.path(file), 'x');
    const { affected, findings } = await between(scenes, base, scenes.commit());
    expect(affected.map(({ scene, because }) => ({ scene, because }))).toEqual(
      expected.map((scene) => ({ scene, because: [file] })),
    );
    expect(findings).toEqual([]);
  });

  test('nothing where nothing changed, and what was there when it changes back', async () => {
    using scenes = new SceneFolder('udim');
    const base = scenes.commit();
    const same = scenes.commit();
    expect((await between(scenes, base, same)).affected).toEqual([]);
    rmSync(scenes.path('udim/textures/body.1002.png'));
    const head = scenes.commit();
    const because = ['udim/textures/body.1002.png'];
    expect((await between(scenes, base, head)).affected).toEqual([
      { scene: 'udim/udim.blend', because, renderable: true },
    ]);
    expect((await between(scenes, head, base)).affected).toMatchObject([{ because }]);
  });

  test('a new scene by all that it reads, and a removed one not at all', async () => {
    using scenes = new SceneFolder('cached');
    const base = scenes.commit();
    copyFileSync(scenes.path('cached/cached.blend'), scenes.path('cached/second.blend'));
    const head = scenes.commit();
    expect((await between(scenes, base, head)).affected).toMatchObject([
      { scene: 'cached/second.blend', because: ['cached/second.blend', 'cached/skin.png', 'cached/wave.pc2'] },
    ]);
    expect((await between(scenes, head, base)).affected).toEqual([]);
  });

  test('a file that cannot be read by itself alone, and says so', async () => {
    using scenes = new SceneFolder('cached');
    writeFileSync(scenes.path('broken.blend'), 'BLENDER-v304 and no more');
    const base = scenes.commit();
    appendFileSync(scenes.path('broken.blend'), '!');
    const { affected, findings } = await between(scenes, base, scenes.commit());
    expect(affected).toEqual([{ scene: 'broken.blend', because: ['broken.blend'], renderable: false }]);
    expect(findings).toMatchObject([{ severity: 'warning', path: 'broken.blend' }]);
  });

  test('the same when what files read is remembered, which is read once for each content', async () => {
    using scenes = new SceneFolder('linked', 'cached');
    const base = scenes.commit();
    appendFileSync(scenes.path('cached/skin.png'), 'x');
    const head = scenes.commit();
    const storeUri = uriOf(scenes.path('store'));
    const read = cachedLinks(localStore(), storeUri);
    const plain = await between(scenes, base, head);
    expect(await between(scenes, base, head, read)).toEqual(plain);
    const remembered = readdirSync(scenes.path('store/closures'));
    expect(remembered).toHaveLength(4);
    expect(await between(scenes, base, head, read)).toEqual(plain);
    expect(readdirSync(scenes.path('store/closures'))).toEqual(remembered);
    // Whatever else lies there counts as never remembered.
    for (const name of remembered) writeFileSync(scenes.path('store/closures', name), '{"ok":true,"links":{}}');
    expect(await between(scenes, base, head, read)).toEqual(plain);
  });
});
