import type { GateAnswer } from './gate-question.js';

export function proceed(
  code: string,
  said: { readonly run: 'join' | 'again'; readonly message: string; readonly line: string | null },
): GateAnswer {
  return { decision: 'proceed', code, run: said.run, message: withLine(said.message, said.line), line: said.line };
}

/** A sentence that ends, or one that goes on with the line to type. */
export function refuse(code: string, message: string, line: string | null = null): GateAnswer & { decision: 'refuse' } {
  return { decision: 'refuse', code, tell: 'asker', message: withLine(message, line), line };
}

export function wait(code: string, message: string, line: string): GateAnswer {
  return { decision: 'wait', code, message: withLine(message, line), line };
}

function withLine(message: string, line: string | null): string {
  return line === null ? message : `${message}; type: ${line}`;
}
