import type { LinePiece } from './command-lines.js';

export interface SplitLine {
  readonly words: readonly string[];
  /** The quote that was opened and not closed, or `null`. */
  readonly unclosed: string | null;
}

/** What closes each quote; telephones put the round ones in place of those that were typed. */
const closingQuotes: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”“',
  '„': '“”',
  '‘': '’‘',
};

/** Round single quotes are apostrophes inside a word, so they open only at its beginning, as all round ones do. */
const opensAnywhere = new Set(['"', "'"]);

/** Copied text brings them along, and nobody sees them. */
const invisible = /[\u200b\u2060\ufeff]/g;

/** What a telephone makes of two hyphens before an option. */
const dashes = /^[—–](?=[a-z])/i;

/** Splits a line into words as a shell does: blanks between words, quotes around a word with blanks. */
export function splitWords(pieces: readonly LinePiece[]): SplitLine {
  const words: string[] = [];
  let word: string | null = null;
  let quote: string | null = null;
  for (const piece of pieces) {
    if (piece.literal) {
      word = (word ?? '') + piece.text;
      continue;
    }
    const characters = Array.from(piece.text.replaceAll(invisible, ''));
    for (let index = 0; index < characters.length; index += 1) {
      const character: string = characters[index] ?? '';
      const next = characters[index + 1];
      if (quote !== null) {
        if ((closingQuotes[quote] ?? '').includes(character)) quote = null;
        else word = (word ?? '') + character;
      } else if (character in closingQuotes && (word === null || word.endsWith('=') || opensAnywhere.has(character))) {
        quote = character;
        word ??= '';
      } else if (/\s/.test(character)) {
        if (word !== null) words.push(word);
        word = null;
      } else if (character === '\\' && next !== undefined && /[\s"'\\]/.test(next)) {
        word = (word ?? '') + next;
        index += 1;
      } else {
        word = (word ?? '') + character;
      }
    }
  }
  if (word !== null) words.push(word);
  return { words: words.map((each) => each.replace(dashes, '--')), unclosed: quote };
}

const plainWord = /^[\p{L}\p{N}_.,:/@%+*?{}=!~-]+$/u;

/** A line that is read as these words. */
export function joinWords(words: readonly string[]): string {
  return words.map(quoted).join(' ');
}

function quoted(word: string): string {
  if (plainWord.test(word)) return word;
  return word.includes('"') ? `'${word.replaceAll("'", '')}'` : `"${word}"`;
}
