import type { Caller } from './state.js';

/** One request as it came, without any secret. */
export interface RequestRecord {
  readonly method: string;
  /** As sent, with its base path; without the query where that is signed. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly token: Caller['kind'] | 'refused';
  /** The operation of the description, or what else was asked: `git`, `lfs-batch`, `lfs-object`. */
  readonly operation: string | undefined;
  readonly body: unknown;
  readonly status: number;
}

/** What happened, and what should not have. */
export interface Recorder {
  readonly requests: RequestRecord[];
  /** Unknown routes and whatever the description objects to, one sentence each; a test ends with none of them. */
  readonly complaints: string[];
}

export function createRecorder(): Recorder {
  return { requests: [], complaints: [] };
}
