import { isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { ConfigProblem, Place } from './config-problem.js';

/** A configuration of real use has two or three kilobytes. */
const configLimitBytes = 65_536;
/** The shape of a configuration is four deep. What is far deeper would have the YAML reader end the whole process. */
const flowDepthLimit = 20;
const indentLimitColumns = 100;
/** About five a line; the time that reading takes grows with them. */
const tokenLimit = 20_000;
const syntaxProblemLimit = 10;

/** A value of a YAML text and where it stands. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

interface LocatedScalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
  /** As it was written, without quotes: `4.10` is not the number 4.1. */
  readonly text: string;
}

interface LocatedList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly Located[];
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: readonly { readonly key: string; readonly at: Place; readonly value: Located }[];
}

export type YamlResult =
  { readonly root: Located } | { readonly root: null; readonly problems: readonly ConfigProblem[] };

/**
 * Reads one plain YAML document: no anchors, aliases, merge keys or tags, every key once. Whatever the bytes are, it
 * answers, and in a time that does not grow faster than they do.
 */
export function readYaml(bytes: Uint8Array): YamlResult {
  if (bytes.length > configLimitBytes) {
    const message = `The file has ${bytes.length} bytes; a configuration has at most ${configLimitBytes}.`;
    return refuse('too-large', message);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-text', 'The file is not UTF-8 text; save it as UTF-8.');
  }
  const steep = findSteepLine(text);
  if (steep !== null) {
    const message = `This line is nested too deeply, or the file has too many values; no key of a configuration needs that.`;
    return refuse('too-deep', message, { line: steep, column: 1 });
  }
  return readDocument(text);
}

function refuse(code: ConfigProblem['code'], message: string, at: Place = { line: 1, column: 1 }): YamlResult {
  return { root: null, problems: [{ ...at, code, key: '', message }] };
}

/** The reader of YAML calls itself for each level, so levels are counted on the tokens before it is asked. */
function findSteepLine(text: string): number | null {
  const indented = new RegExp(`^[ \\t]{${indentLimitColumns}}`);
  const steepIndent = text.split(/\r\n?|\n/).findIndex((line) => indented.test(line));
  if (steepIndent >= 0) return steepIndent + 1;
  let [line, column, flowDepth, tokens] = [1, 0, 0, 0];
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (token === '[' || token === '{') flowDepth += 1;
    else if (token === ']' || token === '}') flowDepth = Math.max(0, flowDepth - 1);
    const nests = token === '-' || token === '?';
    if (flowDepth > flowDepthLimit || tokens > tokenLimit || (nests && column >= indentLimitColumns)) return line;
    const lastBreak = token.lastIndexOf('\n');
    line += token.split('\n').length - 1;
    column = lastBreak < 0 ? column + token.length : token.length - lastBreak - 1;
  }
  return null;
}

function readDocument(text: string): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Comparing every key with every other takes time with the square of them; `locate` finds what is there twice.
    uniqueKeys: false,
    prettyErrors: false,
    // Told of, a second document is an error; nothing is printed.
    logLevel: 'error',
    lineCounter: lines,
  });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, syntaxProblemLimit).map((error): ConfigProblem => {
      const said = error.message.replace(/[.\s]+$/, '');
      return {
        ...placeOf(error.pos[0]),
        code: 'not-yaml',
        key: '',
        message: `This is not YAML as it should be: ${said}; correct it here or just before.`,
      };
    });
    return { root: null, problems };
  }
  const problems = findForeignSyntax(document, placeOf);
  const start: Place = { line: 1, column: 1 };
  const root = locate(document.contents, { at: start, path: '', placeOf, problems });
  return problems.length > 0 ? { root: null, problems } : { root };
}

function findForeignSyntax(document: Parameters<typeof visit>[0], placeOf: (offset: number) => Place): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  visit(document, {
    Node: (_, node) => {
      const at = placeOf(node.range?.[0] ?? 0);
      if (isAlias(node) || node.anchor !== undefined) {
        const message = 'Anchors and aliases (& and *) are not read here; write the value out, or put it in quotes.';
        problems.push({ ...at, code: 'alias', key: '', message });
      } else if (node.tag?.startsWith('tag:yaml.org,2002:') === false || node.tag === 'tag:yaml.org,2002:binary') {
        problems.push({ ...at, code: 'tag', key: '', message: 'Tags (!) are not read here; write the plain value.' });
      }
    },
  });
  return problems;
}

interface Search {
  /** Where an empty value is said to stand. */
  readonly at: Place;
  readonly path: string;
  readonly placeOf: (offset: number) => Place;
  readonly problems: ConfigProblem[];
}

function locate(node: unknown, search: Search): Located {
  const { placeOf, problems, path } = search;
  if (isMap(node)) {
    const seen = new Set<string>();
    const entries = node.items.flatMap((pair) => {
      const key = isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null;
      const offset = isScalar(pair.key) || isMap(pair.key) || isSeq(pair.key) ? pair.key.range?.[0] : undefined;
      const at = offset === undefined ? search.at : placeOf(offset);
      if (key === null || seen.has(key)) {
        const twice = `The key ${pathTo(path, key ?? '')} stands here a second time; keep one of them.`;
        const message = key === null ? 'A key must be a word; write it without brackets.' : twice;
        problems.push({ ...at, code: 'duplicate-key', key: pathTo(path, key ?? ''), message });
        return [];
      }
      seen.add(key);
      return [{ key, at, value: locate(pair.value, { ...search, at, path: pathTo(path, key) }) }];
    });
    return { kind: 'map', at: placeAt(node.range, search), entries };
  }
  if (isSeq(node)) {
    const at = placeAt(node.range, search);
    const items = node.items.map((item, index) => locate(item, { ...search, at, path: `${path}[${index}]` }));
    return { kind: 'list', at, items };
  }
  if (!isScalar(node)) return { kind: 'scalar', at: search.at, value: null, text: '' };
  const { value } = node;
  const text = node.source ?? '';
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const at = text === '' && value === null ? search.at : placeAt(node.range, search);
  return { kind: 'scalar', at, value: isPlain ? value : null, text: typeof value === 'string' ? value : text };
}

function placeAt(range: readonly number[] | null | undefined, { at, placeOf }: Search): Place {
  return range?.[0] === undefined ? at : placeOf(range[0]);
}

export function pathTo(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
