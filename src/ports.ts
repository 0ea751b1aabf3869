import type { WorkerCapabilities } from './core/capabilities.js';
import type { FaultKind } from './core/errors.js';
import type { Plan } from './core/plan.js';
import type { Verdict } from './core/verdict.js';

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

/** One file of a tree. */
export interface TreeFile {
  /** Bytes; of the content, where a Git LFS pointer stands in its place. */
  readonly size: number;
  /** sha256 of the content that a Git LFS pointer stands for; `null` for any other file. */
  readonly pointerTo: string | null;
  /** It lies outside the root, by its path or behind a link. */
  readonly isOutside: boolean;
}

/**
 * Files that scenes are made of, by absolute path or by path relative to the root: a folder of this machine, or one
 * commit of a repository. A strict tree never opens what lies outside its root.
 */
export interface Tree {
  /** What paths are told relative to: the repository, or the scene file's folder. Absolute. */
  readonly root: string;
  /** Stable across renders of the same repository on this machine. */
  readonly repositoryId: string;
  readonly isStrict: boolean;
  /** The root was given, or is a Git repository's: what lies outside does not travel with the scene. */
  readonly hasBounds: boolean;
  stat(path: string): Promise<TreeFile | 'missing' | 'outside'>;
  open(path: string): Promise<ObjectReader>;
  /** Lower-case hex of a file's content, or `null` where there is no such file. What a pointer names is its content. */
  sha256(path: string): Promise<string | null>;
  /** A text that changes with the content and with nothing else; cheap where the tree knows it, `null` without a file. */
  contentKey(path: string): Promise<string | null>;
  /** The name that Git gives the bytes as they stand, a pointer's included; `null` outside Git. */
  gitObject(path: string): Promise<string | null>;
  /** A text that changes whenever the file is written, replaced or touched; `null` where there is no such file. */
  stamp(path: string): Promise<string | null>;
  /** Names in a folder; empty where there is no such folder. */
  names(folder: string): Promise<readonly string[]>;
  /** A path where other programs can read the content; it is written into `folder` where it is no file yet. */
  localCopy(path: string, folder: string): Promise<string>;
}

/** One commit of a repository, with every file in it. */
export interface CommitTree extends Tree, AsyncDisposable {
  /** Full name of the commit. */
  readonly commit: string;
  /** All files, relative to the root, in the order of their names. */
  readonly files: readonly string[];
}

export type RunState =
  | { readonly state: 'running' }
  | { readonly state: 'succeeded' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly kind: FaultKind; readonly code: string; readonly message: string };

/** Every Blender that answers, in the order in which they were found; where there is none, `problems` says why. */
export type FarmCapabilities = WorkerCapabilities;

/** What runs a plan. */
export interface Farm {
  /** Asked once; the answer is kept. */
  capabilities(): Promise<FarmCapabilities>;
  /** Starts a run whose plan is in the store. Answers once it is under way. */
  start(plan: Plan): Promise<void>;
  /** Of a run that was started here. */
  state(run: string): Promise<RunState>;
  /** Answers as soon as a run that was started here has ended, and after so many milliseconds at the latest. */
  pause(run: string, milliseconds: number): Promise<void>;
  /** Stops the run and all its jobs, whoever started it; answers when they are gone. */
  cancel(run: string): Promise<void>;
}

/** What is known of a run, here or in another process. */
export interface KnownRun {
  readonly run: string;
  readonly inputUri: string;
  readonly outputUri: string;
  /** Canonical list. */
  readonly frames: string;
  /** Frames that exist are rendered again. */
  readonly again: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
  /** `waiting` for another run that makes some of its frames; `abandoned` by a process that died. */
  readonly state: 'waiting' | 'running' | 'abandoned' | 'ended';
  /** Of a run that has ended. */
  readonly verdict: Verdict | null;
  readonly endedAt: string | null;
}

/** Who runs what: several commands that ask for the same, or for some of the same frames, meet here. */
export interface Runs {
  /** Makes a run this process's own, one process alone; `theirs` where another has it that is alive. */
  claim(plan: Plan): Promise<'ours' | 'theirs'>;
  /** The run that must end before a claimed one may start, because both make some frame; `null` where it may now. */
  turn(run: string): Promise<string | null>;
  /** A claimed run is over; its report lies in the store, if it has one. */
  release(run: string, verdict: Verdict): Promise<void>;
  find(run: string): Promise<KnownRun | null>;
  /** Newest first. */
  list(): Promise<readonly KnownRun[]>;
}
