import type { Finding } from '../core/facts.js';
import type { Plan } from '../core/plan.js';
import type { RunReport } from '../core/report.js';
import type { Snapshot } from '../flows/follow.js';

/** Tells how a render goes: as JSON lines to a program, or as words to a person. */
export interface Reporter {
  findings(findings: readonly Finding[]): void;
  /** Another run makes some of the same frames, and ends first. */
  readonly waiting: (run: string) => void;
  /** Another command renders just this already; its report will be told. */
  readonly joined: (plan: Plan) => void;
  readonly started: (plan: Plan) => void;
  readonly progress: (snapshot: Snapshot) => void;
  done(report: RunReport, outputFolder: string): void;
  /** Tells what stopped the render before it had a report; answers the exit status. */
  fault(error: unknown): number;
}
