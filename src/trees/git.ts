import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';

/** A list of every file in a large repository: 100 bytes a name, millions of names. */
const outputBytesMax = 512 * 1024 * 1024;

/** No program that a repository's settings name is started, nothing is written to the index, no question is asked. */
const careful = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

export interface Git {
  /** Absolute folder in which it runs. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

function environmentOf({ env }: Git): NodeJS.ProcessEnv {
  return { ...env, GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
}

/** What Git prints; a fault with Git's own sentence where it refuses. */
export async function runGit(git: Git, args: readonly string[]): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = {
      cwd: git.folder,
      env: environmentOf(git),
      maxBuffer: outputBytesMax,
      encoding: 'buffer',
    } as const;
    execFile('git', [...careful, ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(gitFault(error, stderr.toString('utf8')));
    });
  });
}

function gitFault(error: unknown, stderr: string): Fault {
  if (systemCodeOf(error) === 'ENOENT') {
    return new Fault('refused', 'git-missing', 'Git is not installed here; install it.', { cause: error });
  }
  const said = stderr.trim().split('\n').at(-1) ?? '';
  const why = said === '' ? messageOf(error) : said.replace(/^(?:fatal|error): /, '');
  return new Fault('refused', 'git-refused', `Git refuses: ${why}.`.replace(/\.\.$/, '.'), { cause: error });
}

/** Starts a Git command whose output is read as it comes. */
export function spawnGit(git: Git, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...careful, ...args], { cwd: git.folder, env: environmentOf(git), stdio: 'pipe' });
}

/** Waits for the end of a Git command; a fault where it failed. */
export async function endOfGit(child: ChildProcessWithoutNullStreams): Promise<void> {
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw gitFault(new Error(`git ended with status ${String(status)}`), said);
}
