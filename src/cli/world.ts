import type { Writable } from 'node:stream';
import type { Clock, CommitTree, Farm, Runs, Store, Tree } from '../ports.js';

/** A stream that may be a terminal. */
export interface Terminal extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything a command needs from outside, put together once by the door. */
export interface CliWorld {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly clock: Clock;
  readonly store: Store;
  /** Folder of the store that remembers frames between renders. */
  readonly storeFolder: string;
  /** What this machine's commands tell each other of their runs. */
  readonly runs: Runs;
  farm(options: { readonly jobs: number | 'auto' }): Farm;
  /** Real path of a scene file that a person named, or a fault that says why there is none. */
  locate(path: string): Promise<string>;
  /** The files around a scene file. `strict` never opens what lies outside the root. */
  tree(sceneFile: string, options?: { readonly root?: string; readonly strict?: boolean }): Promise<Tree>;
  /** One commit of the repository that holds a folder. */
  commitTree(options: {
    readonly folder: string;
    readonly revision: string;
    readonly env: NodeJS.ProcessEnv;
    readonly lfsRemote?: string;
  }): Promise<CommitTree>;
  uriOf(path: string): string;
  pathOf(uri: string): string;
  /** Bytes free where the store lies; `null` where that cannot be told. */
  freeBytes(folder: string): Promise<number | null>;
  /** Takes out what was not used for longest, until the store is within its limit. */
  tidy(): Promise<void>;
  /** Aborted when the person at the terminal gives up. */
  readonly signal: AbortSignal;
}
