// Writes the tables of README.md from the registry in src/core/spec.ts; with --check it only says whether they are stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const readme = join(root, 'README.md');
const compiled = join(root, 'build/core/options-table.js');

const { optionsTable } = await import(pathToFileURL(compiled).href);
const text = readFileSync(readme, 'utf8');
const between = /(?<=<!-- options-start -->\n)[^]*(?=<!-- options-end -->)/;
if (!between.test(text)) {
  console.error('README.md has no options-start and options-end markers; put them back.');
  process.exit(1);
}
const fresh = text.replace(between, () => `\n${optionsTable()}\n\n`);
if (fresh === text) {
  console.log('README.md is fresh');
} else if (process.argv.includes('--check')) {
  console.error('README.md does not show the options as they are; run "npm run docs" and commit it.');
  process.exitCode = 1;
} else {
  writeFileSync(readme, fresh);
  console.log('README.md is written');
}
