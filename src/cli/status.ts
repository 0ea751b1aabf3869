import { findRun } from '../flows/find-run.js';
import { runStatus, type RunStatus } from '../flows/status.js';
import { exitCodeOf } from '../core/verdict.js';
import { asFault, oneLine, tellFault } from './fault.js';
import { formatBytes, formatCount, formatDuration } from './format.js';
import type { CliWorld } from './world.js';

/** Beside those that go on, so many that are over are listed. */
const recentCount = 10;

/** Says where a run stands, or lists those that go on and the recent ones; answers the exit status. */
export async function status(
  name: string | undefined,
  flags: { readonly json?: boolean },
  world: CliWorld,
): Promise<number> {
  try {
    if (name === undefined) await tellAll(flags, world);
    else await tellOne(name, flags, world);
    return exitCodeOf('succeeded');
  } catch (error) {
    return tellFault(asFault(error), world);
  }
}

async function tellOne(name: string, flags: { readonly json?: boolean }, world: CliWorld): Promise<void> {
  const found = await runStatus(await findRun(name, world.runs), world.store);
  world.stdout.write(flags.json === true ? document(describe(found, world)) : page(found, world));
}

async function tellAll(flags: { readonly json?: boolean }, world: CliWorld): Promise<void> {
  const known = await world.runs.list();
  const over = known.filter(({ state }) => state === 'ended' || state === 'abandoned').slice(0, recentCount);
  const shown = known.filter((run) => over.includes(run) || run.state === 'running' || run.state === 'waiting');
  const runs = await Promise.all(shown.map((run) => runStatus(run, world.store)));
  if (flags.json === true) {
    world.stdout.write(document({ runs: runs.map((run) => describe(run, world)) }));
  } else if (runs.length === 0) {
    world.stdout.write('No run is known here.\n');
  } else {
    world.stdout.write(runs.map((run) => `${row(run, world)}\n`).join(''));
  }
}

function document(fields: object): string {
  return `${JSON.stringify({ schema: 1, ...fields })}\n`;
}

/** What programs are told: paths in place of URIs. */
function describe(run: RunStatus, world: CliWorld): object {
  const { inputUri, outputUri, framesPlanned, framesDone, framesRendered, ...fields } = run;
  return {
    ...fields,
    file: world.pathOf(inputUri),
    output: world.pathOf(outputUri),
    framesPlanned,
    framesDone,
    framesRendered,
  };
}

function page(run: RunStatus, world: CliWorld): string {
  const { jobs } = run;
  const lines: [string, string][] = [
    ['run', run.run],
    ['file', world.pathOf(run.inputUri)],
    ['state', stateOf(run)],
    ['frames', `${run.framesDone} of ${run.framesPlanned} (${run.frames})`],
  ];
  if (run.secondsPerFrame !== null) lines.push(['pace', `${formatDuration(run.secondsPerFrame)} a frame`]);
  if (run.secondsLeft !== null && run.secondsLeft > 0) lines.push(['left', formatDuration(run.secondsLeft)]);
  if (run.peakMemoryBytes !== null) lines.push(['memory', `${formatBytes(run.peakMemoryBytes)} at most`]);
  const states = (['running', 'waiting', 'succeeded', 'failed'] as const).filter((state) => jobs[state] > 0);
  if (states.length > 0) lines.push(['jobs', states.map((state) => `${jobs[state]} ${state}`).join(', ')]);
  for (const problem of run.problems) lines.push(['problem', problem.message]);
  lines.push(['output', world.pathOf(run.outputUri)]);
  return lines.map(([label, text]) => `${label.padEnd(8)} ${oneLine(text)}\n`).join('');
}

function stateOf(run: RunStatus): string {
  if (run.state === 'abandoned') return 'stopped: the command that rendered it was ended; start the same render again';
  if (run.state !== 'ended') return run.state;
  return [run.verdict ?? '', ...(run.message === null ? [] : [run.message])].join(': ');
}

function row(run: RunStatus, world: CliWorld): string {
  const state = run.state === 'ended' ? (run.verdict ?? '') : run.state === 'abandoned' ? 'stopped' : run.state;
  const left = run.secondsLeft === null || run.secondsLeft <= 0 ? '' : `, ${formatDuration(run.secondsLeft)} left`;
  const frames = `${run.framesDone}/${formatCount(run.framesPlanned, 'frame')}${left}`;
  return oneLine(`${run.run}  ${state.padEnd(10)} ${frames}  ${world.pathOf(run.outputUri)}`);
}
