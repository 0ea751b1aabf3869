import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, constants, rm, stat, writeFile } from 'node:fs/promises';
import { release } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as v from 'valibot';
import { Fault } from '../core/errors.js';
import type { BlenderCapabilities } from '../core/spec.js';
import { recordBytes } from '../core/status.js';
import type { Store } from '../ports.js';
import { parseBlenderEvent } from './blender-events.js';
import { describeExit, runBlender } from './blender-process.js';
import { probeSource } from './python-files.js';
import { makeScratch } from './scratch.js';

/** Starting and answering takes 0.7 s; a minute is a machine in trouble. */
const probeLimitMs = 60_000;

export interface FoundBlender {
  readonly executable: string;
  readonly capabilities: BlenderCapabilities;
}

/** Said where no Python is found that could give up rights before it becomes Blender. */
export const noSandbox = 'nothing is refused, because no Python was found to start Blender through';

const installHint = 'install it (Debian, Ubuntu: apt-get install blender) or set DAILIES_BLENDER to its path';

/** Finds the Blender to use: `DAILIES_BLENDER`, else the first on `PATH`. */
export async function findBlender(env: NodeJS.ProcessEnv): Promise<string> {
  const named = env['DAILIES_BLENDER'];
  if (named !== undefined && named !== '') {
    if (await isExecutable(named)) return resolve(named);
    throw new Fault(
      'refused',
      'blender-missing',
      `DAILIES_BLENDER is "${named}", which is no program; ${installHint}.`,
    );
  }
  const found = await findOnPath('blender', env);
  if (found === null) throw new Fault('refused', 'blender-missing', `Blender is not installed here; ${installHint}.`);
  return resolve(found);
}

/** The first program of this name on `PATH`, or `null`. */
async function findOnPath(name: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    if (folder !== '' && (await isExecutable(join(folder, name)))) return join(folder, name);
  }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

const answerShape = v.object({
  version: v.pipe(v.string(), v.nonEmpty()),
  build: v.string(),
  engines: v.array(v.string()),
  denoisers: v.array(v.string()),
  sandboxGaps: v.array(v.string()),
});

/**
 * Asks Blender what it can do. The answer (0.7 s) is kept below `cacheUri` for as long as the executable's path, size
 * and time of change, and the kernel, stay what they are.
 */
export async function probeBlender(
  env: NodeJS.ProcessEnv,
  { store, cacheUri, signal }: { readonly store: Store; readonly cacheUri: string; readonly signal: AbortSignal },
): Promise<FoundBlender> {
  const executable = await findBlender(env);
  const { size, mtimeMs } = await stat(executable);
  const name = createHash('sha256')
    .update(`3 ${executable} ${size} ${mtimeMs} ${release()}`)
    .digest('hex')
    .slice(0, 32);
  const uri = `${cacheUri}/${name}.json`;
  const cached = v.safeParse(answerShape, parseJson(new TextDecoder().decode((await store.read(uri)) ?? undefined)));
  if (cached.success) return { executable, capabilities: cached.output };
  const capabilities = await askBlender(executable, env, signal);
  await store.write(uri, recordBytes(capabilities));
  return { executable, capabilities };
}

async function askBlender(
  executable: string,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<BlenderCapabilities> {
  const home = await makeScratch(env);
  try {
    const script = join(home, 'probe.py');
    await writeFile(script, probeSource());
    let answer = '';
    let sandboxGaps: readonly string[] = [noSandbox];
    const exit = await runBlender({
      executable,
      arguments: ['--python', script],
      home,
      readable: [],
      // A Blender that does not answer is no Blender.
      signal: AbortSignal.any([signal, AbortSignal.timeout(probeLimitMs)]),
      onEvent: (line) => {
        const event = parseBlenderEvent(line);
        if (event?.event === 'sandbox') sandboxGaps = event.gaps;
        else answer += line;
      },
    });
    const result = v.safeParse(answerShape, { ...(parseJson(answer) ?? {}), sandboxGaps });
    if (exit.status !== 0 || !result.success) {
      throw new Fault(
        'refused',
        'blender-broken',
        `${executable} does not answer as Blender does (${describeExit(exit)}); ${installHint}.`,
      );
    }
    const { build } = result.output;
    return { ...result.output, build: build === 'Unknown' ? await hashOf(executable) : build };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Distributions build Blender without its hash; the executable itself then tells builds apart. */
async function hashOf(executable: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(executable), hash);
  return `executable-${hash.digest('hex').slice(0, 16)}`;
}

function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
