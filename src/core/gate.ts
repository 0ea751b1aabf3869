import { gateRules } from './gate-rules.js';
import type { GateAnswer, GateQuestion } from './gate-question.js';

/**
 * Whether somebody gets what they ask for. The rules stand in the order in which people should hear of them: the first
 * one that has something to say decides, and where none has, a new run starts.
 */
export function decide(question: GateQuestion): GateAnswer & { readonly rule: string } {
  for (const rule of gateRules) {
    const answer = rule.verbs.includes(question.verb) ? rule.judge(question) : null;
    if (answer !== null) return { rule: rule.name, ...answer };
  }
  return {
    rule: 'nothing in the way',
    decision: 'proceed',
    code: 'clear',
    run: 'start',
    message: 'Nothing stands in the way.',
    line: null,
  };
}
