import { readLogLine, rootCauses, withoutPrefix, type LogProblem } from './log-rules.js';
import { createScriptErrors } from './script-errors.js';

/** How a log begins and how it ends tells most; a noisy scene prints millions of lines between. */
const firstLinesKept = 200;
const lastLinesKept = 400;
/** A scene may print megabytes on one line; what is kept of a line is bounded. */
export const logLineLimitCharacters = 2_000;
/** Nobody reads more; and a file that lost one library may lose hundreds of data-blocks with it. */
const problemsLimit = 100;
const problemsOfOneCodeLimit = 20;

/** Colours and what else a scene could send to a terminal; and marks that turn the direction of text. */
const controlSequences = /\p{Cc}\[[0-9;?]*[ -/]*[@-~]/gu;
const controlCharacters = /[\p{Cc}\p{Zl}\p{Zp}\u{202a}-\u{202e}\u{2066}-\u{2069}]/gu;

const missingSummary = /(?<libraries>\d+) libraries and (?<data>\d+) linked data-blocks are missing/;

export interface LogReader {
  /** Takes one line without its end; answers it as it is kept: cut, and without control characters. */
  take(line: string): string;
  /** What the lines so far mean, each thing once, in the order in which it was first said. */
  problems(): readonly LogProblem[];
  /** Why Blender stopped, where a line explains it: the last fatal problem, unless that follows from an earlier one. */
  cause(): LogProblem | null;
  /** The log, bounded: its first lines, a line that says how many were left out, its last lines. */
  lines(): readonly string[];
}

export function createLogReader(): LogReader {
  const first: string[] = [];
  const last: string[] = [];
  let leftOut = 0;
  const problems = new Map<string, LogProblem>();
  const timesOfCode = new Map<string, number>();
  const missingLibraries = new Set<string>();
  let lastFatal: LogProblem | null = null;
  let lastRootCause: LogProblem | null = null;
  const scripts = createScriptErrors();

  const note = (problem: LogProblem | null): void => {
    if (problem === null) return;
    if (problem.fatal) lastFatal = problem;
    if (rootCauses.has(problem.code)) lastRootCause = problem;
    const key = `${problem.code} ${problem.message}`;
    const times = timesOfCode.get(problem.code) ?? 0;
    if (problems.has(key) || times >= problemsOfOneCodeLimit || problems.size >= problemsLimit) return;
    timesOfCode.set(problem.code, times + 1);
    problems.set(key, problem);
  };

  const understand = (line: string): void => {
    note(scripts.take(line));
    const reading = readLogLine(line);
    if (reading?.problem.code === 'missing-library') missingLibraries.add(reading.detail);
    // All that a missing library held is missing, too; that need not be said for each.
    if (reading !== null && !missingLibraries.has(reading.other)) note(reading.problem);
    note(summaryOf(line, timesOfCode));
  };

  return {
    take(line) {
      const kept = readable(line);
      if (first.length < firstLinesKept) {
        first.push(kept);
      } else {
        last.push(kept);
        if (last.length > lastLinesKept) {
          last.shift();
          leftOut += 1;
        }
      }
      understand(withoutPrefix(kept));
      return kept;
    },
    problems() {
      note(scripts.rest());
      return [...problems.values()];
    },
    cause: () => lastRootCause ?? lastFatal,
    lines: () => (leftOut === 0 ? [...first, ...last] : [...first, `… ${leftOut} lines left out …`, ...last]),
  };
}

function readable(line: string): string {
  const cut = line.length <= logLineLimitCharacters ? line : `${line.slice(0, logLineLimitCharacters)}…`;
  return cut.replace(controlSequences, '').replace(controlCharacters, ' ');
}

/** Blender's own count, for where it does not name what is missing. */
function summaryOf(line: string, timesOfCode: ReadonlyMap<string, number>): LogProblem | null {
  if (timesOfCode.has('missing-library') || timesOfCode.has('missing-linked-data')) return null;
  const counts = missingSummary.exec(line)?.groups;
  if (counts === undefined) return null;
  return {
    code: 'missing-linked-data',
    fatal: false,
    message: `${counts['libraries'] ?? ''} libraries and ${counts['data'] ?? ''} linked data-blocks are missing: add the libraries, or link again what was renamed.`,
  };
}
