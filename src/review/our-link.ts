/** Signs of an address that mean something to Markdown or a table. */
const markdownSigns = /[()<>[\]|`*_~\\"'!$]/g;

/** A link under our own words, or the words alone where the address is not ours. */
export function ourLink(words: string, url: string | null, ours: readonly string[]): string {
  const address = ourAddress(url, ours);
  return address === null ? words : `[${words}](${address})`;
}

export function ourImage(alternative: string, url: string | null, ours: readonly string[]): string | null {
  const address = ourAddress(url, ours);
  return address === null ? null : `![${alternative}](${address})`;
}

/** The address as it can stand in Markdown; `null` for one that is none, or not below one of ours. */
export function ourAddress(url: string | null, ours: readonly string[]): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { href, protocol, username, password } = new URL(url);
  const isWeb = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  if (!isWeb || !ours.some((prefix) => href.startsWith(prefix))) return null;
  return href.replaceAll(markdownSigns, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}
