import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readClosure, type Closure } from '../../src/flows/closure.js';
import { resolveReference } from '../../src/core/references.js';
import { folderTree } from '../../src/trees/folder.js';
import { corpus, describeWith } from '../support/requires.js';

/** What Blender says of the files that one scene file reads. */
interface Opened {
  readonly opened?: boolean;
  readonly libraries: readonly { readonly name: string; readonly filepath: string; readonly parent: string | null }[];
  readonly images: readonly {
    readonly library: string | null;
    readonly source: string;
    readonly type: string;
    readonly filepath: string;
    readonly packed: boolean;
    readonly tiles: readonly number[] | null;
  }[];
  readonly sounds: readonly Named[];
  readonly fonts: readonly Named[];
  readonly movieclips: readonly Named[];
  readonly volumes: readonly Named[];
  readonly cache_files: readonly Named[];
}

interface Named {
  readonly library: string | null;
  readonly filepath: string;
  readonly packed?: boolean;
}

describeWith(corpus !== null, 'DAILIES_CORPUS with oracle.jsonl', 'closures of the corpus', () => {
  const folder = corpus ?? '';
  const entries = readFileSync(join(folder, 'oracle.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly path: string; readonly set: string; readonly blender?: Opened });
  const opened = entries.flatMap(({ path, set, blender }) =>
    set !== 'broken' && blender?.opened === true ? [[path, blender] as const] : [],
  );
  const read = async (path: string): Promise<Closure> => {
    const scene = join(folder, path);
    return readClosure(await folderTree(scene), scene);
  };

  test('are compared for as many files as there should be', () => {
    expect(opened.length).toBeGreaterThan(80);
  });

  test.each(opened)('%s reads what Blender says', async (path, blender) => {
    const closure = await read(path);
    const scene = join(folder, path);
    const there = new Set(closure.files.map((file) => file.path));
    const absent = new Set(closure.missing);
    const named = filesOf(blender, scene);
    for (const file of named) {
      expect({ file, there: there.has(file), absent: absent.has(file) }).toEqual({
        file,
        there: existsSync(file),
        absent: !existsSync(file),
      });
    }
    // Nothing more than Blender says, but for what it does not say: series, tiles, caches, strips, scripts.
    const unsaid = new Set(['sequence', 'udim', 'cache', 'volume', 'scene', 'script', 'ies']);
    const strips = new Set(closure.uses.filter(({ usedBy }) => usedBy.startsWith('strip ')).map((use) => use.path));
    const more = closure.files.filter((file) => !unsaid.has(file.role) && !strips.has(file.path));
    for (const file of more) expect(named).toContain(file.path);
  });

  describe('hold what Blender does not say', () => {
    test.each([
      ['udim/udim.blend', 'udim', ['textures/body.1001.png', 'textures/body.1002.png', 'textures/body.1011.png']],
      ['udim/uvtile.blend', 'udim', ['textures/mud_u1_v1.png', 'textures/mud_u2_v1.png']],
      ['volume/volume.blend', 'volume', ['vdb/smoke_0001.vdb', 'vdb/smoke_0002.vdb', 'vdb/smoke_0003.vdb']],
      ['ies_osl/ies_osl.blend', 'ies', ['lamp.ies']],
      ['ies_osl/ies_osl.blend', 'script', ['shader.osl']],
      ['text_external/text_external.blend', 'script', ['ext.py']],
      ['meshcache/meshcache.blend', 'cache', ['anim.pc2']],
      [
        'image_sequence/image_sequence.blend',
        'sequence',
        Array.from({ length: 10 }, (_, index) => `plates/plate_${String(index + 1).padStart(4, '0')}.png`),
      ],
      [
        'particles/particles.blend',
        'cache',
        [1, 2, 3, 4, 5].map((frame) => `blendcache_particles/sparks_00000${frame}_00.bphys`),
      ],
      [
        'fluid/fluid.blend',
        'cache',
        [1, 2, 3].flatMap((frame) => [
          `cache_fluid/config/config_000${frame}.uni`,
          `cache_fluid/data/fluid_data_000${frame}.vdb`,
        ]),
      ],
      ['vse/vse.blend', 'movie', ['clip.mp4']],
      ['vse/vse.blend', 'image', [1, 2, 3, 4, 5].map((number) => `strip/img00${number}.png`)],
    ])('%s: files of the role %s', async (path, role, expected) => {
      const scene = `generated/files/${path}`;
      const closure = await read(scene);
      const files = closure.files.filter((file) => file.role === role).map((file) => file.path);
      expect(files.sort()).toEqual(expected.map((file) => join(folder, posix.dirname(scene), file)).sort());
    });

    test('and name no output', async () => {
      const { files, findings } = await read('generated/files/file_output_node_absolute.blend');
      expect(files).toHaveLength(1);
      expect(findings).toEqual([]);
    });
  });
});

/** Absolute paths of all single files that Blender names; of tiles, those that the image has. */
function filesOf(blender: Opened, scene: string): readonly string[] {
  const libraries = new Map<string, string>();
  const holderOf = (library: string | null): string => (library === null ? scene : (libraries.get(library) ?? scene));
  // A library's parent may stand after it. Blender tells their paths from the scene file.
  for (const { name, filepath } of blender.libraries) libraries.set(name, resolveReference(filepath, scene));
  const single = blender.images.filter(
    ({ source, packed, filepath }) => (source === 'FILE' || source === 'MOVIE') && !packed && filepath !== '',
  );
  const others = [blender.sounds, blender.fonts, blender.movieclips, blender.cache_files].flat();
  const named = [...single, ...others.filter(({ packed, filepath }) => packed !== true && filepath !== '<builtin>')];
  return [
    ...libraries.values(),
    ...named.map(({ filepath, library }) => resolveReference(filepath, holderOf(library))),
  ];
}
