import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { usageFault } from '../core/errors.js';
import { packClosure, type PackAmount, type Packed } from '../flows/pack.js';
import { readClosureOf, refuse } from './closure.js';
import { findingRows } from './finding-rows.js';
import { formatBytes, formatCount } from './format.js';
import { painter } from './paint.js';
import type { CliWorld } from './world.js';

export interface PackFlags {
  readonly out?: string;
  readonly root?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** Writes a scene file with all it reads into a folder, by content; answers the exit status. */
export async function pack(path: string, flags: PackFlags, world: CliWorld): Promise<number> {
  try {
    if (flags.out === undefined || flags.out === '') throw usageFault('Name the folder to pack into with --out DIR.');
    const { closure, tree } = await readClosureOf(path, flags.root, world);
    const order = {
      targetUri: world.uriOf(resolve(world.cwd, flags.out)),
      scratchFolder: join(world.storeFolder, 'scratch'),
      force: flags.force === true,
      onStart({ files, bytes }: PackAmount): void {
        if (flags.json !== true)
          world.stderr.write(`Packing ${formatCount(files, 'file')}, at most ${formatBytes(bytes)}.\n`);
      },
    };
    const packed = await packClosure(closure, order, { tree, store: world.store });
    if (flags.json === true) world.stdout.write(`${JSON.stringify(documentOf(packed, closure.findings))}\n`);
    else {
      world.stderr.write(findingRows(closure.findings, painter(world.stderr, world.env)).join('\n'));
      world.stdout.write(`${sentence(packed)}\n`);
    }
    return 0;
  } catch (error) {
    return refuse(error, flags, world);
  }
}

function documentOf({ manifestUri, objects, bytes, manifest }: Packed, findings: readonly object[]): object {
  return { schema: 1, manifest: fileURLToPath(manifestUri), files: manifest.files.length, objects, bytes, findings };
}

function sentence({ manifestUri, objects, bytes, manifest }: Packed): string {
  const held = objects.held === 0 ? '' : `, ${formatCount(objects.held, 'object')} there already`;
  const written = `${formatCount(objects.written, 'object')} written (${formatBytes(bytes.written)})`;
  return `${formatCount(manifest.files.length, 'file')} packed: ${written}${held}. Manifest: ${fileURLToPath(manifestUri)}`;
}
