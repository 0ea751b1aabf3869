import type { Blend, BlendFinding } from '../blend/index.js';
import type { Tree } from '../ports.js';
import { readSceneFile } from './closure.js';

/** What a scene file says, in the shape that programs are promised. */
export interface Inspection {
  readonly schema: 1;
  readonly file: Blend['file'];
  readonly activeScene: string | null;
  readonly scenes: Blend['scenes'];
  readonly findings: readonly BlendFinding[];
}

/** Reads a scene file without Blender; follows no path it names. */
export async function inspect(tree: Tree, sceneFile: string): Promise<Inspection> {
  const { blend, findings } = await readSceneFile(tree, sceneFile);
  return { schema: 1, file: blend.file, activeScene: blend.activeScene, scenes: blend.scenes, findings };
}
