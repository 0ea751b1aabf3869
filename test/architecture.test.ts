import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative, sep } from 'node:path';
import { expect, test } from '@jest/globals';

const source = join(import.meta.dirname, '../src');
const longestFileLines = 300;
const longestDoorLines = 60;

/** Which rooms a room may import from, beside itself. The doors (`entries`) may import all. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  cli: ['flows', 'ports', 'core'],
  flows: ['ports', 'core', 'blend', 'review'],
  worker: ['ports', 'core', 'review'],
  trees: ['ports', 'core'],
  github: ['ports', 'core'],
  aws: ['ports', 'core'],
  local: ['ports', 'core'],
  ports: ['core'],
  core: [],
  blend: [],
  review: ['core'],
  playground: ['core'],
  version: [],
};

/** `core` decides without touching the world: hashing is the one thing of Node's that it needs, beside paths as text. */
const builtinsOfCore = new Set(['node:crypto', 'node:path']);

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.ts'));

const imports = files.flatMap((file): Import[] => {
  const text = readFileSync(join(source, file), 'utf8');
  const specifiers = text.matchAll(/(?:from|import)\s*\(?\s*'(?<target>[^']+)'/g);
  return [...specifiers].map((match) => ({ file, room: roomOf(file), target: match.groups?.['target'] ?? '' }));
});

function roomOf(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(30);
  expect(imports.length).toBeGreaterThan(100);
});

test('every room is known and imports only from where it may', () => {
  const wrong = imports.flatMap(({ file, room, target }) => {
    if (room === 'entries' || !target.startsWith('.')) return [];
    const allowed = arrows[room];
    const other = roomOf(
      relative(source, join(source, dirname(file), target))
        .split(sep)
        .join(posix.sep)
        .replace(/\.js$/, '.ts'),
    );
    return allowed !== undefined && (other === room || allowed.includes(other)) ? [] : [`${file} imports ${target}`];
  });
  expect(wrong).toEqual([]);
});

test('core decides without touching the world', () => {
  const wrong = imports.filter(
    ({ room, target }) =>
      room === 'core' && (builtinModules.includes(target) || target.startsWith('node:')) && !builtinsOfCore.has(target),
  );
  expect(wrong).toEqual([]);
});

test('builtins are imported by their full name', () => {
  expect(imports.filter(({ target }) => builtinModules.includes(target))).toEqual([]);
});

test('doors are thin and files are short', () => {
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(join(source, file), 'utf8').split('\n').length - 1,
  }));
  const limit = (file: string): number => (file.startsWith('entries/') ? longestDoorLines : longestFileLines);
  expect(lengths.filter(({ file, lines }) => lines > limit(file))).toEqual([]);
});

test('files are kebab-case, and none is a drawer', () => {
  expect(files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(file))).toEqual([]);
  expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common|manager)\b/.test(file))).toEqual([]);
});
