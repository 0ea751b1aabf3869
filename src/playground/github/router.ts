import { isRecord, listIn, recordIn, textIn } from './fields.js';
import type { Json } from './state.js';

/** The operation that a request means. */
export interface Matched {
  readonly operation: string;
  /** As in the description: with its parameters' names in braces. */
  readonly path: string;
  /** In small letters. */
  readonly method: string;
  readonly params: Readonly<Record<string, string>>;
}

interface Template {
  readonly path: string;
  readonly methods: Json;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly literals: number;
}

/** Finds operations by method and path; of several templates the one with more fixed words. */
export function createRouter(document: Json): (method: string, path: string) => Matched | undefined {
  const shared = recordIn(recordIn(document, 'components') ?? {}, 'parameters') ?? {};
  const templates = Object.entries(recordIn(document, 'paths') ?? {})
    .flatMap(([path, methods]) => (isRecord(methods) ? [templateOf(path, { methods, shared })] : []))
    .toSorted((a, b) => b.literals - a.literals);
  return (method, path) => {
    for (const { path: template, methods, pattern, names } of templates) {
      const groups = pattern.exec(path)?.slice(1);
      const described = recordIn(methods, method.toLowerCase());
      const operation = textIn(described ?? {}, 'operationId');
      if (groups === undefined || operation === undefined) continue;
      const params = Object.fromEntries(names.map((name, index) => [name, decoded(groups[index] ?? '')]));
      return { operation, path: template, method: method.toLowerCase(), params };
    }
    return undefined;
  };
}

interface Described {
  readonly methods: Json;
  /** Parameters that several operations name. */
  readonly shared: Json;
}

function templateOf(path: string, { methods, shared }: Described): Template {
  const words = path.split('/').slice(1);
  const names = words.filter((word) => word.startsWith('{')).map((word) => word.slice(1, -1));
  const marked = new Set(names.filter((name) => spansSegments({ methods, shared }, name)));
  const parts = words.map((word) => {
    if (!word.startsWith('{')) return `/${word.replace(/[.*+?^$()[\]\\|]/g, '\\$&')}`;
    const name = word.slice(1, -1);
    // The root of a repository's contents has no name, and may go without its slash.
    if (name === 'path') return '(?:/(.*))?';
    return marked.has(name) ? '/(.+?)' : '/([^/]+)';
  });
  const literals = words.length - names.length;
  return { path, methods, pattern: new RegExp(`^${parts.join('')}$`), names, literals };
}

/** Paths and branches may hold slashes as they are: GitHub takes them raw and encoded. */
function spansSegments({ methods, shared }: Described, name: string): boolean {
  return Object.values(methods)
    .flatMap((method) => (isRecord(method) ? (listIn(method, 'parameters') ?? []) : []))
    .filter(isRecord)
    .map((one) => recordIn(shared, textIn(one, '$ref')?.split('/').at(-1) ?? '') ?? one)
    .some((one) => one['name'] === name && one['x-multi-segment'] === true);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
