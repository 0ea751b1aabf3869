import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeByBlender } from './made-by-blender.js';

const script = join(import.meta.dirname, 'closure-scenes.py');

/** The folder of scenes that read all kinds of files. */
function madeScenes(): string {
  return madeByBlender(script);
}

/** A copy of some of the scenes that a test may change. */
export class SceneFolder implements Disposable {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'dailies-closure-')));

  constructor(...groups: readonly string[]) {
    for (const group of groups) cpSync(join(madeScenes(), group), join(this.folder, group), { recursive: true });
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  /** Runs Git in the folder, as somebody without settings of their own. */
  git(...args: readonly string[]): string {
    return gitIn(this.folder, args);
  }

  /** Makes the folder a repository, or commits all that changed in it; answers the commit. */
  commit(): string {
    if (!existsSync(this.path('.git'))) this.git('init', '-q', '-b', 'main');
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', 'a commit');
    return this.git('rev-parse', 'HEAD').trim();
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function gitIn(folder: string, args: readonly string[]): string {
  const who = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.org', '-c', 'commit.gpgsign=false'];
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...who, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
