import { appendFileSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Desk, type CliResult } from '../support/cli.js';
import { SceneFolder } from '../support/closure-scenes.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';

/** What a command printed as its one JSON document. */
function documentOf({ status, stdout }: CliResult): unknown {
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'the closure on the command line', () => {
  let desk: Desk;
  beforeAll(() => {
    desk = new Desk();
  });
  afterAll(() => {
    desk[Symbol.dispose]();
  });

  test('is told in the shape that programs are promised', async () => {
    using scenes = new SceneFolder('linked');
    scenes.commit();
    const shot = scenes.path('linked/shots/shot.blend');
    const told = documentOf(await desk.run(['closure', shot, '--json']));
    expect(told).toEqual({
      schema: 1,
      root: scenes.folder,
      scene: 'linked/shots/shot.blend',
      files: [
        ['assets/set.blend', 'library', ['library set.blend']],
        ['props/prop.blend', 'library', ['library prop.blend']],
        ['props/wood.png', 'image', ['image wood.png']],
        ['shots/shot.blend', 'scene', []],
      ].map(([path, role, usedBy]) => ({
        ...{ path: `linked/${String(path)}`, role, usedBy },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        size: expect.any(Number),
        git: scenes.git('rev-parse', `HEAD:linked/${String(path)}`).trim(),
      })),
      findings: [],
    });
    const below = documentOf(await desk.run(['closure', shot, '--json', '--root', scenes.path('linked')]));
    expect(below).toMatchObject({ root: scenes.path('linked'), scene: 'shots/shot.blend' });
    const page = await desk.run(['closure', shot]);
    expect(page.stdout).toMatch(
      /4 files[^]*library set\.blend[^]*library prop\.blend[^]*image wood\.png +linked\/props\/wood\.png/,
    );
  });

  test('of a file outside the root, or of none, is refused in a sentence', async () => {
    using scenes = new SceneFolder('linked');
    const shot = scenes.path('linked/shots/shot.blend');
    const outside = await desk.run(['closure', shot, '--json', '--root', scenes.path('linked/props')]);
    expect(outside.status).toBe(3);
    expect(JSON.parse(outside.stdout)).toMatchObject({ schema: 1, error: { code: 'outside-root' } });
    expect(outside.stderr).toMatch(/^dailies: .*lies outside.*\.\n$/);
    expect((await desk.run(['closure', 'none.blend'])).status).toBe(3);
    expect((await desk.run(['pack', shot])).status).toBe(2);
  });

  test('is shown by inspect with what stands in the way', async () => {
    using scenes = new SceneFolder('paths', 'linked');
    const page = await desk.run(['inspect', scenes.path('linked/shots/shot.blend')], { DAILIES_BLENDER: '/nowhere' });
    expect(page.stdout).toMatch(/what it reads +4 files[^]*library set\.blend/);
    const inspected = documentOf(await desk.run(['inspect', scenes.path('paths/shots/drive.blend'), '--json']));
    expect(inspected).toMatchObject({
      closure: { files: [{ path: 'drive.blend', role: 'scene' }] },
      findings: [
        { code: 'missing-file', severity: 'error', usedBy: 'image paint.png' },
        { code: 'absolute-path', severity: 'warning' },
      ],
    });
  });

  describe('decides a render', () => {
    test('which is refused before Blender starts where something is missing, unless it is forced', async () => {
      using scenes = new SceneFolder('udim');
      rmSync(scenes.path('udim/textures/body.1002.png'));
      const scene = scenes.path('udim/udim.blend');
      const refused = await desk.render([scene, '--frames', '1', '--out', 'refused']);
      expect(refused).toMatchObject({ status: 3, done: { verdict: 'refused', reasonCode: 'missing-file' } });
      expect(refused.stderr).toMatch(/body\.1002\.png does not exist, but image .* reads it/);
      expect(existsSync(desk.path('refused'))).toBe(false);
      const forced = await desk.render([scene, '--frames', '1', '--out', 'forced', '--force']);
      expect(forced).toMatchObject({ status: 0, done: { frames: { rendered: 1 } } });
      expect(forced.done.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['missing-file', 'forced']));
    });

    test('which is done again where a file it reads changed, and only there', async () => {
      using scenes = new SceneFolder('sequence');
      const scene = scenes.path('sequence/sequence.blend');
      const plate = (number: number): string => scenes.path(`sequence/plates/plate_000${number}.png`);
      const renderedAgain = async (): Promise<number> => {
        const { done } = await desk.render([scene, '--out', 'sequence']);
        expect(done.verdict).toMatch(/^succeeded/);
        return done.frames.rendered;
      };
      expect(await renderedAgain()).toBe(6);
      appendFileSync(plate(9), 'x');
      writeFileSync(scenes.path('sequence/notes.txt'), 'x');
      expect(await renderedAgain()).toBe(0);
      copyFileSync(plate(1), plate(5));
      expect(await renderedAgain()).toBe(6);
    });
  });

  test('is packed once, and told', async () => {
    using scenes = new SceneFolder('cached');
    const scene = scenes.path('cached/cached.blend');
    const first = documentOf(await desk.run(['pack', scene, '--out', 'packed', '--json']));
    expect(first).toMatchObject({ schema: 1, files: 3, objects: { written: 3, held: 0 } });
    expect(first).toHaveProperty('manifest', join(desk.folder, 'packed/cached.manifest.json'));
    const again = await desk.run(['pack', scene, '--out', 'packed']);
    expect(again.stdout).toMatch(/^3 files packed: 0 objects written \(0 B\), 3 objects there already\./);
  });

  test('tells which scenes a change affects, in the shape that programs are promised', async () => {
    using scenes = new SceneFolder('udim', 'cached');
    const base = scenes.commit();
    appendFileSync(scenes.path('udim/textures/body.1002.png'), 'x');
    const head = scenes.commit();
    const runIn = (args: readonly string[]): Promise<CliResult> => desk.run(args, {}, scenes.folder);
    const named = documentOf(await runIn(['affected', '--base', base, '--head', head, '--json']));
    expect(named).toMatchObject({
      schema: 1,
      affected: [{ scene: 'udim/udim.blend', because: ['udim/textures/body.1002.png'] }],
    });
    // The last commit is what is meant without names.
    expect(documentOf(await runIn(['affected', '--json']))).toEqual(named);
    expect((await runIn(['affected'])).stdout).toBe('udim/udim.blend  because of udim/textures/body.1002.png\n');
    expect((await runIn(['affected', '--base', head])).stdout).toMatch(/^Nothing that a scene file reads changed/);
    const first = documentOf(await runIn(['affected', '--head', base, '--json']));
    expect(first).toHaveProperty('affected.length', 2);
    const wrong = await runIn(['affected', '--base', 'nope', '--json']);
    expect(wrong.status).toBe(3);
    expect(JSON.parse(wrong.stdout)).toMatchObject({ error: { code: 'no-commit' } });
  });
});
