import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256Of } from '../../src/worker/digest.js';
import { renderBare } from '../support/bare-blender.js';
import { Desk } from '../support/cli.js';
import { floatHash, middlePixel, pixelHash, pixelHashes, probeStreams } from '../support/pictures.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { testScenes } from '../support/scenes.js';

/** Every file below a folder, by its path from there. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'what a render writes', () => {
  let scenes = '';
  let desk: Desk;
  beforeAll(() => {
    scenes = testScenes();
    desk = new Desk();
  });
  afterAll(() => {
    desk[Symbol.dispose]();
  });

  test('of a stereo scene is a picture for each eye, and a video of the first', async () => {
    const scene = join(scenes, 'stereo.blend');
    const { status } = await desk.render([scene, '--frames=-1-2', '--out', 'stereo']);
    expect(status).toBe(0);
    const ours = pixelHashes(desk.path('stereo/frames'));
    expect(Object.keys(ours)).toEqual(
      ['-0001', '0000', '0001', '0002'].flatMap((name) => [`${name}_L.png`, `${name}_R.png`]),
    );
    renderBare(scene, desk.path('bare-stereo'), {
      range: ['-s', '1', '-e', '2', '-a'],
      python: 'scene.render.image_settings.views_format = "INDIVIDUAL"',
    });
    expect(ours).toMatchObject(pixelHashes(desk.path('bare-stereo')));
    expect(probeStreams(desk.path('stereo/output.mp4'))).toMatchObject([
      { width: 64, height: 36, nb_read_frames: '4' },
    ]);
    // The left eye sees the cube in the middle of frame 1, where the right one sees nothing.
    const still = await desk.render([scene, '--frames', '1', '--out', 'eye']);
    expect(pixelHash(still.done.still ?? '')).toBe(ours['0001_L.png']);
  });

  test('in the file’s own format is what Blender writes, with pictures for the eye beside it', async () => {
    const scene = join(scenes, 'exr.blend');
    const { done } = await desk.render([scene, '--preset', 'final', '--out', 'exr']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 3 } });
    renderBare(scene, desk.path('bare-exr'), { range: ['-a'], ownFormat: true });
    renderBare(scene, desk.path('bare-exr-png'), { range: ['-a'] });
    for (const name of ['0001', '0002', '0003']) {
      expect(floatHash(desk.path(`exr/frames/${name}.exr`))).toBe(floatHash(desk.path(`bare-exr/${name}.exr`)));
    }
    expect(pixelHashes(desk.path('exr/proxies'))).toEqual(pixelHashes(desk.path('bare-exr-png')));
    const again = await desk.render([scene, '--preset', 'final', '--out', 'exr-again']);
    expect(again.done.frames).toMatchObject({ rendered: 0, reused: 3 });
  });

  test.each([
    ['tiny.blend', 'png16', '0001.png', 'scene.render.image_settings.color_depth = "16"'],
    [
      'tiny.blend',
      'jpeg',
      '0001.jpg',
      'scene.render.image_settings.file_format = "JPEG"\nscene.render.image_settings.quality = 95\nscene.render.image_settings.color_mode = "RGB"',
    ],
    ['tiff.blend', 'file', '0001.tif', ''],
    [
      'exr.blend',
      'exr',
      '0001.exr',
      'scene.render.image_settings.color_depth = "16"\nscene.render.image_settings.exr_codec = "ZIP"',
    ],
  ])('of %s as %s has the pixels that Blender writes', async (name, format, picture, python) => {
    const scene = join(scenes, name);
    const { status } = await desk.render([scene, '--frames', '1-2', '--format', format, '--out', format]);
    expect(status).toBe(0);
    renderBare(scene, desk.path(`bare-${format}`), { range: ['-f', '1'], python, ownFormat: format !== 'png16' });
    expect(floatHash(desk.path(format, 'frames', picture))).toBe(floatHash(desk.path(`bare-${format}`, picture)));
    expect(readdirSync(desk.path(format, 'proxies')).sort()).toEqual(['0001.png', '0002.png']);
  });

  test('as multilayer holds every pass', async () => {
    const { status } = await desk.render([
      ...[join(scenes, 'file-output.blend'), '--format', 'multilayer', '--frames', '1', '--out', 'multilayer'],
    ]);
    expect(status).toBe(0);
    const bytes = readFileSync(desk.path('multilayer/frames/0001.exr'), 'latin1');
    for (const channel of ['ViewLayer.Combined.R', 'ViewLayer.Depth.Z']) expect(bytes).toContain(channel);
    expect(existsSync(desk.path('multilayer/still.png'))).toBe(true);
  });

  test('is the view layers that were named', async () => {
    const scene = join(scenes, 'view-layers.blend');
    await desk.render([scene, '--view-layer', 'Blue layer', '--out', 'blue']);
    renderBare(scene, desk.path('bare-blue'), {
      range: ['-a'],
      python: 'scene.view_layers["Green layer"].use = False',
    });
    expect(pixelHashes(desk.path('blue/frames'))).toEqual(pixelHashes(desk.path('bare-blue')));
    const unknown = await desk.render([scene, '--view-layer', 'Red layer']);
    expect(unknown).toMatchObject({ status: 3, done: { reasonCode: 'unknown-view-layer' } });
  });

  test('is smaller and quicker as a draft', async () => {
    const { done } = await desk.render([join(scenes, 'colour.blend'), '--preset', 'draft', '--out', 'draft']);
    expect(done.verdict).toBe('succeeded');
    expect(probeStreams(desk.path('draft/output.mp4'))).toMatchObject([{ width: 32, height: 18 }]);
    const [red = 0, green = 255] = middlePixel(desk.path('draft/frames/0001.png'), { width: 32, height: 18 });
    expect(red).toBeGreaterThan(150);
    expect(green).toBeLessThan(80);
  });

  test('of a fluid that is computed as it is played shows it', async () => {
    const scene = join(scenes, 'smoke.blend');
    const { done } = await desk.render([scene, '--frames', '2-3', '--out', 'smoke']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 2 } });
    renderBare(scene, desk.path('bare-smoke'), {
      range: [],
      python: `domain = next(o for o in scene.objects if getattr(o.modifiers[0] if o.modifiers else 0, "fluid_type", "") == "DOMAIN")
domain.modifiers[0].domain_settings.cache_directory = ${JSON.stringify(desk.path('bare-fluid'))}
for frame in (1, 2, 3):
    scene.frame_set(frame)
    if frame > 1:
        scene.render.filepath = ${JSON.stringify(desk.path('bare-smoke'))} + "/%04d.png" % frame
        bpy.ops.render.render(write_still=True)`,
    });
    expect(pixelHashes(desk.path('smoke/frames'))).toEqual(pixelHashes(desk.path('bare-smoke')));
    // Without the smoke there would be nothing to see but an even world.
    expect(new Set(Object.values(pixelHashes(desk.path('smoke/frames')))).size).toBe(2);
  });

  test('plays at the rate that was asked for', async () => {
    await desk.render([join(scenes, 'tiny.blend'), '--fps', '29.97', '--out', 'pace']);
    expect(probeStreams(desk.path('pace/output.mp4'))).toMatchObject([
      { r_frame_rate: '30000/1001', nb_read_frames: '6' },
    ]);
  });
});

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'what File Output nodes write', () => {
  const scene = (): string => join(testScenes(), 'file-output.blend');
  let desk: Desk;
  beforeAll(async () => {
    desk = new Desk();
    const { status } = await desk.render([scene(), '--out', 'out']);
    expect(status).toBe(0);
  });
  afterAll(() => {
    desk[Symbol.dispose]();
  });

  test('lies in a folder for each node, whatever path the file has', () => {
    expect(filesBelow(desk.path('out/layers')).filter((name) => name !== 'files.json')).toEqual([
      ...['0001', '0002', '0003'].map((number) => `All/all_${number}.exr`),
      ...['0001', '0002', '0003'].map((number) => `Depth_.._pass/_.._deep${number}.exr`),
    ]);
    expect(existsSync('/etc/elsewhere')).toBe(false);
  });

  test('has the pixels that Blender writes', () => {
    renderBare(scene(), desk.path('bare'), {
      range: ['-f', '2'],
      python: `scene.node_tree.nodes["Depth/../pass"].base_path = ${JSON.stringify(desk.path('bare-layers/'))}
scene.node_tree.nodes["Depth/../pass"].file_slots[0].path = "depth"
bpy.data.node_groups["Passes"].nodes["All"].base_path = ${JSON.stringify(desk.path('bare-layers/all'))}`,
    });
    expect(floatHash(desk.path('out/layers/Depth_.._pass/_.._deep0002.exr'))).toBe(
      floatHash(desk.path('bare-layers/depth0002.exr')),
    );
  });

  test('is taken again from the store, and rendered again where it is damaged', async () => {
    const again = await desk.render([scene(), '--out', 'again']);
    expect(again.done.frames).toMatchObject({ rendered: 0, reused: 3 });
    expect(filesBelow(desk.path('again/layers'))).toEqual(filesBelow(desk.path('out/layers')));
    const stored = filesBelow(desk.cache).filter((name) => name.endsWith('All/all_0002.exr'));
    expect(stored).toHaveLength(1);
    writeFileSync(join(desk.cache, stored[0] ?? ''), 'not a picture');
    const healed = await desk.render([scene(), '--out', 'healed']);
    expect(healed.done.frames).toMatchObject({ rendered: 1, reused: 2 });
  });

  test('goes with the frames of a run that has it no more', async () => {
    await desk.render([scene(), '--out', 'less']);
    await desk.render([scene(), '--frames', '1-2', '--out', 'less']);
    expect(filesBelow(desk.path('less/layers')).filter((name) => name.includes('0003'))).toEqual([]);
    writeFileSync(desk.path('less/layers/All/mine.txt'), 'mine');
    await desk.render([join(testScenes(), 'tiny.blend'), '--out', 'less']);
    expect(filesBelow(desk.path('less/layers'))).toContain('All/mine.txt');
    expect(filesBelow(desk.path('less/layers')).filter((name) => name.endsWith('.exr'))).toEqual([]);
  });
});

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', '--verify', () => {
  test('decodes what a record vouches for', async () => {
    using desk = new Desk();
    const args = [join(testScenes(), 'tiny.blend'), '--frames', '1-2'];
    await desk.render([...args, '--out', 'first']);
    // A damaged frame with a record that fits it: bytes and hash agree.
    const stored = filesBelow(desk.cache);
    const frame = join(desk.cache, stored.find((name) => /frames.*\/0002\.png$/.test(name)) ?? '');
    const recordFile = join(desk.cache, stored.find((name) => name.endsWith('records/0002.json')) ?? '');
    const bytes = readFileSync(frame);
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 20) ^ 0xff, bytes.length - 20);
    const record = JSON.parse(readFileSync(recordFile, 'utf8')) as { files: { sha256: string }[] };
    record.files = record.files.map((file) => ({ ...file, sha256: sha256Of(bytes) }));
    rmSync(frame);
    writeFileSync(frame, bytes);
    writeFileSync(recordFile, JSON.stringify(record));
    const { done } = await desk.render([...args, '--verify', '--out', 'second']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 1, reused: 1 } });
    expect(pixelHashes(desk.path('second/frames'))).toEqual(pixelHashes(desk.path('first/frames')));
  });
});
