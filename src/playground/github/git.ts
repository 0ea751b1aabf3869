import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface GitRequest {
  readonly folder: string;
  readonly input?: string | Uint8Array;
  /** Exit codes beside 0 that are an answer, not a failure. */
  readonly also?: readonly number[];
}

export interface GitOutput {
  readonly code: number;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Settings of the person at this machine must not change what the server does. */
export const plainGitEnvironment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
} as const;

/** Runs Git in a bare repository; throws with what Git says where it fails. */
export async function git({ folder, input, also = [] }: GitRequest, args: readonly string[]): Promise<GitOutput> {
  const env = { PATH: process.env['PATH'], ...plainGitEnvironment };
  const child = spawn('git', ['--git-dir', folder, ...args], { env, stdio: 'pipe' });
  const out: Buffer[] = [];
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input ?? '');
  const [code] = (await once(child, 'close')) as [number | null];
  const bytes = Buffer.concat(out);
  if (code !== 0 && !also.includes(code ?? -1)) throw new Error(`git ${args[0] ?? ''}: ${said.trim()}`);
  return { code: code ?? -1, bytes, text: bytes.toString('utf8') };
}

/** The object a name stands for, or `undefined`. `suffix` peels: `^{commit}`, `^{tree}`. */
export async function resolve(folder: string, name: string, suffix = '^{commit}'): Promise<string | undefined> {
  if (name === '' || name.startsWith('-') || /[\s~^:?*[\\]|\.\./.test(name)) return undefined;
  for (const candidate of candidatesOf(name)) {
    const { code, text } = await git({ folder, also: [1, 128] }, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${candidate}${suffix}`,
    ]);
    if (code === 0) return text.trim();
  }
  return undefined;
}

/** GitHub takes branches before tags, and whole object names only. */
function candidatesOf(name: string): readonly string[] {
  if (/^[0-9a-f]{40}$/i.test(name)) return [name];
  const short = name.replace(/^refs\//, '');
  return [
    `refs/heads/${name}`,
    `refs/tags/${name}`,
    ...(/^(?:heads|tags|pull)\//.test(short) ? [`refs/${short}`] : []),
  ];
}

export interface Ref {
  readonly name: string;
  readonly sha: string;
  readonly type: string;
}

/** The refs below a prefix such as `refs/heads`. */
export async function refsBelow(folder: string, prefix: string): Promise<readonly Ref[]> {
  const { text } = await git({ folder }, ['for-each-ref', '--format=%(objectname) %(objecttype) %(refname)', prefix]);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [sha = '', type = '', name = ''] = line.split(' ');
      return { name, sha, type };
    });
}
