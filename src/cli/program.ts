import tab from '@bomb.sh/tab/commander';
import { Command, CommanderError, Option } from 'commander';
import { usageFault } from '../core/errors.js';
import { renderOptions, type RenderOption } from '../core/options.js';
import { shownWord } from '../core/request.js';
import { usageExitCode } from '../core/verdict.js';
import { cancel } from './cancel.js';
import { affected, type AffectedFlags } from './affected.js';
import { closure, type ClosureFlags } from './closure.js';
import { doctor } from './doctor.js';
import { inspect } from './inspect.js';
import { jsonReporter } from './json-reporter.js';
import { logs, type LogsFlags } from './logs.js';
import { pack, type PackFlags } from './pack.js';
import { render } from './render.js';
import type { RenderFlags } from './render-flags.js';
import { status as tellStatus } from './status.js';
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
      'Says what a .blend holds (scenes, frames, size, engine, cameras), what it reads, and what stands in the way of ' +
        'rendering it. Starts no Blender, and opens nothing outside the repository.',
    )
    .argument('<file>', 'scene file')
    .option('--json', 'one JSON document instead of a page')
    .action(async (path: string, flags: { readonly json?: boolean }) => {
      status = await inspect(path, flags, world);
    });
  addClosureCommands(program, world, (code) => (status = code));
  addRunCommands(program, world, (code) => (status = code));
  addConfigCommands(program, world, (code) => (status = code));
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

const rootHelp = 'folder that paths are told relative to; nothing outside is opened (default: the repository)';

function addClosureCommands(program: Command, world: CliWorld, end: (status: number) => void): void {
  program
    .command('closure')
    .summary('list every file that a .blend reads')
    .description(
      'Lists every file that a .blend reads, libraries recursively: path, size, hash, and which datablock uses it.',
    )
    .argument('<file>', 'scene file')
    .option('--root <DIR>', rootHelp)
    .option('--json', 'one JSON document instead of a page')
    .action(async (path: string, flags: ClosureFlags) => {
      end(await closure(path, flags, world));
    });
  program
    .command('pack')
    .summary('write a .blend with all it reads into a folder, by content')
    .description('Writes every file that a .blend reads into a folder, by content, and a manifest that names them all.')
    .argument('<file>', 'scene file')
    .requiredOption('--out <DIR>', 'folder that gets objects and manifest')
    .option('--root <DIR>', rootHelp)
    .option('--force', 'pack what can be packed, although a check refuses')
    .option('--json', 'one JSON document instead of a sentence')
    .action(async (path: string, flags: PackFlags) => {
      end(await pack(path, flags, world));
    });
  program
    .command('affected')
    .summary('list the scene files that a change concerns')
    .description('Lists the scene files whose closure changed between two commits, and the files that changed in it.')
    .option('--base <REV>', 'commit to compare with (default: the one before the head)')
    .option('--head <REV>', 'commit to look at (default: HEAD)')
    .option('--lfs <REMOTE>', 'fetch contents kept by Git LFS from this remote')
    .option('--json', 'one JSON document instead of a list')
    .action(async (flags: AffectedFlags) => {
      end(await affected(flags, world));
    });
}

const runHelp = 'name of the run, or the beginning of it';

function addRunCommands(program: Command, world: CliWorld, end: (status: number) => void): void {
  program
    .command('status')
    .summary('say where a run stands, or list those that go on')
    .description(
      'Says where a run of this machine stands; without its name, lists those that go on and the recent ones.',
    )
    .argument('[run]', runHelp)
    .option('--json', 'one JSON document instead of a page')
    .action(async (run: string | undefined, flags: { readonly json?: boolean }) => {
      end(await tellStatus(run, flags, world));
    });
  program
    .command('cancel')
    .summary('stop a run that another command renders')
    .description('Stops a run and its Blenders, and ends when they are gone. Finished frames are kept.')
    .argument('<run>', runHelp)
    .option('--json', 'one JSON document instead of a sentence')
    .action(async (run: string, flags: { readonly json?: boolean }) => {
      end(await cancel(run, flags, world));
    });
  program
    .command('logs')
    .summary('print what Blender said in a run')
    .description('Prints what Blender said in each chunk of a run, while it goes on or afterwards.')
    .argument('<run>', runHelp)
    .option('--chunk <NUMBER>', 'only this chunk, counted from 0')
    .option('--follow', 'go on printing until the run is over')
    .option('--json', 'one JSON document instead of text')
    .action(async (run: string, flags: LogsFlags) => {
      end(await logs(run, flags, world));
    });
}

function addConfigCommands(program: Command, world: CliWorld, end: (status: number) => void): void {
  program
    .command('config')
    .summary('work with the configuration of a repository')
    .description('Works with .github/dailies.yml, which says what the bot renders, by whom and with what.')
    .command('check')
    .summary('say what is wrong in a configuration')
    .description('Says what is wrong in a configuration, each at its line. Exits 1 where something is.')
    .argument('[file]', 'configuration (default: .github/dailies.yml)')
    .option('--json', 'one JSON document instead of lines')
    .action(async (path: string | undefined, flags: { readonly json?: boolean }) => {
      // Its reader of YAML is a third of the program; no other command waits for it.
      const { checkConfig } = await import('./config.js');
      end(await checkConfig(path, flags, world));
    });
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
    .option('--jobs <COUNT>', 'Blenders at a time (default: one, a second where frames are light)')
    .option('--allow-scripts', 'run the file’s own drivers and registered texts; still in the sandbox')
    .option('--addon <PATH@SHA256>', 'load this add-on (.py or .zip) first; may be given again', collect, [])
    .option('--ocio <FILE>', 'colour configuration in place of Blender’s own')
    .option('--silence-limit <MINUTES>', 'give Blender up when it says nothing for so long (default: 30)')
    .option('--frame-limit <MINUTES>', 'give Blender up when one frame takes so long (default: never)')
    .option('--memory <GB>', 'memory that each Blender may use (default: what the machine has)')
    .option('--verify', 'decode frames that exist already before they are used')
    .option('--force', 'render frames again that exist already, and render although a check refuses')
    .option('--json', 'JSON lines instead of words; the last has "event":"done"')
    .addHelpText('after', renderExamples)
    .action((path: string, flags: RenderFlags) => action(path, flags));
}

function collect(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

/** Choices are told to help and completion; they are checked with all other options, in one place. */
function commanderOption(option: RenderOption): Option {
  const made = new Option(`--${option.name} <${option.placeholder}>`, option.help);
  if (option.value.kind !== 'choice') return made;
  const words = option.value.choices.map((choice) => shownWord(choice));
  return made.choices(words).argParser((text: string) => text);
}

const examples = `
Examples:
  dailies render shot.blend                        the scene's own frames, as the file says
  dailies render shot.blend --frames 1-48x4 --scale 25 --samples 8
  dailies inspect shot.blend
  dailies affected --base main                     which shots does this branch change?
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
