import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export interface BareRender {
  /** Of the command line: `['-a']`, `['-f', '3']`. */
  readonly range: readonly string[];
  /** Run once the file is open, with `scene` at hand. */
  readonly python?: string;
  /** Keeps the file's own format. */
  readonly ownFormat?: boolean;
  /** Runs the file's own code. */
  readonly scripts?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** What Blender makes of the same frames by itself, with the engine and settings of the file. */
export function renderBare(scene: string, folder: string, call: BareRender): void {
  mkdirSync(folder, { recursive: true });
  execFileSync(
    'blender',
    [
      ...['-b', call.scripts === true ? '-y' : '-Y', '--python-exit-code', '9', scene],
      ...['--python-expr', `import bpy\nscene = bpy.context.scene\n${call.python ?? ''}`],
      ...['-o', join(folder, '####'), ...(call.ownFormat === true ? [] : ['-F', 'PNG']), '-x', '1', ...call.range],
    ],
    { stdio: 'ignore', env: { ...process.env, ...call.env } },
  );
}
