import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { recordBytes } from '../../src/core/status.js';
import { renderChunk } from '../../src/worker/chunk.js';
import { callFolder, runFfmpeg } from '../../src/worker/ffmpeg.js';
import { openSegment } from '../../src/worker/segment.js';
import { stitch } from '../../src/worker/stitch.js';
import { probeStreams } from '../support/pictures.js';
import { describeWith, hasFfmpeg } from '../support/requires.js';
import { VideoDesk } from './video-desk.js';

const chunks = [Array.from({ length: 24 }, (_, index) => index + 1)];
const realFfmpeg =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'ffmpeg'))
    .find(existsSync) ?? '';

async function deskWithFrames(delivery = {}): Promise<VideoDesk> {
  const desk = new VideoDesk({ chunks, delivery });
  await desk.keepAll();
  return desk;
}

/** Puts a program in FFmpeg's place; ffprobe stays. */
function standIn(desk: VideoDesk, script: string): void {
  const folder = join(desk.folder, 'bin');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ffmpeg'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  desk.env = { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
}

function getWell(desk: VideoDesk): void {
  desk.env = { PATH: process.env['PATH'] };
}

/** FFmpeg processes that work below a folder, by what stands in their command line. */
function workingBelow(folder: string, word = ''): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        const isFfmpeg = command[0]?.endsWith('ffmpeg') === true && command.some((part) => part.includes(word));
        return isFfmpeg && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(20);
}

describeWith(hasFfmpeg, 'FFmpeg', 'an FFmpeg that fails', () => {
  test.each([
    ['is killed in the middle', 'head -c 50000 >/dev/null; kill -9 $$', 'ffmpeg-failed', /ended by SIGKILL/],
    ['writes nothing and says it is done', 'cat >/dev/null', 'ffmpeg-failed', /it made nothing/],
    [
      'finds no room',
      'echo "av_interleaved_write_frame(): No space left on device" >&2; exit 1',
      'disk-full',
      /no space left/,
    ],
    ['is not one', 'exit 1', 'ffmpeg-failed', /it said nothing/],
  ])('because it %s costs no frame, and the next run finishes', async (_, script, code, words) => {
    using desk = await deskWithFrames();
    standIn(desk, script);
    const report = await renderChunk(desk.chunkJob(0));
    expect(report).toMatchObject({ reused: 24, missing: '', problems: [] });
    expect(existsSync(desk.segment(0))).toBe(false);
    await expect(stitch(desk.job())).rejects.toMatchObject({
      code,
      message: expect.stringMatching(words) as unknown as string,
    });
    expect(existsSync(desk.out('output.mp4'))).toBe(false);
    getWell(desk);
    await desk.stitch();
    expect(probeStreams(desk.out('output.mp4'))[0]).toMatchObject({ nb_read_frames: '24' });
  });

  test('because it is missing is told in a sentence', async () => {
    using desk = await deskWithFrames();
    desk.env = { PATH: join(desk.folder, 'nothing') };
    await expect(renderChunk(desk.chunkJob(0))).resolves.toMatchObject({ missing: '' });
    await expect(stitch(desk.job())).rejects.toMatchObject({
      kind: 'refused',
      code: 'ffmpeg-missing',
      message: expect.stringMatching(/ffmpeg cannot be started .*install FFmpeg/) as unknown as string,
    });
  });

  test('because it takes nothing holds no frame up, and is given up', async () => {
    using desk = await deskWithFrames();
    standIn(desk, 'exec sleep 1000');
    const segment = openSegment({ ...desk.job(), chunk: 0 }, { complete: false, limitMs: 300 });
    for (const frame of chunks[0] ?? []) segment.offer(frame);
    await segment.finish();
    expect(existsSync(desk.segment(0))).toBe(false);
    expect(readdirSync(desk.folder).filter((name) => name.startsWith('dailies-job-'))).toEqual([]);
  });

  test('beside a render that fails is stopped', async () => {
    using desk = await deskWithFrames();
    standIn(desk, 'exec sleep 1000');
    const segment = openSegment({ ...desk.job(), chunk: 0 }, { complete: false });
    segment.offer(1);
    await segment.drop();
    expect(readdirSync(desk.folder).filter((name) => name.startsWith('dailies-job-'))).toEqual([]);
  });

  test('because it draws no text leaves the text out and says so, until there is one that does', async () => {
    using desk = await deskWithFrames({ burnIn: 'shot' });
    standIn(desk, `case "$*" in *drawtext=*) exit 1;; esac; exec ${realFfmpeg} "$@"`);
    await renderChunk(desk.chunkJob(0));
    const without = await stitch(desk.job());
    expect(without.problems).toEqual([expect.objectContaining({ code: 'burn-in-missing' })]);
    const plain = readFileSync(desk.out('output.mp4'));
    getWell(desk);
    expect((await stitch(desk.job())).problems).toEqual([]);
    expect(readFileSync(desk.out('output.mp4')).equals(plain)).toBe(false);
    using other = await deskWithFrames();
    await other.stitch();
    expect(readFileSync(other.out('output.mp4')).equals(plain)).toBe(true);
  });

  test('because the disk is full while it encodes is told in a sentence', async () => {
    using desk = await deskWithFrames();
    const disk = join(desk.folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', disk]).status === 0;
    expect(mounted).toBe(true);
    try {
      await expect(stitch({ ...desk.job(), folder: disk })).rejects.toMatchObject({ code: 'disk-full' });
    } finally {
      execFileSync('umount', [disk]);
    }
    await desk.stitch();
    expect(existsSync(desk.out('output.mp4'))).toBe(true);
  });
});

describeWith(hasFfmpeg, 'FFmpeg', 'FFmpeg', () => {
  test('beside a render goes last', async () => {
    using desk = await deskWithFrames();
    // It has read all of its input by the time it looks at its own place in the queue.
    standIn(desk, `cat >in; [ "$(nice)" -ge 19 ] && exec ${realFfmpeg} "$@" <in`);
    await renderChunk(desk.chunkJob(0));
    expect(existsSync(desk.segment(0))).toBe(true);
    // In the stitch nothing else is waiting.
    await expect(stitch({ ...desk.job() })).rejects.toMatchObject({ code: 'ffmpeg-failed' });
  });

  test('reads and writes nothing outside its folder, and knows nothing of ours', async () => {
    using desk = await deskWithFrames();
    const [secret, made] = [join(desk.folder, 'secret'), join(desk.folder, 'made-outside')];
    writeFileSync(secret, 'do not tell');
    standIn(desk, `cat ${secret}; echo x >${made}; ls ${desk.folder}; cat /etc/passwd; echo x >inside; env`);
    desk.env = { ...desk.env, SECRET_TOKEN: 'do not tell' };
    const told: string[] = [];
    const ffmpeg = { ...desk.job() };
    const folder = await callFolder(ffmpeg);
    await runFfmpeg(ffmpeg, {
      program: 'ffmpeg',
      arguments: [],
      folder,
      readable: [],
      onLine: (line) => told.push(line),
    });
    expect(existsSync(join(folder, 'inside'))).toBe(true);
    expect(existsSync(made)).toBe(false);
    const names = told.map((line) => line.split('=')[0]);
    expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name ?? '')).sort()).toEqual([
      'HOME',
      'LANG',
      'PATH',
      'TMPDIR',
    ]);
  });

  test('does not outlive a worker that is killed', async () => {
    using desk = new VideoDesk({ chunks: [Array.from({ length: 900 }, (_, index) => index)] });
    await desk.keepAll();
    await desk.store.write(`${desk.plan.outputUri}/runs/${desk.plan.run}/plan.json`, recordBytes(desk.plan));
    const worker = spawn(
      process.execPath,
      [
        join(import.meta.dirname, '../../dist/worker/index.js'),
        ...['stitch', '-i', desk.plan.input.uri, '-o', desk.plan.outputUri, '-f', 'auto'],
      ],
      { stdio: 'ignore', env: { ...desk.env, DAILIES_RUN: desk.plan.run, DAILIES_SCRATCH: desk.folder } },
    );
    await until(() => workingBelow(desk.folder, 'libx264').length > 0);
    const [encoder = 0] = workingBelow(desk.folder, 'libx264');
    // It cannot notice by itself that its input has ended.
    process.kill(encoder, 'SIGSTOP');
    worker.kill('SIGKILL');
    await once(worker, 'exit');
    await until(() => workingBelow(desk.folder).length === 0);
    expect(existsSync(desk.out('output.mp4'))).toBe(false);
  });
});
