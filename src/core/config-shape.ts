import type { RenderRequest } from './request.js';

/** What may stand behind a key of the configuration, and what holds where nothing does. */
export type ConfigValue =
  | { readonly kind: 'flag'; readonly default: boolean }
  | {
      readonly kind: 'whole';
      readonly minimum: number;
      readonly maximum: number;
      readonly unit: string;
      readonly default: number;
    }
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly value: string; readonly help: string }[];
      readonly default: string;
    }
  | ConfigText
  | { readonly kind: 'texts'; readonly of: ConfigText; readonly most: number; readonly default: readonly string[] }
  | { readonly kind: 'preset'; readonly default: null }
  | { readonly kind: 'presets' }
  | { readonly kind: 'addons' }
  | ConfigGroup;

export interface ConfigText {
  readonly kind: 'text';
  /** What it is, for a message: `a path inside the repository`. */
  readonly what: string;
  readonly pattern: string;
  readonly default: null;
}

export interface ConfigGroup {
  readonly kind: 'group';
  readonly keys: Readonly<Record<string, ConfigField>>;
}

interface ConfigField {
  readonly help: string;
  readonly value: ConfigValue;
}

/** Addons are read, hashed and loaded one by one. */
export const addonsLimit = 20;
export const presetsLimit = 50;
export const presetNamePattern = '^[a-z0-9][a-z0-9_-]{0,39}$';

/** Relative, without backslash, and no part of it is `..`. */
const pathText: ConfigText = {
  kind: 'text',
  what: 'a path inside the repository, from its root, with /',
  pattern: '^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\\\\\u0000-\\u001f\\u007f]{1,1024}$',
  default: null,
};

/** What every entry of `trust.addons` has. */
export const addonKeys = {
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
} as const satisfies Readonly<Record<string, ConfigText>>;

const globText: ConfigText = { ...pathText, what: 'a path or pattern from the root of the repository, with /' };
const branchText: ConfigText = {
  kind: 'text',
  what: 'a branch or a pattern of branches',
  pattern: '^[^\\s~^:\\\\]{1,255}$',
  default: null,
};
const versionText: ConfigText = {
  kind: 'text',
  what: 'a version like 4.2 or 3.4.1',
  pattern: '^\\d{1,2}\\.\\d{1,3}(?:\\.\\d{1,3})?$',
  default: null,
};

const framesLimit = { kind: 'whole', minimum: 1, maximum: 1_000_000, unit: 'frames' } as const;
const minutesLimit = { kind: 'whole', minimum: 1, maximum: 1_000_000, unit: 'minutes' } as const;

const presetField = { help: 'preset for what this event renders', value: { kind: 'preset', default: null } } as const;

/**
 * The one list of what `.github/dailies.yml` may say. The reader, the defaults, the type of a configuration and the
 * schema for editors are made of it; the options in presets come from the registry of render options.
 */
export const configShape = {
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
} as const satisfies ConfigGroup;

/** The configuration in force, with a value for every key. */
export type Config = ValueOf<typeof configShape>;

type ValueOf<Value> = Value extends { readonly kind: 'group'; readonly keys: infer Keys }
  ? { readonly [Key in keyof Keys]: Keys[Key] extends { readonly value: infer Inner } ? ValueOf<Inner> : never }
  : Value extends { readonly kind: 'flag' }
    ? boolean
    : Value extends { readonly kind: 'whole' }
      ? number
      : Value extends { readonly kind: 'choice'; readonly choices: readonly { readonly value: infer Word }[] }
        ? Word
        : Value extends { readonly kind: 'texts' }
          ? readonly string[]
          : Value extends { readonly kind: 'presets' }
            ? Readonly<Record<string, RenderRequest>>
            : Value extends { readonly kind: 'addons' }
              ? readonly { readonly path: string; readonly sha256: string }[]
              : string | null;
