/** Alternatives in braces multiply. */
const alternativesLimit = 100;

/**
 * The paths that a list of patterns means: `*` and `?` within a folder, `**` over folders, `{a,b}`; a pattern with `!`
 * before it takes out again what patterns before it let in. The time it takes grows with the length of pattern times
 * path, whatever either holds.
 */
export function matchesFiles(path: string, patterns: readonly string[]): boolean {
  let matches = false;
  for (const pattern of patterns) {
    const isExclusion = pattern.startsWith('!');
    if (matches === isExclusion && matchesGlob(path, isExclusion ? pattern.slice(1) : pattern)) matches = !isExclusion;
  }
  return matches;
}

export function matchesGlob(path: string, pattern: string): boolean {
  const parts = path.split('/');
  return expandBraces(pattern).some((each) => matchesParts(parts, each.split('/')));
}

function expandBraces(pattern: string): readonly string[] {
  let found = [pattern];
  for (;;) {
    const next = found.flatMap((text) => {
      const braces = /\{([^{}]*,[^{}]*)\}/.exec(text);
      if (braces === null) return [text];
      const before = text.slice(0, braces.index);
      const after = text.slice(braces.index + braces[0].length);
      return (braces[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`);
    });
    if (next.length > alternativesLimit) return [pattern];
    if (next.length === found.length && next.every((text, index) => text === found[index])) return found;
    found = next;
  }
}

/** `**` takes as few folders as it can; only the last one that was passed needs to be tried again. */
function matchesParts(parts: readonly string[], globs: readonly string[]): boolean {
  return matchesSequence(
    { length: parts.length, isAt: (at, glob) => matchesName(parts[at] ?? '', globs[glob] ?? '') },
    { length: globs.length, isStar: (glob) => globs[glob] === '**' },
  );
}

function matchesName(name: string, glob: string): boolean {
  const letters = Array.from(name);
  const signs = Array.from(glob);
  return matchesSequence(
    { length: letters.length, isAt: (at, sign) => signs[sign] === '?' || signs[sign] === letters[at] },
    { length: signs.length, isStar: (sign) => signs[sign] === '*' },
  );
}

function matchesSequence(
  things: { readonly length: number; isAt(thing: number, sign: number): boolean },
  signs: { readonly length: number; isStar(sign: number): boolean },
): boolean {
  let [thing, sign, star, resume] = [0, 0, -1, 0];
  while (thing < things.length) {
    if (sign < signs.length && signs.isStar(sign)) {
      star = sign;
      resume = thing;
      sign += 1;
    } else if (sign < signs.length && things.isAt(thing, sign)) {
      thing += 1;
      sign += 1;
    } else if (star >= 0) {
      resume += 1;
      thing = resume;
      sign = star + 1;
    } else return false;
  }
  while (sign < signs.length && signs.isStar(sign)) sign += 1;
  return sign === signs.length;
}
