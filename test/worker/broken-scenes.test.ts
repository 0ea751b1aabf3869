import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runBlender, type BlenderExit } from '../../src/worker/blender-process.js';
import { findBlenders } from '../../src/worker/find-blenders.js';
import { noLimits } from '../../src/worker/watchdog.js';
import { describeWith, hasBlender } from '../support/requires.js';

/** Opens a scene and renders one frame, with nothing of our driver's care around it. */
const renderScene = `
import bpy, resource, sys
scene_file, scripts, target, memory_bytes = sys.argv[sys.argv.index("--") + 1:]
if memory_bytes != "0":
    resource.setrlimit(resource.RLIMIT_AS, (int(memory_bytes), int(memory_bytes)))
bpy.ops.wm.open_mainfile(filepath=scene_file, load_ui=False, use_scripts=scripts == "yes")
bpy.context.scene.render.filepath = target
bpy.context.scene.frame_set(2)
bpy.ops.render.render(write_still=True)
`;

interface Look {
  readonly scripts?: boolean;
  /** Where the frame goes; into the job's folder if not said. */
  readonly target?: string;
  readonly memoryBytes?: number;
}

describeWith(hasBlender, 'Blender', 'what Blender says of a broken scene is understood', () => {
  let folder = '';
  let executable = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dailies-broken-scenes-'));
    executable = (await findBlenders(process.env))[0] ?? '';
    const script = join(import.meta.dirname, 'make-broken-scenes.py');
    const make = ['-b', '--factory-startup', '--python-exit-code', '9', '--python', script, '--', folder];
    execFileSync(executable, make, { stdio: 'ignore' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function render(name: string, { scripts = false, target, memoryBytes = 0 }: Look = {}): Promise<BlenderExit> {
    const home = mkdtempSync(join(folder, 'home-'));
    const script = join(home, 'render.py');
    writeFileSync(script, renderScene);
    mkdirSync(join(home, 'frames'));
    const frame = target ?? join(home, 'frames', 'frame');
    return runBlender({
      executable,
      arguments: ['--python', script, '--', join(folder, name), scripts ? 'yes' : 'no', frame, String(memoryBytes)],
      home,
      readable: [folder],
      libraryPath: null,
      limits: noLimits,
      onEvent: () => undefined,
    });
  }

  /** Blender goes on, and ends well: only its log knows. */
  test.each<[string, string, string]>([
    ['missing-library.blend', 'missing-library', 'no-library.blend'],
    ['missing-data.blend', 'missing-linked-data', 'Object "Cube"'],
    ['missing-movie.blend', 'missing-file', 'no-film.mp4'],
    ['missing-font.blend', 'missing-file', 'gone.'],
    ['disabled-driver.blend', 'disabled-driver', 'Object "Cube", location[0] (nonsense(frame))'],
    ['broken-driver.blend', 'broken-driver', 'Object "Cube", location[0] ((()'],
    ['handler.blend', 'script-refused', '"boom.py"'],
    ['colour.blend', 'colour-config', 'ACES - cg1'],
  ])('%s: %s', async (name, code, told) => {
    const exit = await render(name);
    expect(exit).toMatchObject({ status: 0, cause: null });
    expect(exit.problems).toEqual([{ code, fatal: false, message: expect.stringContaining(told) }]);
  });

  test('a handler that fails, where scripts are made to run', async () => {
    const exit = await render('handler.blend', { scripts: true });
    expect(exit.status).toBe(0);
    expect(exit.problems).toEqual([
      { code: 'script-failed', fatal: false, message: expect.stringMatching(/boom\.py:3 \(ValueError: boom\)/) },
    ]);
  });

  test('a whole scene has no problem', async () => {
    expect(await render('whole.blend')).toMatchObject({ status: 0, problems: [], cause: null });
  });

  /** Blender stops, or makes no frame. */
  test.each<[string, Look, string]>([
    ['no-camera.blend', {}, 'no-camera'],
    ['cut.blend', {}, 'file-damaged'],
    ['absent.blend', {}, 'file-damaged'],
    ['whole.blend', { target: '/proc/no/such/folder' }, 'cannot-save'],
    ['huge.blend', { memoryBytes: 1_500 * 2 ** 20 }, 'out-of-memory'],
  ])('%s, %j: %s', async (name, look, code) => {
    const exit = await render(name, look);
    expect(exit.status).not.toBe(0);
    expect(exit.cause).toMatchObject({ code });
  });

  test('an engine that is not there, asked for on the command line and by the file', async () => {
    const home = mkdtempSync(join(folder, 'home-'));
    const call = {
      executable,
      home,
      readable: [folder],
      libraryPath: null,
      limits: noLimits,
      onEvent: () => undefined,
    };
    const asked = await runBlender({ ...call, arguments: [join(folder, 'whole.blend'), '-E', 'NOPE', '-f', '1'] });
    expect(asked).toMatchObject({
      status: 1,
      cause: { code: 'engine-missing', message: expect.stringContaining('"NOPE"') },
    });
    const stored = await runBlender({ ...call, arguments: [join(folder, 'engine.blend'), '-o', home, '-f', '1'] });
    expect(stored.problems).toContainEqual({
      code: 'engine-missing',
      fatal: false,
      message: expect.stringContaining('"LUXCORE_RENDERER!"'),
    });
  });
});
