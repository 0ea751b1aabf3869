import type { FileFacts, SceneFacts } from '../../src/core/facts.js';
import type { Plan } from '../../src/core/plan.js';
import { pngFormat } from '../../src/core/frame-format.js';
import { cpuDevice, type BlenderCapabilities } from '../../src/core/spec.js';

/** An ordinary scene; tests say what is not ordinary about theirs. */
export function sceneFacts(changes: Partial<SceneFacts> = {}): SceneFacts {
  return {
    name: 'Scene',
    frameStart: 1,
    frameEnd: 48,
    frameStep: 1,
    fps: 24,
    fpsBase: 1,
    resolution: { x: 1920, y: 1080, percentage: 100 },
    pixelAspect: { x: 1, y: 1 },
    border: { used: false, cropped: false },
    engine: 'CYCLES',
    camera: 'Camera',
    cameras: ['Camera'],
    markers: [],
    outputFormat: 'PNG',
    outputDepth: 8,
    stereo: false,
    stereoViews: { views: [] },
    viewLayers: [{ name: 'ViewLayer', enabled: true }],
    colorManagement: { displayDevice: 'sRGB', viewTransform: 'Filmic', look: 'None' },
    persistentData: false,
    eeveeSamples: 64,
    sequencerUsed: false,
    hasSound: false,
    compositorAlone: false,
    cycles: { effective: { samples: 128, denoise: false } },
    ...changes,
  };
}

export function fileFacts(changes: Partial<FileFacts> = {}): FileFacts {
  return {
    file: { version: '3.4', minVersion: '3.0' },
    activeScene: 'Scene',
    scenes: [sceneFacts()],
    cameras: { local: ['Camera'], linked: [], hidden: [] },
    simulations: [],
    texts: [],
    drivers: [],
    scriptNodes: [],
    ...changes,
  };
}

export function blenderFacts(changes: Partial<BlenderCapabilities> = {}): BlenderCapabilities {
  return {
    version: '3.4.1',
    build: 'abc',
    denoisers: [],
    gpus: [],
    displays: [{ name: 'sRGB', views: ['Standard', 'Filmic'] }],
    looks: ['None', 'High Contrast'],
    sandboxGaps: [],
    engines: ['BLENDER_EEVEE', 'BLENDER_WORKBENCH', 'CYCLES'],
    ...changes,
  };
}

export function planFacts(changes: Partial<Plan> = {}): Plan {
  return {
    schema: 1,
    run: '0123456789abcdef0123',
    input: {
      uri: 'file:///project/shot.blend',
      sha256: 'a'.repeat(64),
      readable: ['file:///project'],
      incomplete: false,
    },
    outputUri: 'file:///project/out',
    framesUri: 'file:///store/frames',
    renderKey: 'b'.repeat(40),
    blender: { version: '3.4.1', build: 'abc' },
    spec: {
      pixels: {
        scene: 'Scene',
        viewLayers: null,
        camera: null,
        engine: 'CYCLES',
        scale: 100,
        samples: null,
        denoise: 'off',
        device: cpuDevice,
        persistentData: false,
        simplify: null,
        format: pngFormat,
        views: [],
        colour: null,
        size: { width: 64, height: 36 },
      },
      delivery: {
        frames: '1-10',
        rate: { numerator: 24, denominator: 1 },
        kind: 'video',
        sound: false,
        pixelAspect: { numerator: 1, denominator: 1 },
        quality: 'high',
        burnIn: null,
      },
    },
    trust: { scripts: false, addons: [], ocio: null },
    limits: { silenceSeconds: null, frameSeconds: null, memoryBytes: null },
    chunks: ['1-5', '6-10'],
    stepFrom: null,
    again: false,
    verify: false,
    ...changes,
  };
}
