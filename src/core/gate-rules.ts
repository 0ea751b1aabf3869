import { proceed, refuse, wait } from './gate-answers.js';
import { gateLimitRules } from './gate-limits.js';
import type { GateAnswer, GateQuestion, GateRule, GateVerb, Permission } from './gate-question.js';

const ranks: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

const all: readonly GateVerb[] = ['render', 'retry', 'cancel', 'confirm', 'status', 'help'];
const changing: readonly GateVerb[] = ['render', 'retry', 'cancel', 'confirm'];
const starting: readonly GateVerb[] = ['render', 'retry', 'confirm'];

/** Somebody else's request is confirmed by those who may manage the repository. */
const confirmingRank: Permission = 'maintain';

export const gateRules: readonly GateRule[] = [
  {
    name: 'no bots',
    verbs: all,
    judge: ({ asker, trigger }) =>
      asker.kind === 'bot' && trigger !== 'event'
        ? { ...refuse('bot', 'Commands of bots are not obeyed.'), tell: 'nobody' }
        : null,
  },
  {
    name: 'open pull request',
    verbs: starting,
    judge: ({ pull }) =>
      pull !== null && pull.state !== 'open'
        ? refuse('pull-closed', `This pull request is ${pull.state}; open it again, or render another one.`)
        : null,
  },
  {
    name: 'permission',
    verbs: changing,
    judge: ({ asker, config, trigger }) =>
      trigger !== 'event' && !isAtLeast(asker.permission, config.permission)
        ? refuse(
            'no-permission',
            `${asker.login} has ${asker.permission === 'none' ? 'no' : asker.permission} permission on this repository, and ${config.permission} is needed; ask somebody who has it to write the command.`,
          )
        : null,
  },
  { name: 'fork policy', verbs: starting, judge: judgeFork },
  {
    name: 'named commit',
    verbs: starting,
    judge: ({ head, verb }) =>
      head.named !== null && head.named !== head.current
        ? refuse(
            'sha-not-head',
            `The commit ${short(head.named)} is not the newest one here, ${short(head.current)} is`,
            `/render ${verb === 'retry' ? 'retry ' : ''}${head.current}`,
          )
        : null,
  },
  { name: 'head has not moved', verbs: starting, judge: judgeHead },
  { name: 'files exist', verbs: ['render'], judge: judgeTargets },
  { name: 'somebody asked', verbs: ['confirm'], judge: judgeConfirm },
  ...gateLimitRules,
  { name: 'known run', verbs: starting, judge: judgeRun },
  {
    name: 'nothing to start',
    verbs: ['cancel', 'status', 'help'],
    judge: () => ({
      decision: 'proceed',
      code: 'clear',
      run: 'none',
      message: 'Nothing stands in the way.',
      line: null,
    }),
  },
];

function isAtLeast(permission: Permission, needed: Permission): boolean {
  return ranks.indexOf(permission) >= ranks.indexOf(needed);
}

/** A fork's code is rendered only when somebody who may write here named the very commit. */
function judgeFork({ pull, asker, head, config, trigger, verb, pending }: GateQuestion): GateAnswer | null {
  if (pull?.isFork !== true) return null;
  if (config.forks === 'never') {
    return refuse(
      'fork-never',
      'Pull requests from forks are not rendered here; push the branch to this repository, or set forks: approved-sha in .github/dailies.yml.',
    );
  }
  const line = `/render ${verb === 'retry' ? 'retry ' : ''}${head.current}`;
  if (trigger === 'event') {
    const code = 'fork-approval-needed';
    return wait(code, 'This comes from a fork: somebody with write permission must look at the commit first', line);
  }
  if (!isAtLeast(asker.permission, 'write')) {
    return refuse(
      'fork-no-permission',
      `${asker.login} cannot approve a commit of a fork; ask somebody with write permission on this repository.`,
    );
  }
  // What is confirmed was approved when it was asked for, and holds for that commit only.
  if (head.named !== null || (verb === 'confirm' && pending !== null)) return null;
  return wait('fork-approval-needed', 'This comes from a fork: look at the commit, and name it', line);
}

function judgeHead({ head, pending, verb }: GateQuestion): GateAnswer | null {
  const asked = verb === 'confirm' && pending !== null ? pending.head : head.pinned;
  if (asked === head.current) return null;
  const moved = `Commits were pushed after this was asked for: it was ${short(asked)}, and is ${short(head.current)} now`;
  return refuse('head-moved', moved, '/render');
}

function judgeTargets({ unknownTargets, head }: GateQuestion): GateAnswer | null {
  const [first] = unknownTargets;
  if (first === undefined) return null;
  const others = unknownTargets.length > 1 ? ` (and ${unknownTargets.length - 1} more)` : '';
  const where = `is no scene file of ${short(head.current)}${others}`;
  return refuse('unknown-file', `${first} ${where}; name paths from the root, or render what changed`, '/render');
}

function judgeConfirm({ pending, asker }: GateQuestion): GateAnswer | null {
  if (pending === null) {
    return refuse('nothing-to-confirm', 'Nothing waits for a confirmation here; say what to render', '/render');
  }
  const mayConfirm =
    asker.login.toLowerCase() === pending.askedBy.toLowerCase() || isAtLeast(asker.permission, confirmingRank);
  if (mayConfirm) return null;
  return refuse(
    'not-yours-to-confirm',
    `${pending.askedBy} asked for this; only they, or somebody with maintain permission, can confirm it.`,
  );
}

function judgeRun({ run, force, verb }: GateQuestion): GateAnswer | null {
  if (run === null) return null;
  if (run.state === 'running') {
    const message = 'This is being rendered already; its result will stand here, and this stops it';
    return proceed('already-running', { run: 'join', message, line: '/render cancel' });
  }
  const hasSucceeded = run.verdict === 'succeeded' || run.verdict === 'succeeded-with-findings';
  if (hasSucceeded && !force && verb !== 'retry') {
    const message = 'This was rendered already, and its result stands; to render it again all the same';
    return proceed('already-done', { run: 'join', message, line: '/render --force' });
  }
  return proceed('again', { run: 'again', message: 'It is tried once more.', line: null });
}

function short(sha: string): string {
  return sha.slice(0, 10);
}
