import { Fault } from '../core/errors.js';
import type { Finding } from '../core/facts.js';
import { parseFrames } from '../core/frames.js';
import { frameRecordUri, outputNames, planUri, runUri, stitchUri } from '../core/layout.js';
import { framesOfPlan, type Plan } from '../core/plan.js';
import type { FrameCounts, RunReport } from '../core/report.js';
import { parseStitchReport, recordBytes, sandboxGapCode, type ChunkReport, type StitchReport } from '../core/status.js';
import { reasonCancelled, reasonComplete, type Verdict } from '../core/verdict.js';
import type { Clock, RunState, Store } from '../ports.js';
import { readChunks } from './chunk-reader.js';
import { publishFrames } from './publish-frames.js';

/**
 * Counts what a run left, publishes it into the output folder and says what became of it. The report and the plan
 * come last: whoever finds them finds everything they name.
 */
export async function finish(
  plan: Plan,
  ended: { readonly state: RunState; readonly findings: readonly Finding[]; readonly changed: string | null },
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<RunReport> {
  const planned = framesOfPlan(plan);
  if (ended.changed !== null) await disown(plan, planned, store);
  const { reports } = await readChunks(plan, planned.length, store);
  const stitchBytes = await store.read(stitchUri(plan));
  const stitched = stitchBytes === null || ended.state.state === 'cancelled' ? null : parseStitchReport(stitchBytes);
  const tried = countFrames(planned.length, reports, stitched);
  // Nobody tried the frames that a cancelled run did not come to.
  const counts = ended.state.state === 'cancelled' ? { ...tried, failed: 0 } : tried;
  const problems = problemsOf([...reports, ...(stitched === null ? [] : [stitched])]);
  const findings = [...ended.findings, ...notToldYet(problems, ended.findings)];
  const judged = judge(disownedState(ended.state, ended.changed), counts, findings, stitched);
  const unpublished =
    judged.verdict === 'cancelled'
      ? null
      : await faultOf(publish(plan, { planned: ended.changed === null ? planned : [], stitched }, store));
  const report: RunReport = {
    schema: 1,
    run: plan.run,
    ...(unpublished === null
      ? judged
      : { verdict: 'failed', reasonCode: unpublished.code, message: unpublished.message }),
    frames: counts,
    video: stitched?.video ?? null,
    partial: stitched?.partial ?? null,
    still: stitched?.still ?? null,
    poster: stitched?.poster ?? null,
    width: stitched?.width ?? null,
    height: stitched?.height ?? null,
    findings,
    renderSeconds: reports.reduce((sum, chunk) => sum + chunk.renderSeconds, 0),
    blenderSeconds: reports.reduce((sum, chunk) => sum + chunk.blenderSeconds, 0),
    peakMemoryBytes: reports.reduce<number | null>(
      (most, chunk) => (chunk.peakMemoryBytes === null ? most : Math.max(most ?? 0, chunk.peakMemoryBytes)),
      null,
    ),
    finishedAt: clock.timestamp(),
  };
  const unwritten = await faultOf(writeReport(plan, report, store));
  // What could not be published is already being told; that its report has no room either adds nothing.
  if (unwritten !== null && unpublished === null) throw unwritten;
  return report;
}

/**
 * A file of the closure changed while frames were made: nobody can say which of them saw what. Their records go, so that
 * no render ever takes them for frames of this key.
 */
async function disown(plan: Plan, planned: readonly number[], store: Store): Promise<void> {
  for (const frame of planned) await store.remove(frameRecordUri(plan, frame));
}

function disownedState(state: RunState, changed: string | null): RunState {
  if (changed === null || state.state === 'cancelled') return state;
  const message = `${changed} was changed while it was rendered, so no frame can be trusted; start the render again.`;
  return { state: 'failed', kind: 'failed', code: 'input-changed', message };
}

async function writeReport(plan: Plan, report: RunReport, store: Store): Promise<void> {
  await store.write(`${runUri(plan)}/${outputNames.report}`, recordBytes(report));
  // A cancelled run publishes nothing: what lies in the output folder goes on belonging to the report beside it.
  if (report.verdict === 'cancelled') return;
  await store.write(`${plan.outputUri}/${outputNames.report}`, recordBytes(report));
  await store.copy(planUri(plan), `${plan.outputUri}/${outputNames.plan}`);
}

async function publish(
  plan: Plan,
  { planned, stitched }: { readonly planned: readonly number[]; readonly stitched: StitchReport | null },
  store: Store,
): Promise<void> {
  // Where the stitch did not come to look at the frames, or they were disowned, nobody can say which of them to show.
  if (stitched !== null && planned.length > 0) {
    const gone = new Set(parseMissing(stitched.missing));
    const wanted = planned.filter((frame) => !gone.has(frame));
    await publishFrames(plan, wanted, store);
  }
  await setOthersAside(plan, stitched, store);
}

/** The fault that an action ends with, `null` where it succeeds; anything that is no fault goes on upwards. */
async function faultOf(action: Promise<void>): Promise<Fault | null> {
  try {
    await action;
    return null;
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

function countFrames(planned: number, reports: readonly ChunkReport[], stitched: StitchReport | null): FrameCounts {
  const rendered = reports.reduce((sum, report) => sum + report.rendered, 0);
  const reused = reports.reduce((sum, report) => sum + report.reused, 0);
  const failed = stitched === null ? planned - rendered - reused : parseMissing(stitched.missing).length;
  return { planned, rendered, reused, failed: Math.max(0, failed) };
}

function parseMissing(text: string): readonly number[] {
  return text === '' ? [] : parseFrames(text);
}

/** Succeeded only where the frames were counted and what was to be made of them exists. */
function judge(
  state: RunState,
  counts: FrameCounts,
  findings: readonly Finding[],
  stitched: StitchReport | null,
): { readonly verdict: Verdict; readonly reasonCode: string; readonly message: string } {
  if (state.state === 'cancelled') {
    return {
      verdict: 'cancelled',
      reasonCode: reasonCancelled,
      message: 'The render was cancelled; finished frames are kept.',
    };
  }
  if (state.state === 'failed') {
    const verdict = state.kind === 'usage' ? 'refused' : state.kind;
    return { verdict, reasonCode: state.code, message: state.message };
  }
  const made = stitched?.video ?? stitched?.still ?? null;
  if (made === null || counts.failed > 0 || stitched?.frames !== counts.planned) {
    return {
      verdict: 'failed',
      reasonCode: 'frames-missing',
      message: `Of ${counts.planned} frames ${counts.planned - counts.failed} exist; start the same render again to try the others.`,
    };
  }
  const warned = findings.some((finding) => finding.severity !== 'info');
  return {
    verdict: warned ? 'succeeded-with-findings' : 'succeeded',
    reasonCode: reasonComplete,
    message: `All ${counts.planned} frames exist.`,
  };
}

function problemsOf(reports: readonly Pick<ChunkReport, 'problems'>[]): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const problem of reports.flatMap((report) => report.problems)) {
    const severity = problem.code === sandboxGapCode ? 'info' : 'warning';
    seen.set(`${problem.code} ${problem.message}`, { ...problem, severity });
  }
  return [...seen.values()];
}

/** What the log of Blender says of a thing that was found before Blender was started. */
const sameThing: Readonly<Record<string, string>> = {
  'disabled-driver': 'scripts-disabled',
  'script-refused': 'scripts-disabled',
  'missing-library': 'missing-file',
  'missing-file': 'missing-file',
  'unreadable-file': 'missing-file',
  'colour-config': 'colour-missing',
};

function notToldYet(problems: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  const codes = new Set(told.map(({ code }) => code));
  return problems.filter(({ code }) => !codes.has(sameThing[code] ?? ''));
}

/** What an earlier run left under a name that this run did not write is moved aside: it belongs to another report. */
async function setOthersAside(plan: Plan, stitched: StitchReport | null, store: Store): Promise<void> {
  const made = new Set([stitched?.video, stitched?.partial, stitched?.still, stitched?.poster]);
  for (const name of [outputNames.video, outputNames.partial, outputNames.still, outputNames.poster]) {
    const uri = `${plan.outputUri}/${name}`;
    if (made.has(name) || (await store.stat(uri)) === null) continue;
    await store.copy(uri, `${plan.outputUri}/previous-${name}`);
    await store.remove(uri);
  }
}
