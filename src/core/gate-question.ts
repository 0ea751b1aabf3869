import type { Config } from './config-shape.js';
import type { Verdict } from './verdict.js';

export type Permission = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export type GateVerb = 'render' | 'retry' | 'cancel' | 'confirm' | 'status' | 'help';

/** All that the gate looks at, read beforehand by a flow. */
export interface GateQuestion {
  readonly verb: GateVerb;
  /** An event is a push or a pull request: who may cause one is GitHub's matter. A check is asked for by a button. */
  readonly trigger: 'comment' | 'check' | 'event';
  readonly asker: {
    readonly login: string;
    readonly kind: 'person' | 'bot';
    /** As the collaborator endpoint says, never by `author_association`. */
    readonly permission: Permission;
  };
  /** `null` where it is about a branch. */
  readonly pull: { readonly state: 'open' | 'closed' | 'merged'; readonly isFork: boolean } | null;
  readonly head: {
    /** The commit that was read when the request came in. */
    readonly pinned: string;
    /** The commit that is there now. */
    readonly current: string;
    /** The commit that the asker named, 40 digits in small letters. */
    readonly named: string | null;
  };
  /** Paths and patterns that were asked for, and meet no scene file of the commit. */
  readonly unknownTargets: readonly string[];
  /** What would be rendered; minutes of all machines are an estimate, `null` where there is none yet. */
  readonly cost: { readonly frames: number; readonly machineMinutes: number | null };
  /** What this repository used today, without this request. */
  readonly usedToday: { readonly frames: number; readonly machineMinutes: number };
  /** A request that waits for somebody's word; a confirmed one comes with it in `confirmed`. */
  readonly pending: { readonly askedBy: string; readonly head: string } | null;
  readonly isConfirmed: boolean;
  /** The run that this request is, if there is one already. */
  readonly run: { readonly state: 'running' } | { readonly state: 'ended'; readonly verdict: Verdict } | null;
  readonly force: boolean;
  readonly config: Pick<Config, 'limits' | 'permission' | 'forks'>;
}

interface Said {
  /** Stable: scripts and the ledger depend on it. */
  readonly code: string;
  /** One sentence for the asker; with the line to type where there is one. */
  readonly message: string;
  /** The line to type to get further, or `null`. */
  readonly line: string | null;
}

export type GateAnswer = Said &
  (
    | {
        readonly decision: 'proceed';
        /** A new run, the one that is there, or the next attempt at it; `none` where nothing is to be rendered. */
        readonly run: 'start' | 'join' | 'again' | 'none';
      }
    | {
        readonly decision: 'refuse';
        /** A bot is not answered: two that answer each other never end. */
        readonly tell: 'asker' | 'nobody';
      }
    | { readonly decision: 'wait' }
  );

export interface GateRule {
  readonly name: string;
  /** What it has a say in. */
  readonly verbs: readonly GateVerb[];
  /** `null` where it has nothing to say. */
  judge(question: GateQuestion): GateAnswer | null;
}
