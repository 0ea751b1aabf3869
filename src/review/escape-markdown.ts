/** A name is at most so long on a page; the rest is left out. */
const shownCharacters = 200;
const sentenceCharacters = 1_000;

/** Signs that turn the direction of text, hide it, or join it to what stands before; a picture of them stands instead. */
const unseen =
  /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]+/gu;

const breakHere = '\u200b';

/** Signs that mean something to Markdown, to HTML, to tables or to the mathematics of GitHub. */
const signs = /[\\`*_{}[\]<>()#!|~&"'$^=:]/g;

/**
 * Text from outside as text: what stands on the page is what the text says, in one line. It formats nothing, mentions
 * nobody, refers to no issue, and links nowhere.
 */
export function escapeText(text: string, limit = shownCharacters): string {
  return oneLine(text, limit)
    .replaceAll(/@(?=\S)/g, `@${breakHere}`)
    .replaceAll(/#(?=\d)/g, `#${breakHere}`)
    .replaceAll(/(gh)-(?=\d)/gi, `$1-${breakHere}`)
    .replaceAll(/:\/\//g, `:${breakHere}//`)
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}${breakHere}.`)
    .replaceAll(/(?:mailto|xmpp):/gi, (scheme) => `${scheme}${breakHere}`)
    .replaceAll(signs, entityOf)
    .replace(/^[-+](?=[-+\s]|$)/, entityOf)
    .replace(/^\d+\./, (number) => number.replace('.', entityOf('.')));
}

function entityOf(sign: string): string {
  return `&#${sign.codePointAt(0) ?? 0};`;
}

/** A sentence with names from outside in it. */
export function escapeSentence(text: string): string {
  return escapeText(text, sentenceCharacters);
}

/** As it is for places that show plain text, but for signs that nobody sees. */
export function plainText(text: string, limit: number): string {
  return oneLine(text, limit);
}

/** A name from outside in code, where GitHub makes nothing of it; as text where code cannot hold it in a table. */
export function escapeName(name: string): string {
  const shown = oneLine(name);
  if (shown === '') return '(no name)';
  return /[|\\]/.test(shown) ? escapeText(name) : codeSpan(shown);
}

/** A line for people to type, ready to be copied. Not for tables. */
export function codeLine(line: string): string {
  return codeSpan(oneLine(line, sentenceCharacters));
}

/** Text of many lines; its fence is longer than any inside. */
export function codeBlock(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => visible(line.replaceAll('\t', '    ')));
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}text`, ...lines, fence].join('\n');
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

function oneLine(text: string, limit = shownCharacters): string {
  const seen = Array.from(visible(text.trim().replaceAll(/\s+/g, ' ')));
  return seen.length > limit ? `${seen.slice(0, limit).join('')}…` : seen.join('');
}

function visible(text: string): string {
  return text.replaceAll(unseen, '\ufffd');
}
