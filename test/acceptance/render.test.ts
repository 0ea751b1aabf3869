import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { renderBare } from '../support/bare-blender.js';
import { Desk, eventsOf } from '../support/cli.js';
import { middlePixel, pixelHashes, probeStreams } from '../support/pictures.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { copyOfScene, testScenes } from '../support/scenes.js';

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'dailies render', () => {
  let scenes = '';
  let desk: Desk;
  beforeAll(() => {
    scenes = testScenes();
    desk = new Desk();
  });
  afterAll(() => {
    desk[Symbol.dispose]();
  });

  test('renders a scene’s own frames into a video that plays everywhere', async () => {
    const { status, done, stdout } = await desk.render([join(scenes, 'tiny.blend'), '--out', 'tiny']);
    expect(status).toBe(0);
    expect(done).toMatchObject({
      verdict: 'succeeded',
      reasonCode: 'complete',
      frames: { planned: 6, rendered: 6, reused: 0, failed: 0 },
      video: desk.path('tiny', 'output.mp4'),
      still: null,
    });
    expect(probeStreams(desk.path('tiny', 'output.mp4'))).toMatchObject([
      {
        codec_name: 'h264',
        width: 64,
        height: 36,
        pix_fmt: 'yuv420p',
        color_space: 'bt709',
        color_transfer: 'bt709',
        color_primaries: 'bt709',
        color_range: 'tv',
        r_frame_rate: '24/1',
        nb_read_frames: '6',
      },
    ]);
    expect(readdirSync(desk.path('tiny'))).toEqual(
      expect.arrayContaining(['frames', 'output.mp4', 'plan.json', 'poster.jpg', 'report.json', 'runs']),
    );
    expect(eventsOf(stdout).map((event) => event['event'])).toEqual(
      expect.arrayContaining(['started', 'progress', 'done']),
    );
  });

  test('puts the index of the video in front', () => {
    const bytes = readFileSync(desk.path('tiny', 'output.mp4'));
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
  });

  test('again, into another folder, renders nothing and starts no Blender', async () => {
    // A Blender that fails once it is forbidden to start: the second render succeeds only without it.
    const blender = desk.path('forbidden-blender');
    writeFileSync(blender, `#!/bin/sh\n[ -e "${desk.path('forbidden')}" ] && exit 1\nexec blender "$@"\n`, {
      mode: 0o755,
    });
    const args = [join(scenes, 'tiny.blend'), '--frames', '1-3'];
    const first = await desk.render([...args, '--out', 'counted'], { DAILIES_BLENDER: blender });
    expect(first.done.frames).toMatchObject({ rendered: 3 });
    writeFileSync(desk.path('forbidden'), '');
    const { status, done } = await desk.render([...args, '--out', 'elsewhere'], { DAILIES_BLENDER: blender });
    expect(status).toBe(0);
    expect(done.frames).toEqual({ planned: 3, rendered: 0, reused: 3, failed: 0 });
    const more = await desk.render([...args, '--frames', '4'], { DAILIES_BLENDER: blender });
    expect(more.done.verdict).toBe('failed');
    expect(pixelHashes(desk.path('elsewhere', 'frames'))).toEqual(pixelHashes(desk.path('counted', 'frames')));
    expect(existsSync(desk.path('elsewhere', 'output.mp4'))).toBe(true);
  });

  test('again, into the same folder, leaves the video alone', async () => {
    const before = readFileSync(desk.path('tiny', 'output.mp4'));
    const { done } = await desk.render([join(scenes, 'tiny.blend'), '--out', 'tiny']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 0, reused: 6 } });
    expect(readFileSync(desk.path('tiny', 'output.mp4')).equals(before)).toBe(true);
  });

  test('of more frames renders only the new ones', async () => {
    const { done, stdout } = await desk.render([join(scenes, 'tiny.blend'), '--frames', '5-8', '--out', 'more']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { planned: 4, rendered: 2, reused: 2, failed: 0 } });
    expect(eventsOf(stdout)).toContainEqual(
      expect.objectContaining({ event: 'finding', code: 'frames-outside-range' }),
    );
  });

  test('with --force renders every frame again', async () => {
    const { done } = await desk.render([join(scenes, 'tiny.blend'), '--frames', '1-2', '--out', 'forced', '--force']);
    expect(done.frames).toEqual({ planned: 2, rendered: 2, reused: 0, failed: 0 });
  });

  test.each([
    ['tiny.blend', ['-s', '1', '-e', '6', '-a'], []],
    ['eevee.blend', ['-s', '2', '-e', '4', '-a'], ['--frames', '2-4']],
    ['workbench.blend', ['-f', '2,5'], ['--frames', '2,5']],
    ['cut.blend', ['-a'], []],
    ['step-23976.blend', ['-a'], []],
    ['border.blend', ['-f', '3,4'], ['--frames', '3,4']],
    ['strip-only.blend', ['-f', '1,2'], ['--frames', '1-2']],
    ['texture/texture.blend', ['-f', '1,2'], ['--frames', '1-2']],
  ])('gives the pixels that Blender gives for %s', async (name, bare, flags) => {
    renderBare(join(scenes, name), desk.path('bare', name), { range: bare });
    const { done } = await desk.render([join(scenes, name), ...flags, '--out', `ours/${name}`]);
    expect(done.verdict).toBe('succeeded');
    const ours = pixelHashes(desk.path('ours', name, 'frames'));
    expect(ours).toEqual(pixelHashes(desk.path('bare', name)));
    expect(Object.keys(ours)).toHaveLength(done.frames.planned);
  });

  test('gives the same pixels however the frames are cut into jobs', async () => {
    const { done } = await desk.render([
      join(scenes, 'tiny.blend'),
      '--out',
      'cut',
      '--frames-per-job',
      '2',
      '--force',
    ]);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { planned: 6, rendered: 6 } });
    expect(readdirSync(desk.path('cut', 'runs')).length).toBe(1);
    expect(pixelHashes(desk.path('cut', 'frames'))).toEqual(pixelHashes(desk.path('tiny', 'frames')));
  });

  test('steps an unbaked simulation from its first frame on, whatever is asked of it', async () => {
    // Blender's own way to the right picture: every frame set in turn (its -a leaves rigid bodies where they are).
    const stepping = desk.path('stepping.py');
    writeFileSync(
      stepping,
      `import bpy
scene = bpy.context.scene
for frame in range(1, 17):
    scene.frame_set(frame)
    scene.render.filepath = "${desk.path('bare-falling')}/%04d" % frame
    bpy.ops.render.render(write_still=True)
`,
    );
    execFileSync('blender', ['-b', join(scenes, 'falling.blend'), '-Y', '-P', stepping], { stdio: 'ignore' });
    const args = [join(scenes, 'falling.blend'), '--frames', '12,15-16', '--frames-per-job', '1', '--out', 'falling'];
    const { done, stdout } = await desk.render(args);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { planned: 3, rendered: 3 } });
    expect(eventsOf(stdout)).toContainEqual(expect.objectContaining({ code: 'unbaked-physics', severity: 'info' }));
    expect(eventsOf(stdout)).toContainEqual(expect.objectContaining({ event: 'started', jobs: 1 }));
    const bare = pixelHashes(desk.path('bare-falling'));
    const ours = pixelHashes(desk.path('falling/frames'));
    for (const name of ['0012.png', '0015.png', '0016.png']) expect(ours[name]).toBe(bare[name]);
    expect(ours['0012.png']).not.toBe(ours['0016.png']);
  });

  test('of a stepped list plays at the scene’s pace, at its rational rate', () => {
    expect(probeStreams(desk.path('ours/step-23976.blend/output.mp4'))).toMatchObject([
      { r_frame_rate: '8000/1001', nb_read_frames: '5' },
    ]);
    expect(readdirSync(desk.path('ours/step-23976.blend/frames')).sort()).toEqual([
      '0001.png',
      '0004.png',
      '0007.png',
      '0010.png',
      '0013.png',
    ]);
  });

  test('of negative frames names and renders them as they are', async () => {
    const { done } = await desk.render([join(scenes, 'tiny.blend'), '--frames=-2-1', '--out', 'negative']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { planned: 4, rendered: 3, reused: 1 } });
    expect(readdirSync(desk.path('negative/frames')).sort()).toEqual([
      '-0001.png',
      '-0002.png',
      '0000.png',
      '0001.png',
    ]);
    expect(probeStreams(done.video ?? '')).toMatchObject([{ nb_read_frames: '4' }]);
  });

  test('of one frame is a still, and no video', async () => {
    const { done } = await desk.render([join(scenes, 'tiny.blend'), '--frames', '3', '--out', 'still']);
    expect(done).toMatchObject({ verdict: 'succeeded', video: null, still: desk.path('still', 'still.png') });
    expect(existsSync(desk.path('still', 'output.mp4'))).toBe(false);
    expect(pixelHashes(desk.path('still'))['still.png']).toBe(pixelHashes(desk.path('tiny/frames'))['0003.png']);
  });

  test('takes scale, samples, engine, scene and camera from the command line', async () => {
    const shot = await desk.render([
      ...[join(scenes, 'scenes.blend'), '--scene', 'Shot B', '--frames', '50', '--scale', '50', '--out', 'b'],
    ]);
    expect(shot.done.verdict).toBe('succeeded');
    expect(probeStreams(desk.path('b/still.png'))).toMatchObject([{ width: 40, height: 22 }]);
    const far = await desk.render([join(scenes, 'cut.blend'), '--camera', 'Far', '--frames', '1', '--out', 'far']);
    renderBare(join(scenes, 'cut.blend'), desk.path('bare-far'), { range: ['-f', '4'] });
    expect(far.done.verdict).toBe('succeeded');
    expect(pixelHashes(desk.path('far/frames'))['0001.png']).not.toBe(
      pixelHashes(desk.path('ours/cut.blend/frames'))['0001.png'],
    );
    const workbench = await desk.render([
      join(scenes, 'tiny.blend'),
      '--engine',
      'workbench',
      '--frames',
      '1',
      '--out',
      'wb',
    ]);
    expect(pixelHashes(desk.path('wb/frames'))['0001.png']).not.toBe(pixelHashes(desk.path('tiny/frames'))['0001.png']);
    expect(workbench.done.frames.rendered).toBe(1);
  });

  test('shows in the video the colours of the frames', async () => {
    const { done } = await desk.render([join(scenes, 'colour.blend'), '--frames', '1-2', '--out', 'colour']);
    const size = { width: 64, height: 36 };
    const shown = middlePixel(done.video ?? '', size);
    const expected = middlePixel(desk.path('colour/frames/0001.png'), size);
    expect(expected).toEqual([200, 30, 40, 255]);
    shown.forEach((value, index) => {
      expect(Math.abs(value - (expected[index] ?? 0))).toBeLessThanOrEqual(3);
    });
  });

  test('of an odd, transparent picture makes an even, opaque video', async () => {
    const { done } = await desk.render([join(scenes, 'clear-odd.blend'), '--frames', '1-2', '--out', 'clear']);
    expect(done.verdict).toBe('succeeded');
    expect(probeStreams(done.video ?? '')).toMatchObject([{ width: 34, height: 18, pix_fmt: 'yuv420p' }]);
    expect(probeStreams(desk.path('clear/frames/0001.png'))).toMatchObject([
      { width: 33, height: 17, pix_fmt: 'rgba' },
    ]);
  });

  test('mixes the scene’s sound into a gapless video', async () => {
    const { done } = await desk.render([join(scenes, 'sound/sound.blend'), '--out', 'sound']);
    expect(done.verdict).toBe('succeeded');
    const [video, audio] = probeStreams(done.video ?? '');
    expect(video).toMatchObject({ codec_name: 'h264', nb_read_frames: '24' });
    expect(audio).toMatchObject({ codec_name: 'aac' });
    expect(Number(audio?.['duration'])).toBeCloseTo(1, 1);
    const again = await desk.render([join(scenes, 'sound/sound.blend'), '--out', 'sound-again']);
    expect(again.done.frames).toMatchObject({ rendered: 0, reused: 24 });
    expect(probeStreams(again.done.video ?? '')).toHaveLength(2);
    const gap = await desk.render([join(scenes, 'sound/sound.blend'), '--frames', '1,5,6', '--out', 'gap']);
    expect(probeStreams(gap.done.video ?? '')).toHaveLength(1);
  });

  test('of a scene that writes a movie renders frames', async () => {
    const { done, stdout } = await desk.render([join(scenes, 'movie.blend'), '--frames', '1-2', '--out', 'movie']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 2 } });
    expect(eventsOf(stdout)).toContainEqual(expect.objectContaining({ code: 'movie-format', severity: 'info' }));
  });

  test('renders without denoising where this Blender has no denoiser, and says so', async () => {
    const { capabilities } = JSON.parse((await desk.run(['doctor', '--json'])).stdout) as {
      capabilities: { blenders: { denoisers: string[] }[] };
    };
    const { status, done, stdout } = await desk.render([
      join(scenes, 'denoised.blend'),
      '--frames',
      '1',
      '--out',
      'noisy',
    ]);
    expect({ status, verdict: done.verdict }).toEqual({ status: 0, verdict: 'succeeded' });
    const said = eventsOf(stdout).some((event) => event['code'] === 'denoiser-missing');
    expect(said).toBe(capabilities.blenders[0]?.denoisers.length === 0);
    const insisted = await desk.render([join(scenes, 'denoised.blend'), '--frames', '2', '--denoise', 'on']);
    expect(insisted.done.verdict).toBe(said ? 'refused' : 'succeeded');
  });

  describe('renders again what a change may have touched', () => {
    test('a texture', async () => {
      const scene = copyOfScene('texture/texture.blend', desk.path('changing'));
      const first = await desk.render([scene, '--frames', '3-4', '--out', 'painted']);
      expect(first.done.frames).toMatchObject({ rendered: 2 });
      const png = desk.path('changing/texture/textures/paint.png');
      execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', 'color=blue:s=8x8', '-frames:v', '1', png]);
      const second = await desk.render([scene, '--frames', '3-4', '--out', 'painted']);
      expect(second.done.frames).toMatchObject({ rendered: 2, reused: 0 });
      const [red = 0, , blue = 0] = middlePixel(desk.path('painted/frames/0003.png'), { width: 64, height: 36 });
      expect(blue).toBeGreaterThan(red);
    });
  });
});
