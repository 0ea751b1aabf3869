import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource, readBlend } from '../../src/blend/index.js';
import type { Blend, Scene } from '../../src/blend/index.js';
import { describeWith, hasBlender } from '../support/requires.js';

const files = 14;
const seed = process.env['DAILIES_SEED'] ?? 'dailies';
const makerTimeoutMs = 100_000;

/** What Blender says of a file, in the shape of the reader's answer. */
interface Told {
  readonly subversion: number;
  readonly activeScene: string;
  readonly scenes: readonly Scene[];
  readonly cameras: readonly string[];
  readonly texts: Blend['texts'];
  readonly drivers: Blend['drivers'];
  readonly scriptNodes: Blend['scriptNodes'];
  readonly files: readonly (readonly [role: string, path: string, usedBy: string])[];
  readonly linked: readonly string[];
  readonly simulations: readonly Omit<Blend['simulations'][number], 'path'>[];
}

describeWith(hasBlender, 'Blender', `files that Blender makes with random settings (DAILIES_SEED=${seed})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'blend-live-'));
  let log = '';

  beforeAll(() => {
    const script = join(import.meta.dirname, 'make-random-scenes.py');
    const options = ['-b', '--factory-startup', '--python-exit-code', '3', '--python', script];
    const made = spawnSync('blender', [...options, '--', folder, seed, String(files)], {
      encoding: 'utf8',
      timeout: makerTimeoutMs,
    });
    log = `${made.stdout}\n${made.stderr}`;
    if (made.status !== 0) throw new Error(`Blender could not make the files: ${log.slice(-2000)}`);
  }, makerTimeoutMs);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(Array.from({ length: files }, (_, number) => number))('file %i', async (number) => {
    const told = JSON.parse(readFileSync(join(folder, `${number}.json`), 'utf8')) as Told;
    await using source = await fileSource(join(folder, `${number}.blend`));
    const reading = await readBlend(source, { fileName: `${number}.blend` });
    expect(reading).toMatchObject({ ok: true, findings: [] });
    if (!reading.ok) return;
    const { blend } = reading;
    expect(blend.file.subversion).toBe(told.subversion);
    expect(blend.activeScene).toBe(told.activeScene);
    expect(blend.scenes.map(({ name }) => name).sort()).toEqual(told.scenes.map(({ name }) => name).sort());
    for (const expected of told.scenes) {
      const scene = blend.scenes.find(({ name }) => name === expected.name);
      expect(scene).toEqual(expected);
    }
    expect([...blend.cameras.local].sort()).toEqual([...told.cameras].sort());
    expect([...blend.cameras.linked].sort()).toEqual(told.linked);
    const files = blend.assets.filter(({ folder: isFolder }) => isFolder !== true);
    // Blender turns slashes round when it opens a file.
    expect(sorted(files.map(({ role, path, usedBy }) => [role, path.replaceAll('\\', '/'), usedBy]))).toEqual(
      sorted(told.files.map(([role, path, usedBy]) => [role, path.replaceAll('\\', '/'), usedBy])),
    );
    expect(byName(blend.texts)).toEqual(told.texts);
    expect(blend.drivers).toEqual(told.drivers);
    expect(blend.scriptNodes).toEqual(told.scriptNodes);
    expect(sorted(blend.simulations.map(withoutPath))).toEqual(sorted(told.simulations));
  });
});

function byName(texts: Blend['texts']): Blend['texts'] {
  return [...texts].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function withoutPath({ kind, object, name, baked, range, storage, scenes }: Blend['simulations'][number]): unknown {
  return { kind, object, name, baked, range, storage, scenes: [...scenes].sort() };
}

/** Order says nothing. */
function sorted(list: readonly unknown[]): readonly string[] {
  const inOrder = (item: unknown): string => JSON.stringify(Object.entries(item as object).sort());
  return list.map(inOrder).sort();
}
