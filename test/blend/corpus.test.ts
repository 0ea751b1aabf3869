import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSource, readBlend } from '../../src/blend/index.js';
import type { Blend, BlendReading, Scene } from '../../src/blend/index.js';
import { corpus, describeWith } from '../support/requires.js';

/** A scene as read from the file's own structures by other code; `null` where the file lacks the field. */
interface StoredScene {
  readonly name: string;
  readonly frame_start: number | null;
  readonly frame_end: number | null;
  readonly frame_step: number | null;
  readonly frame_current: number | null;
  readonly fps: number | null;
  readonly fps_base: number | 'nan' | null;
  readonly resolution_x: number | null;
  readonly resolution_y: number | null;
  readonly resolution_percentage: number | null;
  readonly engine: string | null;
  readonly camera: string | null;
}

/** A scene as Blender tells it after its own conversions. */
interface OpenedScene {
  readonly name: string;
  readonly library: string | null;
  readonly file_format: string;
  readonly film_transparent: boolean;
  readonly use_border: boolean;
  readonly use_crop_to_border: boolean;
  readonly use_multiview: boolean;
  readonly use_compositing: boolean;
  readonly use_nodes: boolean;
  readonly use_preview_range: boolean;
  readonly frame_map_old: number;
  readonly frame_map_new: number;
  readonly output_filepath: string;
  readonly view_layers: readonly string[];
  readonly markers: readonly { readonly name: string; readonly frame: number; readonly camera: string | null }[];
  readonly cycles_samples?: number;
  readonly cycles_device?: string;
}

interface OracleEntry {
  readonly path: string;
  readonly set: 'seed' | 'dev' | 'generated' | 'broken';
  readonly header: { readonly header?: string; readonly compression?: string; readonly version?: number };
  readonly sdna_py?: {
    readonly scenes?: readonly StoredScene[];
    readonly curscene?: string | null;
    readonly subversion?: number;
    readonly error?: string;
  };
  readonly blender?: {
    readonly opened?: boolean;
    readonly scenes?: readonly OpenedScene[];
    readonly libraries?: readonly { readonly filepath: string; readonly parent: string | null }[];
    readonly blend_paths?: readonly string[];
    readonly texts?: readonly { name: string; library: string | null; filepath: string; use_module: boolean }[];
    readonly scripted_drivers?: readonly (readonly [string, string, string, boolean])[];
  };
}

describeWith(corpus !== null, 'DAILIES_CORPUS with oracle.jsonl', 'the corpus of .blend files', () => {
  describeCorpus(corpus ?? '');
});

function describeCorpus(folder: string): void {
  const entries = readFileSync(join(folder, 'oracle.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OracleEntry);
  const read = async (path: string): Promise<BlendReading> => {
    await using source = await fileSource(join(folder, path));
    return await readBlend(source);
  };
  const readable = entries.filter((entry) => entry.sdna_py?.scenes !== undefined);

  describe('every file that its own structures explain', () => {
    test.each(readable.map((entry) => [entry.path, entry] as const))('%s', async (path, entry) => {
      const reading = await read(path);
      expect(reading).toMatchObject({ ok: true });
      if (!reading.ok) return;
      compareStored(reading.blend, entry);
      if (entry.blender?.opened === true) compareOpened(reading.blend, entry.blender);
      if (entry.set !== 'broken') expect(reading.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    });
  });

  describe('every other file', () => {
    const others = entries.filter((entry) => !readable.includes(entry));
    test.each(others.map(({ path }) => [path] as const))('%s has an answer', async (path) => {
      const start = process.cpuUsage();
      const reading = await read(path);
      // Ten seconds are promised where nothing else runs; beside other tests a second counts for less.
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(30_000);
      if (!reading.ok) expect(reading.error.message).toMatch(/;|\(/);
    });
  });

  test('reads as many files as it should', () => {
    const count = (set: OracleEntry['set']): number => readable.filter((entry) => entry.set === set).length;
    expect(count('broken')).toBeGreaterThanOrEqual(19);
    expect(count('dev')).toBeGreaterThan(50);
    expect(count('generated')).toBeGreaterThan(60);
  });
}

/** Equal wherever the other reading has a value. */
function same(actual: unknown, expected: unknown, what: string): void {
  if (expected === null || expected === undefined) return;
  expect({ [what]: actual }).toEqual({ [what]: expected });
}

function compareStored(blend: Blend, { sdna_py: stored, header }: OracleEntry): void {
  expect(blend.scenes.map(({ name }) => name)).toEqual(stored?.scenes?.map(({ name }) => name));
  same(blend.activeScene, stored?.curscene, 'active scene');
  same(blend.file.subversion, stored?.subversion, 'subversion');
  same(blend.file.compression, header.compression, 'compression');
  same(blend.file.versionNumber, header.version, 'version');
  for (const expected of stored?.scenes ?? []) {
    const scene = sceneNamed(blend, expected.name);
    same(scene.frameStart, expected.frame_start, 'frame start');
    same(scene.frameEnd, expected.frame_end, 'frame end');
    same(scene.frameStep, expected.frame_step, 'frame step');
    same(scene.frameCurrent, expected.frame_current, 'current frame');
    same(scene.fps, expected.fps, 'fps');
    // A number that is NaN in the file is null here.
    if (expected.fps_base === 'nan') expect(scene.fpsBase).toBeNull();
    else same(scene.fpsBase, expected.fps_base, 'fps base');
    same(scene.resolution.x, expected.resolution_x, 'width');
    same(scene.resolution.y, expected.resolution_y, 'height');
    same(scene.resolution.percentage, expected.resolution_percentage, 'percentage');
    same(scene.engine, expected.engine, 'engine');
    same(scene.camera, expected.camera, 'camera');
  }
}

function compareOpened(blend: Blend, opened: NonNullable<OracleEntry['blender']>): void {
  for (const expected of opened.scenes ?? []) {
    if (expected.library !== null) continue;
    const scene = sceneNamed(blend, expected.name);
    expect(scene.markers).toEqual(expected.markers.map(({ name, frame, camera }) => ({ name, frame, camera })));
    expect(scene.viewLayers.map(({ name }) => name)).toEqual(expected.view_layers);
    same(scene.cycles.effective.samples, expected.cycles_samples, 'samples');
    same(scene.cycles.effective.device, expected.cycles_device, 'device');
    same(scene.outputFormat, expected.file_format, 'format');
    same(scene.filmTransparent, expected.film_transparent, 'film');
    same(scene.border, { used: expected.use_border, cropped: expected.use_crop_to_border }, 'border');
    same(scene.stereo, expected.use_multiview, 'stereo');
    same(scene.compositorUsed, expected.use_compositing && expected.use_nodes, 'compositor');
    same(scene.previewRange.used, expected.use_preview_range, 'preview range');
    same(scene.frameMap, { old: expected.frame_map_old, new: expected.frame_map_new }, 'frame map');
    same(slashes(scene.outputPath), slashes(expected.output_filepath), 'output path');
  }
  const ownTexts = (opened.texts ?? []).filter(({ library }) => library === null);
  expect(blend.texts.map(({ name, register, path }) => [name, register, path ?? ''])).toEqual(
    ownTexts.map(({ name, use_module, filepath }) => [name, use_module, filepath]),
  );
  expect(blend.drivers.map(({ expression }) => expression).sort()).toEqual(
    (opened.scripted_drivers ?? []).map(([, , expression]) => expression).sort(),
  );
  comparePaths(blend, opened);
}

/** Blender tells paths of libraries too, and its own folders; files of this file alone must all be named by both. */
function comparePaths(blend: Blend, opened: NonNullable<OracleEntry['blender']>): void {
  const told = new Set((opened.blend_paths ?? []).map(slashes));
  const found = new Set(blend.assets.filter(({ folder }) => folder !== true).map(({ path }) => slashes(path)));
  for (const path of found) expect(told).toContain(path);
  const hasLibraries = (opened.libraries ?? []).length > 0;
  if (hasLibraries) return;
  for (const path of told) if (path.startsWith('//') && !isFolder(blend, path)) expect(found).toContain(path);
}

function isFolder(blend: Blend, path: string): boolean {
  return blend.assets.some((asset) => asset.folder === true && slashes(asset.path) === path);
}

function sceneNamed(blend: Blend, name: string): Scene {
  const scene = blend.scenes.find((one) => one.name === name);
  if (scene === undefined) throw new Error(`The scene "${name}" was not read.`);
  return scene;
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
