import type { Json } from './state.js';

/** What goes back: JSON in `body`, or bytes as they are. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown where a request is not carried out; the server sends its answer. */
export class Refusal extends Error {
  readonly answer: Answer;

  constructor(answer: Answer, message: string) {
    super(message);
    this.name = 'Refusal';
    this.answer = answer;
  }
}

const documentation = 'https://docs.github.com/rest';

export function errorAnswer(status: number, message: string, more: Json = {}): Answer {
  return { status, body: { message, ...more, documentation_url: documentation, status: String(status) } };
}

export function refuse(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  return new Refusal({ ...errorAnswer(status, message), headers }, message);
}

export function notFound(): Refusal {
  return refuse(404, 'Not Found');
}

export interface Mistake {
  readonly resource: string;
  readonly code: string;
  readonly field?: string;
  readonly message?: string;
}

export function invalid(mistake: Mistake): Refusal {
  return new Refusal(errorAnswer(422, 'Validation Failed', { errors: [mistake] }), mistake.message ?? mistake.code);
}
