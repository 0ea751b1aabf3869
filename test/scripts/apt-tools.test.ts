import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const scripts = join(import.meta.dirname, '../../scripts');
const isRoot = process.getuid?.() === 0;
const nobody = 65_534;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dailies-apt-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'bin'));
  // Another user must be able to read them, wherever this project lies.
  cpSync(scripts, join(folder, 'scripts'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function program(name: string, script: string): void {
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** An apt that writes down what it was asked, and whose packages are programs of their own name. */
function fakeApt(): void {
  program(
    'apt-get',
    `echo "$@" >>"${folder}/asked"
case "$*" in *install*) for name in blender ffmpeg ffprobe git git-lfs; do printf '#!/bin/sh\\n' >"${folder}/bin/$name"; /bin/chmod 755 "${folder}/bin/$name"; done;; esac`,
  );
}

function run(
  script: string,
  options: { readonly uid?: number; readonly strict?: boolean } = {},
): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [join(folder, 'scripts', script)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    env: { PATH: join(folder, 'bin'), ...(options.strict === true ? { DAILIES_STRICT: '1' } : {}) },
  });
}

describe('missing programs', () => {
  (isRoot ? test : test.skip)('are installed through apt by root, saying so', () => {
    fakeApt();
    const { status, stderr } = run('apt-tools.mjs');
    expect(status).toBe(0);
    expect(stderr).toMatch(/Blender, FFmpeg, Git and Git LFS are not installed; installing through apt/);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
      'update -q\ninstall -q -y --no-install-recommends blender ffmpeg git git-lfs\n',
    );
    expect(run('apt-tools.mjs').stderr).toBe('');
  });

  (isRoot ? test : test.skip)('that apt does not have end the demo', () => {
    program('apt-get', 'exit 100');
    const { status, stderr } = run('demo.mjs');
    expect(status).toBe(3);
    expect(stderr).toMatch(/apt could not install Blender and FFmpeg/);
  });

  test('are named with the line to run where nobody can answer sudo', () => {
    fakeApt();
    program('sudo', 'exit 1');
    const { status, stderr } = run('demo.mjs', isRoot ? { uid: nobody } : {});
    expect(status).toBe(3);
    expect(stderr).toContain('sudo apt-get update && sudo apt-get install -y --no-install-recommends blender ffmpeg');
  });

  test('only skip tests, unless that is forbidden', () => {
    expect(run('apt-tools.mjs')).toMatchObject({ status: 0, stderr: expect.stringMatching(/skipped/) });
    expect(run('apt-tools.mjs', { strict: true }).status).toBe(3);
  });

  test('are to be installed by hand where there is no apt', () => {
    const { status, stderr } = run('demo.mjs');
    expect(status).toBe(3);
    expect(stderr).toBe(
      'Blender and FFmpeg are not installed, and there is no apt-get here; install Blender and FFmpeg and run this again.\n',
    );
  });
});
