import { configPath } from '../core/config.js';
import type { ConfigProblem } from '../core/config-problem.js';
import { plainText } from './escape-markdown.js';
import type { Review } from './review.js';

/** As many as GitHub takes in one request. */
const annotationsARequest = 50;
/** So many are read by nobody; the rest stands in the report. */
const annotationsLimit = 500;
const titleLimitCharacters = 200;
const messageLimitCharacters = 2_000;

/** A note at a line of a file, as a check shows it: plain text, not Markdown. */
export interface Annotation {
  readonly path: string;
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

const levels = { error: 'failure', warning: 'warning', info: 'notice' } as const;

/** The findings of a review at their scene files, the serious ones first, in portions that GitHub takes. */
export function findingAnnotations(review: Review): readonly (readonly Annotation[])[] {
  const all = review.scenes.flatMap(({ file, findings }) =>
    findings.map(({ severity, code, message }): Annotation => ({
      path: file,
      line: 1,
      level: levels[severity],
      title: plainText(code, titleLimitCharacters),
      message: plainText(message, messageLimitCharacters),
    })),
  );
  const ranks = Object.values(levels);
  return portions([...all].sort((a, b) => ranks.indexOf(a.level) - ranks.indexOf(b.level)));
}

/** What is wrong in the configuration, each at its line. */
export function configAnnotations(problems: readonly ConfigProblem[]): readonly (readonly Annotation[])[] {
  return portions(
    problems.map(({ line, column, code, message }): Annotation => ({
      path: configPath,
      line,
      level: 'failure',
      title: code,
      message: plainText(`Column ${column}: ${message}`, messageLimitCharacters),
    })),
  );
}

function portions(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const kept = annotations.slice(0, annotationsLimit);
  const count = Math.ceil(kept.length / annotationsARequest);
  return Array.from({ length: count }, (_, index) =>
    kept.slice(index * annotationsARequest, (index + 1) * annotationsARequest),
  );
}
