import { example } from './command-render.js';
import { joinWords } from './command-words.js';
import type { Config } from './config-shape.js';
import { renderOptions, type RenderOption } from './options.js';
import type { RenderRequest } from './request.js';

/** What `/render help` answers: lines to type with what they do. */
export interface CommandHelp {
  readonly commands: readonly HelpLine[];
  readonly options: readonly HelpLine[];
  /** The repository's own, and what each stands for. */
  readonly presets: readonly HelpLine[];
  readonly notes: readonly string[];
}

interface HelpLine {
  readonly line: string;
  readonly help: string;
}

/** Help as it holds where it is asked for: options from the registry, presets and limits from the configuration. */
export function commandHelp(config: Config): CommandHelp {
  const { request, day, confirm } = config.limits;
  return {
    commands: [
      { line: '/render', help: 'renders the scene files that this pull request affects' },
      { line: '/render shots/a.blend "shots/b*.blend"', help: 'renders these, by path or pattern' },
      { line: '/render status', help: 'says what is being rendered' },
      { line: '/render cancel', help: 'stops it' },
      { line: '/render retry', help: 'tries again what failed; frames that exist are kept' },
      { line: '/render confirm', help: 'starts what waits for a confirmation' },
      { line: '/render help', help: 'shows this' },
      ...(config.forks === 'never'
        ? []
        : [{ line: '/render <commit, 40 digits>', help: 'renders this commit of a fork, once you have looked at it' }]),
    ],
    options: [
      ...renderOptions.map((option: RenderOption) => ({
        line: joinWords([`--${option.name}`, example(option.value)]),
        help: option.help,
      })),
      { line: '--force', help: 'render again what was rendered, and although a check refuses' },
    ],
    presets: Object.entries(config.presets).map(([name, options]) => ({
      line: `--preset ${name}`,
      help: optionsOf(options),
    })),
    notes: [
      `At most ${request.frames} frames and ${request['machine-minutes']} machine-minutes a request, ${day.frames} and ${day['machine-minutes']} a day.`,
      `Above ${confirm.frames} frames or ${confirm['machine-minutes']} machine-minutes somebody must confirm.`,
      `Who may render: ${config.permission} permission and above.`,
      config.forks === 'never'
        ? 'Pull requests from forks are not rendered.'
        : 'Pull requests from forks are rendered when somebody with write permission names the commit.',
    ],
  };
}

function optionsOf(request: RenderRequest): string {
  const words = Object.entries(request).flatMap(([name, value]) => [`--${name}`, String(value)]);
  return words.length === 0 ? 'as the file says' : joinWords(words);
}
