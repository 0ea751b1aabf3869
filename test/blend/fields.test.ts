import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields } from '../../src/blend/fields.js';

const readme = join(import.meta.dirname, '../../src/blend/README.md');

function table(): readonly string[] {
  const rows = Object.entries(fields).map(([name, { paths, fallback, history }]) => {
    const shown = fallback === '' ? 'none' : `\`${fallback}\``;
    return `${name} | ${paths.map((path) => `\`${path}\``).join(', else ')} | ${shown} | ${history}`;
  });
  return ['value | below Scene | default | found in', ...rows];
}

test('README.md shows the table of fields', () => {
  const text = readFileSync(readme, 'utf8');
  const between = /<!-- fields -->\n([^]*?)<!-- \/fields -->/.exec(text)?.[1] ?? '';
  const shown = between
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
        .join(' | '),
    );
  expect(shown).toEqual(table());
});
