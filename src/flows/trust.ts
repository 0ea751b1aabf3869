import { posix } from 'node:path';
import { Fault } from '../core/errors.js';
import type { ClosureHashes } from '../core/keys.js';
import type { Trust, TrustedFile } from '../core/plan.js';
import type { Tree } from '../ports.js';

/** What somebody vouches for, as it was asked for: paths are absolute. */
export interface TrustOrder {
  readonly scripts: boolean;
  readonly addons: readonly { readonly path: string; readonly sha256: string }[];
  /** Path of an OpenColorIO configuration. */
  readonly ocio: string | null;
}

export interface CheckedTrust extends Trust {
  /** What Blender must be able to read for it, by content: part of what decides pixels. */
  readonly hashes: ClosureHashes;
}

/** Published configurations have some hundred tables in one folder. */
const tablesLimit = 2_000;
const tableDepthLimit = 2;

const addonEndings = ['.py', '.zip'];

/** Compares what somebody vouches for with what is there; anything else refuses the render. */
export async function checkTrust(
  order: TrustOrder,
  { tree, uriOf }: { readonly tree: Tree; readonly uriOf: (path: string) => string },
): Promise<CheckedTrust> {
  const addons: TrustedFile[] = [];
  for (const { path, sha256 } of order.addons) {
    if (!addonEndings.some((ending) => path.endsWith(ending))) {
      throw new Fault('refused', 'addon-kind', `The add-on ${path} is neither a .py nor a .zip; pack its folder.`);
    }
    const found = await tree.sha256(path);
    if (found === null) {
      throw new Fault('refused', 'addon-missing', `The add-on ${path} does not exist; check the path.`);
    }
    if (found !== sha256) {
      throw new Fault(
        'refused',
        'addon-changed',
        `The add-on ${path} is not the one that was vouched for: its sha256 is ${found}; read it, and then name that.`,
      );
    }
    addons.push({ uri: uriOf(path), sha256 });
  }
  const names = addons.map(({ uri }) => posix.basename(uri));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Fault('refused', 'addon-twice', `Two add-ons are called ${twice}; Blender could load only one of them.`);
  }
  if (order.ocio === null) return { scripts: order.scripts, addons, ocio: null, hashes: {} };
  const sha256 = await tree.sha256(order.ocio);
  if (sha256 === null) {
    throw new Fault(
      'refused',
      'ocio-missing',
      `The colour configuration ${order.ocio} does not exist; check the path.`,
    );
  }
  const hashes: Record<string, string> = {};
  await addTables(tree, posix.dirname(order.ocio), hashes);
  return { scripts: order.scripts, addons, ocio: { uri: uriOf(order.ocio), sha256 }, hashes };
}

/** A configuration's tables lie beside it and in folders beside it. */
async function addTables(tree: Tree, folder: string, hashes: Record<string, string>, depth = 0): Promise<void> {
  for (const name of await tree.names(folder)) {
    const path = posix.join(folder, name);
    const sha256 = await tree.sha256(path);
    if (sha256 !== null) hashes[path] = sha256;
    else if (depth < tableDepthLimit) await addTables(tree, path, hashes, depth + 1);
    if (Object.keys(hashes).length > tablesLimit) {
      throw new Fault(
        'refused',
        'ocio-folder',
        `The folder of the colour configuration, ${folder}, holds more than ${tablesLimit} files; give it one of its own.`,
      );
    }
  }
}
