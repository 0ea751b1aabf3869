import type { Blend } from '../blend/index.js';
import { gravestFirst } from '../core/closure-findings.js';
import type { Finding } from '../core/facts.js';
import { preflightFile } from '../core/preflight-file.js';
import { nameBelow } from '../core/references.js';
import type { Tree } from '../ports.js';
import { outlineClosure, type ClosureOutline } from './closure.js';

/** What a scene file says, in the shape that programs are promised. */
export interface Inspection {
  readonly schema: 1;
  readonly file: Blend['file'];
  readonly activeScene: string | null;
  readonly scenes: Blend['scenes'];
  /** Of the file, of what it reads, and of rendering the scene that opens with it. */
  readonly findings: readonly Finding[];
  readonly thumbnail: Blend['thumbnail'];
  /** What could run code, were it allowed to. */
  readonly texts: Blend['texts'];
  readonly drivers: Blend['drivers'];
  readonly scriptNodes: Blend['scriptNodes'];
  readonly simulations: Blend['simulations'];
  readonly closure: {
    /** Absolute; paths are told relative to it. */
    readonly root: string;
    /** All files together. */
    readonly bytes: number;
    readonly files: readonly {
      readonly path: string;
      readonly size: number;
      readonly role: string;
      readonly usedBy: readonly string[];
    }[];
  };
}

/** Reads a scene file and looks at what it reads, without Blender; opens nothing but `.blend` files and pointers. */
export async function inspect(
  tree: Tree,
  sceneFile: string,
): Promise<{ readonly inspection: Inspection; readonly outline: ClosureOutline }> {
  const outline = await outlineClosure(tree, sceneFile);
  const { file, activeScene, scenes, thumbnail, texts, drivers, scriptNodes, simulations } = outline.blend;
  const closure: Inspection['closure'] = {
    root: outline.root,
    bytes: outline.files.reduce((sum, { size }) => sum + size, 0),
    files: outline.files.map(({ path, size, role, usedBy }) => ({
      path: nameBelow(outline.root, path),
      size,
      role,
      usedBy,
    })),
  };
  const findings = gravestFirst([...outline.findings, ...preflightFile(outline.blend)]);
  const said = { file, activeScene, scenes, findings, thumbnail, texts, drivers, scriptNodes, simulations };
  return { inspection: { schema: 1, ...said, closure }, outline };
}
