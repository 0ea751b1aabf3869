/** How many names a sentence lists before it says how many more there are. */
const namesListed = 8;

/** `"a", "b" and 3 more`, for the end of a sentence. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, namesListed).map((name) => `"${name}"`);
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '');
}
