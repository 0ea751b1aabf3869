import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../src/core/manifest.js';
import { readClosure } from '../../src/flows/closure.js';
import { packClosure, type Packed } from '../../src/flows/pack.js';
import { localStore, pathOf, uriOf } from '../../src/local/store.js';
import type { Store } from '../../src/ports.js';
import { folderTree } from '../../src/trees/folder.js';
import { layOut, type LaidOut } from '../../src/worker/lay-out.js';
import { SceneFolder } from '../support/closure-scenes.js';
import { describeWith, hasBlender } from '../support/requires.js';

async function pack(
  scenes: SceneFolder,
  scene: string,
  { store = localStore(), force = false }: { readonly store?: Store; readonly force?: boolean } = {},
): Promise<Packed> {
  const tree = await folderTree(scenes.path(scene), { strict: true });
  const closure = await readClosure(tree, scenes.path(scene));
  const order = { targetUri: uriOf(scenes.path('packed')), scratchFolder: scenes.path('scratch'), force };
  return packClosure(closure, order, { tree, store });
}

const lay = (scenes: SceneFolder, packed: Packed, folder = 'job'): Promise<LaidOut> =>
  layOut(packed.manifestUri, { store: localStore(), folder: scenes.path(folder) });

/** A store that counts what it is asked. */
function counting(store: Store): { readonly store: Store; readonly asked: Record<string, number> } {
  const asked: Record<string, number> = {};
  const count = (what: string): void => {
    asked[what] = (asked[what] ?? 0) + 1;
  };
  const counted: Store = {
    ...store,
    stat: (uri) => (count('stat'), store.stat(uri)),
    read: (uri) => (count('read'), store.read(uri)),
    write: (uri, content) => (count('write'), store.write(uri, content)),
    list: (uri) => (count('list'), store.list(uri)),
  };
  return { store: counted, asked };
}

describeWith(hasBlender, 'Blender', 'a packed closure', () => {
  test('is laid out as it was, byte for byte', async () => {
    using scenes = new SceneFolder('linked');
    const packed = await pack(scenes, 'linked/shots/shot.blend');
    expect(packed.objects).toEqual({ written: 4, held: 0 });
    const laid = await lay(scenes, packed);
    expect(laid.sceneFile).toBe(scenes.path('job/tree/shots/shot.blend'));
    expect(laid.files).toHaveLength(4);
    for (const { path } of packed.manifest.files) {
      expect(readFileSync(scenes.path('job/tree', path))).toEqual(readFileSync(scenes.path('linked', path)));
    }
    expect(readdirSync(scenes.path('job'))).toEqual(['tree']);
  });

  test('costs one question for each object when it is packed again, and writes nothing', async () => {
    using scenes = new SceneFolder('udim');
    await pack(scenes, 'udim/udim.blend');
    const { store, asked } = counting(localStore());
    const again = await pack(scenes, 'udim/udim.blend', { store });
    expect(again.objects).toEqual({ written: 0, held: 4 });
    expect(again.bytes.written).toBe(0);
    // One more for the manifest.
    expect(asked).toEqual({ stat: 4, read: 1 });
  });

  test('shares what it has in common with another', async () => {
    using scenes = new SceneFolder('linked');
    await pack(scenes, 'linked/props/prop.blend');
    expect((await pack(scenes, 'linked/shots/shot.blend')).objects).toEqual({ written: 2, held: 2 });
  });

  test('holds two scenes of one name side by side', async () => {
    using scenes = new SceneFolder('cached');
    mkdirSync(scenes.path('cached/other'));
    scenes.commit();
    copyFileSync(scenes.path('cached/cached.blend'), scenes.path('cached/other/cached.blend'));
    const one = await pack(scenes, 'cached/cached.blend');
    const other = await pack(scenes, 'cached/other/cached.blend');
    expect(other.manifestUri).not.toBe(one.manifestUri);
    expect((await pack(scenes, 'cached/cached.blend')).manifestUri).toBe(one.manifestUri);
    const scenesNamed = [one, other].map(({ manifestUri }) => parseManifest(readFileSync(pathOf(manifestUri))).scene);
    expect(scenesNamed).toEqual(['cached/cached.blend', 'cached/other/cached.blend']);
  });

  test('is healed by packing again where an object was cut short', async () => {
    using scenes = new SceneFolder('linked');
    const packed = await pack(scenes, 'linked/shots/shot.blend');
    const object = objectOf(scenes, packed, 'wood.png');
    truncateSync(object, 10);
    await expect(lay(scenes, packed)).rejects.toMatchObject({ kind: 'refused', code: 'damaged-object' });
    expect((await pack(scenes, 'linked/shots/shot.blend')).objects).toEqual({ written: 1, held: 3 });
    expect((await lay(scenes, packed, 'second')).files).toHaveLength(4);
  });

  test('is refused where an object is not what it was packed as', async () => {
    using scenes = new SceneFolder('linked');
    const packed = await pack(scenes, 'linked/shots/shot.blend');
    const object = objectOf(scenes, packed, 'wood.png');
    const bytes = readFileSync(object);
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    writeFileSync(object, bytes);
    await expect(lay(scenes, packed)).rejects.toMatchObject({ code: 'damaged-object' });
  });

  test('is refused where the manifest names another hash, or no object', async () => {
    using scenes = new SceneFolder('linked');
    const packed = await pack(scenes, 'linked/shots/shot.blend');
    const [one, two] = packed.manifest.files;
    const swapped = packed.manifest.files.map((file) => (file === one ? { ...file, sha256: two?.sha256 } : file));
    const gone = packed.manifest.files.map((file) => (file === one ? { ...file, sha256: 'f'.repeat(64) } : file));
    for (const [name, files] of Object.entries({ swapped, gone })) {
      writeFileSync(pathOf(packed.manifestUri), JSON.stringify({ ...packed.manifest, files }));
      await expect(lay(scenes, packed, name)).rejects.toMatchObject({ kind: 'refused', code: 'damaged-object' });
    }
  });

  test('never writes outside the folder it is laid out in', async () => {
    using scenes = new SceneFolder('linked');
    const packed = await pack(scenes, 'linked/shots/shot.blend');
    const files = packed.manifest.files.map((file) => ({ ...file, path: `../${file.path}` }));
    writeFileSync(pathOf(packed.manifestUri), JSON.stringify({ ...packed.manifest, files }));
    await expect(lay(scenes, packed)).rejects.toMatchObject({ code: 'bad-manifest' });
  });

  describe('is not made', () => {
    test('of what lies outside the project', async () => {
      using scenes = new SceneFolder('paths');
      copyFileSync(scenes.path('paths/textures/paint.png'), scenes.path('outside.png'));
      mkdirSync(scenes.path('paths/.git'));
      const scene = 'paths/shots/escape.blend';
      await expect(pack(scenes, scene)).rejects.toMatchObject({ kind: 'refused', code: 'outside-root' });
      expect((await pack(scenes, scene, { force: true })).manifest.files).toHaveLength(1);
    });

    test('of a Git LFS pointer', async () => {
      using scenes = new SceneFolder('linked');
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 7\n`;
      writeFileSync(scenes.path('linked/props/wood.png'), pointer);
      const scene = 'linked/shots/shot.blend';
      await expect(pack(scenes, scene)).rejects.toMatchObject({ kind: 'refused', code: 'lfs-pointer' });
      expect((await pack(scenes, scene, { force: true })).manifest.files).toHaveLength(3);
    });

    test('of a file that changes while it is packed', async () => {
      using scenes = new SceneFolder('linked');
      const store = localStore();
      const meddling: Store = {
        ...store,
        write: async (uri, content) => {
          appendFileSync(scenes.path('linked/props/wood.png'), 'x');
          await store.write(uri, content);
        },
      };
      const packing = pack(scenes, 'linked/shots/shot.blend', { store: meddling });
      await expect(packing).rejects.toMatchObject({ code: 'file-changing' });
      expect(readdirSync(scenes.path('packed'))).toEqual(['objects']);
    });
  });
});

function objectOf(scenes: SceneFolder, packed: Packed, name: string): string {
  const sha256 = packed.manifest.files.find((file) => file.path.endsWith(name))?.sha256 ?? '';
  return join(scenes.path('packed/objects'), sha256);
}
