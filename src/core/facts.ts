/**
 * What `core` needs to know of a scene file, told in its own words: `blend` reads files, and its answer fits this
 * shape without `core` knowing how files are read.
 */
export interface SceneFacts {
  readonly name: string;
  readonly frameStart: number;
  readonly frameEnd: number;
  readonly frameStep: number;
  readonly fps: number;
  readonly fpsBase: number | null;
  readonly resolution: { readonly x: number; readonly y: number; readonly percentage: number };
  readonly pixelAspect: { readonly x: number | null; readonly y: number | null };
  readonly border: { readonly used: boolean; readonly cropped: boolean };
  readonly engine: string;
  readonly camera: string | null;
  /** The file's own cameras that the scene shows in one of its view layers. */
  readonly cameras: readonly string[];
  readonly markers: readonly { readonly frame: number; readonly camera: string | null }[];
  readonly outputFormat: string;
  /** Bits a channel. */
  readonly outputDepth: number;
  readonly stereo: boolean;
  readonly stereoViews: { readonly views: readonly { readonly suffix: string; readonly enabled: boolean }[] };
  readonly viewLayers: readonly { readonly name: string; readonly enabled: boolean }[];
  /** By the names that a colour configuration must know; `''` where the file has none. */
  readonly colorManagement: { readonly displayDevice: string; readonly viewTransform: string; readonly look: string };
  readonly persistentData: boolean;
  /** `null` before 2.80. */
  readonly eeveeSamples: number | null;
  readonly sequencerUsed: boolean;
  readonly hasSound: boolean;
  readonly compositorAlone: boolean;
  /** What Cycles renders with: as stored, or the default of the version that wrote the file. */
  readonly cycles: { readonly effective: { readonly samples: number; readonly denoise: boolean } };
}

export interface FileFacts {
  readonly file: { readonly version: string; readonly minVersion: string };
  readonly activeScene: string | null;
  readonly scenes: readonly SceneFacts[];
  readonly cameras: {
    readonly local: readonly string[];
    /** Every linked object, camera or not. */
    readonly linked: readonly string[];
    /** Of the local ones, those hidden from renders. */
    readonly hidden: readonly string[];
  };
  readonly simulations: readonly SimulationFacts[];
  readonly texts: readonly { readonly name: string; readonly register: boolean }[];
  readonly drivers: readonly { readonly owner: string; readonly property: string; readonly expression: string }[];
  readonly scriptNodes: readonly { readonly owner: string; readonly script: string }[];
}

/** Something whose frame depends on the frames before it, unless it is baked. */
export interface SimulationFacts {
  readonly kind: string;
  /** The object that carries it. */
  readonly object: string;
  /** `null` where only the disk knows. */
  readonly baked: boolean | null;
  /** Frames of its cache, inclusive; `null` where they are the scene's. */
  readonly range: { readonly start: number; readonly end: number } | null;
  /** Scenes that hold the object; empty where that cannot be told. */
  readonly scenes: readonly string[];
}

/** Something a person should know before or after a render; an `error` refuses it. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  /** The file it is about, where it is about one: relative to the root where it lies inside. */
  readonly path?: string;
  /** The datablock that names the file: `image wood`. */
  readonly usedBy?: string;
}
