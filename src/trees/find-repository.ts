import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ignoreMissing } from './local-file.js';

export interface Repository {
  readonly root: string;
  /** The same for all work trees of a clone. */
  readonly gitFolder: string;
}

/** The Git work tree that holds a folder, `null` outside of any. */
export async function findRepository(start: string): Promise<Repository | null> {
  for (let folder = start; ; folder = dirname(folder)) {
    const git = join(folder, '.git');
    const found = await ignoreMissing(stat(git));
    if (found?.isDirectory() === true) return { root: folder, gitFolder: git };
    if (found?.isFile() === true) {
      const pointed = /^gitdir: (.+)$/m.exec(await readFile(git, 'utf8'))?.[1] ?? git;
      const gitFolder = resolve(folder, pointed);
      const inWorktrees = basename(dirname(gitFolder)) === 'worktrees';
      return { root: folder, gitFolder: inWorktrees ? dirname(dirname(gitFolder)) : gitFolder };
    }
    if (folder === dirname(folder)) return null;
  }
}
