import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { frameFileUri, frameRecordUri } from '../../src/core/layout.js';
import { localStore, uriOf } from '../../src/local/store.js';
import { heldFrame, keepFrame, type FrameDesk } from '../../src/worker/frame-store.js';
import { planFacts } from '../support/facts.js';
import { describeWith, hasFfmpeg } from '../support/requires.js';

describeWith(hasFfmpeg, 'FFmpeg', 'what a scene leaves in the folder of its job', () => {
  let home = '';
  let desk: FrameDesk;
  const picture = (path: string, size = '64x36'): void => {
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'lavfi', '-i', `color=red:s=${size}`, '-frames:v', '1', path]);
  };
  const folder = (): string => join(home, 'job/frames');
  const keep = (layers: readonly string[] = []): ReturnType<typeof keepFrame> =>
    keepFrame(desk, 1, { folder: folder(), layers });

  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'dailies-frame-store-')));
    mkdirSync(join(folder(), 'layers/Depth'), { recursive: true });
    mkdirSync(join(home, 'private'));
    picture(join(home, 'private/family.png'));
    desk = {
      store: localStore(),
      plan: planFacts({ framesUri: uriOf(join(home, 'store')) }),
      signal: new AbortController().signal,
    };
  });
  afterEach(() => {
    rmSync(home, { recursive: true, force: true });
  });

  test('is kept with all that belongs to it, and held', async () => {
    picture(join(folder(), '0001.png'));
    picture(join(folder(), 'layers/Depth/Image 0001 (1).png'), '8x8');
    expect(await keep(['layers/Depth/Image 0001 (1).png'])).toMatchObject({ accepted: true });
    expect(await heldFrame(desk, 1)).toMatchObject({
      width: 64,
      picture: '0001.png',
      files: [{ name: '0001.png' }, { name: 'layers/Depth/Image 0001 (1).png' }],
    });
    // A layer that is lost costs its frame.
    await desk.store.remove(frameFileUri(desk.plan, 'layers/Depth/Image 0001 (1).png'));
    expect(await heldFrame(desk, 1)).toBeNull();
  });

  test.each<[string, (frame: string) => void]>([
    [
      'a link to somebody’s picture',
      (frame) => {
        symlinkSync(join(home, 'private/family.png'), frame);
      },
    ],
    [
      'a second name of somebody’s picture',
      (frame) => {
        linkSync(join(home, 'private/family.png'), frame);
      },
    ],
    [
      'a pipe',
      (frame) => {
        execFileSync('mkfifo', [frame]);
      },
    ],
    [
      'a folder',
      (frame) => {
        mkdirSync(frame);
      },
    ],
    ['nothing', () => undefined],
  ])('is no frame if it is %s', async (_, leave) => {
    leave(join(folder(), '0001.png'));
    expect(await keep()).toEqual({ accepted: false, reason: 'Blender did not write it' });
    expect(await desk.store.read(frameRecordUri(desk.plan, 1))).toBeNull();
  });

  test.each(['layers/Depth', 'layers'])('is no layer if %s is a link to somebody’s folder', async (link) => {
    picture(join(folder(), '0001.png'));
    mkdirSync(join(home, 'private/Depth'));
    picture(join(home, 'private/Depth/family.png'));
    rmSync(join(folder(), link), { recursive: true });
    symlinkSync(join(home, link === 'layers' ? 'private' : 'private/Depth'), join(folder(), link));
    const kept = await keep(['layers/Depth/family.png']);
    expect(kept).toEqual({ accepted: false, reason: 'layers/Depth/family.png: Blender did not write it' });
  });

  test('is no frame if it has another size or is of another format than its name says', async () => {
    picture(join(folder(), '0001.png'), '32x18');
    expect(await keep()).toMatchObject({ accepted: false, reason: 'it is 32 x 18, planned was 64 x 36' });
    picture(join(folder(), 'frame.bmp'));
    renameSync(join(folder(), 'frame.bmp'), join(folder(), '0001.png'));
    expect(await keep()).toMatchObject({ accepted: false });
    writeFileSync(join(folder(), '0001.png'), '');
    expect(await keep()).toMatchObject({ accepted: false });
    expect(await heldFrame(desk, 1)).toBeNull();
  });

  test('is decoded once more where that is asked for', async () => {
    picture(join(folder(), '0001.png'));
    await keep();
    expect(await heldFrame({ ...desk, plan: { ...desk.plan, verify: true } }, 1)).not.toBeNull();
  });
});
