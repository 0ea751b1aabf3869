import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fileSource, readBlend } from '../../src/blend/index.js';
import type { Blend } from '../../src/blend/index.js';
import { checkCamera } from '../../src/core/check-camera.js';
import type { Finding } from '../../src/core/facts.js';
import { madeByBlender } from '../support/made-by-blender.js';
import { describeWith, hasBlender } from '../support/requires.js';

const script = join(import.meta.dirname, '../support/camera-scenes.py');

/** What Blender says and renders. */
interface Told {
  readonly cameras: readonly string[];
  readonly hidden: readonly string[];
  /** Of frames 1 and 5; `null` where nothing was rendered. */
  readonly pixels: readonly (string | null)[];
}

describeWith(hasBlender, 'Blender', 'cameras that are hidden or stand elsewhere', () => {
  const folder = madeByBlender(script);
  const told = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as Readonly<Record<string, Told>>;
  const pixelsOf = (name: string): Told['pixels'] | undefined => told[name]?.pixels;

  test.each(Object.entries(told))('are read as Blender reads them: %s', async (name, { cameras, hidden }) => {
    const blend = await read(name);
    expect(sceneOf(blend).cameras).toEqual(cameras);
    expect([...blend.cameras.hidden].sort()).toEqual(hidden);
  });

  test.each<[name: string, found: readonly string[], like: string]>([
    ['plain', [], 'plain'],
    ['hidden', ['info camera-hidden'], 'plain'],
    ['hidden_in_viewport', [], 'plain'],
    ['collection_hidden', [], 'plain'],
    ['collection_excluded', ['info camera-elsewhere'], 'plain'],
    ['excluded_in_one_layer', [], 'plain'],
    ['other_scene', ['info camera-elsewhere'], 'plain'],
    ['no_scene', ['info camera-elsewhere'], 'plain'],
    ['parent_elsewhere', ['info camera-elsewhere'], 'plain'],
    ['instanced', ['info camera-elsewhere'], 'plain'],
    ['cut', [], 'cut'],
    ['cut_elsewhere', ['info camera-elsewhere'], 'cut'],
    ['all_cuts_hidden', ['warning camera-hidden', 'warning camera-hidden', 'info camera-hidden'], 'plain'],
  ])('a note changes no pixel: %s is told %j and renders like %s', async (name, found, like) => {
    expect(await findingsOf(name)).toEqual(found);
    expect(pixelsOf(name)).toEqual(pixelsOf(like));
  });

  test.each([['cut_hidden'], ['cut_from_hidden']])('a warning does: Blender passes by a marker in %s', async (name) => {
    expect(await findingsOf(name)).toEqual(['warning camera-hidden']);
    expect(pixelsOf(name)).not.toEqual(pixelsOf('cut'));
  });

  test('where only a hidden camera is bound, Blender renders nothing and neither do we', async () => {
    expect(await findingsOf('only_cut_hidden')).toEqual(['warning camera-hidden', 'error no-camera']);
    expect(pixelsOf('only_cut_hidden')).toEqual([null, null]);
  });

  async function read(name: string): Promise<Blend> {
    await using source = await fileSource(join(folder, `${name}.blend`));
    const reading = await readBlend(source);
    if (!reading.ok) throw new Error(reading.error.message);
    expect(reading.findings).toEqual([]);
    return reading.blend;
  }

  async function findingsOf(name: string): Promise<readonly string[]> {
    const blend = await read(name);
    return checkCamera(blend, sceneOf(blend), undefined).map(({ severity, code }: Finding) => `${severity} ${code}`);
  }

  function sceneOf(blend: Blend): Blend['scenes'][number] {
    const scene = blend.scenes.find(({ name }) => name === 'Scene');
    if (scene === undefined) throw new Error('The scene was not read.');
    return scene;
  }
});
