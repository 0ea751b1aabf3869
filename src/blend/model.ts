/**
 * What a `.blend` says about itself: the shapes that readers of this library see.
 * Values are as the file stores them; enums are spelled as Blender's Python API spells them.
 */

/** Where bytes come from: a buffer, a file, a ranged object store. `read` never returns more than it was asked for. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** Up to `length` bytes from `offset`; fewer only at the end of the source. */
  read(offset: number, length: number): Promise<Uint8Array>;
}

export interface ReadOptions {
  /**
   * Name of the file as it lies on disk, without its folder: point caches lie in a folder named after it. Without it
   * the name counts under which Blender saved the file.
   */
  readonly fileName?: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something a person should know about the file. `code` is stable; `message` is one sentence. */
export interface BlendFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
}

/** Why a file could not be read at all. */
export type BlendErrorCode =
  'not-a-blend' | 'lfs-pointer' | 'truncated' | 'too-new' | 'too-large' | 'damaged' | 'unreadable';

export type BlendReading =
  | { readonly ok: true; readonly blend: Blend; readonly findings: readonly BlendFinding[] }
  | { readonly ok: false; readonly error: { readonly code: BlendErrorCode; readonly message: string } };

export interface BlendFileFacts {
  /** As the header has it: 300, 279, 502. */
  readonly versionNumber: number;
  /** Blender version that wrote it, as people write it: `3.0`, `2.79`, `5.2`. */
  readonly version: string;
  readonly subversion: number;
  /** Oldest Blender that may open it. */
  readonly minVersion: string;
  readonly compression: 'none' | 'gzip' | 'zstd';
  readonly pointerSize: 4 | 8;
  readonly endianness: 'little' | 'big';
}

export interface Marker {
  readonly name: string;
  readonly frame: number;
  /** Name of the camera object bound to it, if any. */
  readonly camera: string | null;
}

export interface ViewLayer {
  readonly name: string;
  /** Used for rendering. */
  readonly enabled: boolean;
}

/** One eye, or one camera of a rig, of a stereo scene. */
export interface StereoView {
  readonly name: string;
  readonly suffix: string;
  readonly enabled: boolean;
}

/** Colour management by the names that an OpenColorIO configuration must know; `''` where the file has none. */
export interface ColorManagement {
  readonly displayDevice: string;
  readonly viewTransform: string;
  readonly look: string;
  readonly exposure: number | null;
  readonly gamma: number | null;
  readonly sequencerColorSpace: string;
}

/** Cycles' own settings, from ID properties; `null` fields were never stored. */
export interface CyclesSettings {
  readonly samples: number | null;
  readonly denoise: boolean | null;
  readonly device: 'CPU' | 'GPU' | null;
  /** What Blender renders with: what is stored, after its conversions, or the default of the version that wrote the file. */
  readonly effective: { readonly samples: number; readonly denoise: boolean; readonly device: 'CPU' | 'GPU' };
}

/** Ranges are inclusive; a number that is NaN in the file is `null` and comes with a finding. */
export interface Scene {
  readonly name: string;
  readonly frameStart: number;
  readonly frameEnd: number;
  /** As stored; 0 in some old files (renderers read it as 1). */
  readonly frameStep: number;
  readonly fps: number;
  readonly fpsBase: number | null;
  readonly resolution: { readonly x: number; readonly y: number; readonly percentage: number };
  readonly pixelAspect: { readonly x: number | null; readonly y: number | null };
  readonly border: { readonly used: boolean; readonly cropped: boolean };
  readonly engine: string;
  /** Name of the scene's camera object, `null` where there is none. */
  readonly camera: string | null;
  /** Names of this file's own camera objects that the scene shows in one of its view layers, in order. */
  readonly cameras: readonly string[];
  readonly markers: readonly Marker[];
  /** `PNG`, `OPEN_EXR_MULTILAYER`, `FFMPEG` …: `bpy.types.ImageFormatSettings.file_format`. */
  readonly outputFormat: string;
  readonly filmTransparent: boolean;
  readonly stereo: boolean;
  /** The sequencer holds strips that a render would use (strips present, post-processing on). */
  readonly sequencerUsed: boolean;
  /** Sound can be heard: a sound strip in the sequencer, or a speaker object with a sound. */
  readonly hasSound: boolean;
  /** The compositor is on and its result does not come from a render layer, so that no camera is needed. */
  readonly compositorAlone: boolean;
  readonly cycles: CyclesSettings;
  /** EEVEE's samples for renders, `null` before 2.80. */
  readonly eeveeSamples: number | null;
  /** Scene data is kept between frames instead of being made anew for each. */
  readonly persistentData: boolean;
  readonly frameCurrent: number;
  readonly previewRange: { readonly used: boolean; readonly start: number; readonly end: number };
  /** Time remapping: `old` frames are stretched to `new` ones. Equal numbers change nothing. */
  readonly frameMap: { readonly old: number; readonly new: number };
  readonly borderArea: {
    readonly minX: number | null;
    readonly maxX: number | null;
    readonly minY: number | null;
    readonly maxY: number | null;
  };
  /** Before 2.80 the render layers, as Blender turns them into view layers. */
  readonly viewLayers: readonly ViewLayer[];
  readonly world: string | null;
  /** Name of the scene whose objects stand behind this one. */
  readonly backgroundScene: string | null;
  /** The compositor is on and has a tree. */
  readonly compositorUsed: boolean;
  /** Bits per channel of the output. */
  readonly outputDepth: number;
  /** Where Blender would write frames, as stored. */
  readonly outputPath: string;
  readonly colorManagement: ColorManagement;
  readonly stereoViews: {
    readonly format: 'STEREO_3D' | 'MULTIVIEW';
    readonly views: readonly StereoView[];
  };
  readonly simplify: { readonly used: boolean; readonly subdivision: number; readonly particles: number | null };
}

/** A file that the `.blend` reads, as it stores the path. */
export interface AssetReference {
  readonly role:
    | 'library'
    | 'image'
    | 'sequence'
    | 'udim'
    | 'movie'
    | 'sound'
    | 'font'
    | 'clip'
    | 'volume'
    | 'cache'
    | 'script'
    | 'ies';
  /** As stored: `//` means relative to this file; separators may be either slash. */
  readonly path: string;
  /** The datablock that names it, for people: `image wood`. */
  readonly usedBy: string;
  /** What uses that datablock, where it can be told: `material Table`. A few of them. */
  readonly neededBy?: readonly string[];
  /** The path names a folder, any file of which may be read. */
  readonly folder?: true;
  /** The numbers of a tiled image's tiles. */
  readonly tiles?: readonly number[];
  /** The path stands for a series of files whose names differ in the last number alone. */
  readonly series?: true;
  /** Which numbers of a series may be read, where the file tells all its users; any without it. */
  readonly windows?: readonly SeriesWindow[];
  /** Nothing uses the datablock; it is only kept from being thrown away. */
  readonly unused?: true;
  /** Made from something else and read where it exists; its absence changes no picture. */
  readonly optional?: true;
}

/** One user of a series: frame `start` of the scene shows the file `first`, and so on to `last`. */
export interface SeriesWindow {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly cyclic: boolean;
  /** A number outside the window that may be read too: before the start, or where the user stands still. */
  readonly also: readonly number[];
}

/** A text in the file. Its content travels with the file, also where a path is kept. */
export interface TextBlock {
  readonly name: string;
  /** Blender runs it when the file is opened with scripts allowed. */
  readonly register: boolean;
  readonly path: string | null;
}

/** A driver with a Python expression. */
export interface ScriptedDriver {
  /** The datablock it stands in: `object Cube`. */
  readonly owner: string;
  /** What it drives: `rotation_euler[2]`. */
  readonly property: string;
  readonly expression: string;
}

/** A node that runs an Open Shading Language script. */
export interface ScriptNode {
  readonly owner: string;
  /** Path of the script, or the name of the text that holds it. */
  readonly script: string;
  readonly external: boolean;
}

export type SimulationKind =
  'cloth' | 'dynamic paint' | 'fluid' | 'geometry nodes' | 'ocean' | 'particles' | 'rigid body' | 'smoke' | 'soft body';

/** Something whose frame depends on the frames before it, unless it is baked. */
export interface Simulation {
  readonly kind: SimulationKind;
  /** The object that carries it; the scene for rigid bodies. */
  readonly object: string;
  /** Modifier, particle system, or paint surface. */
  readonly name: string;
  /** `null` where only the disk knows. */
  readonly baked: boolean | null;
  /** Inclusive. `null` where the range is the scene's. */
  readonly range: { readonly start: number; readonly end: number } | null;
  readonly storage: 'memory' | 'disk' | 'external';
  /** Folder of what is stored on disk, as Blender would look for it; `null` where it is in the file or cannot be told. */
  readonly path: string | null;
  /** Scenes that hold the object; empty where it is only instanced or cannot be told. */
  readonly scenes: readonly string[];
}

/** The picture that file browsers show, RGBA from the bottom row up. Its pixels are read by `readThumbnail`. */
export interface ThumbnailFacts {
  readonly width: number;
  readonly height: number;
}

export interface Blend {
  readonly file: BlendFileFacts;
  /** Name of the scene that opens with the file, `null` where it cannot be told. */
  readonly activeScene: string | null;
  /** Scenes of this file; those linked from libraries are left out. */
  readonly scenes: readonly Scene[];
  /** Names of this file's own camera objects and, where libraries are linked, of every linked object. */
  readonly cameras: {
    readonly local: readonly string[];
    readonly linked: readonly string[];
    /** Of the file's own, those that are hidden from renders as saved. */
    readonly hidden: readonly string[];
  };
  readonly assets: readonly AssetReference[];
  /** Names of images in libraries that this file's own datablocks use. */
  readonly linkedImages: readonly string[];
  readonly thumbnail: ThumbnailFacts | null;
  /** What can run code: the texts, drivers and shader scripts of this file. */
  readonly texts: readonly TextBlock[];
  readonly drivers: readonly ScriptedDriver[];
  readonly scriptNodes: readonly ScriptNode[];
  readonly simulations: readonly Simulation[];
}
