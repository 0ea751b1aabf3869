import { booleanIn, groupAt, idProperties, integerIn, subgroup } from './id-properties.js';
import type { PropertyGroup } from './id-properties.js';
import type { CyclesSettings } from './model.js';
import type { Record } from './record.js';

/** Version and subversion of the Blender that wrote the file, as one number to compare: 3.0.25 is 300025. */
export function fullVersion(version: number, subversion: number): number {
  return version * 1000 + subversion;
}

/** Samples that were never stored, by the last version that had this default. */
const sampleDefaults: readonly (readonly [last: number, samples: number])[] = [
  [fullVersion(276, 8), 10],
  [fullVersion(300, 25), 128],
];
const samplesNow = 4096;
/** Cycles denoises unless told otherwise since then. */
const lastWithoutDenoise = fullVersion(300, 25);
/** Before, denoising was a setting of each layer. */
const firstSceneDenoise = fullVersion(290, 0);
/** Up to then `use_square_samples` meant the square of the number. */
const lastSquareSamples = fullVersion(300, 25);
const gpuDevice = 1;
const group = 'cycles';

export function cyclesSettings(scene: Record, version: number): CyclesSettings {
  const stored = subgroup(idProperties(scene), group);
  const samples = integerIn(stored, 'samples');
  const denoise = booleanIn(stored, 'use_denoising');
  const deviceNumber = integerIn(stored, 'device');
  const device = deviceNumber === null ? null : deviceNumber === gpuDevice ? 'GPU' : 'CPU';
  return {
    samples,
    denoise: denoise ?? (version < firstSceneDenoise ? layerDenoise(scene) : null),
    device,
    effective: {
      samples: effectiveSamples(stored, samples, version),
      denoise: denoise ?? version > lastWithoutDenoise,
      device: device ?? 'CPU',
    },
  };
}

function effectiveSamples(stored: PropertyGroup, samples: number | null, version: number): number {
  const number = samples ?? sampleDefaults.find(([last]) => version <= last)?.[1] ?? samplesNow;
  const squared = version <= lastSquareSamples && booleanIn(stored, 'use_square_samples') === true;
  return squared ? number * number : number;
}

function layerDenoise(scene: Record): boolean | null {
  const groups: PropertyGroup[] = [];
  for (const layer of scene.list('view_layers')) groups.push(groupAt(layer.follow('id_properties')));
  for (const layer of scene.list('r.layers')) groups.push(groupAt(layer.follow('prop')));
  const stored = groups.map((properties) => booleanIn(subgroup(properties, group), 'use_denoising'));
  return stored.includes(true) ? true : stored.includes(false) ? false : null;
}

/** Whether Cycles' own property makes the film transparent, as it did before 2.80. */
export function cyclesFilmTransparent(scene: Record): boolean {
  return booleanIn(subgroup(idProperties(scene), group), 'film_transparent') === true;
}
