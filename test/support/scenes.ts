import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { madeByBlender } from './made-by-blender.js';

const script = join(import.meta.dirname, 'scenes.py');
const imported = ['scene_parts.py', 'output_scenes.py'].map((name) => join(import.meta.dirname, name));

/** The folder of small scenes that tests render. */
export function testScenes(): string {
  return madeByBlender(script, imported);
}

/** A copy of one scene with all that lies in its folder, for a test that changes something. */
export function copyOfScene(name: string, folder: string): string {
  const source = testScenes();
  const [group] = name.split('/');
  if (group !== undefined && group !== name) cpSync(join(source, group), join(folder, group), { recursive: true });
  else cpSync(join(source, name), join(folder, name));
  return join(folder, name);
}
