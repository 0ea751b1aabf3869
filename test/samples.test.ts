import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readClosure } from '../src/flows/closure.js';
import { folderTree } from '../src/trees/folder.js';
import { Desk } from './support/cli.js';
import { probeStreams } from './support/pictures.js';
import { describeWith, hasBlender, hasFfmpeg } from './support/requires.js';

const samples = join(import.meta.dirname, '../samples');
const shot = join(samples, 'first-take', 'shot.blend');
const poster = join(samples, 'poster', 'poster.blend');
const together = 1_000_000;

describe('the samples', () => {
  test('are small together, and leave nothing behind', () => {
    const files = readdirSync(samples, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const bytes = files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    expect(bytes).toBeLessThan(together);
    expect(files.filter(({ name }) => /\.blend\d+$/.test(name))).toEqual([]);
  });

  test('hold a shot with cuts and sound', async () => {
    const { blend, findings } = await readClosure(await folderTree(shot), shot);
    const [scene] = blend.scenes;
    expect(findings).toEqual([]);
    expect(scene).toMatchObject({ frameStart: 1, frameEnd: 48, fps: 24, engine: 'CYCLES', hasSound: true });
    const cameras = scene?.markers.flatMap(({ frame, camera }) => (camera === null ? [] : [{ frame, camera }]));
    expect(cameras).toEqual([
      { frame: 1, camera: 'Slate camera' },
      { frame: 21, camera: 'Projector camera' },
    ]);
  });

  test.each([shot, poster])('%s reads a library and textures, all relative, all there', async (file) => {
    const { blend, hashes } = await readClosure(await folderTree(file), file);
    const roles = blend.assets.map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['library']));
    expect(blend.assets.filter(({ path }) => !path.startsWith('//'))).toEqual([]);
    expect(Object.keys(hashes)).toEqual(
      expect.arrayContaining(['../library/props.blend', '../library/textures/slate.png']),
    );
    expect(Object.values(hashes)).not.toContain('missing');
  });
});

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'the sample shot', () => {
  test('renders with its sound, through both cameras', async () => {
    using desk = new Desk();
    const { status, done } = await desk.render([
      shot,
      '--frames',
      '20-22',
      '--scale',
      '10',
      '--samples',
      '1',
      '--out',
      'shot',
    ]);
    expect({ status, done }).toMatchObject({ status: 0, done: { verdict: 'succeeded', frames: { rendered: 3 } } });
    expect(probeStreams(done.video ?? '').map((stream) => stream['codec_name'])).toEqual(['h264', 'aac']);
    expect(done.findings.map(({ code }) => code)).toEqual(['persistent-data']);
  });

  test('as a poster renders a still', async () => {
    using desk = new Desk();
    const { done } = await desk.render([poster, '--scale', '10', '--samples', '1', '--out', 'poster']);
    expect(done).toMatchObject({ verdict: 'succeeded', video: null, still: desk.path('poster/still.png') });
  });
});
