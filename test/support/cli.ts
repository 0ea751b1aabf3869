import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The committed bundle, as users run it. */
const cliBundle = join(import.meta.dirname, '../../dist/cli/index.js');

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface DoneEvent {
  readonly verdict: string;
  readonly reasonCode: string;
  readonly message: string;
  readonly frames: {
    readonly planned: number;
    readonly rendered: number;
    readonly reused: number;
    readonly failed: number;
  };
  readonly video: string | null;
  readonly still: string | null;
  readonly partial: string | null;
  readonly findings: readonly { readonly code: string }[];
}

/** A machine of one test: its own store, its own folder to work in. */
export class Desk implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'dailies-desk-'));
  readonly cache = join(this.folder, 'cache');

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  start(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = this.folder): ChildProcess {
    return spawn(process.execPath, [cliBundle, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], HOME: this.folder, XDG_CACHE_HOME: this.cache, ...env },
    });
  }

  async run(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = this.folder): Promise<CliResult> {
    return resultOf(this.start(args, env, cwd));
  }

  /** Renders with `--json` and answers the last event. */
  async render(
    args: readonly string[],
    env: NodeJS.ProcessEnv = {},
  ): Promise<CliResult & { readonly done: DoneEvent }> {
    const result = await this.run(['render', ...args, '--json'], env);
    return { ...result, done: lastEvent(result.stdout) };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export async function resultOf(child: ChildProcess): Promise<CliResult> {
  const chunks: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (chunks.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (chunks.stderr += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, ...chunks };
}

export function eventsOf(stdout: string): readonly Record<string, unknown>[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function lastEvent(stdout: string): DoneEvent {
  const last = eventsOf(stdout).at(-1);
  if (last?.['event'] !== 'done') throw new Error(`The last event is no "done": ${JSON.stringify(last)}`);
  return last as unknown as DoneEvent;
}
