import { nearestWord } from './nearest-word.js';
import { builtInPresets, optionNames, parseChatOption } from './config-preset.js';
import { clipped, type ConfigProblem, type Place } from './config-problem.js';
import * as shape from './config-shape.js';
import type { Config, ConfigGroup, ConfigText, ConfigValue } from './config-shape.js';
import { pathTo, readYaml, type Located, type LocatedMap } from './config-yaml.js';
import type { RenderRequest } from './request.js';

/** Where a repository keeps its configuration; only what the default branch has counts. */
export const configPath = '.github/dailies.yml';

/** As many annotations as GitHub takes at once. */
const problemLimit = 50;

export type ConfigResult =
  { readonly config: Config } | { readonly config: null; readonly problems: readonly ConfigProblem[] };

/** Reads a configuration whole or not at all: one wrong key, and all that is wrong is told in the order of its lines. */
export function readConfig(bytes: Uint8Array): ConfigResult {
  const yaml = readYaml(bytes);
  if (yaml.root === null) return { config: null, problems: inOrder(yaml.problems) };
  const reader = new ConfigReader(yaml.root);
  const config = reader.read();
  if (reader.problems.length > 0) return { config: null, problems: inOrder(reader.problems) };
  return { config };
}

/** What holds in a repository without a configuration. */
export function defaultConfig(): Config {
  return defaultOf(shape.configShape) as Config;
}

function inOrder(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
  const last = sorted[problemLimit - 1];
  if (last === undefined || sorted.length === problemLimit) return sorted;
  const left = sorted.length - problemLimit + 1;
  const message = `From here on ${left} more things are wrong; correct those above first.`;
  const { line, column } = last;
  return [...sorted.slice(0, problemLimit - 1), { line, column, code: 'more-problems', key: '', message }];
}

function defaultOf(value: ConfigValue): unknown {
  if (value.kind === 'group') {
    return Object.fromEntries(Object.entries(value.keys).map(([key, field]) => [key, defaultOf(field.value)]));
  }
  if (value.kind === 'presets') return {};
  return value.kind === 'addons' ? [] : value.default;
}

/** One walk over the values and the list of keys together; what it answers fits `Config` where it told no problem. */
class ConfigReader {
  readonly problems: ConfigProblem[] = [];
  private readonly root: Located;
  private readonly presets: readonly string[];

  constructor(root: Located) {
    this.root = root;
    const named = root.kind === 'map' ? root.entries.find(({ key }) => key === 'presets')?.value : undefined;
    this.presets = [...builtInPresets, ...(named?.kind === 'map' ? named.entries.map(({ key }) => key) : [])];
  }

  read(): Config {
    return this.value(shape.configShape, this.root, '') as Config;
  }

  private value(value: ConfigValue, node: Located, path: string): unknown {
    if (isEmpty(node)) {
      const mayBeEmpty = value.kind !== 'flag' && value.kind !== 'whole' && value.kind !== 'choice';
      return mayBeEmpty ? defaultOf(value) : this.wrong(node, path, expectation(value));
    }
    switch (value.kind) {
      case 'group':
        return this.group(value, node, path);
      case 'presets':
        return this.presetMap(node, path);
      case 'addons':
        return this.list(node, path, shape.addonsLimit).map((item, index) => this.addon(item, `${path}[${index}]`));
      case 'texts':
        return this.list(node, path, value.most).map((item, index) => this.text(value.of, item, `${path}[${index}]`));
      case 'text':
        return this.text(value, node, path);
      default:
        return this.scalar(value, node, path);
    }
  }

  private group(group: ConfigGroup, node: Located, path: string): unknown {
    const read = defaultOf(group) as Record<string, unknown>;
    if (node.kind !== 'map')
      return this.wrong(node, path, `write keys below it: ${Object.keys(group.keys).join(', ')}`);
    for (const { key, at, value } of node.entries) {
      const field = Object.hasOwn(group.keys, key) ? group.keys[key] : undefined;
      if (field === undefined) this.unknownKey({ at, path, key, known: Object.keys(group.keys) });
      else read[key] = this.value(field.value, value, pathTo(path, key));
    }
    return read;
  }

  private unknownKey(found: { at: Place; path: string; key: string; known: readonly string[] }): void {
    const { at, path, key, known } = found;
    const where = path === '' ? 'a configuration' : path;
    const meant = nearestWord(key, known);
    const advice =
      key === '<<'
        ? 'keys are not merged here, write them out'
        : meant === null
          ? `choose one of: ${known.join(', ')}`
          : `did you mean ${meant}?`;
    const message = `${clipped(key)} is no key of ${where}; ${advice}${advice.endsWith('?') ? '' : '.'}`;
    this.problems.push({ ...at, code: 'unknown-key', key: pathTo(path, key), message });
  }

  private wrong(node: Located, path: string, expected: string): null {
    const shown =
      node.kind === 'map'
        ? 'has keys below it'
        : node.kind === 'list'
          ? 'is a list'
          : isEmpty(node)
            ? 'is empty'
            : `is "${clipped(node.text)}"`;
    const subject = path === '' ? 'The configuration' : path;
    this.problems.push({ ...node.at, code: 'wrong-value', key: path, message: `${subject} ${shown}; ${expected}.` });
    return null;
  }

  private scalar(value: ConfigValue, node: Located, path: string): unknown {
    if (node.kind !== 'scalar') return this.wrong(node, path, expectation(value));
    const fits =
      (value.kind === 'flag' && typeof node.value === 'boolean') ||
      (value.kind === 'whole' &&
        Number.isInteger(node.value) &&
        Number(node.value) >= value.minimum &&
        Number(node.value) <= value.maximum) ||
      (value.kind === 'choice' && value.choices.some((choice) => choice.value === node.value)) ||
      (value.kind === 'preset' && this.presets.includes(node.text));
    if (fits) return value.kind === 'preset' ? node.text : node.value;
    return this.wrong(node, path, value.kind === 'preset' ? this.presetAdvice(node.text) : expectation(value));
  }

  private presetAdvice(written: string): string {
    const meant = nearestWord(written, this.presets);
    return meant === null ? `choose one of: ${this.presets.join(', ')}` : `did you mean ${meant}`;
  }

  private text(value: ConfigText, node: Located, path: string): string | null {
    if (node.kind === 'scalar' && new RegExp(value.pattern, 'u').test(node.text)) return node.text;
    return this.wrong(node, path, expectation(value));
  }

  private list(node: Located, path: string, most: number): readonly Located[] {
    if (node.kind !== 'list') {
      this.wrong(node, path, 'write a list, one entry a line, each with "- " before it');
      return [];
    }
    if (node.items.length > most) {
      const message = `${path} has ${node.items.length} entries; at most ${most} are read.`;
      this.problems.push({ ...node.at, code: 'wrong-value', key: path, message });
    }
    return node.items.slice(0, most);
  }

  private addon(node: Located, path: string): unknown {
    const known = Object.keys(shape.addonKeys);
    if (node.kind !== 'map') return this.wrong(node, path, `write ${known.join(' and ')} of an add-on`);
    const read: Record<string, unknown> = {};
    for (const { key, at, value } of node.entries) {
      if (key === 'path') read[key] = this.text(shape.addonKeys.path, value, pathTo(path, key));
      else if (key === 'sha256') {
        read[key] = this.text(shape.addonKeys.sha256, value, pathTo(path, key))?.toLowerCase() ?? null;
      } else this.unknownKey({ at, path, key, known });
    }
    for (const key of known.filter((name) => !(name in read))) {
      const message = `${path} has no ${key}; write ${known.join(' and ')} of an add-on.`;
      this.problems.push({ ...node.at, code: 'missing-key', key: pathTo(path, key), message });
    }
    return read;
  }

  private presetMap(node: Located, path: string): Readonly<Record<string, RenderRequest>> {
    const read: Record<string, RenderRequest> = {};
    if (node.kind !== 'map') {
      this.wrong(node, path, 'write names of presets below it, and options below each');
      return read;
    }
    if (node.entries.length > shape.presetsLimit) {
      const message = `${path} has ${node.entries.length} presets; at most ${shape.presetsLimit} are read.`;
      this.problems.push({ ...node.at, code: 'wrong-value', key: path, message });
    }
    for (const { key, at, value } of node.entries.slice(0, shape.presetsLimit)) {
      const presetPath = pathTo(path, key);
      if (builtInPresets.includes(key) || !new RegExp(shape.presetNamePattern).test(key)) {
        const why = builtInPresets.includes(key)
          ? `is built in; take another name`
          : 'is no name for a preset; take small letters, digits, - and _';
        this.problems.push({ ...at, code: 'wrong-value', key: presetPath, message: `${clipped(presetPath)} ${why}.` });
      } else if (value.kind === 'map') read[key] = this.preset(value, presetPath);
      else if (!isEmpty(value)) this.wrong(value, presetPath, `write options below it: ${optionNames.join(', ')}`);
    }
    return read;
  }

  private preset(node: LocatedMap, path: string): RenderRequest {
    let request: RenderRequest = {};
    for (const { key, at, value } of node.entries) {
      const name = optionNames.find((known) => known === key);
      if (name === undefined) this.unknownKey({ at, path, key, known: optionNames });
      else if (value.kind !== 'scalar') this.wrong(value, pathTo(path, key), 'write one value');
      else {
        const parsed = parseChatOption(name, value.text);
        if (parsed.request !== null) request = { ...request, ...parsed.request };
        else {
          const message = `${pathTo(path, key)}: ${parsed.message.replace(/^--/, '')}`;
          this.problems.push({ ...value.at, code: 'wrong-value', key: pathTo(path, key), message });
        }
      }
    }
    return request;
  }
}

function isEmpty(node: Located): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function expectation(value: ConfigValue): string {
  switch (value.kind) {
    case 'flag':
      return 'write true or false';
    case 'whole':
      return `give a whole number from ${value.minimum} to ${value.maximum} (${value.unit})`;
    case 'choice':
      return `choose one of: ${value.choices.map((choice) => choice.value).join(', ')}`;
    case 'text':
      return `give ${value.what}`;
    default:
      return 'give a value';
  }
}
