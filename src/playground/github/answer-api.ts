import type { Answer } from './answer.js';
import { errorAnswer, refuse, Refusal } from './answer.js';
import type { Description } from './description.js';
import type { Matched } from './router.js';
import type { Exchange, Route, Routes } from './exchange.js';
import { isRecord } from './fields.js';
import type { Recorder } from './recorder.js';
import { allowed, isBot } from './permissions.js';
import type { Caller, World } from './state.js';

export interface ApiParts {
  readonly world: World;
  readonly description: Description;
  readonly recorder: Recorder;
  readonly routes: Routes;
}

export interface PlainRequest {
  readonly method: string;
  /** Below the API's root. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly accept: string;
  /** `undefined`: none was sent. */
  readonly body: unknown;
}

export interface ApiAsked {
  readonly matched: Matched;
  readonly plain: PlainRequest;
  readonly caller: Caller;
}

/** Carries out one request that the description knows, and judges it and its answer by the description. */
export async function answerApi(parts: ApiParts, asked: ApiAsked): Promise<Answer> {
  const { recorder, description } = parts;
  const answer = await carryOut(parts, asked);
  const { method, path } = asked.plain;
  if (answer.bytes !== undefined) return answer;
  for (const problem of description.problemsOfResponse(asked.matched, answer.status, answer.body)) {
    recorder.complaints.push(`${method} ${path}: our answer ${answer.status}: ${problem}`);
  }
  return answer;
}

async function carryOut(parts: ApiParts, { matched, plain, caller }: ApiAsked): Promise<Answer> {
  const route = parts.routes[matched.operation];
  if (route === undefined) throw new Error(`Nothing answers ${matched.operation}.`);
  const { world } = parts;
  const exchange: Exchange = {
    world,
    caller,
    params: matched.params,
    query: plain.query,
    body: isRecord(plain.body) ? plain.body : {},
    accept: plain.accept,
    path: plain.path,
  };
  try {
    return await dispatch({
      route,
      exchange,
      judge: () => {
        judge(parts, { matched, plain });
      },
      writes: plain.method !== 'GET',
    });
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

interface Dispatched {
  readonly route: Route;
  readonly exchange: Exchange;
  /** Comes after permission: who may not see a repository does not learn what is wrong with the request. */
  readonly judge: () => void;
  readonly writes: boolean;
}

function dispatch({ route, exchange, judge, writes }: Dispatched): Answer | Promise<Answer> {
  const { caller } = exchange;
  switch (route.scope) {
    case 'repository': {
      const inside = allowed(exchange, route);
      if (writes && inside.repository.archived) throw refuse(403, 'Repository was archived so is read-only.');
      judge();
      return route.handle(inside);
    }
    case 'app':
      if (caller.kind !== 'app') throw refuse(401, 'A JSON web token could not be decoded');
      judge();
      return route.handle({ ...exchange, caller });
    case 'installation':
      if (!isBot(caller)) throw refuse(403, 'You must authenticate with an installation access token.');
      judge();
      return route.handle({ ...exchange, caller });
    case 'open':
      judge();
      return route.handle(exchange);
  }
}

/** What the description objects to is GitHub's 422, and a complaint: our code sent it. */
function judge({ description, recorder }: ApiParts, { matched, plain }: Omit<ApiAsked, 'caller'>): void {
  const problems = description.problemsOfRequest(matched, plain);
  if (problems.length === 0) return;
  if (problems.some(({ where }) => where === 'path')) throw refuse(404, 'Not Found');
  for (const { sentence } of problems) recorder.complaints.push(`${plain.method} ${plain.path}: ${sentence}`);
  const message = ['Invalid request.', ...problems.map(({ sentence }) => sentence)].join('\n\n');
  throw new Refusal(errorAnswer(422, message), message);
}
