import { join, resolve } from 'node:path';
import { usageFault } from '../core/errors.js';
import { renderOptions, type RenderOptionName } from '../core/options.js';
import type { Limits } from '../core/plan.js';
import { parseRequest, type RenderRequest } from '../core/request.js';
import type { PlanOrder } from '../flows/plan-run.js';

/** What commander read: texts by camel-cased name, the registry's options among them. */
export interface RenderFlags {
  readonly [registered: string]: unknown;
  readonly out?: string;
  readonly framesPerJob?: string;
  readonly jobs?: string;
  readonly allowScripts?: boolean;
  readonly addon?: readonly string[];
  readonly ocio?: string;
  readonly silenceLimit?: string;
  readonly frameLimit?: string;
  readonly memory?: string;
  readonly force?: boolean;
  readonly verify?: boolean;
  readonly json?: boolean;
}

/** Loading a large scene takes minutes without a word; nobody has seen half an hour of it. */
const defaultSilenceMinutes = 30;
const minutesLimit = 100_000;
const gigabytesLimit = 100_000;
const jobsLimit = 256;

type FlagOrder = Pick<PlanOrder, 'framesPerJob' | 'jobs' | 'trust' | 'limits' | 'force' | 'verify'> & {
  readonly request: RenderRequest;
  /** Absolute. */
  readonly outputFolder: string;
};

/** Checks what was written behind `render`; relative paths count from `cwd`. */
export function readRenderFlags(
  flags: RenderFlags,
  { cwd, name }: { readonly cwd: string; readonly name: string },
): FlagOrder {
  if (flags.out === '') throw usageFault('--out is empty; name a folder.');
  return {
    request: parseRequest(registered(flags)),
    outputFolder: resolve(cwd, flags.out ?? join('renders', name)),
    framesPerJob: wholeOrAuto('--frames-per-job', flags.framesPerJob, 9_999_999),
    jobs: wholeOrAuto('--jobs', flags.jobs, jobsLimit),
    trust: {
      scripts: flags.allowScripts === true,
      addons: (flags.addon ?? []).map((text) => parseAddon(text, cwd)),
      ocio: flags.ocio === undefined ? null : resolve(cwd, flags.ocio),
    },
    limits: readLimits(flags),
    force: flags.force === true,
    verify: flags.verify === true,
  };
}

function registered(flags: RenderFlags): Partial<Record<RenderOptionName, string>> {
  return Object.fromEntries(
    renderOptions.flatMap(({ name }) => {
      const value = flags[camelCase(name)];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** As commander names the value of `--view-layer`. */
function camelCase(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function wholeOrAuto(flag: string, text: string | undefined, maximum: number): number | 'auto' {
  if (text === undefined || text === 'auto') return 'auto';
  const value = /^[1-9]\d{0,6}$/.test(text) ? Number(text) : NaN;
  if (value <= maximum) return value;
  throw usageFault(`${flag} is "${text}"; give a whole number from 1 to ${maximum}, or auto.`);
}

/** `tools/rig.py@<sha256>`: code runs only where somebody names what exactly. */
function parseAddon(text: string, cwd: string): { readonly path: string; readonly sha256: string } {
  const groups = /^(?<path>.+)@(?<sha256>[0-9a-fA-F]{64})$/.exec(text)?.groups;
  if (groups !== undefined) {
    return { path: resolve(cwd, groups['path'] ?? ''), sha256: (groups['sha256'] ?? '').toLowerCase() };
  }
  throw usageFault(`--addon is "${text}"; write PATH@SHA256, with the 64 digits that sha256sum prints for the file.`);
}

function readLimits(flags: RenderFlags): Limits {
  const silence =
    flags.silenceLimit === undefined ? defaultSilenceMinutes : minutes('--silence-limit', flags.silenceLimit);
  const frame = flags.frameLimit === undefined ? null : minutes('--frame-limit', flags.frameLimit);
  const memory = flags.memory === undefined ? null : amount('--memory', flags.memory, gigabytesLimit, 'gigabytes');
  return {
    silenceSeconds: Math.ceil(silence * 60),
    frameSeconds: frame === null ? null : Math.ceil(frame * 60),
    memoryBytes: memory === null ? null : Math.ceil(memory * 1e9),
  };
}

function minutes(flag: string, text: string): number {
  return amount(flag, text, minutesLimit, 'minutes');
}

function amount(flag: string, text: string, maximum: number, unit: string): number {
  const value = /^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : NaN;
  if (value > 0 && value <= maximum) return value;
  throw usageFault(`${flag} is "${text}"; give ${unit}, more than 0 and at most ${maximum}.`);
}
