import type { FarmCapabilities } from '../ports.js';
import { formatBytes } from './format.js';
import { asFault, tellFault } from './fault.js';
import { painter } from './paint.js';
import type { CliWorld } from './world.js';
import { exitCodeOf } from '../core/verdict.js';

interface Check {
  readonly name: string;
  readonly state: 'ok' | 'note' | 'missing';
  readonly message: string;
}

/** Below this a render of some length runs out of disk. */
const scarceBytes = 2_000_000_000;

/** Says what this machine has of what a render needs; answers 0 where nothing is missing. */
export async function doctor(flags: { readonly json?: boolean }, world: CliWorld): Promise<number> {
  try {
    const capabilities = await world.farm({ jobs: 1 }).capabilities();
    const checks = await examine(capabilities, world);
    const complete = checks.every((check) => check.state !== 'missing');
    if (flags.json === true) {
      world.stdout.write(`${JSON.stringify({ schema: 1, ready: complete, checks, capabilities })}\n`);
    } else {
      const paint = painter(world.stdout, world.env);
      const labels = { ok: paint.green('ok     '), note: paint.yellow('note   '), missing: paint.red('missing') };
      for (const check of checks)
        world.stdout.write(`${labels[check.state]}  ${check.name.padEnd(8)} ${check.message}\n`);
    }
    return complete ? 0 : exitCodeOf('refused');
  } catch (error) {
    return tellFault(asFault(error), world);
  }
}

async function examine(capabilities: FarmCapabilities, world: CliWorld): Promise<readonly Check[]> {
  const { blenders, ffmpeg, problems } = capabilities;
  const checks: Check[] = [{ name: 'Node', state: 'ok', message: process.version }];
  for (const blender of blenders) checks.push(...examineBlender(blender));
  if (ffmpeg !== null) checks.push({ name: 'FFmpeg', state: 'ok', message: `${ffmpeg}, with libx264` });
  checks.push(
    ...problems.map((problem): Check => ({
      name: problem.code === 'ffmpeg-missing' ? 'FFmpeg' : 'Blender',
      state: 'missing',
      message: problem.message,
    })),
  );
  checks.push(await examineStore(world));
  return checks;
}

function examineBlender(blender: FarmCapabilities['blenders'][number]): readonly Check[] {
  const gaps = blender.sandboxGaps;
  return [
    { name: 'Blender', state: 'ok', message: `${blender.version} (${blender.build}), ${blender.executable}` },
    { name: 'engines', state: 'ok', message: blender.engines.join(', ') },
    blender.gpus.length > 0
      ? { name: 'GPU', state: 'ok', message: blender.gpus.map(describeGpu).join('; ') }
      : { name: 'GPU', state: 'note', message: 'Cycles finds none: it computes on the CPU' },
    blender.denoisers.length > 0
      ? { name: 'denoiser', state: 'ok', message: blender.denoisers.join(', ') }
      : {
          name: 'denoiser',
          state: 'note',
          message: 'none in this build of Blender: files that ask for denoising are rendered without',
        },
    gaps.length === 0
      ? { name: 'sandbox', state: 'ok', message: 'no network, no files beside the scene’s, no new privileges' }
      : { name: 'sandbox', state: 'note', message: gaps.join('; ') },
  ];
}

function describeGpu({ backend, names }: FarmCapabilities['blenders'][number]['gpus'][number]): string {
  return `${backend}: ${names.join(', ')}`;
}

async function examineStore(world: CliWorld): Promise<Check> {
  const uri = `${world.uriOf(world.storeFolder)}/doctor`;
  try {
    await world.store.write(uri, new Uint8Array(1));
    await world.store.remove(uri);
  } catch (error) {
    return { name: 'store', state: 'missing', message: asFault(error).message };
  }
  const free = await world.freeBytes(world.storeFolder);
  return {
    name: 'store',
    state: free !== null && free < scarceBytes ? 'note' : 'ok',
    message: `${world.storeFolder}${free === null ? '' : `, ${formatBytes(free)} free`}`,
  };
}
