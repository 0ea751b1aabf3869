import MarkdownIt, { type Token } from 'markdown-it';
import { hiddenText } from './command-hidden.js';

/** A stretch of one line as a reader sees it. */
export interface LinePiece {
  readonly text: string;
  /** It stood in code, or behind a backslash: quotes and blanks in it are letters like any other. */
  readonly literal: boolean;
}

export interface CommandLine {
  readonly pieces: readonly LinePiece[];
}

/** GitHub takes 65,536 characters, each of which may be two code units here. */
const bodyLimitUnits = 131_072;
/** Eight characters a line, all through: what is longer was made to keep somebody busy. */
const bodyLimitLines = 8_000;

/** A paragraph of more is made to keep somebody busy: the time that links take grows with the square of them. */
const bracketsLimit = 1_000;

const mention = /\/render(?!\S)/i;
const beginning = /^\s*\/render(?!\S)/i;

/** Emphasis stays as it was typed: the signs of it are also those of patterns like `shots/*.blend`. */
const markdown = new MarkdownIt({ html: true }).disable(['emphasis', 'strikethrough']);
markdown.core.ruler.enableOnly(['normalize', 'block']);
// What a link leads to does not matter here, only that it is one.
markdown.validateLink = () => true;

const closedBlocks: Readonly<Record<string, number>> = {
  blockquote_open: 1,
  blockquote_close: -1,
  table_open: 1,
  table_close: -1,
};

/**
 * The lines of a comment that begin with `/render` where people read running text: paragraphs, also in lists. Not in
 * code, quotes, tables, links, headings and HTML, nor in what HTML around it makes one of those or hides.
 */
export function commandLines(body: string): readonly CommandLine[] {
  const text = body
    .slice(0, bodyLimitUnits)
    .split(/\r\n?|\n/, bodyLimitLines)
    .join('\n');
  if (!mention.test(text)) return [];
  const environment = {};
  const lines: CommandLine[] = [];
  const hidden = hiddenText();
  let depth = 0;
  let container = '';
  for (const token of markdown.parse(text, environment)) {
    depth += closedBlocks[token.type] ?? 0;
    if (token.type === 'html_block') hidden.take(token.content);
    if (token.type === 'inline' && isWorthReading(token.content)) {
      const children: Token[] = [];
      markdown.inline.parse(token.content, markdown, environment, children);
      const found = linesOf(children, hidden);
      if (depth === 0 && container === 'paragraph_open') lines.push(...found);
    }
    container = token.type;
  }
  return lines;
}

function isWorthReading(text: string): boolean {
  return (mention.test(text) || text.includes('<')) && text.split('[').length <= bracketsLimit;
}

function linesOf(tokens: readonly Token[], hidden: ReturnType<typeof hiddenText>): readonly CommandLine[] {
  const lines: CommandLine[] = [];
  let pieces: LinePiece[] = [];
  let links = 0;
  let isCommand = false;
  const end = (): void => {
    // What follows without a blank, code or an entity, belongs to the word.
    if (isCommand && beginning.test(pieces.map(({ text }) => text).join(''))) lines.push({ pieces });
    pieces = [];
    isCommand = false;
  };
  const add = (text: string, literal: boolean): void => {
    const last = pieces.at(-1);
    if (last !== undefined && !last.literal && !literal)
      pieces[pieces.length - 1] = { text: last.text + text, literal };
    else if (text !== '') pieces.push({ text, literal });
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (pieces.length === 0) isCommand = links === 0 && !hidden.is() && beginning.test(token.content);
        add(token.content, false);
        break;
      case 'softbreak':
      case 'hardbreak':
        end();
        break;
      case 'link_open':
        links += 1;
        break;
      case 'link_close':
        links -= 1;
        break;
      case 'html_inline':
        hidden.take(token.content);
        if (!token.content.startsWith('<!--')) add(token.content.replaceAll('\n', ' '), false);
        break;
      case 'text_special':
        // A backslash before a letter or a blank stays one: what it stands for is the shell's matter.
        add(token.content, token.info === 'escape' && token.content !== token.markup);
        break;
      default:
        add(token.content, true);
    }
  }
  end();
  return lines;
}
