import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/**
 * The folder of what a script makes inside Blender, made once for each version of the script and of the files that it
 * imports. The script finds the folder as its one argument.
 */
export function madeByBlender(script: string, imported: readonly string[] = []): string {
  const sources = Buffer.concat([script, ...imported].map((file) => readFileSync(file)));
  const hash = createHash('sha256').update(sources).digest('hex').slice(0, 12);
  const name = `dailies-test-${basename(script, extname(script))}`;
  const folder = join(tmpdir(), `${name}-${hash}`);
  if (existsSync(folder)) return folder;
  const made = mkdtempSync(join(tmpdir(), `${name}-new-`));
  const blender = process.env['DAILIES_BLENDER'] ?? 'blender';
  execFileSync(blender, ['-b', '--factory-startup', '--python-exit-code', '9', '--python', script, '--', made], {
    stdio: 'ignore',
  });
  try {
    renameSync(made, folder);
  } catch {
    // Another test process was first; what it made is the same.
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
}
