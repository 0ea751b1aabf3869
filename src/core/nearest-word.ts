/** A word is taken for a slip of another while at most a third of its letters differ. */
const lettersPerSlip = 3;
/** Nobody mistypes a name of this length; comparing takes time with the square of it. */
const longestWordLetters = 40;

/** The known word that somebody probably meant, or `null`; case does not count, two swapped letters count as one slip. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length > longestWordLetters) return null;
  const written = word.toLowerCase();
  let best: { readonly word: string; readonly slips: number } | null = null;
  for (const candidate of known) {
    const slips = slipsBetween(written, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / lettersPerSlip));
    if (slips <= allowed && (best === null || slips < best.slips)) best = { word: candidate, slips };
  }
  return best?.word ?? null;
}

function slipsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let slips = Math.min(
        (current[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
