import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { isRecord, listIn, recordIn, textIn } from './fields.js';
import { createRouter, type Matched } from './router.js';
import type { Json } from './state.js';

/** GitHub's published description of its API, the part that is answered here. */
export interface Description {
  /** The operation a request means, with its parameters; `undefined`: none of those described. */
  readonly match: (method: string, path: string) => Matched | undefined;
  /** What the description objects to, one sentence each. */
  readonly problemsOfRequest: (matched: Matched, request: Judged) => readonly Problem[];
  readonly problemsOfResponse: (matched: Matched, status: number, body: unknown) => readonly string[];
  /** `name` as in the description: `issue-comment-created`. */
  readonly problemsOfHook: (name: string, payload: unknown) => readonly string[];
}

interface Judged {
  readonly query: Readonly<Record<string, string>>;
  /** `undefined`: none was sent. */
  readonly body: unknown;
}

interface Problem {
  readonly where: 'path' | 'query' | 'body';
  readonly sentence: string;
}

/** Errors that any request may meet; the description names them at some operations only. */
const statusesEverywhere = new Set([400, 401, 403, 404, 409, 410, 422, 429, 500, 502, 503]);

const ajvOptions = { strict: false, allErrors: true } as const;
let loaded: Description | undefined;

/** Reads the description once; what it says does not change while the program runs. */
export function loadDescription(): Description {
  loaded ??= readDescription();
  return loaded;
}

type Pointer = readonly string[];

function readDescription(): Description {
  const document = JSON.parse(readFileSync(new URL('./openapi-subset.json', import.meta.url), 'utf8')) as Json;
  const bodies = createJudge(document, new Ajv(ajvOptions));
  // What stands in an address is text: "7" is a number there.
  const texts = createJudge(document, new Ajv({ ...ajvOptions, coerceTypes: true }));
  const hooks = recordIn(document, 'x-webhooks') ?? {};

  const follow = (pointer: Pointer): Pointer => {
    const reference = textIn(at(document, pointer), '$ref');
    return reference === undefined ? pointer : reference.slice('#/'.length).split('/');
  };
  const parametersOf = ({ path, method }: Matched): readonly Pointer[] => {
    const place = ['paths', path, method];
    const list = listIn(at(document, place), 'parameters') ?? [];
    return list.map((_, index) => follow([...place, 'parameters', String(index)]));
  };

  const problemsOfParameter = (pointer: Pointer, matched: Matched, query: Judged['query']): readonly Problem[] => {
    const parameter = at(document, pointer);
    const name = textIn(parameter, 'name') ?? '';
    const where = textIn(parameter, 'in') === 'path' ? 'path' : 'query';
    const value = where === 'path' ? matched.params[name] : query[name];
    if (value === undefined) {
      return parameter['required'] === true ? [{ where, sentence: `the parameter ${name} is missing` }] : [];
    }
    const problems = texts([...pointer, 'schema'], value);
    return problems.map((problem) => ({ where, sentence: `the parameter ${name}: ${problem}` }));
  };

  const problemsOfBody = ({ path, method }: Matched, body: unknown): readonly Problem[] => {
    const place = follow(['paths', path, method, 'requestBody']);
    const described = at(document, place);
    const schema = [...place, 'content', 'application/json', 'schema'];
    if (body === undefined && described['required'] !== true) return [];
    if (Object.keys(at(document, schema)).length === 0) return [];
    return bodies(schema, body ?? {}).map((sentence) => ({ where: 'body', sentence }));
  };

  return {
    match: createRouter(document),
    problemsOfRequest: (matched, { query, body }) => [
      ...parametersOf(matched).flatMap((pointer) => problemsOfParameter(pointer, matched, query)),
      ...problemsOfBody(matched, body),
    ],
    problemsOfResponse: ({ path, method }, status, body) => {
      const responses = ['paths', path, method, 'responses'];
      if (!(String(status) in at(document, responses))) {
        if (!statusesEverywhere.has(status)) return [`the description knows no answer ${status}`];
        return bodies(['components', 'schemas', 'basic-error'], body);
      }
      const content = [...follow([...responses, String(status)]), 'content'];
      const types = Object.keys(at(document, content));
      if (types.length === 0) return body === undefined ? [] : ['a body where none belongs'];
      const tried = types.map((type) => bodies([...content, type, 'schema'], body));
      return tried.some((problems) => problems.length === 0) ? [] : (tried[0] ?? []);
    },
    problemsOfHook: (name, payload) => {
      if (hooks[name] === undefined) return [`the description knows no webhook ${name}`];
      return bodies(['x-webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema'], payload);
    },
  };
}

function at(document: Json, pointer: Pointer): Json {
  const value = pointer.reduce<unknown>(
    (found, key) => (isRecord(found) || Array.isArray(found) ? entry(found, key) : undefined),
    document,
  );
  return isRecord(value) ? value : {};
}

function entry(holder: Json | readonly unknown[], key: string): unknown {
  return (holder as Json)[key];
}

/** Compares values with the schema at a place of the document; schemas are compiled when first needed. */
function createJudge(document: Json, ajv: Ajv): (pointer: Pointer, value: unknown) => readonly string[] {
  addFormats.default(ajv);
  ajv.addSchema(document, 'github');
  const validators = new Map<string, ValidateFunction>();
  return (pointer, value) => {
    const $ref = `github#/${pointer.map(encodePointer).join('/')}`;
    const validate = validators.get($ref) ?? ajv.compile({ type: 'object', properties: { value: { $ref } } });
    validators.set($ref, validate);
    return validate({ value }) ? [] : (validate.errors ?? []).map(sentenceOf);
  };
}

function encodePointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function sentenceOf({ instancePath, message = 'is wrong', params }: ErrorObject): string {
  const { allowedValues } = params as { readonly allowedValues?: unknown };
  const place = instancePath.slice('/value'.length);
  const allowed = allowedValues === undefined ? '' : ` ${JSON.stringify(allowedValues)}`;
  return `${place === '' ? 'it' : place} ${message}${allowed}`;
}
