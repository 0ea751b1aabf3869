export const id = 583;
export const ids = [583];
export const modules = {

/***/ 2583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkConfig: () => (/* binding */ checkConfig)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/core/nearest-word.js
/** A word is taken for a slip of another while at most a third of its letters differ. */
const lettersPerSlip = 3;
/** Nobody mistypes a name of this length; comparing takes time with the square of it. */
const longestWordLetters = 40;
/** The known word that somebody probably meant, or `null`; case does not count, two swapped letters count as one slip. */
function nearestWord(word, known) {
    if (word.length > longestWordLetters)
        return null;
    const written = word.toLowerCase();
    let best = null;
    for (const candidate of known) {
        const slips = slipsBetween(written, candidate.toLowerCase());
        const allowed = Math.max(1, Math.floor(Math.max(written.length, candidate.length) / lettersPerSlip));
        if (slips <= allowed && (best === null || slips < best.slips))
            best = { word: candidate, slips };
    }
    return best?.word ?? null;
}
function slipsBetween(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1];
            let slips = Math.min((current[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (swapped)
                slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
            current.push(slips);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}

// EXTERNAL MODULE: ./build/core/errors.js
var errors = __webpack_require__(2807);
// EXTERNAL MODULE: ./build/core/frames.js
var core_frames = __webpack_require__(4674);
// EXTERNAL MODULE: ./build/core/options.js
var options = __webpack_require__(1468);
// EXTERNAL MODULE: ./build/core/request.js
var request = __webpack_require__(2171);
;// CONCATENATED MODULE: ./build/core/config-preset.js




/** Half an hour of film. Nobody asks for more in a comment, and listing frames takes time. */
const namedFramesLimit = 43_200;
const optionNames = options/* renderOptions */.D.map(({ name }) => name);
/** The presets that every repository has. */
const builtInPresets = options/* renderOptions */.D.flatMap((option) => option.name === 'preset' ? option.value.choices.map((choice) => choice.value) : []);
/** One option as somebody wrote it in a comment or a configuration: its checked value, or a sentence. */
function parseChatOption(name, text) {
    try {
        if (name === 'frames' && (0,core_frames/* countNamedFrames */.XK)(text) > namedFramesLimit) {
            throw (0,errors/* usageFault */.Ap)(`--frames names more than ${namedFramesLimit} frames; give fewer, like --frames 1-48.`);
        }
        return { request: (0,request/* parseRequest */.T)({ [name]: text }) };
    }
    catch (error) {
        return { request: null, message: (0,errors/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./build/core/config-problem.js
const shownCharacters = 60;
/** A value as a message shows it. */
function clipped(text) {
    const characters = Array.from(text);
    return characters.length > shownCharacters ? `${characters.slice(0, shownCharacters).join('')}…` : text;
}

;// CONCATENATED MODULE: ./build/core/config-shape.js
/** Addons are read, hashed and loaded one by one. */
const addonsLimit = 20;
const presetsLimit = 50;
const presetNamePattern = '^[a-z0-9][a-z0-9_-]{0,39}$';
/** Relative, without backslash, and no part of it is `..`. */
const pathText = {
    kind: 'text',
    what: 'a path inside the repository, from its root, with /',
    pattern: '^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]{1,1024}$',
    default: null,
};
/** What every entry of `trust.addons` has. */
const addonKeys = {
    path: {
        ...pathText,
        what: 'the path of a .py or .zip in the repository',
        pattern: pathText.pattern.replace(/\$$/, '(?<=\\.(?:py|zip))$'),
    },
    sha256: {
        kind: 'text',
        what: 'the 64 digits that sha256sum prints for the file',
        pattern: '^[0-9a-fA-F]{64}$',
        default: null,
    },
};
const globText = { ...pathText, what: 'a path or pattern from the root of the repository, with /' };
const branchText = {
    kind: 'text',
    what: 'a branch or a pattern of branches',
    pattern: '^[^\\s~^:\\\\]{1,255}$',
    default: null,
};
const versionText = {
    kind: 'text',
    what: 'a version like 4.2 or 3.4.1',
    pattern: '^\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?$',
    default: null,
};
const framesLimit = { kind: 'whole', minimum: 1, maximum: 1_000_000, unit: 'frames' };
const minutesLimit = { kind: 'whole', minimum: 1, maximum: 1_000_000, unit: 'minutes' };
const presetField = { help: 'preset for what this event renders', value: { kind: 'preset', default: null } };
/**
 * The one list of what `.github/dailies.yml` may say. The reader, the defaults, the type of a configuration and the
 * schema for editors are made of it; the options in presets come from the registry of render options.
 */
const configShape = {
    kind: 'group',
    keys: {
        files: {
            help: 'scene files that are rendered: paths and patterns (* ** ? {a,b}); ! before one leaves files out',
            value: { kind: 'texts', of: globText, most: 100, default: ['**/*.blend'] },
        },
        events: {
            help: 'what starts a render',
            value: {
                kind: 'group',
                keys: {
                    push: {
                        help: 'commits pushed to a branch',
                        value: {
                            kind: 'group',
                            keys: {
                                render: { help: 'render the scene files that a push affects', value: { kind: 'flag', default: true } },
                                branches: {
                                    help: 'branches to watch (default: the default branch)',
                                    value: { kind: 'texts', of: branchText, most: 100, default: [] },
                                },
                                preset: presetField,
                            },
                        },
                    },
                    'pull-request': {
                        help: 'pull requests, opened or pushed to',
                        value: {
                            kind: 'group',
                            keys: {
                                render: {
                                    help: 'render the scene files that a pull request affects',
                                    value: { kind: 'flag', default: true },
                                },
                                drafts: { help: 'also while it is a draft', value: { kind: 'flag', default: false } },
                                preset: presetField,
                            },
                        },
                    },
                    'merge-group': {
                        help: 'the merge queue',
                        value: {
                            kind: 'group',
                            keys: {
                                render: { help: 'render; otherwise it is only reported', value: { kind: 'flag', default: false } },
                                preset: presetField,
                            },
                        },
                    },
                    comment: {
                        help: 'commands in comments of pull requests',
                        value: {
                            kind: 'group',
                            keys: { render: { help: 'obey /render', value: { kind: 'flag', default: true } }, preset: presetField },
                        },
                    },
                },
            },
        },
        presets: { help: 'named sets of render options, for --preset', value: { kind: 'presets' } },
        limits: {
            help: 'how much is rendered',
            value: {
                kind: 'group',
                keys: {
                    request: {
                        help: 'for one request; more is refused',
                        value: {
                            kind: 'group',
                            keys: {
                                frames: { help: 'frames', value: { ...framesLimit, default: 1_000 } },
                                'machine-minutes': {
                                    help: 'estimated minutes of all machines',
                                    value: { ...minutesLimit, default: 240 },
                                },
                            },
                        },
                    },
                    day: {
                        help: 'for a day of the repository (UTC); more is refused',
                        value: {
                            kind: 'group',
                            keys: {
                                frames: { help: 'frames', value: { ...framesLimit, default: 10_000 } },
                                'machine-minutes': { help: 'minutes of all machines', value: { ...minutesLimit, default: 1_440 } },
                            },
                        },
                    },
                    confirm: {
                        help: 'for one request; more is rendered after /render confirm',
                        value: {
                            kind: 'group',
                            keys: {
                                frames: { help: 'frames', value: { ...framesLimit, default: 500 } },
                                'machine-minutes': {
                                    help: 'estimated minutes of all machines',
                                    value: { ...minutesLimit, default: 60 },
                                },
                            },
                        },
                    },
                },
            },
        },
        permission: {
            help: 'who may render: the permission that somebody needs on the repository',
            value: {
                kind: 'choice',
                choices: [
                    { value: 'triage', help: 'triage and above' },
                    { value: 'write', help: 'write and above' },
                    { value: 'maintain', help: 'maintain and above' },
                    { value: 'admin', help: 'administrators' },
                ],
                default: 'write',
            },
        },
        forks: {
            help: 'pull requests from forks',
            value: {
                kind: 'choice',
                choices: [
                    { value: 'never', help: 'are not rendered' },
                    { value: 'approved-sha', help: 'are rendered when somebody with write permission names the commit' },
                ],
                default: 'never',
            },
        },
        farm: {
            help: 'what renders',
            value: {
                kind: 'choice',
                choices: [
                    { value: 'local', help: 'the machine that runs Dailies' },
                    { value: 'aws', help: 'AWS Batch' },
                ],
                default: 'local',
            },
        },
        blender: {
            help: 'versions of Blender that may render (default: any that is installed)',
            value: { kind: 'texts', of: versionText, most: 20, default: [] },
        },
        ocio: { help: 'colour configuration in place of Blender’s own: a path in the repository', value: pathText },
        trust: {
            help: 'what may run beside Blender’s own code; for branches of this repository only, and in the sandbox',
            value: {
                kind: 'group',
                keys: {
                    scripts: { help: 'drivers and registered texts of scene files', value: { kind: 'flag', default: false } },
                    addons: { help: 'add-ons (.py or .zip) by path and sha256, loaded in this order', value: { kind: 'addons' } },
                },
            },
        },
        media: {
            help: 'who may see videos and pictures',
            value: {
                kind: 'choice',
                choices: [
                    { value: 'private', help: 'those who may read the repository' },
                    { value: 'unlisted', help: 'whoever has the link' },
                ],
                default: 'private',
            },
        },
        findings: {
            help: 'what the check says of a render that succeeded with findings',
            value: {
                kind: 'choice',
                choices: [
                    { value: 'success', help: 'success, findings listed' },
                    { value: 'neutral', help: 'neutral' },
                ],
                default: 'success',
            },
        },
    },
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/core/config-yaml.js

/** A configuration of real use has two or three kilobytes. */
const configLimitBytes = 65_536;
/** The shape of a configuration is four deep. What is far deeper would have the YAML reader end the whole process. */
const flowDepthLimit = 20;
const indentLimitColumns = 100;
/** About five a line; the time that reading takes grows with them. */
const tokenLimit = 20_000;
const syntaxProblemLimit = 10;
/**
 * Reads one plain YAML document: no anchors, aliases, merge keys or tags, every key once. Whatever the bytes are, it
 * answers, and in a time that does not grow faster than they do.
 */
function readYaml(bytes) {
    if (bytes.length > configLimitBytes) {
        const message = `The file has ${bytes.length} bytes; a configuration has at most ${configLimitBytes}.`;
        return refuse('too-large', message);
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return refuse('not-text', 'The file is not UTF-8 text; save it as UTF-8.');
    }
    const steep = findSteepLine(text);
    if (steep !== null) {
        const message = `This line is nested too deeply, or the file has too many values; no key of a configuration needs that.`;
        return refuse('too-deep', message, { line: steep, column: 1 });
    }
    return readDocument(text);
}
function refuse(code, message, at = { line: 1, column: 1 }) {
    return { root: null, problems: [{ ...at, code, key: '', message }] };
}
/** The reader of YAML calls itself for each level, so levels are counted on the tokens before it is asked. */
function findSteepLine(text) {
    const indented = new RegExp(`^[ \\t]{${indentLimitColumns}}`);
    const steepIndent = text.split(/\r\n?|\n/).findIndex((line) => indented.test(line));
    if (steepIndent >= 0)
        return steepIndent + 1;
    let [line, column, flowDepth, tokens] = [1, 0, 0, 0];
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        tokens += 1;
        if (token === '[' || token === '{')
            flowDepth += 1;
        else if (token === ']' || token === '}')
            flowDepth = Math.max(0, flowDepth - 1);
        const nests = token === '-' || token === '?';
        if (flowDepth > flowDepthLimit || tokens > tokenLimit || (nests && column >= indentLimitColumns))
            return line;
        const lastBreak = token.lastIndexOf('\n');
        line += token.split('\n').length - 1;
        column = lastBreak < 0 ? column + token.length : token.length - lastBreak - 1;
    }
    return null;
}
function readDocument(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
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
    const placeOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    if (document.errors.length > 0) {
        const problems = document.errors.slice(0, syntaxProblemLimit).map((error) => {
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
    const start = { line: 1, column: 1 };
    const root = locate(document.contents, { at: start, path: '', placeOf, problems });
    return problems.length > 0 ? { root: null, problems } : { root };
}
function findForeignSyntax(document, placeOf) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Node: (_, node) => {
            const at = placeOf(node.range?.[0] ?? 0);
            if ((0,dist/* isAlias */.Vj)(node) || node.anchor !== undefined) {
                const message = 'Anchors and aliases (& and *) are not read here; write the value out, or put it in quotes.';
                problems.push({ ...at, code: 'alias', key: '', message });
            }
            else if (node.tag?.startsWith('tag:yaml.org,2002:') === false || node.tag === 'tag:yaml.org,2002:binary') {
                problems.push({ ...at, code: 'tag', key: '', message: 'Tags (!) are not read here; write the plain value.' });
            }
        },
    });
    return problems;
}
function locate(node, search) {
    const { placeOf, problems, path } = search;
    if ((0,dist/* isMap */.jh)(node)) {
        const seen = new Set();
        const entries = node.items.flatMap((pair) => {
            const key = (0,dist/* isScalar */.jn)(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null;
            const offset = (0,dist/* isScalar */.jn)(pair.key) || (0,dist/* isMap */.jh)(pair.key) || (0,dist/* isSeq */.oP)(pair.key) ? pair.key.range?.[0] : undefined;
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
    if ((0,dist/* isSeq */.oP)(node)) {
        const at = placeAt(node.range, search);
        const items = node.items.map((item, index) => locate(item, { ...search, at, path: `${path}[${index}]` }));
        return { kind: 'list', at, items };
    }
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: 'scalar', at: search.at, value: null, text: '' };
    const { value } = node;
    const text = node.source ?? '';
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const at = text === '' && value === null ? search.at : placeAt(node.range, search);
    return { kind: 'scalar', at, value: isPlain ? value : null, text: typeof value === 'string' ? value : text };
}
function placeAt(range, { at, placeOf }) {
    return range?.[0] === undefined ? at : placeOf(range[0]);
}
function pathTo(path, key) {
    return path === '' ? key : `${path}.${key}`;
}

;// CONCATENATED MODULE: ./build/core/config.js





/** Where a repository keeps its configuration; only what the default branch has counts. */
const configPath = '.github/dailies.yml';
/** As many annotations as GitHub takes at once. */
const problemLimit = 50;
/** Reads a configuration whole or not at all: one wrong key, and all that is wrong is told in the order of its lines. */
function readConfig(bytes) {
    const yaml = readYaml(bytes);
    if (yaml.root === null)
        return { config: null, problems: inOrder(yaml.problems) };
    const reader = new ConfigReader(yaml.root);
    const config = reader.read();
    if (reader.problems.length > 0)
        return { config: null, problems: inOrder(reader.problems) };
    return { config };
}
/** What holds in a repository without a configuration. */
function defaultConfig() {
    return defaultOf(configShape);
}
function inOrder(problems) {
    const sorted = [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
    const last = sorted[problemLimit - 1];
    if (last === undefined || sorted.length === problemLimit)
        return sorted;
    const left = sorted.length - problemLimit + 1;
    const message = `From here on ${left} more things are wrong; correct those above first.`;
    const { line, column } = last;
    return [...sorted.slice(0, problemLimit - 1), { line, column, code: 'more-problems', key: '', message }];
}
function defaultOf(value) {
    if (value.kind === 'group') {
        return Object.fromEntries(Object.entries(value.keys).map(([key, field]) => [key, defaultOf(field.value)]));
    }
    if (value.kind === 'presets')
        return {};
    return value.kind === 'addons' ? [] : value.default;
}
/** One walk over the values and the list of keys together; what it answers fits `Config` where it told no problem. */
class ConfigReader {
    problems = [];
    root;
    presets;
    constructor(root) {
        this.root = root;
        const named = root.kind === 'map' ? root.entries.find(({ key }) => key === 'presets')?.value : undefined;
        this.presets = [...builtInPresets, ...(named?.kind === 'map' ? named.entries.map(({ key }) => key) : [])];
    }
    read() {
        return this.value(configShape, this.root, '');
    }
    value(value, node, path) {
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
                return this.list(node, path, addonsLimit).map((item, index) => this.addon(item, `${path}[${index}]`));
            case 'texts':
                return this.list(node, path, value.most).map((item, index) => this.text(value.of, item, `${path}[${index}]`));
            case 'text':
                return this.text(value, node, path);
            default:
                return this.scalar(value, node, path);
        }
    }
    group(group, node, path) {
        const read = defaultOf(group);
        if (node.kind !== 'map')
            return this.wrong(node, path, `write keys below it: ${Object.keys(group.keys).join(', ')}`);
        for (const { key, at, value } of node.entries) {
            const field = Object.hasOwn(group.keys, key) ? group.keys[key] : undefined;
            if (field === undefined)
                this.unknownKey({ at, path, key, known: Object.keys(group.keys) });
            else
                read[key] = this.value(field.value, value, pathTo(path, key));
        }
        return read;
    }
    unknownKey(found) {
        const { at, path, key, known } = found;
        const where = path === '' ? 'a configuration' : path;
        const meant = nearestWord(key, known);
        const advice = key === '<<'
            ? 'keys are not merged here, write them out'
            : meant === null
                ? `choose one of: ${known.join(', ')}`
                : `did you mean ${meant}?`;
        const message = `${clipped(key)} is no key of ${where}; ${advice}${advice.endsWith('?') ? '' : '.'}`;
        this.problems.push({ ...at, code: 'unknown-key', key: pathTo(path, key), message });
    }
    wrong(node, path, expected) {
        const shown = node.kind === 'map'
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
    scalar(value, node, path) {
        if (node.kind !== 'scalar')
            return this.wrong(node, path, expectation(value));
        const fits = (value.kind === 'flag' && typeof node.value === 'boolean') ||
            (value.kind === 'whole' &&
                Number.isInteger(node.value) &&
                Number(node.value) >= value.minimum &&
                Number(node.value) <= value.maximum) ||
            (value.kind === 'choice' && value.choices.some((choice) => choice.value === node.value)) ||
            (value.kind === 'preset' && this.presets.includes(node.text));
        if (fits)
            return value.kind === 'preset' ? node.text : node.value;
        return this.wrong(node, path, value.kind === 'preset' ? this.presetAdvice(node.text) : expectation(value));
    }
    presetAdvice(written) {
        const meant = nearestWord(written, this.presets);
        return meant === null ? `choose one of: ${this.presets.join(', ')}` : `did you mean ${meant}`;
    }
    text(value, node, path) {
        if (node.kind === 'scalar' && new RegExp(value.pattern, 'u').test(node.text))
            return node.text;
        return this.wrong(node, path, expectation(value));
    }
    list(node, path, most) {
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
    addon(node, path) {
        const known = Object.keys(addonKeys);
        if (node.kind !== 'map')
            return this.wrong(node, path, `write ${known.join(' and ')} of an add-on`);
        const read = {};
        for (const { key, at, value } of node.entries) {
            if (key === 'path')
                read[key] = this.text(addonKeys.path, value, pathTo(path, key));
            else if (key === 'sha256') {
                read[key] = this.text(addonKeys.sha256, value, pathTo(path, key))?.toLowerCase() ?? null;
            }
            else
                this.unknownKey({ at, path, key, known });
        }
        for (const key of known.filter((name) => !(name in read))) {
            const message = `${path} has no ${key}; write ${known.join(' and ')} of an add-on.`;
            this.problems.push({ ...node.at, code: 'missing-key', key: pathTo(path, key), message });
        }
        return read;
    }
    presetMap(node, path) {
        const read = {};
        if (node.kind !== 'map') {
            this.wrong(node, path, 'write names of presets below it, and options below each');
            return read;
        }
        if (node.entries.length > presetsLimit) {
            const message = `${path} has ${node.entries.length} presets; at most ${presetsLimit} are read.`;
            this.problems.push({ ...node.at, code: 'wrong-value', key: path, message });
        }
        for (const { key, at, value } of node.entries.slice(0, presetsLimit)) {
            const presetPath = pathTo(path, key);
            if (builtInPresets.includes(key) || !new RegExp(presetNamePattern).test(key)) {
                const why = builtInPresets.includes(key)
                    ? `is built in; take another name`
                    : 'is no name for a preset; take small letters, digits, - and _';
                this.problems.push({ ...at, code: 'wrong-value', key: presetPath, message: `${clipped(presetPath)} ${why}.` });
            }
            else if (value.kind === 'map')
                read[key] = this.preset(value, presetPath);
            else if (!isEmpty(value))
                this.wrong(value, presetPath, `write options below it: ${optionNames.join(', ')}`);
        }
        return read;
    }
    preset(node, path) {
        let request = {};
        for (const { key, at, value } of node.entries) {
            const name = optionNames.find((known) => known === key);
            if (name === undefined)
                this.unknownKey({ at, path, key, known: optionNames });
            else if (value.kind !== 'scalar')
                this.wrong(value, pathTo(path, key), 'write one value');
            else {
                const parsed = parseChatOption(name, value.text);
                if (parsed.request !== null)
                    request = { ...request, ...parsed.request };
                else {
                    const message = `${pathTo(path, key)}: ${parsed.message.replace(/^--/, '')}`;
                    this.problems.push({ ...value.at, code: 'wrong-value', key: pathTo(path, key), message });
                }
            }
        }
        return request;
    }
}
function isEmpty(node) {
    return node.kind === 'scalar' && node.value === null;
}
function expectation(value) {
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

// EXTERNAL MODULE: ./build/core/verdict.js
var verdict = __webpack_require__(5139);
// EXTERNAL MODULE: ./build/cli/fault.js
var fault = __webpack_require__(8817);
// EXTERNAL MODULE: ./build/cli/format.js
var format = __webpack_require__(8714);
;// CONCATENATED MODULE: ./build/cli/config.js






/** Far above what a configuration may have: whoever names a video by mistake does not wait for it to be read. */
const readableBytes = 10_000_000;
/** Says what is wrong in a configuration, a line each; answers 0 where nothing is, 1 where something is. */
async function checkConfig(path, flags, world) {
    try {
        const file = (0,external_node_path_.resolve)(world.cwd, path ?? configPath);
        const shown = (0,fault/* oneLine */.TN)((0,external_node_path_.relative)(world.cwd, file) || file);
        const result = readConfig(await readFile(file, { shown, world }));
        const problems = result.config === null ? result.problems : [];
        if (flags.json === true) {
            const document = { schema: 1, file, valid: problems.length === 0, problems, config: result.config };
            world.stdout.write(`${JSON.stringify(document)}\n`);
        }
        else if (result.config !== null) {
            const same = JSON.stringify(result.config) === JSON.stringify(defaultConfig());
            world.stdout.write(`${shown} is fine${same ? '; everything is as it is without the file' : ''}.\n`);
        }
        else {
            for (const { line, column, message } of problems) {
                world.stdout.write(`${shown}:${line}:${column}: ${(0,fault/* oneLine */.TN)(message)}\n`);
            }
            world.stdout.write(`${(0,format/* formatCount */.B4)(problems.length, 'problem')}; nothing of ${shown} would be used.\n`);
        }
        return problems.length === 0 ? 0 : (0,verdict/* exitCodeOf */.FO)('failed');
    }
    catch (error) {
        return (0,fault/* tellFault */.M2)((0,fault/* asFault */.Ps)(error), world);
    }
}
async function readFile(file, { shown, world }) {
    const uri = world.uriOf(file);
    const found = await world.store.stat(uri);
    if (found !== null && found.size > readableBytes) {
        throw (0,errors/* usageFault */.Ap)(`${shown} has ${found.size} bytes; that is no configuration, name another file.`);
    }
    const bytes = found === null ? null : await world.store.read(uri);
    if (bytes !== null)
        return bytes;
    throw (0,errors/* usageFault */.Ap)(`There is no file ${shown}; name another one, or go to the root of the repository.`);
}


/***/ })

};
