import { refuse, wait } from './gate-answers.js';
import type { GateAnswer, GateQuestion, GateRule, GateVerb } from './gate-question.js';

const starting: readonly GateVerb[] = ['render', 'retry', 'confirm'];

/** How much is rendered. A run that is there already costs nothing, so these have no say in it. */
export const gateLimitRules: readonly GateRule[] = [
  { name: 'limit of a request', verbs: starting, judge: judgeRequest },
  { name: 'limit of a day', verbs: starting, judge: judgeDay },
  { name: 'confirmation', verbs: ['render', 'retry'], judge: judgeConfirmation },
];

function judgeRequest(question: GateQuestion): GateAnswer | null {
  if (isThereAlready(question)) return null;
  const { frames, machineMinutes } = question.cost;
  const limit = question.config.limits.request;
  if (frames > limit.frames) {
    const message = `This is ${frames} frames, and a request may have ${limit.frames}; name fewer frames, or raise limits.request.frames in .github/dailies.yml`;
    return refuse('request-frames', message, `/render --frames 1-${Math.min(frames, limit.frames)}`);
  }
  if (machineMinutes !== null && machineMinutes > limit['machine-minutes']) {
    const message = `This would take about ${Math.ceil(machineMinutes)} machine-minutes, and a request may take ${limit['machine-minutes']}; render it smaller, or raise limits.request.machine-minutes in .github/dailies.yml`;
    return refuse('request-minutes', message, '/render --preset draft');
  }
  return null;
}

function judgeDay(question: GateQuestion): GateAnswer | null {
  if (isThereAlready(question)) return null;
  const { cost, usedToday } = question;
  const limit = question.config.limits.day;
  const framesLeft = Math.max(0, limit.frames - usedToday.frames);
  if (cost.frames > framesLeft) {
    const left = `Of ${limit.frames} frames a day ${framesLeft} are left, and this is ${cost.frames}`;
    return framesLeft === 0
      ? refuse('day-frames', `${left}; ask again tomorrow (UTC).`)
      : refuse('day-frames', `${left}; ask again tomorrow (UTC), or for fewer`, `/render --frames 1-${framesLeft}`);
  }
  const minutesLeft = Math.max(0, limit['machine-minutes'] - usedToday.machineMinutes);
  if (minutesLeft === 0 || (cost.machineMinutes ?? 0) > minutesLeft) {
    const needed = cost.machineMinutes === null ? '' : `, and this needs about ${Math.ceil(cost.machineMinutes)}`;
    return refuse(
      'day-minutes',
      `Of ${limit['machine-minutes']} machine-minutes a day ${Math.floor(minutesLeft)} are left${needed}; ask again tomorrow (UTC).`,
    );
  }
  return null;
}

function judgeConfirmation(question: GateQuestion): GateAnswer | null {
  if (question.isConfirmed || isThereAlready(question)) return null;
  const { frames, machineMinutes } = question.cost;
  const limit = question.config.limits.confirm;
  if (frames <= limit.frames && (machineMinutes ?? 0) <= limit['machine-minutes']) return null;
  const minutes = machineMinutes === null ? '' : ` and about ${Math.ceil(machineMinutes)} machine-minutes`;
  const who = `${question.asker.login} or somebody with maintain permission`;
  return wait('confirmation-needed', `This is ${frames} frames${minutes}; ${who} must confirm it`, '/render confirm');
}

function isThereAlready({ run, force, verb }: GateQuestion): boolean {
  if (run === null) return false;
  if (run.state === 'running') return true;
  return (run.verdict === 'succeeded' || run.verdict === 'succeeded-with-findings') && !force && verb !== 'retry';
}
