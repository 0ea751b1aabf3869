import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError, Option } from 'commander';
import { usageFault } from '../core/errors.js';
import { renderOptions, type RenderOption } from '../core/spec.js';
import { usageExitCode } from '../core/verdict.js';
import { doctor } from './doctor.js';
import { inspect } from './inspect.js';
import { jsonReporter } from './json-reporter.js';
import { render, type RenderFlags } from './render.js';
import type { CliWorld } from './world.js';

/** The command line: reads words, calls one command, answers the exit status. */
export async function runProgram(argv: readonly string[], world: CliWorld, version: string): Promise<number> {
  let status = 0;
  const program = new Command('dailies')
    .description('Renders .blend files: frames, video, and a report of what happened.')
    .version(version)
    .helpCommand('help [command]', 'show how a command is used')
    .showHelpAfterError('(run with --help to see how it is used)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'dailies: '));
      },
    });
  addRender(program, async (path, flags) => {
    status = await render(path, flags, world);
  });
  program
    .command('inspect')
    .summary('say what a .blend holds, without Blender')
    .description(
      'Says what a .blend holds: scenes, frames, size, engine, cameras. Starts no Blender and follows no path in the file.',
    )
    .argument('<file>', 'scene file')
    .option('--json', 'one JSON document instead of a page')
    .action(async (path: string, flags: { readonly json?: boolean }) => {
      status = await inspect(path, flags, world);
    });
  program
    .command('doctor')
    .summary('say what this machine has of what a render needs')
    .description('Says what this machine has of what a render needs. Exits 3 where something is missing.')
    .option('--json', 'one JSON document instead of a table')
    .action(async (flags: { readonly json?: boolean }) => {
      status = await doctor(flags, world);
    });
  program.addHelpText('after', examples);
  tab(program);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    // Whoever reads JSON lines is promised a last one, also where the command line could not be understood.
    if (argv[0] === 'render' && argv.includes('--json')) jsonReporter(world).refused(usageFault(error.message));
    return usageExitCode;
  }
}

function addRender(program: Command, action: (path: string, flags: RenderFlags) => Promise<void>): void {
  const command = program
    .command('render')
    .summary('render a .blend to frames and a video, on this machine')
    .description(
      'Renders a .blend on this machine: frames, video (or a still, for one frame), poster and report. ' +
        'Frames that were rendered before, from the same files with the same settings, are not rendered again.',
    )
    .argument('<file>', 'scene file');
  for (const option of renderOptions) command.addOption(commanderOption(option));
  command
    .option('--out <DIR>', 'where video, frames and report go (default: renders/<name of the file>)')
    .option('--frames-per-job <COUNT>', 'frames that one Blender renders before the next is started (default: all)')
    .option('--force', 'render frames again that exist already, and render although a check refuses')
    .option('--json', 'JSON lines instead of words; the last has "event":"done"')
    .addHelpText('after', renderExamples)
    .action((path: string, flags: RenderFlags) => action(path, flags));
}

/** Choices are told to help and completion; they are checked with all other options, in one place. */
function commanderOption(option: RenderOption): Option {
  const made = new Option(`--${option.name} <${option.placeholder}>`, option.help);
  if (option.value.kind !== 'choice') return made;
  const words = option.value.choices.map((choice) => choice.aliases[0] ?? choice.value);
  return made.choices(words).argParser((text: string) => text);
}

const examples = `
Examples:
  dailies render shot.blend                        the scene's own frames, as the file says
  dailies render shot.blend --frames 1-48x4 --scale 25 --samples 8
  dailies inspect shot.blend
  source <(dailies complete bash)                  complete words in this shell (zsh, fish, powershell too)

Exit status: 0 succeeded, 1 failed, 2 the command line is wrong, 3 refused, 130 cancelled.
`;

const renderExamples = `
Examples:
  dailies render shot.blend --frames 5-8,60        frames 5, 6, 7, 8 and 60
  dailies render shot.blend --frames=-10-20        from frame -10 on
  dailies render shot.blend --frames 24            one frame: a still, no video
  dailies render shot.blend --scale 10 --samples 1 a quick look

Exit status: 0 succeeded, 1 failed, 2 the command line is wrong, 3 refused, 130 cancelled.
`;
