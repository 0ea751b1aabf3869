import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../core/errors.js';
import { answerApi, type ApiParts, type PlainRequest } from './answer-api.js';
import { errorAnswer, Refusal, type Answer } from './answer.js';
import { callerOf } from './auth.js';
import { renderAnswer } from './conditional.js';
import type { FaultKind, Faults } from './faults.js';
import { answerGit, gitAsked } from './git-http.js';
import { lfsAsked, type LfsAsked, type LfsStore } from './lfs.js';
import { primaryAnswer, secondaryAnswer, type Limiter } from './limits.js';
import type { RequestRecord } from './recorder.js';
import type { Matched } from './router.js';
import type { Caller } from './state.js';

/** A body of the API is a comment or a check at most. */
const bodyBytesMax = 10 * 1024 * 1024;

export interface ServerParts extends ApiParts {
  readonly faults: Faults;
  readonly limiter: Limiter;
  readonly lfs: LfsStore;
  /** `""` or `/api/v3`. */
  readonly basePath: string;
}

/** What is found out about a request while it is answered; the record is written of it. */
interface Seen {
  readonly url: URL;
  readonly method: string;
  token: RequestRecord['token'];
  operation: string | undefined;
  body: unknown;
}

interface Talk {
  readonly parts: ServerParts;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly seen: Seen;
}

export function createGitHubServer(parts: () => ServerParts): Server {
  return createServer((request, response) => {
    void answer({ parts: parts(), request, response });
  });
}

async function answer({ parts, request, response }: Omit<Talk, 'seen'>): Promise<void> {
  const url = new URL(request.url ?? '/', parts.world.origin);
  const seen: Seen = { url, method: request.method ?? 'GET', token: 'refused', operation: undefined, body: undefined };
  const talk = { parts, request, response, seen };
  let status: number;
  try {
    status = await answerKind(talk);
  } catch (error) {
    if (!(error instanceof Refusal))
      parts.recorder.complaints.push(`${seen.method} ${url.pathname}: ${messageOf(error)}`);
    const wrong = error instanceof Refusal ? error.answer : errorAnswer(500, 'Server Error');
    status = response.headersSent ? wrong.status : send(talk, { answer: wrong, caller: undefined });
    response.end();
  }
  const { token, operation, body } = seen;
  const query = operation === 'lfs-object' ? {} : Object.fromEntries(url.searchParams);
  parts.recorder.requests.push({ method: seen.method, path: url.pathname, query, token, operation, body, status });
}

async function answerKind(talk: Talk): Promise<number> {
  const { parts, seen } = talk;
  const lfs = lfsAsked(seen.url);
  const asked = gitAsked(seen.url);
  const known = lfs === undefined && asked === undefined ? await matchedIn(talk) : undefined;
  seen.operation = lfs?.kind ?? (asked === undefined ? known?.matched.operation : 'git');
  const fault = parts.faults.take(seen.operation, seen.method);
  const early = fault === undefined ? undefined : await faultAnswer(talk, fault);
  if (early === 'dropped') return 0;
  if (early !== undefined) return send(talk, { answer: early, caller: undefined });
  const losing = fault?.kind === 'lose-answer';
  if (lfs !== undefined) return answerLfs(talk, lfs);
  const caller = await callerAsked(talk);
  if (asked !== undefined) return answerGit({ ...talk, ...parts, caller, asked });
  return answerMatched(talk, { known, caller, losing });
}

async function callerAsked({ parts, request, seen }: Talk): Promise<Caller> {
  const caller = await callerOf(parts.world, request.headers.authorization);
  seen.token = caller.kind;
  return caller;
}

interface Known {
  readonly matched: Matched;
  readonly plain: PlainRequest;
}

async function matchedIn({ parts, request, seen }: Talk): Promise<Known | undefined> {
  const path = apiPath(parts, seen.url.pathname);
  const text = await readText(request);
  seen.body = parsed(text);
  const matched = path === undefined ? undefined : parts.description.match(seen.method, path);
  if (path === undefined || matched === undefined) return undefined;
  const query = Object.fromEntries(seen.url.searchParams);
  return {
    matched,
    plain: { method: seen.method, path, query, accept: request.headers.accept ?? '', body: seen.body },
  };
}

/** Links to further pages name a repository by its number. */
function apiPath({ world, basePath }: ServerParts, pathname: string): string | undefined {
  if (!pathname.startsWith(`${basePath}/`)) return undefined;
  const path = pathname.slice(basePath.length);
  const { id, rest } = /^\/repositories\/(?<id>\d+)(?<rest>\/.*)?$/.exec(path)?.groups ?? {};
  if (id === undefined) return path;
  const repository = world.repositories.get(Number(id));
  return repository === undefined ? undefined : `/repos/${repository.owner}/${repository.name}${rest ?? ''}`;
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.byteLength;
    if (bytes > bodyBytesMax) throw new Refusal(errorAnswer(413, 'Payload Too Large'), 'too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(errorAnswer(400, 'Problems parsing JSON'), 'no JSON');
  }
}

interface ToAnswer {
  readonly known: Known | undefined;
  readonly caller: Caller;
  readonly losing: boolean;
}

async function answerMatched(talk: Talk, { known, caller, losing }: ToAnswer): Promise<number> {
  const { parts, request, seen } = talk;
  if (known === undefined) {
    parts.recorder.complaints.push(`${seen.method} ${seen.url.pathname}: no such route here`);
    return send(talk, { answer: errorAnswer(501, 'This stand-in does not know the route.'), caller: undefined });
  }
  if (request.headers['user-agent'] === undefined) {
    return send(talk, {
      answer: errorAnswer(403, 'Request forbidden by administrative rules. A User-Agent is missing.'),
      caller,
    });
  }
  const free = known.matched.operation === 'rate-limit/get';
  const over = free ? undefined : parts.limiter.count({ caller, method: seen.method });
  const answered = over ?? (await answerApi(parts, { ...known, caller }));
  if (!losing) return send(talk, { answer: answered, caller });
  request.socket.destroy();
  return answered.status;
}

async function answerLfs(talk: Talk, asked: LfsAsked): Promise<number> {
  const { parts, request, response, seen } = talk;
  if (asked.kind === 'lfs-object') {
    seen.token = 'none';
    return parts.lfs.object({ ...asked, request, response });
  }
  const caller = await callerAsked(talk);
  seen.body = parsed(await readText(request));
  if (asked.kind === 'lfs-locks')
    return send(talk, { answer: parts.lfs.locks({ ...asked, caller }), caller: undefined });
  const { accept = '' } = request.headers;
  const answered = await parts.lfs.batch({ ...asked, caller, accept, body: seen.body });
  return send(talk, { answer: answered, caller: undefined });
}

async function faultAnswer({ parts, request }: Talk, fault: FaultKind): Promise<Answer | 'dropped' | undefined> {
  switch (fault.kind) {
    case 'status':
      return errorAnswer(fault.status, 'Server Error');
    case 'secondary-limit':
      return secondaryAnswer(fault);
    case 'primary-limit': {
      const reset = Math.ceil(parts.world.now().getTime() / 1000) + fault.resetSeconds;
      return primaryAnswer({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) });
    }
    case 'slow':
      await sleep(fault.delayMs);
      return undefined;
    case 'drop':
      request.socket.destroy();
      return 'dropped';
    case 'lose-answer':
      return undefined;
  }
}

interface ToSend {
  readonly answer: Answer;
  /** Whose limits the headers tell; `undefined` where nobody's were touched. */
  readonly caller: Caller | undefined;
}

function send({ parts, request, response, seen }: Talk, { answer: given, caller }: ToSend): number {
  const rendered = renderAnswer(given, { method: seen.method, ifNoneMatch: request.headers['if-none-match'] });
  if (rendered.status === 304 && caller !== undefined && caller.kind !== 'none') parts.limiter.giveBack(caller);
  const limits = caller === undefined ? {} : parts.limiter.headers(caller);
  response.writeHead(rendered.status, { ...limits, ...rendered.headers });
  response.end(rendered.bytes);
  return rendered.status;
}
