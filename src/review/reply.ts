import type { CommandHelp } from '../core/command-help.js';
import { codeBlock, codeLine, escapeSentence } from './escape-markdown.js';

/** An answer to a command: a sentence, with the line to type ready to be copied. */
export function replyPage({ message, line }: { readonly message: string; readonly line: string | null }): string {
  if (line === null || !message.endsWith(line)) return `${escapeSentence(message)}\n`;
  return `${escapeSentence(message.slice(0, -line.length))} ${codeLine(line)}\n`;
}

/** The answer to `/render help`. */
export function helpPage(help: CommandHelp): string {
  const lists = [
    { title: 'Commands, one a line', lines: help.commands },
    { title: 'Options of a render', lines: help.options },
    { title: 'Presets of this repository', lines: help.presets },
  ];
  const parts = lists
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => {
      const rows = lines.map((each) => `- ${codeLine(each.line)}: ${escapeSentence(each.help)}`);
      return `**${title}**\n\n${rows.join('\n')}`;
    });
  return `${[...parts, ...help.notes.map(escapeSentence)].join('\n\n')}\n`;
}

/** What somebody should read to the letter: the end of a log. */
export function logPage({ title, text }: { readonly title: string; readonly text: string }): string {
  return `${escapeSentence(title)}\n\n${codeBlock(text)}\n`;
}
