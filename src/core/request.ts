import { usageFault } from './errors.js';
import { formatFrames, parseFrames } from './frames.js';
import { renderOptions, type Choice, type RenderOption, type RenderOptionName } from './options.js';
import { formatRate, parseRate } from './rate.js';

/** Datablock names are at most 63 bytes up to Blender 4.5 and 255 from 5.0 on; several may stand in one text. */
const nameLimitBytes = 4_096;

/** What was asked for, checked and canonical: numbers as numbers in `scale` and `samples`, everything else as text. */
export type RenderRequest = Readonly<Partial<Record<Exclude<RenderOptionName, NumberOption>, string>>> &
  Readonly<Partial<Record<NumberOption, number>>>;

type NumberOption = 'scale' | 'samples';

/** Reads raw option texts (from a command line, a comment, a configuration) into a request, or throws a usage fault. */
export function parseRequest(raw: Readonly<Partial<Record<RenderOptionName, string>>>): RenderRequest {
  const entries = renderOptions.flatMap((option): [string, string | number][] => {
    const text = raw[option.name];
    return text === undefined ? [] : [[option.name, parseOption(option, text)]];
  });
  return Object.fromEntries(entries);
}

function parseOption(option: RenderOption, text: string): string | number {
  switch (option.value.kind) {
    case 'frames':
      return formatFrames(parseFrames(text));
    case 'integer':
      return parseInteger(option.name, option.value, text);
    case 'choice':
      return parseChoice(option.name, option.value.choices, text);
    case 'rate':
      return parseRateOption(option.name, text);
    case 'name':
      return parseName(option.name, option.value.of, text);
  }
}

function parseInteger(
  name: string,
  range: { readonly minimum: number; readonly maximum: number; readonly unit: string },
  text: string,
): number {
  const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN;
  if (value >= range.minimum && value <= range.maximum) return value;
  throw usageFault(
    `--${name} is "${clip(text)}"; give a whole number from ${range.minimum} to ${range.maximum} (${range.unit}).`,
  );
}

function parseChoice(name: string, choices: readonly Choice[], text: string): string {
  const wanted = text.trim().toLowerCase();
  const found = choices.find((choice) => choice.value.toLowerCase() === wanted || choice.aliases.includes(wanted));
  if (found !== undefined) return found.value;
  throw usageFault(`--${name} is "${clip(text)}"; choose one of: ${choices.map(shownWord).join(', ')}.`);
}

/** How help and messages spell a choice: as Blender's own upper-case word only where there is no other. */
export function shownWord({ value, aliases }: Choice): string {
  return value === value.toLowerCase() ? value : (aliases[0] ?? value);
}

function parseRateOption(name: string, text: string): string {
  const rate = parseRate(text);
  if (rate !== null) return formatRate(rate);
  throw usageFault(`--${name} is "${clip(text)}"; give frames a second like 24, 23.976 or 24000/1001.`);
}

function parseName(name: string, of: string, text: string): string {
  const bytes = Buffer.byteLength(text);
  // eslint-disable-next-line no-control-regex -- control characters are exactly what a datablock name must not bring along
  if (bytes > 0 && bytes <= nameLimitBytes && !/[\u0000-\u001f\u007f]/.test(text)) return text;
  throw usageFault(`--${name} is "${clip(text)}"; give the name of a ${of} in the file.`);
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
