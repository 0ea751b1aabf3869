import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import { optionsTable } from '../src/core/options-table.js';
import { renderOptions } from '../src/core/options.js';

const root = join(import.meta.dirname, '..');
const readmeLimitBytes = 10_000;

/** Every document of the repository itself, by its name from the root. */
const documents = ['.', 'docs', 'src', 'samples', 'scripts', '.github']
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.md'));

const textOf = (name: string): string => readFileSync(join(root, name), 'utf8');

/** What stands in code is shown, not linked. */
const withoutCode = (text: string): string => text.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');

/** The name that GitHub gives a heading: lower case, words joined by hyphens, no other signs. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const anchorsOf = (name: string): readonly string[] =>
  [...textOf(name).matchAll(/^#+ (?<heading>.+)$/gm)].map((match) => anchorOf(match.groups?.['heading'] ?? ''));

test('the README shows the options as the registry has them', () => {
  const shown = /<!-- options-start -->\n(?<table>[^]*)<!-- options-end -->/.exec(textOf('README.md'))?.groups?.[
    'table'
  ];
  expect(shown?.trim()).toBe(optionsTable());
});

test('the table has a row for every option', () => {
  const rows = optionsTable().split('\n').slice(2);
  expect(rows.map((row) => /`--(?<name>[a-z-]+) /.exec(row)?.groups?.['name'])).toEqual(
    renderOptions.map((option) => option.name),
  );
});

test('the README is short', () => {
  expect(statSync(join(root, 'README.md')).size).toBeLessThan(readmeLimitBytes);
});

test('every document is looked at', () => {
  expect(documents).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/design.md']));
});

test('every link inside the repository leads somewhere', () => {
  const broken = documents.flatMap((name) =>
    [...withoutCode(textOf(name)).matchAll(/\]\((?<target>[^)\s]+)\)/g)]
      .map((match) => match.groups?.['target'] ?? '')
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [path = '', anchor] = target.split('#');
        const file = path === '' ? name : join(dirname(name), decodeURI(path));
        if (relative(root, join(root, file)).startsWith('..') || !existsSync(join(root, file))) return true;
        return anchor !== undefined && !anchorsOf(file).includes(anchor);
      })
      .map((target) => `${name}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('no document names a place on somebody’s machine', () => {
  const places = /(?<![\w.~}])\/(?:home|root|work|tmp|Users|mnt|opt)\/|[A-Z]:\\/;
  const naming = documents.flatMap((name) =>
    textOf(name)
      .split('\n')
      .filter((line) => places.test(line))
      .map((line) => `${name}: ${line}`),
  );
  expect(naming).toEqual([]);
});
