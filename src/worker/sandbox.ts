import { access, constants, readdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sandboxSource } from './python-files.js';

/** What a process may touch: absolute paths of files and folders; a folder stands for all below it. */
interface Policy {
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** The process with whose end this one is killed, also where that is killed itself; `null` for none. */
  readonly parent: number | null;
}

/**
 * The command that gives up its rights and then becomes the given one. It takes a Python interpreter, which every
 * Blender brings along or depends on; where none is found the command is answered as it is, and says nothing of a sandbox.
 */
export async function sandboxed(
  command: readonly string[],
  {
    executable,
    home,
    readable,
    endsWithParent = false,
  }: {
    readonly executable: string;
    readonly home: string;
    readonly readable: readonly string[];
    readonly endsWithParent?: boolean;
  },
): Promise<readonly string[]> {
  const python = await findPython(dirname(await realpath(executable)));
  if (python === null) return command;
  const policy: Policy = {
    read: [dirname(executable), dirname(await realpath(executable)), ...readable],
    write: [home],
    parent: endsWithParent ? process.pid : null,
  };
  const policyFile = join(home, 'sandbox.json');
  const program = join(home, 'sandbox.py');
  await writeFile(policyFile, JSON.stringify(policy));
  await writeFile(program, sandboxSource());
  // Isolated and without site packages: nothing on this machine can slip code in before the rights are gone.
  return [python, '-I', '-S', program, policyFile, '--', ...command];
}

/** Blender's own Python (`4.2/python/bin/python3.11`), else the system's. */
async function findPython(blenderFolder: string): Promise<string | null> {
  const versions = await readdir(blenderFolder).catch(() => []);
  const folders = versions
    .filter((name) => /^\d+\.\d+$/.test(name))
    .map((name) => join(blenderFolder, name, 'python', 'bin'));
  for (const folder of folders) {
    const name = (await readdir(folder).catch(() => [])).find((file) => /^python3(?:\.\d+)?$/.test(file));
    if (name !== undefined) return join(folder, name);
  }
  for (const path of ['/usr/bin/python3', '/usr/local/bin/python3']) {
    if (await isExecutable(path)) return path;
  }
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
