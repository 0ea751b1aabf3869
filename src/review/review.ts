import type { Finding } from '../core/facts.js';
import type { RunReport } from '../core/report.js';
import type { Verdict } from '../core/verdict.js';

/** What reviewers are shown of one commit; every name and message in it may come from outside. */
export interface Review {
  readonly commit: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly scenes: readonly SceneReview[];
  /** Where all of it can be read, or `null`. */
  readonly page: string | null;
  /** How our own addresses begin; no other is linked. Each ends with a slash. */
  readonly ours: readonly string[];
}

export interface SceneReview {
  /** Path in the repository. */
  readonly file: string;
  /** `null` where it is the one that the file opens with. */
  readonly scene: string | null;
  /** Canonical list of what was asked for; `null` where that is not known. */
  readonly frames: string | null;
  readonly verdict: Verdict;
  readonly message: string;
  readonly findings: readonly Finding[];
  /** `null` before a run has ended. */
  readonly run: Pick<RunReport, 'frames' | 'renderSeconds' | 'blenderSeconds' | 'width' | 'height'> | null;
  readonly links: {
    readonly video: string | null;
    readonly poster: string | null;
    readonly log: string | null;
    readonly report: string | null;
  };
}

const signs: Readonly<Record<Verdict, string>> = {
  succeeded: '✅',
  'succeeded-with-findings': '⚠️',
  failed: '❌',
  refused: '⛔',
  waiting: '⏸️',
  superseded: '⏭️',
  cancelled: '⏹️',
  skipped: '➖',
};

/** A sign and a word: neither colour nor sign alone says it. */
export function verdictWords(verdict: Verdict): string {
  return `${signs[verdict]} ${verdict.replaceAll('-', ' ')}`;
}

/** Minutes that all machines together spent, with loading. */
export function machineMinutes(scenes: readonly SceneReview[]): number {
  return scenes.reduce((sum, { run }) => sum + (run?.blenderSeconds ?? 0), 0) / 60;
}

export function formatMinutes(minutes: number): string {
  return minutes < 10 ? minutes.toFixed(1) : Math.round(minutes).toLocaleString('en');
}
