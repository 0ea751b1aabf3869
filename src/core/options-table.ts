import { renderOptions, type OptionValue, type RenderOption } from './options.js';
import { shownWord } from './request.js';

const headings = ['Option', 'Values', 'What it does'] as const;

/** The render options as a Markdown table, padded as the formatter pads one; the README shows it. */
export function optionsTable(): string {
  const rows = renderOptions.map((option: RenderOption) => [
    `\`--${option.name} ${option.placeholder}\``,
    describeValue(option.value),
    option.help,
  ]);
  const cells = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function describeValue(value: OptionValue): string {
  switch (value.kind) {
    case 'frames':
      return 'frame list';
    case 'integer':
      return `${value.minimum} to ${value.maximum.toLocaleString('en')}`;
    case 'choice':
      return value.choices.map((choice) => `\`${shownWord(choice)}\``).join(', ');
    case 'rate':
      return 'frames a second';
    case 'name':
      return 'name in the file';
  }
}
