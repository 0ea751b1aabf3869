import type { FaultKind } from './core/errors.js';
import type { Plan } from './core/plan.js';
import type { BlenderCapabilities } from './core/spec.js';
import type { Problem } from './core/status.js';

/** Everything a flow or a worker needs from the world outside. Implementations lie in `local/` and `trees/`. */

export interface Clock {
  /** Milliseconds since some fixed moment; only differences mean anything. */
  now(): number;
  /** Wall-clock time for records, ISO 8601. */
  timestamp(): string;
  sleep(milliseconds: number): Promise<void>;
}

/** Bytes of one object; the shape of `blend`'s byte source, and disposable. */
export interface ObjectReader extends AsyncDisposable {
  /** Bytes in all. */
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

export interface StoredObject {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
}

/** Where bytes live. Names are whole URIs (`file://…`); a folder's URI has no slash at its end. */
export interface Store {
  /** `null` where there is no such object. */
  stat(uri: string): Promise<StoredObject | null>;
  /** The whole object; `null` where there is none. For small records. */
  read(uri: string): Promise<Uint8Array | null>;
  /** Writes all or nothing: a reader never sees half an object. */
  write(uri: string, content: Uint8Array | { readonly file: string }): Promise<void>;
  /** The same all-or-nothing for an object that is in this store already; shares its bytes where the store can. */
  copy(from: string, to: string): Promise<void>;
  /** Every object below a folder's URI, in no order; an empty list where there is no such folder. */
  list(folderUri: string): Promise<readonly StoredObject[]>;
  /** A path on this machine where other programs can read the object; downloads into `folder` where it is elsewhere. */
  localCopy(uri: string, folder: string): Promise<string>;
  /** No error where there is none. */
  remove(uri: string): Promise<void>;
}

/** Files that scenes are made of, by absolute path or by path relative to the root. */
export interface Tree {
  /** What paths are told relative to: the repository, or the scene file's folder. Absolute. */
  readonly root: string;
  /** Stable across renders of the same repository on this machine. */
  readonly repositoryId: string;
  open(path: string): Promise<ObjectReader>;
  /** Lower-case hex of a file's content, or `null` where there is no such file. */
  sha256(path: string): Promise<string | null>;
  /** A text that changes whenever the file is written, replaced or touched; `null` where there is no such file. */
  stamp(path: string): Promise<string | null>;
  /** Names in a folder; empty where there is no such folder. */
  names(folder: string): Promise<readonly string[]>;
}

export type RunState =
  | { readonly state: 'running' }
  | { readonly state: 'succeeded' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly kind: FaultKind; readonly code: string; readonly message: string };

export interface FarmCapabilities {
  /** `null` where there is none that answers; `problems` then says why. */
  readonly blender: (BlenderCapabilities & { readonly executable: string }) | null;
  /** Version; `null` where there is none that can make the videos. */
  readonly ffmpeg: string | null;
  readonly problems: readonly Problem[];
}

/** What runs a plan. */
export interface Farm {
  capabilities(): Promise<FarmCapabilities>;
  /** Starts a run whose plan is in the store. Answers once it is under way. */
  start(plan: Plan): Promise<void>;
  state(run: string): Promise<RunState>;
  /** Stops the run and all its jobs; answers when they are gone. */
  cancel(run: string): Promise<void>;
}
