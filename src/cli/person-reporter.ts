import { basename, join } from 'node:path';
import { createLogUpdate } from 'log-update';
import type { Finding } from '../core/facts.js';
import { framesOfPlan, type Plan } from '../core/plan.js';
import type { RunReport } from '../core/report.js';
import type { Snapshot } from '../flows/follow.js';
import { asFault, oneLine, tellFault } from './fault.js';
import { formatBytes, formatCount, formatDuration } from './format.js';
import type { Reporter } from './reporter.js';
import { painter } from './paint.js';
import type { CliWorld } from './world.js';

const barWidthCharacters = 24;
/** Without a terminal a line is written when this much more is done, so that a log stays readable. */
const logStepPercent = 10;

/** Words and a live line on a terminal; plain lines, seldom, where the output is piped. Progress goes to standard error. */
export function personReporter(world: CliWorld, path: string): Reporter {
  const paint = painter(world.stderr, world.env);
  const live = world.stderr.isTTY === true ? createLogUpdate(world.stderr) : null;
  const say = (line: string): void => {
    live?.clear();
    world.stderr.write(`${line}\n`);
  };
  let toldPercent = 0;
  const told = new Set<string>();
  const tellFindings = (findings: readonly Finding[]): void => {
    for (const finding of findings) {
      if (told.has(finding.message)) continue;
      told.add(finding.message);
      const label = finding.severity === 'info' ? paint.dim('note') : paint.yellow(finding.severity);
      say(`${label}  ${oneLine(finding.message)}`);
    }
  };
  return {
    findings: tellFindings,
    waiting(run) {
      say(`${paint.dim('wait')}  Run ${run} renders some of these frames already; this one goes on when it is over.`);
    },
    joined(plan) {
      say(describePlan(plan, oneLine(basename(path))));
      say(`${paint.dim('join')}  Another command renders just this (run ${plan.run}); following it.`);
    },
    started(plan) {
      say(describePlan(plan, oneLine(basename(path))));
    },
    progress(snapshot) {
      if (live !== null) {
        live(
          liveLine(
            snapshot,
            world.stderr.columns === undefined || world.stderr.columns < 1 ? 80 : world.stderr.columns,
          ),
        );
        return;
      }
      const percent = percentOf(snapshot);
      if (percent >= toldPercent + logStepPercent) {
        toldPercent = percent - (percent % logStepPercent);
        say(`  ${describeSnapshot(snapshot)}`);
      }
    },
    done(report, outputFolder) {
      live?.clear();
      // What only showed while rendering.
      tellFindings(report.findings.filter((finding) => finding.message !== report.message));
      if (report.verdict === 'succeeded' || report.verdict === 'succeeded-with-findings') {
        say(`${paint.green('done')}  ${describeCounts(report)}`);
        world.stdout.write(`${join(outputFolder, report.video ?? report.still ?? '')}\n`);
        return;
      }
      say(`${paint.red(report.verdict)}  ${oneLine(report.message)}`);
      if (report.partial !== null) say(`What exists: ${join(outputFolder, report.partial)}`);
    },
    fault(error) {
      live?.clear();
      return tellFault(asFault(error), world);
    },
  };
}

function describePlan(plan: Plan, name: string): string {
  const { pixels, delivery } = plan.spec;
  const size = pixels.size === null ? 'cropped' : `${pixels.size.width} x ${pixels.size.height}`;
  const samples = pixels.samples === null ? '' : `, ${formatCount(pixels.samples, 'sample')}`;
  const count = formatCount(framesOfPlan(plan).length, 'frame');
  return `${name}: scene "${oneLine(pixels.scene)}", ${count} (${delivery.frames}), ${size}, ${pixels.engine}${samples}, Blender ${plan.blender.version}`;
}

function describeCounts(report: RunReport): string {
  const { rendered, reused } = report.frames;
  const parts = [
    rendered > 0 ? `${formatCount(rendered, 'frame')} rendered in ${formatDuration(report.renderSeconds)}` : '',
    reused > 0 ? `${formatCount(reused, 'frame')} reused` : '',
    report.peakMemoryBytes === null ? '' : `${formatBytes(report.peakMemoryBytes)} at most`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function percentOf(snapshot: Snapshot): number {
  return Math.floor((100 * snapshot.framesDone) / Math.max(1, snapshot.framesPlanned));
}

function describeSnapshot(snapshot: Snapshot): string {
  const parts = [`${snapshot.framesDone}/${snapshot.framesPlanned} frames`];
  if (snapshot.secondsPerFrame !== null) parts.push(`${formatDuration(snapshot.secondsPerFrame)} a frame`);
  if (snapshot.secondsLeft !== null && snapshot.secondsLeft > 0)
    parts.push(`${formatDuration(snapshot.secondsLeft)} left`);
  if (snapshot.peakMemoryBytes !== null) parts.push(formatBytes(snapshot.peakMemoryBytes));
  return parts.join(' · ');
}

/** One line that never wraps: on a narrow terminal the bar goes first, then the end of the words. */
function liveLine(snapshot: Snapshot, columns: number): string {
  const words = describeSnapshot(snapshot);
  const finishing = snapshot.framesDone === snapshot.framesPlanned ? ' · encoding' : '';
  const filled = Math.round((barWidthCharacters * snapshot.framesDone) / Math.max(1, snapshot.framesPlanned));
  const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidthCharacters - filled)}  `;
  const line = `${words}${finishing}`;
  return (bar.length + line.length < columns ? bar + line : line).slice(0, Math.max(1, columns - 1));
}
