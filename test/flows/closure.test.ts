import { appendFileSync, copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/facts.js';
import { changedSince, manifestOf, readClosure, type Closure } from '../../src/flows/closure.js';
import type { Tree } from '../../src/ports.js';
import { folderTree } from '../../src/trees/folder.js';
import { SceneFolder } from '../support/closure-scenes.js';
import { describeWith, hasBlender } from '../support/requires.js';

const read = async (scene: string, options: { root?: string; strict?: boolean } = {}): Promise<Closure> =>
  readClosure(await folderTree(scene, options), scene);
const paths = (closure: Closure): readonly string[] => manifestOf(closure).files.map((file) => file.path);
const codes = (closure: Closure): readonly string[] => closure.findings.map((finding) => finding.code).sort();
const found = (closure: Closure, code: string): Finding | undefined =>
  closure.findings.find((one) => one.code === code);

describeWith(hasBlender, 'Blender', 'a closure', () => {
  test('holds libraries of libraries with what they show, by the datablocks that name them', async () => {
    using scenes = new SceneFolder('linked');
    const closure = await read(scenes.path('linked/shots/shot.blend'));
    expect(closure.root).toBe(scenes.path('linked'));
    expect(manifestOf(closure)).toMatchObject({
      scene: 'shots/shot.blend',
      files: [
        { path: 'assets/set.blend', role: 'library', usedBy: ['library set.blend'] },
        { path: 'props/prop.blend', role: 'library', usedBy: ['library prop.blend'] },
        { path: 'props/wood.png', role: 'image', usedBy: ['image wood.png'], size: 74 },
        { path: 'shots/shot.blend', role: 'scene', usedBy: [] },
      ],
    });
    expect(closure.findings).toEqual([]);
  });

  test('of a sequence holds what its users show, and tells what they lack', async () => {
    using scenes = new SceneFolder('sequence');
    const scene = scenes.path('sequence/sequence.blend');
    const whole = await read(scene);
    const plates = (closure: Closure): readonly string[] => paths(closure).filter((path) => path.includes('plate'));
    // The third is what the first frames of the scene would show, were they rendered: the sequence starts at 3.
    expect(plates(whole)).toEqual([3, 4, 5, 6].map((number) => `plates/plate_000${number}.png`));
    rmSync(scenes.path('sequence/plates/plate_0005.png'));
    const lacking = await read(scene);
    expect(lacking.findings).toMatchObject([
      { code: 'missing-file', severity: 'error', path: 'plates/plate_0005.png', usedBy: 'image plate_0001.png' },
    ]);
    expect(lacking.findings[0]?.message).toMatch(/^File 5 of the series .*used by material Paint/);
  });

  test('of a library holds every file of a sequence that another file shows', async () => {
    using scenes = new SceneFolder('linked-sequence');
    expect(
      paths(await read(scenes.path('linked-sequence/library.blend'))).filter((path) => path.includes('plates')),
    ).toEqual(['plates/p01.png']);
    expect(
      paths(await read(scenes.path('linked-sequence/shot.blend'))).filter((path) => path.includes('plates')),
    ).toHaveLength(4);
  });

  test('of tiles holds those that the image has, and tells which is not there', async () => {
    using scenes = new SceneFolder('udim');
    const scene = scenes.path('udim/udim.blend');
    expect(paths(await read(scene))).toEqual([
      ...['1001', '1002', '1011'].map((tile) => `textures/body.${tile}.png`),
      'udim.blend',
    ]);
    rmSync(scenes.path('udim/textures/body.1002.png'));
    expect((await read(scene)).findings).toMatchObject([
      { code: 'missing-file', severity: 'error', path: 'textures/body.1002.png' },
    ]);
  });

  test('holds caches of meshes and of physics, and fonts', async () => {
    using scenes = new SceneFolder('cached', 'baked', 'lettered');
    expect(paths(await read(scenes.path('cached/cached.blend')))).toEqual(['cached.blend', 'skin.png', 'wave.pc2']);
    expect(paths(await read(scenes.path('lettered/lettered.blend')))).toContain('letters.ttf');
    mkdirSync(scenes.path('baked/blendcache_baked'));
    writeFileSync(scenes.path('baked/blendcache_baked/sparks_000001_00.bphys'), 'points');
    writeFileSync(scenes.path('baked/blendcache_baked/notes.txt'), 'no cache');
    expect(manifestOf(await read(scenes.path('baked/baked.blend'))).files).toMatchObject([
      { path: 'baked.blend' },
      { path: 'blendcache_baked/sparks_000001_00.bphys', role: 'cache', usedBy: ['object Cube, particles Sparks'] },
      { path: 'spark.png' },
    ]);
  });

  describe('follows paths', () => {
    test.each(['relative', 'backslash'])('%s', async (name) => {
      using scenes = new SceneFolder('paths');
      const closure = await read(scenes.path(`paths/shots/${name}.blend`));
      expect(closure.findings).toEqual([]);
      expect(paths(closure)).toEqual([`shots/${name}.blend`, 'textures/paint.png']);
    });

    test('in the wrong case not, and tells the right one', async () => {
      using scenes = new SceneFolder('paths');
      const closure = await read(scenes.path('paths/shots/wrong-case.blend'));
      expect(closure.findings).toMatchObject([{ code: 'wrong-case', severity: 'error' }]);
      expect(closure.findings[0]?.message).toMatch(
        /Textures\/PAINT\.png does not exist, but .*textures\/paint\.png does/,
      );
    });

    test('of a Windows machine not', async () => {
      using scenes = new SceneFolder('paths');
      const closure = await read(scenes.path('paths/shots/drive.blend'));
      expect(codes(closure)).toEqual(['absolute-path', 'missing-file']);
      expect(found(closure, 'missing-file')).toMatchObject({ severity: 'error', usedBy: 'image paint.png' });
    });

    test('that are a kilobyte long, and says so in a sentence', async () => {
      using scenes = new SceneFolder('paths');
      const closure = await read(scenes.path('paths/shots/long.blend'));
      expect(closure.findings).toMatchObject([{ code: 'missing-file' }]);
      expect(closure.findings[0]?.message.length).toBeLessThan(600);
    });

    test('of images that nothing uses, without making much of them', async () => {
      using scenes = new SceneFolder('paths');
      const closure = await read(scenes.path('paths/shots/kept.blend'));
      expect(closure.findings).toMatchObject([{ code: 'missing-file', severity: 'info', usedBy: 'image kept' }]);
    });
  });

  describe('kept to a repository', () => {
    /** A repository with a file above it that scenes reach for. */
    const repository = (): SceneFolder => {
      const scenes = new SceneFolder('paths');
      copyFileSync(scenes.path('paths/textures/paint.png'), scenes.path('outside.png'));
      symlinkSync('../outside.png', scenes.path('paths/linked.png'));
      mkdirSync(scenes.path('paths/.git'));
      writeFileSync(scenes.path('paths/.git/config'), 'secret');
      return scenes;
    };

    test.each([
      ['escape', '../outside.png'],
      ['link', 'a link to it'],
      ['git-folder', 'its own .git/config'],
    ])('never opens what lies outside: %s (%s)', async (name) => {
      using scenes = repository();
      const closure = await read(scenes.path(`paths/shots/${name}.blend`), { strict: true });
      expect(closure.findings).toMatchObject([{ code: 'outside-root', severity: 'error', usedBy: 'image paint.png' }]);
      expect(paths(closure)).toEqual([`shots/${name}.blend`]);
    });

    test('reads it where it need not be strict, and warns', async () => {
      using scenes = repository();
      const closure = await read(scenes.path('paths/shots/escape.blend'));
      expect(closure.findings).toMatchObject([{ code: 'outside-root', severity: 'warning' }]);
      expect(closure.files.map((file) => file.path)).toContain(scenes.path('outside.png'));
    });

    test('by a root that was given, as by a repository', async () => {
      using scenes = new SceneFolder('linked');
      const options = { root: scenes.path('linked/shots'), strict: true };
      const closure = await read(scenes.path('linked/shots/shot.blend'), options);
      expect(closure.findings).toMatchObject([
        { code: 'outside-root', severity: 'error', usedBy: 'library set.blend' },
      ]);
      expect(paths(closure)).toEqual(['shot.blend']);
    });
  });

  test('tells a Git LFS pointer by its content, and uses its hash and size', async () => {
    using scenes = new SceneFolder('linked');
    const scene = scenes.path('linked/shots/shot.blend');
    const before = manifestOf(await read(scene)).files.find((file) => file.path.endsWith('wood.png'));
    writeFileSync(
      scenes.path('linked/props/wood.png'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${before?.sha256 ?? ''}\nsize ${before?.size ?? 0}\n`,
    );
    const pointed = await read(scene);
    expect(pointed.findings).toMatchObject([{ code: 'lfs-pointer', severity: 'error', path: 'props/wood.png' }]);
    expect(manifestOf(pointed).files.find((file) => file.path.endsWith('wood.png'))).toEqual(before);
  });

  test('of files that link each other, or themselves, ends', async () => {
    using scenes = new SceneFolder('linked');
    // The set now is the shot, which links the set.
    copyFileSync(scenes.path('linked/shots/shot.blend'), scenes.path('linked/assets/set.blend'));
    expect(paths(await read(scenes.path('linked/shots/shot.blend')))).toEqual(['assets/set.blend', 'shots/shot.blend']);
    expect(paths(await read(scenes.path('linked/assets/set.blend')))).toEqual(['set.blend']);
  });

  test('tells a library that is none', async () => {
    using scenes = new SceneFolder('linked');
    writeFileSync(scenes.path('linked/assets/set.blend'), 'no library at all');
    expect((await read(scenes.path('linked/shots/shot.blend'))).findings).toMatchObject([
      { code: 'unreadable-library', severity: 'error', path: 'assets/set.blend', usedBy: 'library set.blend' },
    ]);
  });

  test('tells names that differ by case only', async () => {
    using scenes = new SceneFolder('udim');
    for (const tile of ['1001', '1002', '1011']) {
      renameSync(scenes.path(`udim/textures/body.${tile}.png`), scenes.path(`udim/textures/body.${tile}.PNG`));
    }
    expect(codes(await read(scenes.path('udim/udim.blend')))).toEqual(Array(3).fill('wrong-case'));
  });

  test('knows the first file that changed since', async () => {
    using scenes = new SceneFolder('linked');
    const scene = scenes.path('linked/shots/shot.blend');
    const tree = await folderTree(scene);
    const closure = await readClosure(tree, scene);
    expect(await changedSince(tree, closure)).toBeNull();
    appendFileSync(scenes.path('linked/props/wood.png'), 'x');
    expect(await changedSince(tree, closure)).toBe('props/wood.png');
  });

  test('of a file that is being written to is refused; of one that was written to once is read again', async () => {
    using scenes = new SceneFolder('cached');
    const scene = scenes.path('cached/cached.blend');
    const tree = await folderTree(scene);
    const restless = (times: number): Tree => {
      let left = times;
      const sha256 = async (path: string): Promise<string | null> => {
        const hash = await tree.sha256(path);
        if (path.endsWith('skin.png') && left > 0) appendFileSync(path, 'x');
        if (path.endsWith('skin.png')) left -= 1;
        return hash;
      };
      return { ...tree, sha256 };
    };
    await expect(readClosure(restless(99), scene)).rejects.toMatchObject({ kind: 'refused', code: 'file-changing' });
    const calm = await readClosure(restless(1), scene);
    expect(calm.hashes).toEqual((await read(scene)).hashes);
  });

  describe('has hashes that', () => {
    const hashesAfter = async (
      group: string,
      scene: string,
      change: (scenes: SceneFolder) => void,
    ): Promise<boolean> => {
      using scenes = new SceneFolder(group);
      const before = await read(scenes.path(scene));
      change(scenes);
      return JSON.stringify((await read(scenes.path(scene))).hashes) === JSON.stringify(before.hashes);
    };
    const touched =
      (...file: readonly string[]) =>
      (scenes: SceneFolder): void => {
        appendFileSync(scenes.path(...file), 'x');
      };

    test.each([
      ['a texture of a library', 'linked', 'linked/shots/shot.blend', 'linked/props/wood.png'],
      ['the library of a library', 'linked', 'linked/shots/shot.blend', 'linked/props/prop.blend'],
      ['a tile', 'udim', 'udim/udim.blend', 'udim/textures/body.1011.png'],
      ['a shown frame of a sequence', 'sequence', 'sequence/sequence.blend', 'sequence/plates/plate_0006.png'],
      ['a cache', 'cached', 'cached/cached.blend', 'cached/wave.pc2'],
      ['the scene file', 'cached', 'cached/cached.blend', 'cached/cached.blend'],
    ])('change with %s', async (_, group, scene, file) => {
      expect(await hashesAfter(group, scene, touched(file))).toBe(false);
    });

    test.each([
      ['a tile that the image has not', 'udim', 'udim/udim.blend', 'udim/textures/body.1012.png'],
      [
        'a frame of a sequence that nobody shows',
        'sequence',
        'sequence/sequence.blend',
        'sequence/plates/plate_0008.png',
      ],
      ['a file that nobody reads', 'cached', 'cached/cached.blend', 'cached/readme.txt'],
    ])('stay the same with %s', async (_, group, scene, file) => {
      expect(await hashesAfter(group, scene, touched(file))).toBe(true);
    });

    test('change when a missing file comes', async () => {
      using scenes = new SceneFolder('udim');
      rmSync(scenes.path('udim/textures/body.1001.png'));
      const before = await read(scenes.path('udim/udim.blend'));
      expect(before.hashes).toMatchObject({ 'textures/body.1001.png': 'missing' });
      copyFileSync(scenes.path('udim/textures/body.1002.png'), scenes.path('udim/textures/body.1001.png'));
      expect((await read(scenes.path('udim/udim.blend'))).hashes).not.toEqual(before.hashes);
    });

    test('stay the same when the folder is renamed', async () => {
      using scenes = new SceneFolder('linked');
      const before = await read(scenes.path('linked/shots/shot.blend'));
      renameSync(scenes.path('linked'), scenes.path('renamed'));
      expect((await read(join(scenes.path('renamed'), 'shots/shot.blend'))).hashes).toEqual(before.hashes);
    });
  });
});
