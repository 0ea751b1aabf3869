import { detailSteps, scenesPart, summaryPart, titleOf, type Detail } from './page.js';
import type { Review } from './review.js';

/** What GitHub takes as the body of a comment. */
const commentLimitCharacters = 65_536;
/** Whoever posts a comment adds a mark to find it again by. */
const markReserveCharacters = 1_024;
/** What GitHub takes as summary, and again as text, of a check run. */
const checkLimitCharacters = 65_535;
/** What a runner takes as summary of one step; above it nothing of it is shown. */
const jobSummaryLimitBytes = 1_048_576;

export interface CheckPage {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** The body of the one comment on a pull request. */
export function commentPage(review: Review): string {
  const limit = commentLimitCharacters - markReserveCharacters;
  return fitting((detail) => whole(review, detail), { limit, measure: charactersIn });
}

/** What a check run shows: title, table, and a part for each scene. */
export function checkPage(review: Review): CheckPage {
  const size = { limit: checkLimitCharacters, measure: charactersIn };
  return {
    title: titleOf(review),
    summary: fitting((detail) => summaryPart(review, detail), size),
    text: fitting((detail) => scenesPart(review, detail), size),
  };
}

/** The summary of a workflow's job. */
export function jobSummaryPage(review: Review): string {
  return fitting((detail) => whole(review, detail), {
    limit: jobSummaryLimitBytes - markReserveCharacters,
    measure: (text) => Buffer.byteLength(text),
  });
}

function whole(review: Review, detail: Detail): string {
  const scenes = scenesPart(review, detail);
  return `${summaryPart(review, detail)}\n${scenes === '' ? '' : `\n${scenes}\n`}`;
}

/** Code units: never fewer than the characters that GitHub counts. */
function charactersIn(text: string): number {
  return text.length;
}

function fitting(
  build: (detail: Detail) => string,
  { limit, measure }: { readonly limit: number; readonly measure: (text: string) => number },
): string {
  let text = '';
  for (const detail of detailSteps) {
    text = build(detail);
    if (measure(text) <= limit) return text;
  }
  // The last step has no list in it, and what it has is clipped: it is some thousand characters long.
  return text;
}
