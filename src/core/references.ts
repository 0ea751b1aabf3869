import { posix } from 'node:path';

/**
 * Where a path that a scene file stores points to, as an absolute path with forward slashes. `//` starts at the file
 * that stores it; Windows files store back slashes. A drive letter or a network share names no file of this machine.
 */
export function resolveReference(stored: string, holder: string): string {
  const slashed = stored.replaceAll('\\', '/');
  if (stored.startsWith('//')) return posix.join(posix.dirname(holder), slashed.slice(2));
  if (posix.isAbsolute(slashed)) return posix.normalize(slashed);
  return posix.join(posix.dirname(holder), slashed);
}

/** A path that means the same wherever the file lies: it names a place of one machine. */
export function isAbsoluteReference(stored: string): boolean {
  return !stored.startsWith('//') && (/^[\\/]/.test(stored) || isWindowsReference(stored));
}

/** A drive letter or a network share. */
export function isWindowsReference(stored: string): boolean {
  return /^[A-Za-z]:/.test(stored) || stored.startsWith('\\\\');
}

/** Whether a path lies at or below a folder; both absolute and without `..`. */
export function isInside(folder: string, path: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}

/** A path as told to people and programs: relative to the root where it lies inside. */
export function nameBelow(root: string, path: string): string {
  return path !== root && isInside(root, path) ? path.slice(root === '/' ? 1 : root.length + 1) : path;
}

/** The deepest folder that holds all of these files; absolute paths. */
export function commonFolder(paths: readonly string[]): string {
  let shared = posix.dirname(paths[0] ?? '/');
  for (const path of paths) {
    while (!isInside(shared, posix.dirname(path))) shared = posix.dirname(shared);
  }
  return shared;
}

/** Files whose names differ in one number: the last one of the name, before its ending. */
export interface Series {
  readonly folder: string;
  readonly before: string;
  readonly after: string;
  /** Digits that a number is filled up to. */
  readonly width: number;
}

export function seriesOf(path: string): Series {
  const name = posix.basename(path);
  const dot = name.lastIndexOf('.');
  const stem = dot < 0 ? name : name.slice(0, dot);
  const ending = dot < 0 ? '' : name.slice(dot);
  const found = /^(?<before>.*?)(?<digits>\d+)(?<after>\D*)$/s.exec(stem)?.groups;
  const folder = posix.dirname(path);
  if (found === undefined) return { folder, before: stem, after: ending, width: 0 };
  const { before = '', digits = '', after = '' } = found;
  return { folder, before, after: after + ending, width: digits.length };
}

export function nameInSeries({ before, after, width }: Series, number: number): string {
  return `${before}${String(number).padStart(width, '0')}${after}`;
}

/** The number of a file in a series, `null` where the name does not belong to it. */
export function numberInSeries(series: Series, name: string): number | null {
  if (!name.startsWith(series.before) || !name.endsWith(series.after)) return null;
  const digits = name.slice(series.before.length, name.length - series.after.length);
  if (!/^\d{1,10}$/.test(digits)) return null;
  const number = Number(digits);
  return nameInSeries(series, number) === name ? number : null;
}

const firstTile = 1001;
const tilesInRow = 10;
/** What a name of tiles holds in place of the tile. The last two are as Blender reads files from before 3.1. */
const tileMarks = [
  { mark: /^(?<before>.*)<UDIM>/s, kind: 'number' },
  { mark: /^(?<before>.*)<UVTILE>/s, kind: 'place' },
  { mark: /^(?<before>.*[._-])[12]\d{3}(?=[._-])/s, kind: 'number' },
  { mark: /^(?<before>.*)u\d{1,2}_v\d{1,3}(?=\D)/s, kind: 'place' },
] as const;

/** The file of one tile; the path itself where its name tells no tile. */
export function tilePath(path: string, tile: number): string {
  const name = posix.basename(path);
  const parts = tileParts(name);
  if (parts === null) return path;
  const [column, row] = [((tile - firstTile) % tilesInRow) + 1, Math.floor((tile - firstTile) / tilesInRow) + 1];
  const word = parts.kind === 'number' ? String(tile) : `u${column}_v${row}`;
  return posix.join(posix.dirname(path), `${parts.before}${word}${parts.after}`);
}

/** Whether a name in the same folder is one of a tiled image's files. */
export function isTile(path: string, name: string): boolean {
  const parts = tileParts(posix.basename(path));
  if (parts === null) return name === posix.basename(path);
  const word = name.slice(parts.before.length, name.length - parts.after.length);
  const fits = name.startsWith(parts.before) && name.endsWith(parts.after);
  return fits && (parts.kind === 'number' ? /^\d{4}$/ : /^u\d{1,2}_v\d{1,3}$/).test(word);
}

function tileParts(
  name: string,
): { readonly before: string; readonly after: string; readonly kind: 'number' | 'place' } | null {
  for (const { mark, kind } of tileMarks) {
    const found = mark.exec(name);
    if (found !== null) return { before: found.groups?.['before'] ?? '', after: name.slice(found[0].length), kind };
  }
  return null;
}
