import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseComment, type Command, type ParsedLine } from '../../src/core/command.js';
import { commandHelp } from '../../src/core/command-help.js';
import type { CommandProblem } from '../../src/core/command-problem.js';
import { joinWords, splitWords } from '../../src/core/command-words.js';
import { defaultConfig } from '../../src/core/config.js';
import { renderOptions } from '../../src/core/options.js';

const sha = '0123456789abcdef0123456789abcdef01234567';
const presets = { quick: { scale: 25, samples: 8 } };

const parse = (body: string): readonly ParsedLine[] => parseComment(body, { presets });
const lines = (body: string): readonly string[] => parse(body).map(({ line }) => line);

function commandOf(body: string): Command {
  const [first] = parse(body);
  if (first?.command == null) throw new Error(JSON.stringify(first));
  return first.command;
}

function problemOf(body: string): CommandProblem {
  const [first] = parse(body);
  if (first?.command !== null) throw new Error(JSON.stringify(first));
  return first.problem;
}

describe('where a command may stand', () => {
  test.each([
    ['alone', '/render a.blend'],
    ['after words', 'Looks good!\n\n/render a.blend'],
    ['in the middle of a paragraph', 'Looks good!\n/render a.blend\nthank you'],
    ['with line ends of Windows', 'Looks good!\r\n/render a.blend\r\nthank you'],
    ['with line ends of old', 'Looks good!\r/render a.blend\rthank you'],
    ['behind blanks', '   /render a.blend   '],
    ['in a list', '- one\n- /render a.blend'],
    ['in a list of a list', '1. one\n   - two\n     - /render a.blend'],
    ['in a paragraph of a list', '- one\n\n  /render a.blend'],
    ['before a hard break', '/render a.blend\\\nthank you'],
    ['after a closed comment', '<!-- x -->\n\n/render a.blend'],
    ['between the tags of details', '<details>\n\n/render a.blend\n\n</details>'],
    ['after a closed quote of HTML', '<blockquote>\n\nx\n\n</blockquote>\n\n/render a.blend'],
    ['beside a comment', '/render a.blend <!-- please -->'],
    ['as a telephone writes it', '/Render a.blend'],
    ['after a quote and an empty line', '> what do you think?\n\n/render a.blend'],
  ])('%s', (_, body) => {
    expect(parse(body)).toMatchObject([{ command: { verb: 'render', targets: ['a.blend'] } }]);
  });

  test.each([
    ['in a fence', '```\n/render a.blend\n```'],
    ['in a fence of tildes', '~~~sh\n/render a.blend\n~~~'],
    ['in a fence that holds a shorter one', '````\n```\n/render a.blend\n```\n````'],
    ['in a fence that is not closed', '```\n/render a.blend'],
    ['in a fence of a list', '- x\n  ```\n  /render a.blend\n  ```'],
    ['in indented code', 'x\n\n    /render a.blend'],
    ['in code', '`/render a.blend`'],
    ['in code over lines', 'x `a\n/render a.blend\nb`'],
    ['in a quote', '> /render a.blend'],
    ['in a quote of a list', '- > /render a.blend'],
    ['in a list of a quote', '> - /render a.blend'],
    ['on the lazy line of a quote', '> what about\n/render a.blend'],
    ['in a heading', '# /render a.blend'],
    ['in an underlined heading', '/render a.blend\n==='],
    ['in a link', '[/render a.blend](https://example.org)'],
    ['on a line of a link', '[see\n/render a.blend](https://example.org)'],
    ['in a link by name', '[/render a.blend]\n\n[/render a.blend]: https://example.org'],
    ['in the title of a link', '[a]: https://example.org "x\n/render a.blend"'],
    ['in a picture', '![/render a.blend](https://example.org/a.png)'],
    ['in a comment', '<!-- /render a.blend -->'],
    ['in a comment over lines', '<!--\n\n/render a.blend\n\n-->'],
    ['in a comment inside a paragraph', 'x <!--\n/render a.blend\n-->'],
    ['after a comment that a list leaves open', '- <!-- x\n\n/render a.blend'],
    ['in a quote of HTML', '<blockquote>\n\n/render a.blend\n\n</blockquote>'],
    ['in preformatted HTML', '<pre>\n\n/render a.blend\n\n</pre>'],
    ['in code of HTML', '<code>\n\n/render a.blend\n\n</code>'],
    ['in a block of HTML', '<div>\n/render a.blend\n</div>'],
    ['in a table', '| a | b |\n| - | - |\n| /render a.blend | x |'],
    ['in a table without edges', '/render a.blend | b\n--- | ---\n/render a.blend | x'],
    ['as an open task', '- [ ] /render a.blend'],
    ['in bold', '**/render a.blend**'],
    ['escaped', '\\/render a.blend'],
    ['as an entity', '&#47;render a.blend'],
    ['behind a word', 'please /render a.blend'],
    ['as part of a word', '/rendering a.blend'],
    ['as part of a path', '/render/a.blend'],
    ['glued to code', '/render`a.blend`'],
    ['glued to code, beside a real one', 'x /render y\n/render`a.blend`'],
    ['glued to an entity', 'x /render y\n/render&amp; a.blend'],
    ['as an address', 'https://example.org/render a.blend'],
  ])('not %s', (_, body) => {
    expect(parse(body)).toEqual([]);
  });

  test('whatever stands in a fence, a quote or a comment, is none', () => {
    const text = fc.array(fc.constantFrom('/render a.blend', '/render', 'x', '', '```', '> y', '- z', '# w'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, (rows) => {
        const body = rows.join('\n');
        expect(parse(`~~~~\n${body}\n~~~~`)).toEqual([]);
        expect(parse(`<!--\n${body}\n-->`)).toEqual([]);
        expect(parse(rows.map((row) => `> ${row}`).join('\n'))).toEqual([]);
      }),
    );
  });

  test('several commands are read in their order, ten at most', () => {
    expect(lines('/render status\n\ntext\n/render cancel')).toEqual(['/render status', '/render cancel']);
    const parsed = parse('/render status\n'.repeat(12));
    expect(parsed).toHaveLength(11);
    expect(parsed[10]).toMatchObject({ problem: { code: 'too-many-commands' } });
  });
});

describe('what a command says', () => {
  test.each<[string, object]>([
    ['/render', { targets: [], sha: null, request: {}, force: false }],
    ['/render --frames 1-4,9 --scale=50', { request: { frames: '1-4,9', scale: 50 } }],
    ['/render --frames -10--1', { request: { frames: '-10--1' } }],
    ['/render --FRAMES 7', { request: { frames: '7' } }],
    ['/render —frames 7', { request: { frames: '7' } }],
    ['/render shots/*.blend sets/**/*.blend', { targets: ['shots/*.blend', 'sets/**/*.blend'] }],
    ['/render my_shot_v2.blend', { targets: ['my_shot_v2.blend'] }],
    ['/render ./a.blend /b.blend x/../c.blend', { targets: ['a.blend', 'b.blend', 'c.blend'] }],
    ['/render shots/', { targets: ['shots/**/*.blend'] }],
    ['/render `a b.blend`', { targets: ['a b.blend'] }],
    ['/render "a b.blend" \'c d.blend\'', { targets: ['a b.blend', 'c d.blend'] }],
    ['/render a\\ b.blend', { targets: ['a b.blend'] }],
    ['/render “a b.blend”', { targets: ['a b.blend'] }],
    ['/render &quot;a b.blend&quot;', { targets: ['a b.blend'] }],
    ['/render R&amp;D.blend', { targets: ['R&D.blend'] }],
    ['/render a.blend\u00a0--force', { targets: ['a.blend'], force: true }],
    ['/render --scene "Scene \'1\'" --camera \'a "b"\'', { request: { scene: "Scene '1'", camera: 'a "b"' } }],
    ['/render --scene=“Scene 1”', { request: { scene: 'Scene 1' } }],
    ['/render --scene Bob’s', { request: { scene: 'Bob’s' } }],
    ['/render --scene "a\\"b"', { request: { scene: 'a"b' } }],
    ['/render --engine Cycles', { request: { engine: 'CYCLES' } }],
    ['/render --preset draft', { request: { preset: 'draft' } }],
    ['/render --preset quick', { request: { scale: 25, samples: 8 } }],
    ['/render --samples 64 --preset quick', { request: { scale: 25, samples: 64 } }],
    [`/render ${sha.toUpperCase()} a.blend`, { sha, targets: ['a.blend'] }],
    [`/render retry`, { verb: 'retry', sha: null }],
    [`/render retry ${sha}`, { verb: 'retry', sha }],
    ['/render Status', { verb: 'status' }],
    ['/render cancel', { verb: 'cancel' }],
    ['/render confirm', { verb: 'confirm' }],
    ['/render help', { verb: 'help' }],
  ])('%s', (body, expected) => {
    expect(commandOf(body)).toMatchObject(expected);
  });

  test('every option of the registry can be given', () => {
    for (const { line } of commandHelp({ ...defaultConfig(), presets }).options) {
      expect(parse(`/render ${line}`)).toMatchObject([{ command: { verb: 'render' } }]);
    }
    expect(commandHelp(defaultConfig()).options).toHaveLength(renderOptions.length + 1);
  });
});

describe('what is wrong is answered with the right line', () => {
  test.each<[string, CommandProblem['code'], string | null]>([
    ['/render statsu', 'unknown-command', '/render status'],
    ['/render everything', 'unknown-command', '/render help'],
    ['/render a.blend --frame 1-4', 'unknown-option', '/render a.blend --frames 1-4'],
    ['/render -frames 1-4', 'unknown-option', '/render --frames 1-4'],
    ['/render --sampels=4 a.blend', 'unknown-option', '/render --samples=4 a.blend'],
    ['/render --nonsense', 'unknown-option', '/render help'],
    ['/render a.blend --frames', 'missing-value', '/render a.blend --frames 1-48'],
    ['/render --scale --force', 'missing-value', '/render --scale 50 --force'],
    ['/render --scale= a.blend', 'missing-value', '/render --scale 50 a.blend'],
    ['/render --scale "" a.blend', 'missing-value', '/render --scale 50 a.blend'],
    ['/render --scale 5 a.blend --scale 6', 'duplicate', '/render --scale 5 a.blend'],
    [`/render ${sha} ${sha}`, 'duplicate', `/render ${sha}`],
    ['/render --force --force', 'duplicate', '/render --force'],
    ['/render --force=yes', 'unexpected-value', '/render --force'],
    ['/render "a b.blend', 'unclosed-quote', '/render "a b.blend"'],
    ['/render --scale 0', 'out-of-range', '/render --scale 1'],
    ['/render --scale 99999', 'out-of-range', '/render --scale 1000'],
    ['/render --scale half', 'wrong-value', '/render --scale 50'],
    ['/render --frames 1-2000000', 'out-of-range', '/render --frames 1-48'],
    ['/render --frames 1-999999', 'out-of-range', '/render --frames 1-48'],
    ['/render --frames abc', 'wrong-value', '/render --frames 1-48'],
    ['/render --engine cycels', 'wrong-value', '/render --engine cycles'],
    ['/render --preset quik', 'wrong-value', '/render --preset quick'],
    ['/render 0123456', 'incomplete-sha', null],
    ['/render ../a.blend', 'wrong-path', '/render shots/a.blend'],
    ['/render shots\\a.blend', 'wrong-path', '/render shots/a.blend'],
    ['/render status now', 'unexpected-word', '/render status'],
    ['/render retry 0123', 'unexpected-word', '/render retry'],
  ])('%s', (body, code, suggestion) => {
    const problem = problemOf(body);
    expect(problem).toMatchObject({ code, suggestion });
    expect(problem.message.endsWith(suggestion === null ? '.' : `type: ${suggestion}`)).toBe(true);
    if (suggestion !== null) expect(parse(suggestion)).toMatchObject([{ command: {} }]);
  });

  test('a mistake in one line leaves the others as they are', () => {
    expect(parse('/render statsu\n/render status')).toMatchObject([{ command: null }, { command: { verb: 'status' } }]);
  });
});

describe('for any text', () => {
  const pieces = [
    '/render',
    ' ',
    '\n',
    '\r\n',
    '--frames',
    '1-4',
    '"',
    "'",
    '`',
    '```',
    '> ',
    '- ',
    '# ',
    '[',
    '](',
    ')',
    '<!--',
    '-->',
    '<a>',
    '</a>',
    '<pre>',
    '&amp;',
    '&',
    '\\',
    '|',
    '---',
    '*',
    'a.blend',
    '\t',
    '\u0000',
    '😀',
    '=',
    '@you',
  ];
  const body = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));

  test('it answers, and every line it names begins with /render', () => {
    fc.assert(
      fc.property(fc.oneof(body, fc.string({ unit: 'binary' })), (text) => {
        for (const { line } of parse(text)) expect(line).toMatch(/^\/render/i);
      }),
      { numRuns: 1_000 },
    );
  });

  test('what the comment calls several lines is never one command', () => {
    fc.assert(
      fc.property(body, (text) => {
        for (const { line } of parse(text)) expect(line).not.toContain('\n');
      }),
    );
  });

  test('words that are put into a line are the words that are read from it', () => {
    const word = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((text) => !/["'\\\u200b\u2060\ufeff“”„‘’—–]/.test(text));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        expect(splitWords([{ text: joinWords(words), literal: false }])).toEqual({ words, unclosed: null });
      }),
    );
  });

  test.each([
    ['brackets', '['.repeat(65_000)],
    ['quotes of quotes', '>'.repeat(65_000)],
    ['lists of lists', '- '.repeat(32_000)],
    ['pictures', '!['.repeat(32_000)],
    ['ticks', Array.from({ length: 350 }, (_, index) => '`'.repeat(index + 1)).join(' ')],
    ['an opened link', '[a]('.repeat(16_000)],
  ])('%s before it do not hide a command', (_, hostile) => {
    expect(lines(`${hostile}\n\n/render status`)).toEqual(['/render status']);
  });
});
