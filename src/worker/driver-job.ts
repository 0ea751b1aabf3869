import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fault, messageOf } from '../core/errors.js';
import { needsProxy } from '../core/frame-format.js';
import { toRanges } from '../core/frames.js';
import { manifestEnding } from '../core/manifest.js';
import type { Plan, TrustedFile } from '../core/plan.js';
import type { Store } from '../ports.js';
import { sha256OfFile } from './digest.js';
import { layOut } from './lay-out.js';
import { driverSources } from './python-files.js';
import type { SoundRange } from './sound-store.js';

export interface DriverWork {
  readonly missing: readonly number[];
  readonly sound: SoundRange | null;
}

/** A job's folder as the driver expects it. Frames, proxies and layers appear in `frames` by their names in a record. */
export interface DriverJob {
  readonly arguments: readonly string[];
  readonly framesFolder: string;
  readonly soundFile: string;
  /** Files beside the job's folder that Blender must be able to read. */
  readonly readable: readonly string[];
  /** Rejects where a file is not the planned one. Large files take long to hash, and Blender as long to open them. */
  readonly unchanged: Promise<void>;
  /** What Blender's environment must say beside the usual. */
  readonly env: Readonly<Record<string, string>>;
}

/** Writes down what the driver is to do, and begins to check that all it reads is what was planned. */
export async function writeDriverJob(
  { plan, store, folder }: { readonly plan: Plan; readonly store: Store; readonly folder: string },
  work: DriverWork,
): Promise<DriverJob> {
  const input = await layOutInput(plan, { store, folder });
  const framesFolder = join(folder, 'frames');
  const soundFile = join(folder, 'sound.flac');
  const jobFile = join(folder, 'job.json');
  for (const name of ['', 'proxies', 'layers']) await mkdir(join(framesFolder, name), { recursive: true });
  const addons = await copyAddons(plan.trust.addons, folder);
  const ocio = plan.trust.ocio === null ? null : fileURLToPath(plan.trust.ocio.uri);
  for (const [name, source] of Object.entries(driverSources())) await writeFile(join(folder, name), source);
  await writeFile(
    jobFile,
    JSON.stringify({
      file: input.file,
      scripts: plan.trust.scripts,
      addons,
      folder: framesFolder,
      pixels: plan.spec.pixels,
      proxies: needsProxy(plan.spec.pixels.format),
      ranges: toRanges(work.missing),
      stepFrom: plan.stepFrom,
      incomplete: plan.input.incomplete,
      sound: work.sound === null ? null : { ...work.sound, path: soundFile },
    }),
  );
  const unchanged = Promise.all([
    input.unchanged(),
    ...(ocio === null ? [] : [refuseChanged(ocio, plan.trust.ocio?.sha256 ?? '')]),
  ]).then(() => undefined);
  // Whoever waits for it hears of it; until then it is no error that nobody handles.
  unchanged.catch(() => undefined);
  return {
    unchanged,
    arguments: ['--python', join(folder, 'driver.py'), '--', jobFile],
    framesFolder,
    soundFile,
    readable: input.readable,
    env: ocio === null ? {} : { OCIO: ocio },
  };
}

interface LaidOutInput {
  readonly file: string;
  readonly readable: readonly string[];
  readonly unchanged: () => Promise<void>;
}

/** A scene file where it lies, or a packed closure laid out in the job's folder. */
async function layOutInput(
  plan: Plan,
  { store, folder }: { readonly store: Store; readonly folder: string },
): Promise<LaidOutInput> {
  const { uri, sha256 } = plan.input;
  if (!uri.endsWith(manifestEnding)) {
    const file = await store.localCopy(uri, folder);
    const readable = plan.input.readable.map((one) => fileURLToPath(one));
    return { file, readable, unchanged: () => refuseChanged(file, sha256) };
  }
  const { sceneFile, files, manifestSha256 } = await layOut(uri, { store, folder: join(folder, 'closure') });
  // Its files were hashed as they were laid out.
  if (manifestSha256 !== sha256) throw changedInput(uri);
  return { file: sceneFile, readable: files, unchanged: () => Promise.resolve() };
}

/** What is rendered is what was planned: a file saved over in the meantime belongs to another run. */
async function refuseChanged(file: string, sha256: string): Promise<void> {
  const now = await sha256OfFile(file).catch((error: unknown) => {
    throw new Fault('failed', 'input-gone', `${file} cannot be read any more (${messageOf(error)}).`, { cause: error });
  });
  if (now === sha256) return;
  throw changedInput(file);
}

function changedInput(what: string): Fault {
  return new Fault('failed', 'input-changed', `${what} was changed after the render was planned; start it again.`);
}

/** Add-ons are run from copies that were checked: what lies at their path may change under way. */
async function copyAddons(addons: readonly TrustedFile[], folder: string): Promise<readonly string[]> {
  const target = join(folder, 'addons');
  await mkdir(target, { recursive: true });
  return Promise.all(
    addons.map(async ({ uri, sha256 }) => {
      const copy = join(target, basename(fileURLToPath(uri)));
      await copyFile(fileURLToPath(uri), copy).catch((error: unknown) => {
        throw new Fault('failed', 'input-gone', `${fileURLToPath(uri)} cannot be read (${messageOf(error)}).`, {
          cause: error,
        });
      });
      await refuseChanged(copy, sha256);
      return copy;
    }),
  );
}
