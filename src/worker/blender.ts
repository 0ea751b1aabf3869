import { rm, stat, writeFile } from 'node:fs/promises';
import { release } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { blenderShape } from '../core/capabilities.js';
import { Fault, messageOf } from '../core/errors.js';
import type { BlenderCapabilities } from '../core/spec.js';
import { recordBytes } from '../core/status.js';
import type { Store } from '../ports.js';
import { parseBlenderEvent } from './blender-events.js';
import { describeExit, runBlender } from './blender-process.js';
import { sha256Of, sha256OfFile } from './digest.js';
import { findBlenders, installHint } from './find-blenders.js';
import { probeSource } from './python-files.js';
import { makeScratch } from './scratch.js';
import { noLimits } from './watchdog.js';

/** Starting and answering takes 0.7 s; a minute is a machine in trouble. */
const probeLimitMs = 60_000;

export interface FoundBlender {
  readonly executable: string;
  /** Where it finds libraries that are not the system's (`LD_LIBRARY_PATH`), or `null`. */
  readonly libraryPath: string | null;
  readonly capabilities: BlenderCapabilities;
}

/** Said where no Python is found that could give up rights before it becomes Blender. */
export const noSandbox = 'nothing is refused, because no Python was found to start Blender through';

/** Answers of other shapes were kept under other numbers. */
const answerVersion = 4;

interface ProbeWorld {
  readonly env: NodeJS.ProcessEnv;
  readonly store: Store;
  /** Where answers are kept. */
  readonly cacheUri: string;
  readonly signal: AbortSignal;
}

/** Every Blender that is found and answers, and why the others do not. */
export async function probeBlenders(
  world: ProbeWorld,
): Promise<{ readonly blenders: readonly FoundBlender[]; readonly problems: readonly Fault[] }> {
  const blenders: FoundBlender[] = [];
  const problems: Fault[] = [];
  try {
    for (const executable of await findBlenders(world.env)) {
      try {
        blenders.push(await probeBlender(executable, world));
      } catch (error) {
        problems.push(asBroken(error));
      }
    }
  } catch (error) {
    problems.push(asBroken(error));
  }
  return { blenders, problems };
}

function asBroken(error: unknown): Fault {
  return error instanceof Fault
    ? error
    : new Fault('refused', 'blender-broken', `Blender cannot be asked (${messageOf(error)}); ${installHint}.`, {
        cause: error,
      });
}

/**
 * Asks one Blender what it can do. The answer (0.7 s) is kept for as long as the executable's path, size and time of
 * change, and the kernel, stay what they are.
 */
async function probeBlender(executable: string, world: ProbeWorld): Promise<FoundBlender> {
  const { size, mtimeMs } = await stat(executable);
  const name = sha256Of(
    new TextEncoder().encode(`${answerVersion} ${executable} ${size} ${mtimeMs} ${release()}`),
  ).slice(0, 32);
  const uri = `${world.cacheUri}/${name}.json`;
  const kept = await world.store.read(uri);
  const cached = v.safeParse(blenderShape, kept === null ? null : parseJson(new TextDecoder().decode(kept)));
  const libraryPath = world.env['LD_LIBRARY_PATH'] ?? null;
  if (cached.success) return { executable, libraryPath, capabilities: cached.output };
  const capabilities = await askBlender(executable, world);
  await world.store.write(uri, recordBytes(capabilities));
  return { executable, libraryPath, capabilities };
}

async function askBlender(executable: string, { env, signal }: ProbeWorld): Promise<BlenderCapabilities> {
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
      libraryPath: env['LD_LIBRARY_PATH'] ?? null,
      limits: noLimits,
      // A Blender that does not answer is no Blender.
      signal: AbortSignal.any([signal, AbortSignal.timeout(probeLimitMs)]),
      onEvent: (line) => {
        const event = parseBlenderEvent(line);
        if (event?.event === 'sandbox') sandboxGaps = event.gaps;
        else answer += line;
      },
    });
    const result = v.safeParse(blenderShape, { ...(parseJson(answer) ?? {}), sandboxGaps });
    if (exit.status !== 0 || !result.success) {
      throw new Fault(
        'refused',
        'blender-broken',
        `${executable} does not answer as Blender does (${describeExit(exit)}); ${installHint}.`,
      );
    }
    // Distributions build Blender without its hash; the executable itself then tells builds apart.
    const { build } = result.output;
    return {
      ...result.output,
      build: build === 'Unknown' ? `executable-${(await sha256OfFile(executable)).slice(0, 16)}` : build,
    };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function parseJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
