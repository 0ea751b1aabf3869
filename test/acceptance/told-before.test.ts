import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Desk } from '../support/cli.js';
import { madeByBlender } from '../support/made-by-blender.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';

const script = join(import.meta.dirname, '../support/camera-scenes.py');

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'what a person is told before it starts', () => {
  test('a camera of another scene renders, also by its name; frames that are there are told', async () => {
    using desk = new Desk();
    const scene = desk.path('shot.blend');
    copyFileSync(join(madeByBlender(script), 'other_scene.blend'), scene);
    const args = [scene, '--scene', 'Scene', '--frames', '1', '--camera', 'Main', '--out', desk.path('out')];
    const first = await desk.render(args);
    expect(first.done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 1 } });
    expect(first.stdout).toContain('"code":"camera-elsewhere"');
    expect(first.stdout).not.toContain('frames-held');
    const more = await desk.render(args.map((arg) => (arg === '1' ? '1-2' : arg)));
    expect(more.stdout).toMatch(/"frames-held","severity":"info","message":"Up to 1 of 2 frames/);
    expect(more.done).toMatchObject({ frames: { planned: 2, rendered: 1, reused: 1 } });
    expect(more.done.findings.map(({ code }) => code)).not.toContain('frames-held');
  });

  test('how much is packed, and how much a file that reads nothing amounts to', async () => {
    using desk = new Desk();
    const scene = desk.path('shot.blend');
    copyFileSync(join(madeByBlender(script), 'plain.blend'), scene);
    const packed = await desk.run(['pack', scene, '--out', desk.path('packed')]);
    expect(packed.status).toBe(0);
    expect(packed.stderr).toMatch(/^Packing 1 file, at most \d+(?:\.\d)? [KM]B\.$/m);
    expect((await desk.run(['pack', scene, '--out', desk.path('packed'), '--json'])).stderr).not.toMatch(/Packing/);
    expect((await desk.run(['inspect', scene])).stdout).toMatch(/what it reads +nothing but itself, \d/);
  });
});
