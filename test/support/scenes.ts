import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scripts = ['scenes.py', 'scene_parts.py', 'output_scenes.py'].map((name) => join(import.meta.dirname, name));
const [script = ''] = scripts;

/** The folder of small scenes that tests render, made once by Blender for each version of the script. */
export function testScenes(): string {
  const hash = createHash('sha256')
    .update(Buffer.concat(scripts.map((file) => readFileSync(file))))
    .digest('hex')
    .slice(0, 12);
  const folder = join(tmpdir(), `dailies-test-scenes-${hash}`);
  if (existsSync(folder)) return folder;
  const made = mkdtempSync(join(tmpdir(), 'dailies-test-scenes-new-'));
  const blender = process.env['DAILIES_BLENDER'] ?? 'blender';
  execFileSync(blender, ['-b', '--factory-startup', '--python-exit-code', '9', '--python', script, '--', made], {
    stdio: 'ignore',
  });
  try {
    renameSync(made, folder);
  } catch {
    // Another test process was first; its scenes are the same.
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
}

/** A copy of one scene with all that lies in its folder, for a test that changes something. */
export function copyOfScene(name: string, folder: string): string {
  const source = testScenes();
  const [group] = name.split('/');
  if (group !== undefined && group !== name) cpSync(join(source, group), join(folder, group), { recursive: true });
  else cpSync(join(source, name), join(folder, name));
  return join(folder, name);
}
