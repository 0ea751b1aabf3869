import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Desk } from '../support/cli.js';
import { probeStreams } from '../support/pictures.js';
import { describeWith, hasBlender, hasFfmpeg } from '../support/requires.js';
import { testScenes } from '../support/scenes.js';

/** What libx264 writes into a video of how it was made. */
function encoderWords(file: string): string {
  return /x264 - core[^\0]*/.exec(readFileSync(file, 'latin1'))?.[0] ?? '';
}

function segmentsOf(desk: Desk, out: string): readonly string[] {
  const runs = desk.path(out, 'runs');
  return readdirSync(runs).flatMap((run) => {
    const folder = join(runs, run, 'segments');
    return readdirSync(folder).map((name) => join(folder, name));
  });
}

describeWith(hasBlender && hasFfmpeg, 'Blender and FFmpeg', 'the video of a render', () => {
  const scene = ['workbench.blend', '--frames', '1-48', '--frames-per-job', '24'] as const;

  test('is joined from segments that the jobs encoded, and is the same without them', async () => {
    using desk = new Desk();
    const args = [join(testScenes(), scene[0]), ...scene.slice(1)];
    const first = await desk.render([...args, '--out', 'one']);
    expect(first.done).toMatchObject({ verdict: 'succeeded', frames: { planned: 48 } });
    const segments = segmentsOf(desk, 'one');
    expect(segments.filter((file) => file.endsWith('.mp4'))).toHaveLength(2);
    const video = readFileSync(desk.path('one', 'output.mp4'));
    expect(probeStreams(desk.path('one', 'output.mp4'))[0]).toMatchObject({ nb_read_frames: '48', duration_ts: 24576 });
    // Without FFmpeg's joined result and without one segment the same comes out.
    rmSync(desk.path('one', 'output.mp4'));
    for (const file of [...segments].sort().slice(0, 2)) rmSync(file);
    const again = await desk.render([...args, '--out', 'one']);
    expect(again.done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 0, reused: 48 } });
    expect(readFileSync(desk.path('one', 'output.mp4')).equals(video)).toBe(true);
  });

  test('has the quality, rate and text that were asked for, and its frames stay as they are', async () => {
    using desk = new Desk();
    const args = [join(testScenes(), 'workbench.blend'), '--frames', '1-3,5,6'];
    await desk.render([...args, '--out', 'plain']);
    const words = ['--quality', 'low', '--fps', '12.5', '--burn-in', 'on'];
    const { done } = await desk.render([...args, ...words, '--out', 'text']);
    expect(done).toMatchObject({ verdict: 'succeeded', frames: { rendered: 0, reused: 5 }, findings: [] });
    expect(encoderWords(desk.path('text', 'output.mp4'))).toContain('crf=28.0');
    expect(encoderWords(desk.path('plain', 'output.mp4'))).toContain('crf=18.0');
    expect(probeStreams(desk.path('text', 'output.mp4'))[0]).toMatchObject({
      r_frame_rate: '25/2',
      nb_read_frames: '5',
    });
    for (const name of readdirSync(desk.path('plain', 'frames'))) {
      expect(
        readFileSync(desk.path('text', 'frames', name)).equals(readFileSync(desk.path('plain', 'frames', name))),
      ).toBe(true);
    }
  });

  test('is made without its text where FFmpeg draws none, and that is told', async () => {
    using desk = new Desk();
    const ffmpeg = execFileSync('which', ['ffmpeg'], { encoding: 'utf8' }).trim();
    const script = `#!/bin/sh\ncase "$*" in *drawtext=*) exit 1;; esac\nexec ${ffmpeg} "$@"\n`;
    writeFileSync(desk.path('ffmpeg'), script, { mode: 0o755 });
    const env = { PATH: `${desk.folder}:${process.env['PATH'] ?? ''}` };
    const args = [join(testScenes(), 'workbench.blend'), '--frames', '1-3', '--burn-in', 'on', '--out', 'text'];
    const { status, done } = await desk.render(args, env);
    expect(status).toBe(0);
    expect(done.verdict).toBe('succeeded');
    expect(done.findings).toContainEqual(expect.objectContaining({ code: 'burn-in-missing' }));
    expect(statSync(desk.path('text', 'output.mp4')).size).toBeGreaterThan(0);
  });
});
