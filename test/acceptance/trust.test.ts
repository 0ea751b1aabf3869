import { copyFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256Of } from '../../src/worker/digest.js';
import { renderBare } from '../support/bare-blender.js';
import { Desk } from '../support/cli.js';
import { middlePixel, pixelHashes } from '../support/pictures.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { copyOfScene, testScenes } from '../support/scenes.js';

/** An add-on that paints everything green once a file is open. */
const addon = `
bl_info = {"name": "Green", "blender": (3, 0, 0), "category": "Render"}
import bpy
from bpy.app.handlers import persistent

@persistent
def paint(*_):
    for material in bpy.data.materials:
        material.node_tree.nodes["Emission"].inputs["Color"].default_value = (0, 1, 0, 1)

def register():
    bpy.app.handlers.load_post.append(paint)

def unregister():
    bpy.app.handlers.load_post.remove(paint)
`;

const size = { width: 64, height: 36 };
/** Where Debian keeps the colour configuration of its Blender. */
const ownColours = '/usr/share/blender/datafiles/colormanagement';

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'trust', () => {
  let scenes = '';
  let desk: Desk;
  beforeAll(() => {
    scenes = testScenes();
    desk = new Desk();
    writeFileSync(desk.path('green.py'), addon);
    mkdirSync(desk.path('pack/leaf'), { recursive: true });
    writeFileSync(desk.path('pack/leaf/__init__.py'), addon);
    execFileSync('python3', ['-m', 'zipfile', '-c', '../leaf.zip', 'leaf'], { cwd: desk.path('pack') });
  });
  afterAll(() => {
    desk[Symbol.dispose]();
  });

  test('lets a file’s own code run, and not otherwise', async () => {
    const scene = join(scenes, 'driven.blend');
    const without = await desk.render([scene, '--out', 'without']);
    expect(without.done.findings.map(({ code }) => code)).toContain('scripts-disabled');
    const allowed = await desk.render([scene, '--allow-scripts', '--out', 'allowed']);
    expect(allowed.done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 2, reused: 0 } });
    renderBare(scene, desk.path('bare-without'), { range: ['-a'] });
    renderBare(scene, desk.path('bare-allowed'), { range: ['-a'], scripts: true });
    expect(pixelHashes(desk.path('without/frames'))).toEqual(pixelHashes(desk.path('bare-without')));
    expect(pixelHashes(desk.path('allowed/frames'))).toEqual(pixelHashes(desk.path('bare-allowed')));
    expect(pixelHashes(desk.path('allowed/frames'))).not.toEqual(pixelHashes(desk.path('without/frames')));
  });

  test.each(['green.py', 'leaf.zip'])('loads the add-on %s that somebody vouches for', async (name) => {
    const sha256 = sha256Of(readFileSync(desk.path(name)));
    const out = `with-${name}`;
    const { done, stderr } = await desk.render([
      ...[join(scenes, 'colour.blend'), '--frames', '1', '--addon', `${name}@${sha256}`, '--out', out],
    ]);
    expect({ verdict: done.verdict, stderr }).toEqual({ verdict: 'succeeded', stderr: '' });
    expect(middlePixel(desk.path(out, 'still.png'), size).slice(0, 3)).toEqual([0, 255, 0]);
    const plain = await desk.render([join(scenes, 'colour.blend'), '--frames', '1', '--out', `plain-${name}`]);
    expect(middlePixel(plain.done.still ?? '', size).slice(0, 3)).not.toEqual([0, 255, 0]);
  });

  test('refuses an add-on that is another one, is none, or has no hash', async () => {
    const scene = join(scenes, 'tiny.blend');
    const other = await desk.render([scene, '--addon', `green.py@${'0'.repeat(64)}`]);
    expect(other).toMatchObject({ status: 3, done: { reasonCode: 'addon-changed' } });
    expect(other.stderr).toContain(sha256Of(readFileSync(desk.path('green.py'))));
    expect(await desk.render([scene, '--addon', 'green.py'])).toMatchObject({ status: 2 });
    const gone = await desk.render([scene, '--addon', `gone.py@${'0'.repeat(64)}`]);
    expect(gone).toMatchObject({ status: 3, done: { reasonCode: 'addon-missing' } });
    writeFileSync(desk.path('broken.py'), 'raise RuntimeError("no luck")');
    const broken = await desk.render([
      ...[scene, '--addon', `broken.py@${sha256Of(readFileSync(desk.path('broken.py')))}`],
    ]);
    expect(broken).toMatchObject({ status: 3, done: { reasonCode: 'addon-failed' } });
  });

  test('refuses colours that this Blender does not know, unless somebody insists', async () => {
    copyOfScene('colours-known.blend', desk.folder);
    const bytes = readFileSync(desk.path('colours-known.blend'));
    const at = bytes.indexOf('Filmic Log');
    expect(at).toBeGreaterThan(0);
    bytes.write('Filmic Lag', at);
    writeFileSync(desk.path('colours-other.blend'), bytes);
    const refused = await desk.render(['colours-other.blend']);
    expect(refused).toMatchObject({ status: 3, done: { reasonCode: 'colour-missing' } });
    expect(refused.stderr).toContain('view transform "Filmic Lag"');
    const forced = await desk.render(['colours-other.blend', '--force']);
    expect(forced.status).toBe(0);
    expect(forced.done.findings.map(({ code }) => code)).toContain('colour-missing');
  });
});

describeWith(hasBlender && hasFfmpeg && existsSync(ownColours), 'Debian’s Blender', 'a colour configuration', () => {
  test('of one’s own is used, and must know what the scene names', async () => {
    using desk = new Desk();
    const scene = join(testScenes(), 'colours-known.blend');
    cpSync(ownColours, desk.path('colours'), { recursive: true });
    const config = desk.path('colours/config.ocio');
    const given = await desk.render([scene, '--ocio', config, '--out', 'given']);
    expect(given.done.verdict).toBe('succeeded');
    const own = await desk.render([scene, '--out', 'own']);
    // Another configuration is another key, though it says the same.
    expect(own.done.frames).toMatchObject({ rendered: 1 });
    expect(pixelHashes(desk.path('given/frames'))).toEqual(pixelHashes(desk.path('own/frames')));
    const text = readFileSync(config, 'utf8');
    writeFileSync(config, text.replaceAll('Filmic Log', 'House Log'));
    const missing = await desk.render([scene, '--ocio', config]);
    expect(missing).toMatchObject({ status: 3, done: { reasonCode: 'colour-missing' } });
    expect(await desk.render([scene, '--ocio', 'nowhere.ocio'])).toMatchObject({ status: 3 });
  });
});

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'a folder of Blenders', () => {
  test('is searched for the one that fits', async () => {
    using desk = new Desk();
    const blender = execFileSync('sh', ['-c', 'command -v "${DAILIES_BLENDER:-blender}"'], { encoding: 'utf8' }).trim();
    for (const name of ['3.4', 'broken-4.2']) mkdirSync(desk.path('blenders', name), { recursive: true });
    symlinkSync(blender, desk.path('blenders/3.4/blender'));
    writeFileSync(desk.path('blenders/broken-4.2/blender'), '#!/bin/sh\nexit 7\n', { mode: 0o755 });
    copyFileSync(join(testScenes(), 'tiny.blend'), desk.path('tiny.blend'));
    const env = { DAILIES_BLENDER: desk.path('blenders') };
    const { status } = await desk.render(['tiny.blend', '--frames', '1'], env);
    expect(status).toBe(0);
    const { stdout } = await desk.run(['doctor'], env);
    expect(stdout).toMatch(/ok +Blender +3\./);
    expect(stdout).toContain('blenders/broken-4.2/blender does not answer');
  });
});
