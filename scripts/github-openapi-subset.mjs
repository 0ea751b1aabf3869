// Writes the part of GitHub's published OpenAPI description that the stand-in in src/playground/github/ answers by:
//   npm install --prefix FOLDER @octokit/openapi@VERSION      (385 MB, hence no dependency)
//   node scripts/github-openapi-subset.mjs FOLDER/node_modules/@octokit/openapi
// The file written names package, version and source file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const operations = new Set([
  ...['rate-limit/get', 'users/get-authenticated', 'users/get-by-username'],
  ...['apps/get-authenticated', 'apps/list-installations', 'apps/get-installation', 'apps/get-repo-installation'],
  ...['apps/create-installation-access-token', 'apps/revoke-installation-access-token'],
  ...['apps/list-repos-accessible-to-installation', 'apps/list-webhook-deliveries', 'apps/get-webhook-delivery'],
  ...['apps/redeliver-webhook-delivery', 'repos/get', 'repos/list-branches', 'repos/get-branch', 'repos/get-commit'],
  ...['repos/compare-commits-with-basehead', 'repos/get-content', 'repos/get-collaborator-permission-level'],
  ...['repos/check-collaborator', 'repos/create-commit-status', 'repos/get-combined-status-for-ref'],
  ...['repos/list-commit-statuses-for-ref', 'repos/list-pull-requests-associated-with-commit'],
  ...['git/get-blob', 'git/get-tree', 'git/get-ref', 'git/list-matching-refs', 'git/get-commit'],
  ...['pulls/list', 'pulls/get', 'pulls/list-files', 'pulls/list-commits', 'issues/get', 'issues/list-comments'],
  ...['issues/create-comment', 'issues/get-comment', 'issues/update-comment', 'issues/delete-comment'],
  ...['reactions/list-for-issue-comment', 'reactions/create-for-issue-comment', 'reactions/delete-for-issue-comment'],
  ...['reactions/list-for-issue', 'reactions/create-for-issue', 'reactions/delete-for-issue'],
  ...['checks/create', 'checks/get', 'checks/update', 'checks/list-annotations', 'checks/rerequest-run'],
  ...['checks/list-for-ref', 'checks/list-suites-for-ref', 'checks/get-suite', 'checks/list-for-suite'],
  ...['checks/rerequest-suite'],
]);

const webhooks = new Set([
  ...['push', 'issue-comment-created', 'issue-comment-edited', 'issue-comment-deleted'],
  ...['pull-request-opened', 'pull-request-synchronize', 'pull-request-reopened', 'pull-request-closed'],
  ...['pull-request-ready-for-review', 'pull-request-converted-to-draft', 'pull-request-edited'],
  ...['check-run-created', 'check-run-completed', 'check-run-rerequested', 'check-run-requested-action'],
  ...['check-suite-requested', 'check-suite-completed', 'check-suite-rerequested'],
  ...['installation-deleted', 'installation-suspend', 'installation-unsuspend'],
]);

/** For people only; nothing is validated by them. */
const prose = new Set(['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'links', 'headers']);

/** Keys under which names are chosen freely: a property may be called `description`. */
const named = new Set(['properties', 'schemas', 'parameters', 'responses', 'paths', 'content']);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Name the folder of the package @octokit/openapi; see the top of this file.');
  process.exit(2);
}
const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const file = 'generated/api.github.com.json';
const full = JSON.parse(readFileSync(join(folder, file), 'utf8'));

/**
 * The tree without prose. `{nullable: true}` means nothing to validators without a type, and nothing beside a list of
 * values: the first becomes a choice with null, the second gets null into its list.
 */
function strip(value, parent) {
  if (Array.isArray(value)) return value.map((item) => strip(item));
  if (typeof value !== 'object' || value === null) return value;
  const inNames = named.has(parent);
  const entries = Object.entries(value).filter(([key]) => inNames || !(prose.has(key) || isRemark(key)));
  const stripped = Object.fromEntries(entries.map(([key, child]) => [key, strip(child, inNames ? undefined : key)]));
  if (inNames || stripped.nullable !== true) return stripped;
  if (Array.isArray(stripped.enum) && !stripped.enum.includes(null)) stripped.enum = [...stripped.enum, null];
  if (stripped.type !== undefined) return stripped;
  delete stripped.nullable;
  return { anyOf: [stripped, { enum: [null] }] };
}

function isRemark(key) {
  return key.startsWith('x-') && key !== 'x-multi-segment';
}

function referencesIn(value) {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/([^/"]+)\/([^"]+)"/g)].map(([, kind, of]) => [
    kind,
    of,
  ]);
}

function pick(paths, wanted) {
  return Object.entries(paths).flatMap(([path, item]) => {
    const kept = Object.entries(item).filter(([method, operation]) => wanted(path, method, operation));
    return kept.length === 0 ? [] : [[path, Object.fromEntries(kept)]];
  });
}

const paths = strip(
  Object.fromEntries(pick(full.paths, (_, __, operation) => operations.has(operation.operationId))),
  'paths',
);
const hooks = strip(Object.fromEntries(pick(full['x-webhooks'], (hook) => webhooks.has(hook))), 'paths');
const components = {};
const queue = referencesIn([paths, hooks]);
for (const [kind, of] of queue) {
  if (components[kind]?.[of] !== undefined) continue;
  const component = full.components[kind]?.[of];
  if (component === undefined) throw new Error(`The description has no component ${kind}/${of}.`);
  (components[kind] ??= {})[of] = strip(component);
  queue.push(...referencesIn(components[kind][of]));
}

const found = Object.values(paths).flatMap((item) => Object.values(item).map((operation) => operation.operationId));
const missing = [...operations].filter((id) => !found.includes(id));
missing.push(...[...webhooks].filter((hook) => hooks[hook] === undefined));
if (missing.length > 0) throw new Error(`The description has no ${missing.join(', ')}.`);

/** One entry a line: a new version is then a difference that can be read. */
const block = (table) =>
  `{\n${Object.entries(table)
    .map(([id, value]) => `    ${JSON.stringify(id)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n  }`;
const used = Object.entries(components).map(([kind, table]) => `"${kind}": ${block(table).replaceAll('\n', '\n  ')}`);
const target = join(import.meta.dirname, '../src/playground/github/openapi-subset.json');
writeFileSync(
  target,
  `{
  "openapi": ${JSON.stringify(full.openapi)},
  "info": ${JSON.stringify({ title: full.info.title, version: full.info.version, license: full.info.license })},
  "x-source": ${JSON.stringify({ package: name, version, file, by: 'scripts/github-openapi-subset.mjs' })},
  "paths": ${block(paths)},
  "x-webhooks": ${block(hooks)},
  "components": {
    ${used.join(',\n    ')}
  }
}
`,
);
console.log(`${found.length} operations, ${Object.keys(hooks).length} webhooks → ${target}`);
