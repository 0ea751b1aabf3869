// Finds the programs that a render needs, and installs through apt those that are missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = [20, 19];
/** Same as a refused render: what was asked cannot be done as things stand. */
export const refusedExitCode = 3;

const tools = [
  { name: 'Blender', package: 'blender', found: () => named('DAILIES_BLENDER') || onPath('blender') },
  { name: 'FFmpeg', package: 'ffmpeg', found: () => onPath('ffmpeg') && onPath('ffprobe') },
];
/** What tests need beside them. */
const testTools = [
  { name: 'Git', package: 'git', found: () => onPath('git') },
  { name: 'Git LFS', package: 'git-lfs', found: () => onPath('git-lfs') },
];

function listed(wanted) {
  const names = wanted.map((tool) => tool.name);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Ends the program with a sentence where Node is too old to run what follows. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  console.error(`Dailies needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(refusedExitCode);
}

/**
 * Installs what is missing: as root, or with sudo where a person is there to answer it.
 * Answers true when everything is there; otherwise it has said what to run.
 */
export function installMissingTools(wanted = tools) {
  const missing = wanted.filter((tool) => !tool.found());
  if (missing.length === 0) return true;
  const names = listed(missing);
  const are = missing.length === 1 ? 'is' : 'are';
  const packages = missing.map((tool) => tool.package);
  if (!onPath('apt-get')) {
    console.error(`${names} ${are} not installed, and there is no apt-get here; install ${names} and run this again.`);
    return false;
  }
  const isRoot = process.getuid?.() === 0;
  const line = `${isRoot ? '' : 'sudo '}apt-get update && ${isRoot ? '' : 'sudo '}apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!isRoot && !(onPath('sudo') && process.stdin.isTTY)) {
    console.error(`${names} ${are} not installed. Run this line, then the same command again:\n\n  ${line}\n`);
    return false;
  }
  console.error(`${names} ${are} not installed; installing through apt:\n\n  ${line}\n`);
  const apt = (...args) => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', 'apt-get', ...args];
    return spawnSync(command[0], command.slice(1), {
      // Progress is for people; standard output belongs to the command that needed the tools.
      stdio: ['inherit', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  };
  // A list that cannot be refreshed may still be good enough to install from.
  apt('update', '-q');
  apt('install', '-q', '-y', '--no-install-recommends', ...packages);
  const still = missing.filter((tool) => !tool.found());
  if (still.length === 0) return true;
  console.error(`apt could not install ${listed(still)}; run it yourself to see why:\n\n  ${line}\n`);
  return false;
}

function named(variable) {
  const path = process.env[variable];
  return path !== undefined && path !== '' && isExecutable(path);
}

function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && isExecutable(join(folder, program)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// As a program it goes before the tests: what cannot be installed makes them skip, with a notice, unless that is forbidden.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  if (!installMissingTools([...tools, ...testTools])) {
    if (process.env.DAILIES_STRICT === '1') process.exit(refusedExitCode);
    console.error('Tests that need these programs are skipped.');
  }
}
