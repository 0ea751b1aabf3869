import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseComment } from '../../src/core/command.js';
import { defaultConfig } from '../../src/core/config.js';
import { decide } from '../../src/core/gate.js';
import { gateRules } from '../../src/core/gate-rules.js';
import type { GateQuestion } from '../../src/core/gate-question.js';

const head = 'a'.repeat(40);
const other = 'b'.repeat(40);

const clear: GateQuestion = {
  verb: 'render',
  trigger: 'comment',
  asker: { login: 'mona', kind: 'person', permission: 'write' },
  pull: { state: 'open', isFork: false },
  head: { pinned: head, current: head, named: null },
  unknownTargets: [],
  cost: { frames: 48, machineMinutes: 5 },
  usedToday: { frames: 0, machineMinutes: 0 },
  pending: null,
  isConfirmed: false,
  run: null,
  force: false,
  config: defaultConfig(),
};

const fork = { pull: { state: 'open', isFork: true } } as const;
const approving = { ...defaultConfig(), forks: 'approved-sha' } as const;
const pending = { askedBy: 'mona', head } as const;
const asker = (permission: GateQuestion['asker']['permission'], login = 'mona'): Pick<GateQuestion, 'asker'> => ({
  asker: { login, kind: 'person', permission },
});

describe('the gate', () => {
  test('lets through what nothing stands in the way of', () => {
    expect(decide(clear)).toMatchObject({ decision: 'proceed', run: 'start', code: 'clear' });
  });

  test.each<[string, Partial<GateQuestion>, object]>([
    [
      'a bot',
      { asker: { login: 'b[bot]', kind: 'bot', permission: 'admin' } },
      { decision: 'refuse', code: 'bot', tell: 'nobody' },
    ],
    [
      'a bot that pushes',
      { asker: { login: 'b[bot]', kind: 'bot', permission: 'none' }, trigger: 'event' },
      { decision: 'proceed' },
    ],
    [
      'a closed pull request',
      { pull: { state: 'closed', isFork: false } },
      { decision: 'refuse', code: 'pull-closed' },
    ],
    [
      'a merged pull request',
      { pull: { state: 'merged', isFork: false } },
      { decision: 'refuse', code: 'pull-closed' },
    ],
    ['a branch without pull request', { pull: null, trigger: 'event' }, { decision: 'proceed' }],
    [
      'cancelling on a closed pull request',
      { verb: 'cancel', pull: { state: 'closed', isFork: false } },
      { decision: 'proceed', run: 'none' },
    ],
    ['a reader', asker('read'), { decision: 'refuse', code: 'no-permission' }],
    ['a reader who asks for help', { ...asker('none'), verb: 'help' }, { decision: 'proceed', run: 'none' }],
    ['a reader who cancels', { ...asker('read'), verb: 'cancel' }, { decision: 'refuse', code: 'no-permission' }],
    [
      'a writer where maintainers may',
      { config: { ...defaultConfig(), permission: 'maintain' } },
      { code: 'no-permission' },
    ],
    [
      'an administrator where maintainers may',
      { ...asker('admin'), config: { ...defaultConfig(), permission: 'maintain' } },
      { decision: 'proceed' },
    ],
    ['a fork', fork, { decision: 'refuse', code: 'fork-never' }],
    [
      'a fork, commit named, policy never',
      { ...fork, head: { pinned: head, current: head, named: head } },
      { code: 'fork-never' },
    ],
    [
      'a fork without commit',
      { ...fork, config: approving },
      { decision: 'wait', code: 'fork-approval-needed', line: `/render ${head}` },
    ],
    [
      'a push to a fork',
      { ...fork, config: approving, trigger: 'event', ...asker('none') },
      { decision: 'wait', code: 'fork-approval-needed' },
    ],
    [
      'a fork with its commit',
      { ...fork, config: approving, head: { pinned: head, current: head, named: head } },
      { decision: 'proceed', run: 'start' },
    ],
    [
      'a fork with another commit',
      { ...fork, config: approving, head: { pinned: head, current: head, named: other } },
      { code: 'sha-not-head', line: `/render ${head}` },
    ],
    [
      'a fork approved by triage',
      {
        ...fork,
        ...asker('triage'),
        config: { ...approving, permission: 'triage' },
        head: { pinned: head, current: head, named: head },
      },
      { code: 'fork-no-permission' },
    ],
    [
      'a fork retried without commit',
      { ...fork, verb: 'retry', config: approving },
      { decision: 'wait', line: `/render retry ${head}` },
    ],
    [
      'a commit named that is not the head',
      { head: { pinned: head, current: head, named: other } },
      { code: 'sha-not-head' },
    ],
    [
      'a head that moved',
      { head: { pinned: head, current: other, named: null } },
      { decision: 'refuse', code: 'head-moved', line: '/render' },
    ],
    [
      'a file that is not there',
      { unknownTargets: ['a.blend', 'b.blend'] },
      { decision: 'refuse', code: 'unknown-file' },
    ],
    [
      'too many frames',
      { cost: { frames: 1_001, machineMinutes: null } },
      { code: 'request-frames', line: '/render --frames 1-1000' },
    ],
    ['too many minutes', { cost: { frames: 1, machineMinutes: 241 } }, { code: 'request-minutes' }],
    [
      'more frames than are left today',
      { usedToday: { frames: 9_990, machineMinutes: 0 } },
      { code: 'day-frames', line: '/render --frames 1-10' },
    ],
    ['no frame left today', { usedToday: { frames: 10_001, machineMinutes: 0 } }, { code: 'day-frames', line: null }],
    ['more minutes than are left today', { usedToday: { frames: 0, machineMinutes: 1_438 } }, { code: 'day-minutes' }],
    [
      'no minute left, cost not known',
      { cost: { frames: 1, machineMinutes: null }, usedToday: { frames: 0, machineMinutes: 1_440 } },
      { code: 'day-minutes' },
    ],
    [
      'much at once',
      { cost: { frames: 501, machineMinutes: null } },
      { decision: 'wait', code: 'confirmation-needed', line: '/render confirm' },
    ],
    ['long at once', { cost: { frames: 5, machineMinutes: 61 } }, { decision: 'wait', code: 'confirmation-needed' }],
    [
      'much at once, confirmed',
      { cost: { frames: 501, machineMinutes: null }, isConfirmed: true },
      { decision: 'proceed' },
    ],
    [
      'the asker’s own word',
      { verb: 'confirm', pending, cost: { frames: 501, machineMinutes: null } },
      { decision: 'proceed', run: 'start' },
    ],
    [
      'somebody else’s word',
      { verb: 'confirm', pending, ...asker('write', 'hubot') },
      { code: 'not-yours-to-confirm' },
    ],
    ['a maintainer’s word', { verb: 'confirm', pending, ...asker('maintain', 'hubot') }, { decision: 'proceed' }],
    ['a word for nothing', { verb: 'confirm' }, { code: 'nothing-to-confirm' }],
    [
      'a word for an older commit',
      { verb: 'confirm', pending: { askedBy: 'mona', head: other } },
      { code: 'head-moved' },
    ],
    [
      'a word above the limit',
      { verb: 'confirm', pending, cost: { frames: 1_001, machineMinutes: null } },
      { code: 'request-frames' },
    ],
    ['what is rendering', { run: { state: 'running' } }, { decision: 'proceed', run: 'join', code: 'already-running' }],
    [
      'what is rendering, with no frame left today',
      { run: { state: 'running' }, usedToday: { frames: 10_000, machineMinutes: 0 } },
      { run: 'join' },
    ],
    ['what was rendered', { run: { state: 'ended', verdict: 'succeeded' } }, { run: 'join', code: 'already-done' }],
    ['what was rendered, forced', { run: { state: 'ended', verdict: 'succeeded' }, force: true }, { run: 'again' }],
    [
      'what was rendered, forced, with no frame left',
      { run: { state: 'ended', verdict: 'succeeded' }, force: true, usedToday: { frames: 10_000, machineMinutes: 0 } },
      { code: 'day-frames' },
    ],
    ['what failed', { run: { state: 'ended', verdict: 'failed' } }, { run: 'again' }],
    ['a retry of what succeeded', { verb: 'retry', run: { state: 'ended', verdict: 'succeeded' } }, { run: 'again' }],
  ])('%s', (_, changed, expected) => {
    expect(decide({ ...clear, ...changed })).toMatchObject(expected);
  });

  test('who may not learns nothing else: rules stand in their order', () => {
    const all: Partial<GateQuestion> = {
      ...asker('read'),
      unknownTargets: ['secret.blend'],
      cost: { frames: 9e9, machineMinutes: 9e9 },
    };
    expect(decide({ ...clear, ...all })).toMatchObject({ rule: 'permission' });
    expect(new Set(gateRules.map(({ name }) => name)).size).toBe(gateRules.length);
  });
});

describe('for any question', () => {
  const permission = fc.constantFrom<GateQuestion['asker']['permission'][]>(
    'none',
    'read',
    'triage',
    'write',
    'maintain',
    'admin',
  );
  const sha = fc.constantFrom(head, other);
  const amount = fc.record({
    frames: fc.integer({ min: 0, max: 20_000 }),
    machineMinutes: fc.integer({ min: 0, max: 3_000 }),
  });
  const question = fc.record({
    verb: fc.constantFrom<GateQuestion['verb'][]>('render', 'retry', 'cancel', 'confirm', 'status', 'help'),
    trigger: fc.constantFrom<GateQuestion['trigger'][]>('comment', 'check', 'event'),
    asker: fc.record({
      login: fc.constantFrom('mona', 'hubot'),
      kind: fc.constantFrom<('person' | 'bot')[]>('person', 'bot'),
      permission,
    }),
    pull: fc.option(
      fc.record({
        state: fc.constantFrom<('open' | 'closed' | 'merged')[]>('open', 'closed', 'merged'),
        isFork: fc.boolean(),
      }),
    ),
    head: fc.record({ pinned: sha, current: sha, named: fc.option(sha) }),
    unknownTargets: fc.constantFrom([], ['a.blend']),
    cost: amount,
    usedToday: amount,
    pending: fc.option(fc.record({ askedBy: fc.constantFrom('mona', 'hubot'), head: sha })),
    isConfirmed: fc.boolean(),
    run: fc.option(
      fc.oneof(
        fc.constant({ state: 'running' as const }),
        fc.record({
          state: fc.constant('ended' as const),
          verdict: fc.constantFrom<('succeeded' | 'failed')[]>('succeeded', 'failed'),
        }),
      ),
    ),
    force: fc.boolean(),
    config: fc
      .record({ forks: fc.constantFrom<('never' | 'approved-sha')[]>('never', 'approved-sha') })
      .map((changed) => ({ ...defaultConfig(), ...changed })),
  });
  const starts = (answer: ReturnType<typeof decide>): boolean => answer.decision === 'proceed' && answer.run !== 'none';

  test('nothing starts that the policy forbids', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const answer = decide(asked);
        if (!starts(answer)) return;
        expect(asked.pull?.state ?? 'open').toBe('open');
        if (asked.trigger !== 'event') {
          expect(asked.asker.kind).toBe('person');
          expect(['write', 'maintain', 'admin']).toContain(asked.asker.permission);
        }
        if (asked.pull?.isFork === true) {
          expect(asked.config.forks).toBe('approved-sha');
          const approved = asked.verb === 'confirm' ? asked.pending?.head : asked.head.named;
          expect(asked.head.named ?? approved).toBe(asked.head.current);
        }
        const isNew = answer.decision === 'proceed' && answer.run !== 'join';
        if (isNew) expect(asked.cost.frames + asked.usedToday.frames).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 3_000 },
    );
  });

  test('every answer is a sentence, and the line it ends with is a command', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const { message, line } = decide(asked);
        if (line === null) expect(message).toMatch(/^\S.*\.$/);
        else {
          expect(message.endsWith(`; type: ${line}`)).toBe(true);
          expect(parseComment(line, { presets: {} })).toMatchObject([{ command: {} }]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
