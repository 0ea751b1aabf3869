import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Desk, type CliResult } from '../support/cli.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { copyOfScene, testScenes } from '../support/scenes.js';

/** One sentence on standard error: what is wrong and what to do, no stack, one line. */
function expectOneSentence({ stderr }: CliResult, message: RegExp): void {
  const lines = stderr.trim().split('\n');
  expect(lines.at(-1)).toMatch(message);
  expect(lines.at(-1)).toMatch(/^dailies: .*\.$/);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|Error:/);
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'bad input', () => {
  let scenes = '';
  let desk: Desk;
  beforeAll(() => {
    scenes = testScenes();
    desk = new Desk();
    writeFileSync(desk.path('empty.blend'), '');
    writeFileSync(desk.path('picture.blend'), Buffer.from('89504e470d0a1a0a', 'hex'));
    writeFileSync(
      desk.path('pointer.blend'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1234\n`,
    );
    copyFileSync(join(scenes, 'movie.blend'), desk.path('cut-short.blend'));
    truncateSync(desk.path('cut-short.blend'), 200_000);
    mkdirSync(desk.path('folder.blend'));
    writeFileSync(desk.path('in-the-way'), '');
  });
  afterAll(() => {
    desk[Symbol.dispose]();
  });

  test.each<[string, string, RegExp]>([
    ['absent.blend', 'no-such-file', /absent\.blend does not exist/],
    ['folder.blend', 'not-a-file', /is a folder/],
    ['/dev/null', 'not-a-file', /not a regular file/],
    ['empty.blend', 'truncated', /empty\.blend/],
    ['picture.blend', 'not-a-blend', /picture\.blend/],
    ['pointer.blend', 'lfs-pointer', /git lfs pull/],
    ['cut-short.blend', 'truncated', /cut-short\.blend/],
  ])('%s is refused as %s, by render and by inspect', async (name, code, message) => {
    const rendered = await desk.render([name, '--out', 'refused']);
    expect(rendered).toMatchObject({
      status: 3,
      done: { verdict: 'refused', reasonCode: code, video: null, still: null },
    });
    expectOneSentence(rendered, message);
    expect(existsSync(desk.path('refused'))).toBe(false);
    const inspected = await desk.run(['inspect', name, '--json']);
    expect(inspected.status).toBe(3);
    expect(JSON.parse(inspected.stdout)).toMatchObject({
      schema: 1,
      error: { code, message: expect.stringMatching(message) },
    });
    expectOneSentence(inspected, message);
  });

  test.each<[string, string[], string, RegExp]>([
    ['no-camera.blend', [], 'no-camera', /no camera/],
    ['scenes.blend', ['--scene', 'Blind'], 'no-camera', /"Blind" has no camera/],
    ['tiny.blend', ['--scene', 'Nope'], 'unknown-scene', /no scene "Nope"; choose one of: "Scene"/],
    ['tiny.blend', ['--camera', 'Nope'], 'unknown-camera', /no camera "Nope"; choose one of: "Camera"/],
    ['tiny.blend', ['--camera', 'Cube'], 'unknown-camera', /no camera "Cube"/],
    ['tiny.blend', ['--scale', '1'], 'size-too-small', /0 x 0 pixels/],
    ['tiny.blend', ['--out', 'in-the-way'], 'cannot-write', /in-the-way.* cannot be written/],
    ['tiny.blend', ['--out', 'in-the-way/below'], 'cannot-write', /cannot be written/],
  ])('%s with %j is refused as %s', async (name, flags, code, message) => {
    const result = await desk.render([join(scenes, name), '--out', 'refused', ...flags]);
    expect(result).toMatchObject({ status: 3, done: { verdict: 'refused', reasonCode: code } });
    expectOneSentence(result, message);
  });

  test.each<[string[], RegExp]>([
    [['--frames', ''], /frame list is empty/],
    [['--frames', 'all'], /"all" is not a frame/],
    [['--frames', '1-2000000'], /out of bounds|at most 1000000/],
    [['--scale', '0'], /--scale is "0"/],
    [['--samples', '0'], /--samples is "0"/],
    [['--engine', 'arnold'], /--engine is "arnold"/],
    [['--denoise', 'perhaps'], /--denoise is "perhaps"/],
    [['--frames-per-job', '0'], /--frames-per-job is "0"/],
  ])('%j is a usage error', async (flags, message) => {
    const result = await desk.render([join(scenes, 'tiny.blend'), ...flags]);
    expect(result).toMatchObject({ status: 2, done: { verdict: 'refused', reasonCode: 'usage' } });
    expectOneSentence(result, message);
  });

  test.each([
    [['render']],
    [['rendr', 'x.blend']],
    [['render', 'x.blend', '--frmaes', '1']],
    [['render', 'x.blend', '--scale']],
    [['inspect', 'a.blend', 'b.blend']],
  ])('%j is a usage error of the command line', async (args) => {
    const { status, stderr } = await desk.run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^dailies: /);
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  });

  test('a wrong option still ends the JSON lines with a last one', async () => {
    const result = await desk.render([join(scenes, 'tiny.blend'), '--frmaes', '1']);
    expect(result).toMatchObject({ status: 2, done: { verdict: 'refused', reasonCode: 'usage' } });
  });

  test('a working folder that is not there is named', async () => {
    const result = await desk.render([join(scenes, 'tiny.blend'), '--frames', '1'], { DAILIES_SCRATCH: '/nowhere' });
    expect(result).toMatchObject({ status: 3, done: { verdict: 'refused', reasonCode: 'no-scratch' } });
    expectOneSentence(result, /no working folder in \/nowhere.*DAILIES_SCRATCH/);
  });

  test('a missing Blender is named before anything is written', async () => {
    const node = desk.path('only-node');
    mkdirSync(node);
    symlinkSync(process.execPath, join(node, 'node'));
    const result = await desk.render([join(scenes, 'tiny.blend'), '--out', 'none'], { PATH: node });
    expect(result).toMatchObject({ status: 3, done: { verdict: 'refused', reasonCode: 'blender-missing' } });
    expectOneSentence(result, /Blender is not installed here; install it/);
    expect(existsSync(desk.path('none'))).toBe(false);
    const doctor = await desk.run(['doctor'], { PATH: node });
    expect(doctor.status).toBe(3);
    expect(doctor.stdout).toMatch(/missing.*Blender[^]*missing.*FFmpeg/);
    const named = await desk.render([join(scenes, 'tiny.blend')], { DAILIES_BLENDER: '/nowhere/blender' });
    expectOneSentence(named, /DAILIES_BLENDER is "\/nowhere\/blender"/);
  });

  test('a missing FFmpeg is named before a frame is rendered', async () => {
    const some = desk.path('no-ffmpeg');
    mkdirSync(some);
    const blender = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'blender'));
    symlinkSync(blender.find((path) => existsSync(path)) ?? '', join(some, 'blender'));
    const result = await desk.render([join(scenes, 'tiny.blend'), '--out', 'none'], { PATH: some });
    expect(result).toMatchObject({ status: 3, done: { reasonCode: 'ffmpeg-missing' } });
  });

  /** A program that does what a test says in place of Blender or FFmpeg, and is itself otherwise. */
  function standIn(name: string, script: string): string {
    const path = desk.path(name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  test('a program that is no Blender is refused', async () => {
    const DAILIES_BLENDER = standIn('no-blender', 'echo hello; exit 0');
    const result = await desk.render([join(scenes, 'tiny.blend')], { DAILIES_BLENDER });
    expect(result).toMatchObject({ status: 3, done: { reasonCode: 'blender-broken' } });
    expectOneSentence(result, /does not answer as Blender does/);
  });

  test('a Blender that crashes after some frames loses none of them', async () => {
    // Dies of SIGSEGV when it is asked to render, once two frames lie in the store.
    const crashing = standIn(
      'crashing-blender',
      `case "$*" in *driver.py*) ;; *) exec blender "$@";; esac
if [ -e "${desk.path('healed')}" ]; then exec blender "$@"; fi
exec 4<&0; blender "$@" <&4 & child=$!
while [ "$(find "${desk.cache}" -path '*/records/000?.json' | wc -l)" -lt 2 ]; do sleep 0.05; done
kill -9 $child; kill -SEGV $$`,
    );
    const env = { DAILIES_BLENDER: crashing };
    const args = [
      join(scenes, 'workbench.blend'),
      '--engine',
      'cycles',
      '--scale',
      '400',
      '--samples',
      '64',
      '--out',
      'crashed',
    ];
    const crashed = await desk.render(args, env);
    expect(crashed).toMatchObject({
      status: 1,
      done: { verdict: 'failed', reasonCode: 'blender-crashed', video: null },
    });
    expectOneSentence(crashed, /Blender stopped with signal SIGSEGV/);
    const kept = crashed.done.frames.rendered;
    expect(kept).toBeGreaterThanOrEqual(2);
    expect(crashed.done.frames.failed).toBe(6 - kept);
    expect(crashed.done.partial).toBe(desk.path('crashed/partial.mp4'));
    writeFileSync(desk.path('healed'), '');
    const healed = await desk.render(args, env);
    expect(healed).toMatchObject({
      status: 0,
      done: { verdict: 'succeeded', frames: { planned: 6, reused: kept, rendered: 6 - kept } },
    });
    expect(existsSync(desk.path('crashed/partial.mp4'))).toBe(false);
  });

  test('an FFmpeg that fails costs no frame', async () => {
    const tools = desk.path('bad-ffmpeg');
    mkdirSync(tools);
    writeFileSync(
      join(tools, 'ffmpeg'),
      '#!/bin/sh\ncase "$*" in *libx264*) echo "Conversion failed!" >&2; exit 1;; esac\nPATH="${PATH#*:}" exec ffmpeg "$@"\n',
      { mode: 0o755 },
    );
    const args = [join(scenes, 'tiny.blend'), '--frames', '1-3', '--out', 'unencoded'];
    const failed = await desk.render(args, { PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` });
    expect(failed).toMatchObject({ status: 1, done: { verdict: 'failed', reasonCode: 'ffmpeg-failed', video: null } });
    expectOneSentence(failed, /ffmpeg failed: Conversion failed!/);
    const again = await desk.render(args);
    expect(again).toMatchObject({ status: 0, done: { verdict: 'succeeded', frames: { rendered: 0, reused: 3 } } });
  });

  test('a frame that was damaged in the store is rendered again', async () => {
    const args = [join(scenes, 'tiny.blend'), '--frames', '1-3', '--scale', '200', '--out', 'damaged'];
    const first = await desk.render(args);
    const plan = JSON.parse(readFileSync(desk.path('damaged/plan.json'), 'utf8')) as { framesUri: string };
    const frame = new URL(`${plan.framesUri}/0002.png`);
    truncateSync(frame, 100);
    const second = await desk.render(args);
    expect(first.done.frames.rendered).toBe(3);
    expect(second).toMatchObject({ status: 0, done: { verdict: 'succeeded', frames: { rendered: 1, reused: 2 } } });
  });

  test('somebody’s own files in the output folder are left alone', async () => {
    mkdirSync(desk.path('own/frames'), { recursive: true });
    writeFileSync(desk.path('own/frames/0500.png'), 'mine');
    const beside = await desk.render([join(scenes, 'tiny.blend'), '--frames', '1-2', '--out', 'own']);
    expect(beside).toMatchObject({ status: 0, done: { verdict: 'succeeded' } });
    expect(readFileSync(desk.path('own/frames/0500.png'), 'utf8')).toBe('mine');
    mkdirSync(desk.path('taken'));
    writeFileSync(desk.path('taken/output.mp4'), 'mine');
    const refused = await desk.render([join(scenes, 'tiny.blend'), '--frames', '1-2', '--out', 'taken']);
    expect(refused).toMatchObject({ status: 3, done: { reasonCode: 'output-occupied' } });
    expect(readFileSync(desk.path('taken/output.mp4'), 'utf8')).toBe('mine');
  });

  test('a frame that was swapped with another, record and all, is rendered again', async () => {
    const args = [join(scenes, 'tiny.blend'), '--frames', '1-3', '--scale', '150', '--out', 'swapped'];
    await desk.render(args);
    const { framesUri } = JSON.parse(readFileSync(desk.path('swapped/plan.json'), 'utf8')) as { framesUri: string };
    for (const name of ['%.png', 'records/%.json']) {
      const [one, other] = ['0001', '0003'].map((frame) => new URL(`${framesUri}/${name.replace('%', frame)}`)) as [
        URL,
        URL,
      ];
      const kept = readFileSync(one);
      copyFileSync(other, one);
      writeFileSync(other, kept);
    }
    const { done } = await desk.render(args);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 2, reused: 1 } });
  });

  test('a texture that changes while it is rendered costs the run its frames, and no other run a wrong one', async () => {
    const scene = copyOfScene('texture/texture.blend', desk.path('moving'));
    const paint = desk.path('moving/texture/textures/paint.png');
    const original = readFileSync(paint);
    const slow = standIn('slow-blender', `case "$*" in *driver.py*) sleep 2;; esac\nexec blender "$@"`);
    const args = [scene, '--frames', '3-4', '--out', 'moved'];
    const running = desk.render(args, { DAILIES_BLENDER: slow });
    while (!existsSync(desk.path('moved/runs'))) await delay(20);
    await delay(300);
    copyFileSync(desk.path('moving/texture/texture.blend'), paint);
    const disturbed = await running;
    expect(disturbed).toMatchObject({ status: 1, done: { verdict: 'failed', reasonCode: 'input-changed' } });
    writeFileSync(paint, original);
    const { done } = await desk.render(args, { DAILIES_BLENDER: slow });
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 2, reused: 0 } });
  });

  test('a damaged sound is mixed again', async () => {
    const args = [join(scenes, 'sound/sound.blend'), '--frames', '1-4', '--out', 'heard'];
    await desk.render(args);
    const { framesUri } = JSON.parse(readFileSync(desk.path('heard/plan.json'), 'utf8')) as { framesUri: string };
    truncateSync(new URL(`${framesUri}/sound/1to4.flac`), 0);
    const { done } = await desk.render([...args.slice(0, -1), 'heard-again']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 0, reused: 4 } });
  });

  test('textures behind a link and below a hidden folder are seen', async () => {
    const scene = copyOfScene('texture/texture.blend', desk.path('linked'));
    const textures = desk.path('linked/texture/textures');
    mkdirSync(desk.path('elsewhere-textures/.hidden'), { recursive: true });
    renameSync(join(textures, 'paint.png'), desk.path('elsewhere-textures/.hidden/paint.png'));
    rmSync(textures, { recursive: true });
    symlinkSync(desk.path('elsewhere-textures/.hidden'), textures);
    const { done } = await desk.render([scene, '--frames', '3', '--out', 'through']);
    expect(done).toMatchObject({ verdict: 'succeeded', findings: [] });
  });

  test('a user whom the system does not know, in a folder that is gone, is told in a sentence', () => {
    const lost = desk.path('lost');
    mkdirSync(lost);
    const bundle = join(import.meta.dirname, '../../dist/cli/index.js');
    const line = `cd "${lost}" && rmdir "${lost}" && exec "${process.execPath}" "${bundle}" doctor`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8', env: { PATH: process.env['PATH'] } });
    expect(status).toBe(3);
    expect(stderr).toBe('dailies: The folder you are in does not exist any more; change to another one.\n');
  });

  test('what cannot be delivered is no success', () => {
    const bundle = join(import.meta.dirname, '../../dist/cli/index.js');
    const line = `"${process.execPath}" "${bundle}" inspect "${join(scenes, 'tiny.blend')}" --json`;
    expect(spawnSync('sh', ['-c', `${line} >/dev/full`]).status).toBe(1);
    expect(spawnSync('bash', ['-c', `set -o pipefail; ${line} | true`]).status).toBe(0);
  });

  test('names that hold control characters reach the terminal without them', async () => {
    const { status, stderr } = await desk.run(['inspect', 'a\u001b[31m\nb.blend']);
    expect(status).toBe(3);
    expect(stderr).toBe(`dailies: ${desk.path('a [31m b.blend')} does not exist; check the path.\n`);
  });
});

/** A small disk of its own, where this machine lets one be made. */
function mountSmallDisk(folder: string): boolean {
  mkdirSync(folder, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', folder], { stdio: 'ignore' }).status === 0;
}

const canMount = process.getuid?.() === 0;

describeWith(hasBlender && hasFfmpeg && canMount, 'Blender, FFmpeg and the right to mount', 'a full disk', () => {
  const large = ['--frames', '1-6', '--scale', '1000', '--samples', '1'];

  test.each(['the output', 'the store'])('of %s fails in a sentence and keeps what is finished', async (which) => {
    using desk = new Desk();
    const disk = desk.path('disk');
    expect(mountSmallDisk(disk)).toBe(true);
    try {
      const scene = join(testScenes(), 'tiny.blend');
      const outside = which === 'the output' ? {} : { XDG_CACHE_HOME: disk };
      const out = which === 'the output' ? join(disk, 'out') : 'out';
      const full = await desk.render([scene, ...large, '--out', out], outside);
      expect(full).toMatchObject({ status: 1, done: { verdict: 'failed', reasonCode: 'disk-full' } });
      expect(full.done.frames.rendered).toBeGreaterThan(0);
      expectOneSentence(full, /no space left to write.*finished frames are kept/);
      const again = await desk.render([scene, ...large, '--out', 'elsewhere']);
      expect(again).toMatchObject({ status: 0, done: { verdict: 'succeeded' } });
      if (which === 'the output') expect(again.done.frames.reused).toBe(full.done.frames.rendered);
    } finally {
      spawnSync('umount', [disk]);
    }
  });
});
