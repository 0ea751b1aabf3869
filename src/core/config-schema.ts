import { builtInPresets } from './config-preset.js';
import * as shape from './config-shape.js';
import type { ConfigText, ConfigValue } from './config-shape.js';
import { renderOptions, type Choice, type OptionValue, type RenderOption } from './options.js';

type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema that editors complete and check `.github/dailies.yml` with: JSON Schema, draft 7, as they understand it. */
export function configSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Dailies',
    description: 'What is rendered, by whom and with what: .github/dailies.yml on the default branch.',
    ...schemaOf(shape.configShape),
  };
}

function schemaOf(value: ConfigValue): JsonSchema {
  switch (value.kind) {
    case 'flag':
      return { type: 'boolean', default: value.default };
    case 'whole':
      return { type: 'integer', minimum: value.minimum, maximum: value.maximum, default: value.default };
    case 'choice':
      return {
        enum: value.choices.map((choice) => choice.value),
        enumDescriptions: value.choices.map((choice) => choice.help),
        default: value.default,
      };
    case 'text':
      return { ...textSchema(value), type: ['string', 'null'] };
    case 'texts':
      // Versions look like numbers to an editor: 4.2.
      return orNull({
        type: 'array',
        maxItems: value.most,
        default: value.default,
        items: { ...textSchema(value.of), type: ['string', 'number'] },
      });
    case 'preset':
      return { type: ['string', 'null'], examples: builtInPresets };
    case 'presets':
      return presetsSchema();
    case 'addons':
      return orNull({
        type: 'array',
        maxItems: shape.addonsLimit,
        items: {
          type: 'object',
          additionalProperties: false,
          required: Object.keys(shape.addonKeys),
          properties: Object.fromEntries(
            Object.entries(shape.addonKeys).map(([key, text]) => [key, { ...textSchema(text), type: 'string' }]),
          ),
        },
      });
    case 'group':
      return orNull({
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(value.keys).map(([key, field]) => [
            key,
            { description: field.help, ...schemaOf(field.value) },
          ]),
        ),
      });
  }
}

/** A key without anything behind it means what is said where the key is left out. */
function orNull(schema: JsonSchema & { readonly type: string }): JsonSchema {
  return { ...schema, type: [schema.type, 'null'] };
}

function textSchema(text: ConfigText): JsonSchema {
  return { pattern: text.pattern, description: text.what };
}

function presetsSchema(): JsonSchema {
  const options = renderOptions.map((option: RenderOption) => [
    option.name,
    { description: option.help, ...optionSchema(option.value) },
  ]);
  return orNull({
    type: 'object',
    maxProperties: shape.presetsLimit,
    propertyNames: { pattern: shape.presetNamePattern, not: { enum: builtInPresets } },
    additionalProperties: orNull({
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(options) as JsonSchema,
    }),
  });
}

/** Editors read `24` as a number and `1-48` as text; both are fine behind most options. */
function optionSchema(value: OptionValue): JsonSchema {
  switch (value.kind) {
    case 'integer':
      return { type: ['integer', 'string'], minimum: value.minimum, maximum: value.maximum };
    case 'choice':
      return { type: 'string', enum: value.choices.flatMap(spellings) };
    case 'frames':
    case 'rate':
    case 'name':
      return { type: ['string', 'number', 'boolean'] };
  }
}

function spellings({ value, aliases }: Choice): readonly string[] {
  return [value, ...aliases];
}
