import { resolve } from 'node:path';
import { Fault } from '../core/errors.js';
import { isInside } from '../core/references.js';
import { manifestOf, readClosure, type Closure } from '../flows/closure.js';
import type { Tree } from '../ports.js';
import { closureRows } from './closure-rows.js';
import { asFault, oneLine, tellFault } from './fault.js';
import { findingRows } from './finding-rows.js';
import { formatBytes, formatCount } from './format.js';
import { painter } from './paint.js';
import type { CliWorld } from './world.js';

export interface ClosureFlags {
  readonly root?: string;
  readonly json?: boolean;
}

/** Prints what a scene file reads, for a person or as one JSON document; answers the exit status. */
export async function closure(path: string, flags: ClosureFlags, world: CliWorld): Promise<number> {
  try {
    const { closure: found, tree } = await readClosureOf(path, flags.root, world);
    const json = flags.json === true;
    world.stdout.write(json ? `${JSON.stringify(await documentOf(found, tree))}\n` : pageOf(path, found, world));
    return 0;
  } catch (error) {
    return refuse(error, flags, world);
  }
}

/** A scene file that a person named with everything it reads; nothing outside the root is opened. */
export async function readClosureOf(
  path: string,
  root: string | undefined,
  world: CliWorld,
): Promise<{ readonly closure: Closure; readonly tree: Tree }> {
  const sceneFile = await world.locate(resolve(world.cwd, path));
  const bounds = root === undefined ? {} : { root: resolve(world.cwd, root) };
  const tree = await world.tree(sceneFile, { ...bounds, strict: true });
  if (tree.hasBounds && !isInside(tree.root, sceneFile)) {
    throw new Fault('refused', 'outside-root', `${sceneFile} lies outside ${tree.root}; name a root that holds it.`);
  }
  return {
    tree,
    closure: await readClosure(tree, sceneFile),
  };
}

/** Tells why there is no answer, as JSON where that was asked for. */
export function refuse(error: unknown, flags: { readonly json?: boolean }, world: CliWorld): number {
  const fault = asFault(error);
  if (flags.json === true) {
    world.stdout.write(`${JSON.stringify({ schema: 1, error: { code: fault.code, message: fault.message } })}\n`);
  }
  return tellFault(fault, world);
}

/** A file is told with its object in Git, and with what Git LFS keeps for it where only a pointer is there. */
async function documentOf(found: Closure, tree: Tree): Promise<object> {
  const pointers = new Set(found.files.flatMap(({ pointerTo }) => (pointerTo === null ? [] : [pointerTo])));
  const { schema, scene, files } = manifestOf(found);
  const told: object[] = [];
  for (const file of files) {
    const git = await tree.gitObject(resolve(found.root, file.path));
    const lfs = pointers.has(file.sha256) ? { lfs: file.sha256 } : {};
    told.push({ ...file, ...(git === null ? {} : { git }), ...lfs });
  }
  return { schema, root: found.root, scene, files: told, findings: found.findings };
}

function pageOf(path: string, found: Closure, world: CliWorld): string {
  const paint = painter(world.stdout, world.env);
  const bytes = found.files.reduce((sum, file) => sum + file.size, 0);
  const lines = [
    ...findingRows(found.findings, paint),
    `${paint.bold(oneLine(path))}  ${formatCount(found.files.length, 'file')}, ${formatBytes(bytes)}, below ${oneLine(found.root)}`,
    ...closureRows(found, paint),
  ];
  return `${lines.join('\n')}\n`;
}
