import { posix } from 'node:path';
import { CommandFault } from './command-problem.js';
import { joinWords } from './command-words.js';
import { builtInPresets, optionNames, parseChatOption } from './config-preset.js';
import { clipped } from './config-problem.js';
import { nearestWord } from './nearest-word.js';
import { renderOptions, type OptionValue, type RenderOption, type RenderOptionName } from './options.js';
import { shownWord, type RenderRequest } from './request.js';

export interface RenderCommand {
  readonly verb: 'render';
  /** Paths and patterns from the root of the repository; empty means whatever the pull request affects. */
  readonly targets: readonly string[];
  /** The commit that somebody vouches for, 40 digits in small letters. */
  readonly sha: string | null;
  /** Options named in the line over those of the preset. */
  readonly request: RenderRequest;
  readonly force: boolean;
}

const verbs: readonly string[] = ['status', 'cancel', 'retry', 'confirm', 'help'];
const flags: readonly string[] = ['force'];
const hexWord = /^[0-9a-f]{7,40}$/i;
const shaDigits = 40;

type Presets = Readonly<Record<string, RenderRequest>>;

/** Reads what stands behind `/render` where it is none of the other commands. */
export function readRender(words: readonly string[], presets: Presets): RenderCommand {
  const line = new RenderLine(words, presets);
  return line.read();
}

class RenderLine {
  private readonly words: readonly string[];
  private readonly presets: Presets;
  private readonly seen = new Set<string>();

  constructor(words: readonly string[], presets: Presets) {
    this.words = words;
    this.presets = presets;
  }

  read(): RenderCommand {
    const targets: string[] = [];
    let sha: string | null = null;
    let preset: RenderRequest = {};
    let request: RenderRequest = {};
    for (let index = 0; index < this.words.length; index += 1) {
      const word = this.words[index] ?? '';
      if (/^-{1,2}(?!\d)./.test(word)) {
        const name = this.optionName(word, index);
        if (name === 'force') continue;
        const equals = word.indexOf('=');
        const text = equals < 0 ? this.words[index + 1] : word.slice(equals + 1);
        const value = this.value({ name, text, index, inWord: equals >= 0 });
        const custom = name === 'preset' && Object.hasOwn(this.presets, value) ? this.presets[value] : undefined;
        if (custom !== undefined) preset = custom;
        else request = { ...request, ...this.parse({ name, text: value, index, inWord: equals >= 0 }) };
        if (equals < 0) index += 1;
      } else if (hexWord.test(word)) {
        if (word.length < shaDigits) {
          const message = `"${word}" is a part of a commit; give all 40 digits of it, as git rev-parse prints them`;
          throw new CommandFault('incomplete-sha', { message, suggestion: null });
        }
        if (sha !== null) throw this.duplicate('A commit', index, 1);
        sha = word.toLowerCase();
      } else {
        targets.push(this.target(word, index));
      }
    }
    return { verb: 'render', targets, sha, request: { ...preset, ...request }, force: this.seen.has('force') };
  }

  /** The line with other words from `index` on in place of `count`. */
  private instead(index: number, count: number, words: readonly string[]): string {
    return joinWords(['/render', ...this.words.slice(0, index), ...words, ...this.words.slice(index + count)]);
  }

  private duplicate(what: string, index: number, count: number): CommandFault {
    return new CommandFault('duplicate', {
      message: `${what} is named twice`,
      suggestion: this.instead(index, count, []),
    });
  }

  private optionName(word: string, index: number): RenderOptionName | 'force' {
    const [written = '', value] = word.replace(/^-{1,2}/, '').split('=', 2);
    const name = [...optionNames, 'force' as const].find((known) => known === written.toLowerCase());
    if (name === undefined || !word.startsWith('--')) {
      const meant = name ?? nearestWord(written, [...optionNames, ...flags]);
      const fixed = `--${meant ?? ''}${value === undefined ? '' : `=${value}`}`;
      throw new CommandFault('unknown-option', {
        message: `${clipped(word)} is no option${meant === null ? '' : `, did you mean --${meant}?`}`,
        suggestion: meant === null ? '/render help' : this.instead(index, 1, [fixed]),
      });
    }
    const count = value === undefined && name !== 'force' ? 2 : 1;
    if (this.seen.has(name)) throw this.duplicate(`--${name}`, index, count);
    this.seen.add(name);
    if (name === 'force' && value !== undefined) {
      throw new CommandFault('unexpected-value', {
        message: '--force takes no value',
        suggestion: this.instead(index, 1, ['--force']),
      });
    }
    return name;
  }

  private value({ name, text, index, inWord }: OptionText): string {
    if (text !== undefined && text !== '' && !/^--[a-z]/i.test(text)) return text;
    const { placeholder, value } = optionOf(name);
    // An option at the end of its line has no word after it; one before another option keeps that one.
    const suggestion = this.instead(index, text === '' && !inWord ? 2 : 1, [`--${name}`, example(value)]);
    throw new CommandFault('missing-value', { message: `--${name} needs a value (${placeholder})`, suggestion });
  }

  private parse({ name, text = '', index, inWord }: OptionText): RenderRequest {
    const known = [...builtInPresets, ...Object.keys(this.presets)];
    const parsed = parseChatOption(name, text);
    if (parsed.request !== null) return parsed.request;
    const { value } = optionOf(name);
    const meant =
      name === 'preset'
        ? nearestWord(text, known)
        : value.kind === 'choice'
          ? nearestWord(text, value.choices.map(shownWord))
          : null;
    const said =
      name === 'preset'
        ? `--preset is "${clipped(text)}"; the presets here are ${known.join(', ')}`
        : parsed.message.replace(/\.$/, '');
    const isOutside = (value.kind === 'integer' && /^-?\d+$/.test(text)) || /out of bounds|more than/.test(said);
    throw new CommandFault(isOutside ? 'out-of-range' : 'wrong-value', {
      message: said,
      suggestion: this.instead(index, inWord ? 1 : 2, [`--${name}`, meant ?? nearest(value, text)]),
    });
  }

  private target(word: string, index: number): string {
    const slashed = word.replaceAll('\\', '/');
    const isPath = /\.blend$/i.test(word) || /[*?{/]/.test(slashed);
    if (!isPath) {
      const meant = nearestWord(word, verbs);
      const isFirst = index === 0;
      throw new CommandFault('unknown-command', {
        message: `"${clipped(word)}" is no command and no .blend${isFirst && meant !== null ? `, did you mean ${meant}?` : ''}`,
        suggestion: isFirst && meant !== null ? `/render ${meant}` : '/render help',
      });
    }
    const path = posix.normalize(slashed).replace(/^\/+/, '');
    if (path === '..' || path.startsWith('../')) {
      const message = `${clipped(word)} lies outside the repository; name paths from its root`;
      throw new CommandFault('wrong-path', { message, suggestion: '/render shots/a.blend' });
    }
    if (slashed !== word) {
      const message = `"${clipped(word)}" has backslashes; paths are written with /`;
      throw new CommandFault('wrong-path', { message, suggestion: this.instead(index, 1, [path]) });
    }
    return path.endsWith('/') ? `${path}**/*.blend` : path;
  }
}

interface OptionText {
  readonly name: RenderOptionName;
  readonly text: string | undefined;
  readonly index: number;
  /** Written as `--name=value`. */
  readonly inWord: boolean;
}

function optionOf(name: RenderOptionName): RenderOption {
  const found: RenderOption | undefined = renderOptions.find((option) => option.name === name);
  if (found === undefined) throw new Error(`The registry has no option ${name}.`);
  return found;
}

/** A value that may stand behind an option. */
export function example(value: OptionValue): string {
  switch (value.kind) {
    case 'frames':
      return '1-48';
    case 'integer':
      return String(Math.min(value.maximum, 50));
    case 'choice':
      return value.choices.map(shownWord)[0] ?? '';
    case 'rate':
      return '24';
    case 'name':
      return `My ${value.of}`;
  }
}

function nearest(value: OptionValue, text: string): string {
  if (value.kind !== 'integer' || !/^-?\d+$/.test(text)) return example(value);
  return String(Math.min(value.maximum, Math.max(value.minimum, Number(text))));
}
