import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { format } from 'prettier';
import { parse, stringify } from 'yaml';
import { defaultConfig, readConfig, type ConfigResult } from '../../src/core/config.js';
import type { ConfigProblem } from '../../src/core/config-problem.js';
import { configSchema } from '../../src/core/config-schema.js';
import type { Config } from '../../src/core/config-shape.js';

const sha = 'ab'.repeat(32);

const read = (text: string): ConfigResult => readConfig(new TextEncoder().encode(text));

function problemsOf(text: string): readonly ConfigProblem[] {
  const result = read(text);
  return result.config === null ? result.problems : [];
}

function configOf(text: string): Config {
  const result = read(text);
  if (result.config === null) throw new Error(JSON.stringify(result.problems));
  return result.config;
}

const complete = `
files: ['shots/**/*.blend', '!shots/old/**']
events:
  push: { branches: [main, 'release/*'], preset: preview }
  pull-request: { drafts: true }
  merge-group: { render: true, preset: final }
presets:
  preview: { preset: draft, frames: 1-48x4, scale: 25, fps: 24000/1001, persistent: on, scene: 01 }
limits:
  request: { frames: 250, machine-minutes: 60 }
permission: maintain
forks: approved-sha
farm: aws
blender: [4.10, 3.4.1]
ocio: colour/config.ocio
trust:
  scripts: true
  addons:
    - { path: tools/rig.py, sha256: ${sha.toUpperCase()} }
media: unlisted
findings: neutral
`;

describe('a configuration', () => {
  test('that says nothing means the defaults', () => {
    for (const text of ['', '# nothing\n', '\ufeff', 'limits:\n', 'limits:\n  day:\n', 'files:\npresets:\nocio:\n']) {
      expect(configOf(text)).toEqual(defaultConfig());
    }
    expect(defaultConfig()).toMatchObject({
      files: ['**/*.blend'],
      forks: 'never',
      permission: 'write',
      media: 'private',
    });
  });

  test('is read whole, over the defaults', () => {
    const config = configOf(complete);
    expect(config).toMatchObject({
      files: ['shots/**/*.blend', '!shots/old/**'],
      events: {
        push: { render: true, branches: ['main', 'release/*'], preset: 'preview' },
        'pull-request': { render: true, drafts: true, preset: null },
      },
      limits: { request: { frames: 250, 'machine-minutes': 60 }, day: defaultConfig().limits.day },
      permission: 'maintain',
      trust: { scripts: true, addons: [{ path: 'tools/rig.py', sha256: sha }] },
    });
  });

  test('has values as they were written, not as YAML counts', () => {
    const config = configOf(complete);
    expect(config.blender).toEqual(['4.10', '3.4.1']);
    expect(config.presets).toEqual({
      preview: { preset: 'draft', frames: '1-45x4', scale: 25, fps: '24000/1001', persistent: 'on', scene: '01' },
    });
  });

  test('is read with line ends of Windows, and places are right', () => {
    expect(problemsOf('forks: never\r\nmedia: public\r\n')).toMatchObject([{ line: 2, column: 8, key: 'media' }]);
  });
});

describe('what is wrong is told where it stands, with what is allowed', () => {
  test.each<[string, Partial<ConfigProblem> & { message: string }]>([
    [
      'limts:\n  day: 1\n',
      {
        line: 1,
        column: 1,
        code: 'unknown-key',
        key: 'limts',
        message: 'limts is no key of a configuration; did you mean limits?',
      },
    ],
    [
      'limits:\n  request:\n    frame: 5\n',
      {
        line: 3,
        column: 5,
        key: 'limits.request.frame',
        message: 'frame is no key of limits.request; did you mean frames?',
      },
    ],
    [
      'limits:\n  day: { frames: many }\n',
      {
        line: 2,
        column: 18,
        code: 'wrong-value',
        key: 'limits.day.frames',
        message: 'limits.day.frames is "many"; give a whole number from 1 to 1000000 (frames).',
      },
    ],
    [
      'limits: { day: { frames: 0 } }',
      { message: 'limits.day.frames is "0"; give a whole number from 1 to 1000000 (frames).' },
    ],
    [
      'limits: { day: { frames: } }',
      { message: 'limits.day.frames is empty; give a whole number from 1 to 1000000 (frames).' },
    ],
    ['trust: { scripts: yes }', { message: 'trust.scripts is "yes"; write true or false.' }],
    ['forks: always', { message: 'forks is "always"; choose one of: never, approved-sha.' }],
    [
      'files: shots/a.blend',
      { message: 'files is "shots/a.blend"; write a list, one entry a line, each with "- " before it.' },
    ],
    [
      'files:\n  - ../secret.blend',
      {
        line: 2,
        column: 5,
        key: 'files[0]',
        message: 'files[0] is "../secret.blend"; give a path or pattern from the root of the repository, with /.',
      },
    ],
    [
      'ocio: /etc/config.ocio',
      { message: 'ocio is "/etc/config.ocio"; give a path inside the repository, from its root, with /.' },
    ],
    ['blender: [latest]', { message: 'blender[0] is "latest"; give a version like 4.2 or 3.4.1.' }],
    ['presets: { draft: { scale: 10 } }', { message: 'presets.draft is built in; take another name.' }],
    [
      'presets:\n  quick: { scale: 0 }',
      {
        line: 2,
        column: 19,
        key: 'presets.quick.scale',
        message: 'presets.quick.scale: scale is "0"; give a whole number from 1 to 1000 (%).',
      },
    ],
    ['presets: { quick: { sample: 1 } }', { message: 'sample is no key of presets.quick; did you mean samples?' }],
    [
      'presets: { quick: { frames: 1-999999 } }',
      { message: 'presets.quick.frames: frames names more than 43200 frames; give fewer, like --frames 1-48.' },
    ],
    ['events: { push: { preset: darft } }', { message: 'events.push.preset is "darft"; did you mean draft.' }],
    [
      'trust: { addons: [{ path: a.py }] }',
      { code: 'missing-key', message: 'trust.addons[0] has no sha256; write path and sha256 of an add-on.' },
    ],
    [
      'trust: { addons: [{ path: a.txt, sha256: 12 }] }',
      {
        key: 'trust.addons[0].path',
        message: 'trust.addons[0].path is "a.txt"; give the path of a .py or .zip in the repository.',
      },
    ],
    [
      'media: private\nmedia: unlisted\n',
      {
        line: 2,
        column: 1,
        code: 'duplicate-key',
        message: 'The key media stands here a second time; keep one of them.',
      },
    ],
    [
      '- a\n- b\n',
      {
        message: expect.stringContaining(
          'The configuration is a list; write keys below it: files, events',
        ) as unknown as string,
      },
    ],
    [
      '<<: { media: private }',
      { message: '<< is no key of a configuration; keys are not merged here, write them out.' },
    ],
    ['files: &all [a.blend]\n', { line: 1, code: 'alias' }] as never,
    ['ocio: !!binary aGVsbG8=', { line: 1, code: 'tag' }] as never,
    ['media: private\n---\nmedia: private\n', { line: 2, code: 'not-yaml' }] as never,
    ['media: [private\nforks: never\n', { code: 'not-yaml' }] as never,
    ['__proto__: 1', { code: 'unknown-key', key: '__proto__' }] as never,
  ])('%j', (text, expected) => {
    expect(problemsOf(text)[0]).toMatchObject(expected);
  });

  test('all of it at once, in the order of the lines', () => {
    const problems = problemsOf('media: public\nforks: x\nlimits:\n  day: { frames: -1, minutes: 3 }\n');
    expect(problems.map(({ line, key }) => `${line} ${key}`)).toEqual([
      '1 media',
      '2 forks',
      '4 limits.day.frames',
      '4 limits.day.minutes',
    ]);
  });

  test('fifty at most, with how many are left', () => {
    const problems = problemsOf(Array.from({ length: 80 }, (_, index) => `nothing${index}: 1`).join('\n'));
    expect(problems).toHaveLength(50);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', message: expect.stringContaining('31 more') });
  });
});

describe('a hostile text', () => {
  const bomb = `a: &a [x,x,x]\n${Array.from('bcdefghij', (letter, index) => {
    const before = 'abcdefghij'[index] ?? '';
    return `${letter}: &${letter} [*${before},*${before},*${before}]`;
  }).join('\n')}\n`;

  test.each([
    ['a bomb of aliases', bomb],
    ['a megabyte', `files: [${'a,'.repeat(500_000)}]`],
    ['deep lists', '['.repeat(60_000)],
    ['deep mappings', '{'.repeat(60_000)],
    ['dashes in dashes', '- '.repeat(30_000)],
    ['questions in questions', '? '.repeat(30_000)],
    ['stairs', Array.from({ length: 300 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['endless anchors', '&a '.repeat(20_000)],
    ['a key ten thousand times', 'a: 1\n'.repeat(10_000)],
    ['an endless quote', `"${'a\n'.repeat(30_000)}`],
  ])('%s is told, with a place', (_, text) => {
    const [first] = problemsOf(text);
    expect(first?.line).toBeGreaterThanOrEqual(1);
    expect(first?.column).toBeGreaterThanOrEqual(1);
    expect(problemsOf(text).length).toBeLessThanOrEqual(50);
  });

  test('bytes that are no text are told', () => {
    expect(readConfig(new Uint8Array([0xff, 0xfe, 0x00]))).toMatchObject({ problems: [{ code: 'not-text' }] });
  });

  test('is never more than told', () => {
    const pieces = [
      'files',
      'limits',
      'presets',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '!!',
      '|',
      '>',
      '"',
      "'",
      '#',
      '? ',
      '<<',
      '~',
      '\t',
      '%',
      '1',
      '---',
      '\u0000',
      '😀',
      'null',
      '__proto__',
      ',',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (hostile) => {
        const result = read(hostile);
        if (result.config !== null) expect(Object.keys(result.config)).toEqual(Object.keys(defaultConfig()));
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('bytes of any kind are only told', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = readConfig(bytes);
        if (result.config === null) expect(result.problems).not.toEqual([]);
      }),
    );
  });
});

describe('the schema for editors', () => {
  const check = new Ajv({ strict: false, allowUnionTypes: true }).compile(configSchema());

  test('is the committed one', async () => {
    const committed = readFileSync(join(import.meta.dirname, '../../docs/config.schema.json'), 'utf8');
    expect(await format(JSON.stringify(configSchema()), { parser: 'json', singleQuote: true, printWidth: 120 })).toBe(
      committed,
    );
  });

  test('takes what the reader takes, and refuses what it refuses', () => {
    expect(check(parse(complete))).toBe(true);
    for (const text of [
      'limts: {}',
      'forks: always',
      'presets: { draft: {} }',
      'limits: { day: { frames: 0 } }',
      'trust: { addons: [{ path: a.py }] }',
      'files: [/a]',
    ]) {
      expect(problemsOf(text)).not.toEqual([]);
      expect(check(parse(text))).toBe(false);
    }
  });

  test('takes every configuration that the reader takes', () => {
    const limit = fc.record(
      { frames: fc.integer({ min: 1, max: 1e6 }), 'machine-minutes': fc.integer({ min: 1, max: 1e6 }) },
      { requiredKeys: [] },
    );
    const config = fc.record(
      {
        files: fc.array(fc.constantFrom('a.blend', '**/*.blend', '!x/**', 'a b.blend'), { maxLength: 4 }),
        limits: fc.record({ request: limit, day: limit, confirm: limit }, { requiredKeys: [] }),
        permission: fc.constantFrom('triage', 'write', 'maintain', 'admin'),
        presets: fc.dictionary(
          fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/).filter((name) => name !== 'draft' && name !== 'final'),
          fc.record(
            { scale: fc.integer({ min: 1, max: 1000 }), sound: fc.constantFrom('auto', 'off') },
            { requiredKeys: [] },
          ),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(config, (value) => {
        expect(configOf(stringify(value))).toMatchObject(value);
        expect(check(value)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
