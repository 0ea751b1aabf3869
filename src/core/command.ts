import { commandLines } from './command-lines.js';
import { CommandFault, type CommandProblem } from './command-problem.js';
import { readRender, type RenderCommand } from './command-render.js';
import { joinWords, splitWords } from './command-words.js';
import { clipped } from './config-problem.js';
import type { RenderRequest } from './request.js';

/** What somebody wants, as they wrote it in a comment. */
export type Command =
  | RenderCommand
  | { readonly verb: 'retry'; readonly sha: string | null }
  | { readonly verb: 'status' | 'cancel' | 'confirm' | 'help' };

/** One line of a comment that begins with `/render`. */
export type ParsedLine = { readonly line: string } & (
  { readonly command: Command } | { readonly command: null; readonly problem: CommandProblem }
);

/** One comment asks for a few renders at most; each costs somebody machine time. */
const commandLimit = 10;

/**
 * Reads the commands of a comment, in the order of their lines. A line that is no command is passed over in silence
 * unless it begins with `/render`: then somebody waits for an answer.
 */
export function parseComment(
  body: string,
  settings: { readonly presets: Readonly<Record<string, RenderRequest>> },
): readonly ParsedLine[] {
  const lines = commandLines(body);
  const parsed = lines.slice(0, commandLimit).map(({ pieces }): ParsedLine => {
    const { words, unclosed } = splitWords(pieces);
    const line = pieces
      .map(({ text }) => text)
      .join('')
      .trim();
    try {
      if (unclosed !== null) {
        throw new CommandFault('unclosed-quote', {
          message: `The quote ${unclosed} is not closed`,
          suggestion: joinWords(words),
        });
      }
      return { line, command: readWords(words.slice(1), settings.presets) };
    } catch (error) {
      if (error instanceof CommandFault) return { line, command: null, problem: error.problem };
      throw error;
    }
  });
  const beyond = lines[commandLimit];
  if (beyond === undefined) return parsed;
  const line = beyond.pieces
    .map(({ text }) => text)
    .join('')
    .trim();
  const fault = new CommandFault('too-many-commands', {
    message: `The comment has ${lines.length} commands, and ${commandLimit} are read; write the others in another comment, from "${clipped(line)}" on`,
    suggestion: null,
  });
  return [...parsed, { line, command: null, problem: fault.problem }];
}

function readWords(words: readonly string[], presets: Readonly<Record<string, RenderRequest>>): Command {
  const [first = '', ...rest] = words;
  const verb = first.toLowerCase();
  switch (verb) {
    case 'status':
    case 'cancel':
    case 'confirm':
    case 'help':
      if (rest.length > 0) throw unexpected(verb, rest[0] ?? '');
      return { verb };
    case 'retry': {
      const [sha, ...more] = rest;
      if (sha === undefined) return { verb, sha: null };
      if (more.length > 0 || !/^[0-9a-f]{40}$/i.test(sha)) throw unexpected(verb, more[0] ?? sha);
      return { verb, sha: sha.toLowerCase() };
    }
    default:
      return readRender(words, presets);
  }
}

function unexpected(verb: string, word: string): CommandFault {
  return new CommandFault('unexpected-word', {
    message: `"${clipped(word)}" cannot stand behind ${verb}`,
    suggestion: `/render ${verb}`,
  });
}
