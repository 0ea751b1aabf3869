import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandHelp } from '../../src/core/command-help.js';
import { defaultConfig, readConfig } from '../../src/core/config.js';
import { verdicts } from '../../src/core/verdict.js';
import { configAnnotations, findingAnnotations } from '../../src/review/annotations.js';
import { checkPage, commentPage, jobSummaryPage } from '../../src/review/pages.js';
import { helpPage, logPage, replyPage } from '../../src/review/reply.js';
import type { Review, SceneReview } from '../../src/review/review.js';
import { hostileText } from './hostile.js';
import { foreignParts, parsePage } from './parsed-page.js';
import { failedShot, ours, refusedShot, review, shot } from './scenes.js';

const golden = (name: string): string => readFileSync(join(import.meta.dirname, 'golden', name), 'utf8');

const crowd = (count: number, findings: number): Review => ({
  ...review,
  scenes: Array.from({ length: count }, (_, index) => ({
    ...(index % 7 === 3 ? failedShot : shot),
    file: `shots/${String(index).padStart(5, '0')}.blend`,
    findings: Array.from({ length: findings }, (__, number) => ({
      code: 'missing-file',
      severity: number % 3 === 0 ? ('info' as const) : ('warning' as const),
      message: `textures/${number}.png is missing; image wood uses it.`,
    })),
  })),
});

describe('a page', () => {
  test.each<[string, Review]>([
    ['three-scenes', review],
    ['one-scene', { ...review, verdict: 'succeeded', message: 'Rendered.', scenes: [shot], page: null }],
    ['nothing', { ...review, verdict: 'skipped', message: 'No scene file is affected.', scenes: [], page: null }],
  ])('%s is as people have seen it', (name, shown) => {
    expect(commentPage(shown)).toBe(golden(`${name}.golden`));
  });

  test('of a check has the same, in two parts', () => {
    const { title, summary, text } = checkPage(review);
    expect(title).toBe('failed: 3 scenes');
    expect(`${summary}\n\n${text}\n`).toBe(golden('three-scenes.golden'));
    expect(jobSummaryPage(review)).toBe(golden('three-scenes.golden'));
  });

  test('says every verdict in a word beside its sign', () => {
    for (const verdict of verdicts) {
      expect(commentPage({ ...review, verdict, scenes: [{ ...shot, verdict }] })).toContain(
        verdict.replaceAll('-', ' '),
      );
    }
  });

  test('has what went wrong first', () => {
    const page = commentPage(review);
    const places = ['b.blend', 'c.blend', 'a.blend'].map((name) => page.indexOf(name));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('what does not fit is left out in steps', () => {
  test.each([
    [10, 0],
    [10, 60],
    [40, 100],
    [200, 3],
    [3_000, 1],
    [20_000, 0],
  ])('%i scenes with %i findings each', (count, findings) => {
    const shown = crowd(count, findings);
    const { title, summary, text } = checkPage(shown);
    const comment = commentPage(shown);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(summary.length).toBeLessThanOrEqual(65_535);
    expect(text.length).toBeLessThanOrEqual(65_535);
    expect(title.length).toBeLessThanOrEqual(255);
    expect(Buffer.byteLength(jobSummaryPage(shown))).toBeLessThanOrEqual(1_048_576);
    expect(comment).toContain('frames rendered');
  });

  test('findings that are only told first, then more; the table stays longest, and says what is missing', () => {
    expect(commentPage(crowd(10, 3))).not.toContain('left out');
    const many = commentPage(crowd(40, 100));
    expect(many).toContain('findings are left out here.');
    expect(many).toContain('00039.blend');
    const crowded = commentPage(crowd(3_000, 1));
    expect(crowded).toMatch(/2,9\d\d scenes are left out here\./);
    expect(crowded).toContain('failed');
  });

  test('whatever the names are', () => {
    const scenes = fc.array(fc.tuple(hostileText, hostileText), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 200 }), (names, times) => {
        const many = Array.from({ length: times }, () =>
          names.map(([file, message]): SceneReview => ({
            ...failedShot,
            file,
            message,
            findings: [{ code: file, severity: 'warning', message, path: file }],
          })),
        ).flat();
        const shown = { ...review, scenes: many };
        expect(commentPage(shown).length).toBeLessThanOrEqual(65_536);
        expect(checkPage(shown).text.length).toBeLessThanOrEqual(65_535);
      }),
      { numRuns: 20 },
    );
  });
});

describe('nothing from outside does more than be read', () => {
  const scene = fc
    .record({
      file: hostileText,
      scene: hostileText,
      frames: hostileText,
      message: hostileText,
      code: hostileText,
      url: hostileText,
      hasRun: fc.boolean(),
    })
    .map(({ url, code, hasRun, ...named }): SceneReview => ({
      ...failedShot,
      ...named,
      run: hasRun ? failedShot.run : null,
      findings: [{ code, severity: 'error', message: named.message, path: named.file }],
      links: { video: url, poster: `${ours}${url}`, log: `https://evil.example/${url}`, report: `${ours}x` },
    }));

  test('no mention, no HTML, no link but ours, and the table keeps its form', () => {
    fc.assert(
      fc.property(fc.array(scene, { minLength: 1, maxLength: 3 }), hostileText, (scenes, message) => {
        const page = commentPage({ ...review, message, scenes, page: `https://evil.example/${message}` });
        expect(foreignParts(page, ours)).toEqual([]);
        const nodes = parsePage(page);
        expect(nodes.filter(({ type }) => type === 'table')).toHaveLength(1);
        const rows = nodes.filter(({ type }) => type === 'tableRow');
        expect(rows.map(({ children }) => children?.length)).toEqual(Array(scenes.length + 1).fill(5));
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(scenes.length + 1);
        expect(nodes.filter(({ type }) => type === 'list')).toHaveLength(scenes.length);
        expect(nodes.filter(({ type }) => type === 'code' || type === 'thematicBreak')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('nor in an answer, in help or in a log', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, line) => {
        const presets = { quick: { scene: text } };
        expect(foreignParts(replyPage({ message: `${text}; type: ${line}`, line }), ours)).toEqual([]);
        expect(foreignParts(helpPage(commandHelp({ ...defaultConfig(), presets })), ours)).toEqual([]);
        const log = logPage({ title: text, text: line });
        expect(foreignParts(log, ours)).toEqual([]);
        expect(parsePage(log).filter(({ type }) => type === 'code')).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });

  test('names are still read as they are', () => {
    const page = commentPage({ ...review, scenes: [{ ...shot, file: 'a|b\\c@d.blend', scene: '*x* <y> #1' }] });
    const text = parsePage(page)
      .map(({ value }) => value ?? '')
      .join(' ')
      .replaceAll('\u200b', '');
    expect(text).toContain('a|b\\c@d.blend');
    expect(text).toContain('*x* <y> #1');
  });
});

describe('an answer', () => {
  test('ends with the line to type, in code', () => {
    expect(replyPage({ message: 'Say it again; type: /render --force', line: '/render --force' })).toBe(
      'Say it again; type&#58; `/render --force`\n',
    );
    expect(replyPage({ message: 'No.', line: null })).toBe('No.\n');
  });

  test('to help has every option and what holds here', () => {
    const page = helpPage(commandHelp({ ...defaultConfig(), presets: { quick: { scale: 25 } } }));
    for (const word of ['`--frames 1-48`', '`--preset quick`', '`/render cancel`', '1000 frames'])
      expect(page).toContain(word);
  });
});

describe('annotations', () => {
  test('come fifty at a time, the serious ones first', () => {
    const portions = findingAnnotations({ ...crowd(30, 4), scenes: [...crowd(30, 4).scenes, { ...failedShot }] });
    expect(portions.map(({ length }) => length)).toEqual([50, 50, 22]);
    expect(portions[0]?.[0]).toEqual({
      path: 'shots/b.blend',
      line: 1,
      level: 'failure',
      title: 'missing-file',
      message: 'textures/wood.png is missing; image wood uses it.',
    });
    expect(findingAnnotations(crowd(1_000, 4))).toHaveLength(10);
    expect(findingAnnotations({ ...review, scenes: [refusedShot] })).toEqual([]);
  });

  test('of a configuration stand at its lines', () => {
    const result = readConfig(new TextEncoder().encode('forks: never\nmedia: public\n'));
    expect(configAnnotations(result.config === null ? result.problems : [])).toEqual([
      [
        {
          path: '.github/dailies.yml',
          line: 2,
          level: 'failure',
          title: 'wrong-value',
          message: 'Column 8: media is "public"; choose one of: private, unlisted.',
        },
      ],
    ]);
  });
});
