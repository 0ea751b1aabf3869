// Renders the sample animation with the local farm. Needs nothing installed but Node: it runs the committed bundle.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installMissingTools, refusedExitCode, requireNode } from './apt-tools.mjs';

const root = join(import.meta.dirname, '..');
const sample = join('samples', 'first-take', 'shot.blend');
const output = join('out', 'demo');

requireNode();
if (!installMissingTools()) process.exit(refusedExitCode);
console.error(
  `Rendering ${sample} on this machine; it takes a minute or two. Again, it takes a second: frames are remembered.`,
);
const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'render', sample, '--out', output], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
// Ctrl-C at the terminal reaches the renderer by itself; this process only waits for what it says.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('close', (status) => {
  if (status === 0)
    console.log(`The video is ${join(root, output, 'output.mp4')}\nIts frames and its report lie beside it.`);
  process.exitCode = status ?? 1;
});
