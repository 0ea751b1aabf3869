import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/core/plan.js';
import { localStore, uriOf } from '../../src/local/store.js';
import { sha256OfFile } from '../../src/worker/digest.js';
import { layOut } from '../../src/worker/lay-out.js';
import { Desk } from '../support/cli.js';
import { SceneFolder } from '../support/closure-scenes.js';
import { pixelHashes } from '../support/pictures.js';
import { corpus, describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';

type Hashes = Readonly<Record<string, string>>;

/** Renders a scene where it lies, then packed and laid out in an empty folder while its own folder is gone. */
async function renderTwice(scene: string, root: string): Promise<Record<'inPlace' | 'laidOut', Hashes>> {
  using desk = new Desk();
  const frames = ['--frames', '1-4', '--samples', '1', '--scale', '50'];
  const render = async (file: string, out: string): Promise<Hashes> => {
    const { done } = await desk.render([file, ...frames, '--out', out]);
    expect(done).toMatchObject({ frames: { planned: 4, rendered: 4, reused: 0 } });
    expect(done.verdict).toMatch(/^succeeded/);
    return pixelHashes(desk.path(out, 'frames'));
  };
  const inPlace = await render(scene, 'in-place');
  const packed = await desk.run(['pack', scene, '--out', 'packed']);
  expect(packed.status).toBe(0);
  rmSync(root, { recursive: true });
  const manifest = desk.path('packed', `${basename(scene, '.blend')}.manifest.json`);
  const { sceneFile } = await layOut(uriOf(manifest), { store: localStore(), folder: desk.path('job') });
  return { inPlace, laidOut: await render(sceneFile, 'laid-out') };
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'a closure laid out elsewhere', () => {
  test.each([
    ['libraries of libraries', 'linked', 'shots/shot.blend'],
    ['tiles', 'udim', 'udim.blend'],
    ['a cache of a mesh', 'cached', 'cached.blend'],
    ['a font', 'lettered', 'lettered.blend'],
    ['a sequence', 'sequence', 'sequence.blend'],
  ])('renders the same pixels: %s', async (_, group, scene) => {
    using scenes = new SceneFolder(group);
    const { inPlace, laidOut } = await renderTwice(scenes.path(group, scene), scenes.path(group));
    expect(laidOut).toEqual(inPlace);
    expect(Object.keys(inPlace)).toHaveLength(4);
  });
});

describeWith(
  corpus !== null && hasBlender,
  'DAILIES_CORPUS and Blender',
  'a closure of the corpus laid out elsewhere',
  () => {
    describe('renders the same pixels', () => {
      test.each(['particles/particles.blend', 'volume/volume.blend'])('%s', async (path) => {
        const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dailies-corpus-copy-')));
        const group = path.split('/')[0] ?? '';
        cpSync(join(corpus ?? '', 'generated/files', group), join(folder, group), { recursive: true });
        try {
          const { inPlace, laidOut } = await renderTwice(join(folder, path), join(folder, group));
          expect(laidOut).toEqual(inPlace);
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      });
    });
  },
);

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'a job whose input is a manifest', () => {
  const worker = join(import.meta.dirname, '../../dist/worker/index.js');

  /** A plan made for the scene where it lies, and the same for its packed closure. */
  async function packedPlan(desk: Desk, scenes: SceneFolder): Promise<Plan> {
    const scene = scenes.path('udim/udim.blend');
    await desk.render([scene, '--frames', '1-2', '--samples', '1', '--out', 'in-place']);
    await desk.run(['pack', scene, '--out', 'packed']);
    const manifest = desk.path('packed/udim.manifest.json');
    const plan = JSON.parse(readFileSync(desk.path('in-place/plan.json'), 'utf8')) as Plan;
    const input = { uri: uriOf(manifest), sha256: await sha256OfFile(manifest), readable: [], incomplete: false };
    return { ...plan, input, outputUri: uriOf(desk.path('out')), framesUri: uriOf(desk.path('frames')) };
  }

  function work(desk: Desk, plan: Plan, action: string): { readonly outcome: string; readonly code?: string } {
    const folder = desk.path('out/runs', plan.run);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    const { stdout } = spawnSync(
      process.execPath,
      [worker, action, '-i', plan.input.uri, '-o', plan.outputUri, '-f', '1'],
      {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], HOME: desk.folder, DAILIES_RUN: plan.run },
      },
    );
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { outcome: string };
  }

  test('lays the closure out and renders the same pixels, with the scene gone', async () => {
    using desk = new Desk();
    using scenes = new SceneFolder('udim');
    const plan = await packedPlan(desk, scenes);
    rmSync(scenes.path('udim'), { recursive: true });
    expect(work(desk, plan, 'render')).toEqual({ outcome: 'succeeded' });
    expect(work(desk, plan, 'stitch')).toEqual({ outcome: 'succeeded' });
    expect(pixelHashes(desk.path('frames'))).toEqual(pixelHashes(desk.path('in-place/frames')));
  });

  test('refuses a manifest that is another one, or that names another content', async () => {
    using desk = new Desk();
    using scenes = new SceneFolder('udim');
    const plan = await packedPlan(desk, scenes);
    const manifest = desk.path('packed/udim.manifest.json');
    const text = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, `${text} `);
    expect(work(desk, plan, 'render')).toMatchObject({ outcome: 'failed', code: 'input-changed' });
    const { files } = JSON.parse(text) as { files: { sha256: string; role: string }[] };
    const tile = files.find(({ role }) => role === 'udim')?.sha256 ?? '';
    writeFileSync(
      manifest,
      text.replace(
        tile,
        tile.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
      ),
    );
    const input = { ...plan.input, sha256: await sha256OfFile(manifest) };
    expect(work(desk, { ...plan, input }, 'render')).toMatchObject({ outcome: 'failed', code: 'damaged-object' });
    writeFileSync(manifest, text);
    const object = desk.path('packed/objects', tile);
    const bytes = readFileSync(object);
    writeFileSync(
      object,
      bytes.map((byte, index) => (index === 40 ? byte ^ 1 : byte)),
    );
    expect(work(desk, plan, 'render')).toMatchObject({ outcome: 'failed', code: 'damaged-object' });
  });
});
