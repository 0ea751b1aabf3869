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

/** Names of the files that a numbered or tiled reference may stand for; `null` where it is one file. */
export function familyPattern(
  path: string,
  role: string,
): { readonly folder: string; readonly pattern: RegExp } | null {
  const name = posix.basename(path);
  const folder = posix.dirname(path);
  if (/<(?:UDIM|UVTILE)>/.test(name)) {
    const [before = '', after = ''] = name.split(/<(?:UDIM|UVTILE)>/);
    return { folder, pattern: new RegExp(`^${escapeForRegExp(before)}.*${escapeForRegExp(after)}$`) };
  }
  if (role !== 'sequence' && role !== 'udim' && role !== 'volume' && role !== 'cache' && role !== 'clip') return null;
  // The number is the last one of the name; digits of the extension (.jp2) are none.
  const extension = posix.extname(name);
  const digits = /^(?<before>.*?)\d+(?<after>\D*)$/.exec(posix.basename(name, extension))?.groups;
  if (digits === undefined) return null;
  const [before, after] = [digits['before'] ?? '', `${digits['after'] ?? ''}${extension}`];
  return { folder, pattern: new RegExp(`^${escapeForRegExp(before)}\\d+${escapeForRegExp(after)}$`) };
}

function escapeForRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
