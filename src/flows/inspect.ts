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
  readonly thumbnail: Blend['thumbnail'];
  /** What could run code, were it allowed to. */
  readonly texts: Blend['texts'];
  readonly drivers: Blend['drivers'];
  readonly scriptNodes: Blend['scriptNodes'];
  readonly simulations: Blend['simulations'];
}

/** Reads a scene file without Blender; follows no path it names. */
export async function inspect(tree: Tree, sceneFile: string): Promise<Inspection> {
  const { blend, findings } = await readSceneFile(tree, sceneFile);
  const { file, activeScene, scenes, thumbnail, texts, drivers, scriptNodes, simulations } = blend;
  return { schema: 1, file, activeScene, scenes, findings, thumbnail, texts, drivers, scriptNodes, simulations };
}
