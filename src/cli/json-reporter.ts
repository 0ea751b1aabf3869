import { join } from 'node:path';
import type { Fault } from '../core/errors.js';
import { framesOfPlan } from '../core/plan.js';
import { exitCodeOf, type Verdict } from '../core/verdict.js';
import { asFault, oneLine, tellFault } from './fault.js';
import type { Reporter } from './reporter.js';
import type { CliWorld } from './world.js';

/** JSON lines on standard output; the last one has the event `done`, whatever happened. */
export function jsonReporter(world: CliWorld): Reporter & { readonly refused: (fault: Fault) => void } {
  const tell = (event: string, fields: object): void => {
    world.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
  };
  /** The last line of a render that came to no report. */
  const refused = (fault: Fault): void => {
    tell('done', {
      verdict: fault.kind === 'usage' ? 'refused' : fault.kind,
      reasonCode: fault.code,
      message: fault.message,
      frames: { planned: 0, rendered: 0, reused: 0, failed: 0 },
      video: null,
      still: null,
    });
  };
  return {
    findings(findings) {
      for (const finding of findings) tell('finding', finding);
    },
    waiting(run) {
      tell('waiting', { for: run });
    },
    joined(plan) {
      tell('joined', { run: plan.run });
    },
    started(plan) {
      tell('started', {
        run: plan.run,
        frames: plan.spec.delivery.frames,
        planned: framesOfPlan(plan).length,
        jobs: plan.chunks.length,
        renderKey: plan.renderKey,
        blender: plan.blender.version,
        spec: plan.spec,
      });
    },
    progress(snapshot) {
      tell('progress', snapshot);
    },
    done(report, outputFolder) {
      const pathOf = (name: string | null): string | null => (name === null ? null : join(outputFolder, name));
      tell('done', {
        verdict: spoken(report.verdict),
        reasonCode: report.reasonCode,
        message: report.message,
        frames: report.frames,
        video: pathOf(report.video),
        still: pathOf(report.still),
        partial: pathOf(report.partial),
        poster: pathOf(report.poster),
        report: report.verdict === 'cancelled' ? null : join(outputFolder, 'report.json'),
        run: report.run,
        width: report.width,
        height: report.height,
        renderSeconds: report.renderSeconds,
        blenderSeconds: report.blenderSeconds,
        peakMemoryBytes: report.peakMemoryBytes,
        findings: report.findings,
      });
      if (exitCodeOf(report.verdict) !== 0) world.stderr.write(`dailies: ${oneLine(report.message)}\n`);
    },
    refused,
    fault(error) {
      const fault = asFault(error);
      refused(fault);
      return tellFault(fault, world);
    },
  };
}

/** Programs are told the five words they were promised; findings stand beside them. */
function spoken(verdict: Verdict): string {
  return verdict === 'succeeded-with-findings' ? 'succeeded' : verdict;
}
