import type { Finding } from '../core/facts.js';
import { escapeName, escapeSentence, escapeText } from './escape-markdown.js';
import { ourAddress, ourImage, ourLink } from './our-link.js';
import { formatMinutes, machineMinutes, verdictWords, type Review, type SceneReview } from './review.js';

/** How much of a review stands on a page. */
export interface Detail {
  /** Rows of the table. */
  readonly rows: number;
  /** Scenes with a part of their own below it. */
  readonly parts: number;
  readonly posters: boolean;
  /** Findings of each scene. */
  readonly findings: number;
  /** Also findings that are only told. */
  readonly infos: boolean;
}

/** A row has two hundred characters and more: the largest page there is holds no more of them than this. */
const most = 5_000;

/** From everything to the counts alone; the first that fits is shown. */
export const detailSteps: readonly Detail[] = [
  { rows: most, parts: most, posters: true, findings: Infinity, infos: true },
  { rows: most, parts: most, posters: true, findings: Infinity, infos: false },
  { rows: most, parts: most, posters: true, findings: 20, infos: false },
  { rows: most, parts: most, posters: true, findings: 5, infos: false },
  { rows: most, parts: 40, posters: false, findings: 5, infos: false },
  { rows: 100, parts: 20, posters: false, findings: 3, infos: false },
  { rows: 50, parts: 5, posters: false, findings: 2, infos: false },
  { rows: 20, parts: 0, posters: false, findings: 0, infos: false },
  { rows: 0, parts: 0, posters: false, findings: 0, infos: false },
];

/** What went wrong stands first, and is left out last. */
const order = [
  'failed',
  'refused',
  'waiting',
  'cancelled',
  'succeeded-with-findings',
  'superseded',
  'succeeded',
  'skipped',
] as const;

/** One line for a list of checks. */
export function titleOf(review: Review): string {
  const { length } = review.scenes;
  return `${review.verdict.replaceAll('-', ' ')}: ${length.toLocaleString('en')} ${length === 1 ? 'scene' : 'scenes'}`;
}

/** Verdict, sums and the table. */
export function summaryPart(review: Review, detail: Detail): string {
  const { scenes, commit, page, ours } = review;
  const rows = sorted(scenes).slice(0, detail.rows);
  const sum = (count: (scene: SceneReview) => number): string =>
    scenes.reduce((total, scene) => total + count(scene), 0).toLocaleString('en');
  const facts = [
    `commit ${escapeName(commit.slice(0, 10))}`,
    `${sum(({ run }) => run?.frames.rendered ?? 0)} frames rendered`,
    `${sum(({ run }) => run?.frames.reused ?? 0)} reused`,
    `${formatMinutes(machineMinutes(scenes))} machine-minutes`,
  ];
  return joined([
    `### ${verdictWords(review.verdict)}`,
    escapeSentence(review.message),
    `${facts.join(' · ')}${page === null ? '' : ` · ${ourLink('everything', page, ours)}`}`,
    rows.length === 0 ? null : table(rows, ours),
    leftOut(scenes.length - rows.length, 'scene'),
  ]);
}

function table(rows: readonly SceneReview[], ours: readonly string[]): string {
  const head = ['| Scene | Result | Frames | Machine-minutes | |', '| :-- | :-- | --: | --: | :-- |'];
  return [...head, ...rows.map((scene) => `| ${cells(scene, ours).join(' | ')} |`)].join('\n');
}

function cells(scene: SceneReview, ours: readonly string[]): readonly string[] {
  const { run, links } = scene;
  const media = (['video', 'log', 'report'] as const).flatMap((name) => {
    const link = ourLink(name, links[name], ours);
    return link === name ? [] : [link];
  });
  return [
    sceneName(scene),
    verdictWords(scene.verdict),
    run === null ? escapeText(scene.frames ?? '') : framesCell(run.frames),
    run === null ? '' : formatMinutes(run.blenderSeconds / 60),
    media.join(' · '),
  ];
}

function framesCell(counts: NonNullable<SceneReview['run']>['frames']): string {
  const done = counts.rendered + counts.reused;
  const all = counts.planned.toLocaleString('en');
  const reused = counts.reused === 0 ? '' : `, ${counts.reused.toLocaleString('en')} reused`;
  return `${done === counts.planned ? all : `${done.toLocaleString('en')} of ${all}`}${reused}`;
}

/** A part for each scene that has something to show or to say. */
export function scenesPart(review: Review, detail: Detail): string {
  const worthShowing = sorted(review.scenes).filter((scene) => hasPart(scene, review.ours));
  const parts = worthShowing.slice(0, detail.parts).map((scene) => scenePart(scene, { review, detail }));
  return joined([...parts, parts.length === 0 ? null : leftOut(worthShowing.length - parts.length, 'more scene')]);
}

function hasPart({ verdict, findings, links }: SceneReview, ours: readonly string[]): boolean {
  return !isFine(verdict) || findings.length > 0 || ourAddress(links.poster, ours) !== null;
}

function isFine(verdict: SceneReview['verdict']): boolean {
  return verdict === 'succeeded' || verdict === 'succeeded-with-findings';
}

function scenePart(
  scene: SceneReview,
  { review, detail }: { readonly review: Review; readonly detail: Detail },
): string {
  const { run, links } = scene;
  const poster = ourImage(`Poster of ${escapeText(scene.file)}`, links.poster, review.ours);
  const findings = scene.findings.filter(({ severity }) => detail.infos || severity !== 'info');
  const shown = findings.slice(0, detail.findings);
  return joined([
    `#### ${sceneName(scene)}`,
    isFine(scene.verdict) ? null : escapeSentence(scene.message),
    detail.posters ? poster : null,
    run === null ? null : timing(run),
    shown.length === 0 ? null : shown.map(findingLine).join('\n'),
    leftOut(scene.findings.length - shown.length, 'finding'),
  ]);
}

function timing({ frames, renderSeconds, width, height }: NonNullable<SceneReview['run']>): string | null {
  const size = width === null || height === null ? [] : [`${width} × ${height}`];
  const pace = frames.rendered === 0 ? [] : [`${(renderSeconds / frames.rendered).toFixed(2)} s a frame`];
  const facts = [...size, ...pace];
  return facts.length === 0 ? null : facts.join(' · ');
}

function findingLine({ severity, code, message, path }: Finding): string {
  const where = path === undefined || message.includes(path) ? '' : ` (${escapeName(path)})`;
  return `- **${severity}** ${escapeName(code)} ${escapeSentence(message)}${where}`;
}

function sceneName({ file, scene }: SceneReview): string {
  return `${escapeName(file)}${scene === null ? '' : ` ${escapeText(scene)}`}`;
}

function sorted(scenes: readonly SceneReview[]): readonly SceneReview[] {
  return [...scenes].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

function leftOut(count: number, noun: string): string | null {
  if (count <= 0) return null;
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? ' is' : 's are'} left out here.`;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('\n\n');
}
