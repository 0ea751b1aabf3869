// Writes docs/config.schema.json from the list of keys in src/core/config-shape.ts and the registry of render options;
// with --check it only says whether the file is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'prettier';

const root = join(import.meta.dirname, '..');
const target = join(root, 'docs/config.schema.json');

const { configSchema } = await import(pathToFileURL(join(root, 'build/core/config-schema.js')).href);
const fresh = await format(JSON.stringify(configSchema()), { parser: 'json', singleQuote: true, printWidth: 120 });
if (existsSync(target) && readFileSync(target, 'utf8') === fresh) {
  console.log('docs/config.schema.json is fresh');
} else if (process.argv.includes('--check')) {
  console.error('docs/config.schema.json does not show the keys as they are; run "npm run docs" and commit it.');
  process.exitCode = 1;
} else {
  writeFileSync(target, fresh);
  console.log('docs/config.schema.json is written');
}
