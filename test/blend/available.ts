import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where a missing corpus or Blender must not go unnoticed: in CI. */
export const strict = process.env['DAILIES_STRICT'] === '1';

/** Folder of `.blend` files from elsewhere with `oracle.jsonl`, the right answers; `null` where there is none. */
export const corpus = ((): string | null => {
  const folder = process.env['DAILIES_CORPUS'];
  return folder !== undefined && folder !== '' && existsSync(`${folder}/oracle.jsonl`) ? folder : null;
})();

/** Whether Blender can be started. */
export const hasBlender = spawnSync('blender', ['--version'], { stdio: 'ignore' }).status === 0;
