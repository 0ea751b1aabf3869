import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from '@jest/globals';

/** Where nothing may be skipped, what is missing is a failure. */
const isStrict = process.env['DAILIES_STRICT'] === '1';

const onPath = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => isExecutable(join(folder, program)));

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export const hasBlender = isExecutable(process.env['DAILIES_BLENDER'] ?? '') || onPath('blender');
export const hasFfmpeg = onPath('ffmpeg') && onPath('ffprobe');
export const hasGitLfs = onPath('git-lfs');

/** Folder of `.blend` files from elsewhere with `oracle.jsonl`, the right answers; `null` where there is none. */
export const corpus = existsSync(join(process.env['DAILIES_CORPUS'] ?? '', 'oracle.jsonl'))
  ? (process.env['DAILIES_CORPUS'] ?? null)
  : null;

/** A group of tests that needs something of the machine: skipped with a notice without it, failed where that is forbidden. */
export function describeWith(available: boolean, need: string, name: string, group: () => void): void {
  if (available) {
    describe(name, group);
  } else if (isStrict) {
    describe(name, () => {
      test(`needs ${need}`, () => {
        throw new Error(`${need} is missing, and DAILIES_STRICT=1 forbids to skip.`);
      });
    });
  } else {
    // The group is not entered: its tests would ask for what is not there while they are collected.
    describe.skip(`${name} (skipped: needs ${need})`, () => {
      test('is skipped', () => undefined);
    });
  }
}
