import { realpath, stat } from 'node:fs/promises';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';

/** Finds the file a person named, or says in one sentence why it cannot be rendered. */
export async function locateSceneFile(path: string): Promise<string> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Fault('refused', 'not-a-file', `${path} is a folder; name a .blend file in it.`);
    if (!found.isFile()) throw new Fault('refused', 'not-a-file', `${path} is not a regular file; name a .blend file.`);
    return await realpath(path);
  } catch (error) {
    if (error instanceof Fault) throw error;
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Fault('refused', 'no-such-file', `${path} does not exist; check the path.`, { cause: error });
    }
    throw new Fault('refused', 'unreadable', `${path} cannot be read (${messageOf(error)}).`, { cause: error });
  }
}
