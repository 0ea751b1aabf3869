import { errorAnswer, type Answer } from './answer.js';
import type { Caller, Json, World } from './state.js';

/** GitHub's published limits; smaller ones let a test reach them. */
export interface Limits {
  readonly appPerHour: number;
  readonly userPerHour: number;
  readonly actionsPerHour: number;
  readonly anonymousPerHour: number;
  readonly pointsPerMinute: number;
  readonly contentPerMinute: number;
  readonly contentPerHour: number;
}

export const publishedLimits: Limits = {
  appPerHour: 5000,
  userPerHour: 5000,
  actionsPerHour: 1000,
  anonymousPerHour: 60,
  pointsPerMinute: 900,
  contentPerMinute: 80,
  contentPerHour: 500,
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const readPoints = 1;
const writePoints = 5;
const secondaryRetrySeconds = 60;
const secondaryMessage =
  'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. ' +
  'If you reach out to GitHub Support for help, please include the request ID.';

interface Asked {
  readonly at: number;
  readonly points: number;
  readonly content: boolean;
}

interface Account {
  windowEndsAt: number;
  used: number;
  asked: Asked[];
}

interface LimitedRequest {
  readonly caller: Caller;
  readonly method: string;
}

export interface Limiter {
  /** Counts a request; an answer where it is one too many. */
  readonly count: (request: LimitedRequest) => Answer | undefined;
  /** An answer of 304 to a signed-in caller costs nothing. */
  readonly giveBack: (caller: Caller) => void;
  readonly headers: (caller: Caller) => Readonly<Record<string, string>>;
  readonly overview: (caller: Caller) => Json;
}

export function createLimiter(world: Pick<World, 'now'>, limits: Limits): Limiter {
  const accounts = new Map<string, Account>();
  const now = (): number => world.now().getTime();
  const accountOf = (caller: Caller): Account => {
    const key = keyOf(caller);
    const account = accounts.get(key) ?? { windowEndsAt: now() + hourMs, used: 0, asked: [] };
    if (account.windowEndsAt <= now()) Object.assign(account, { windowEndsAt: now() + hourMs, used: 0 });
    accounts.set(key, account);
    return account;
  };
  const bucketOf = (caller: Caller): Json => {
    const { used, windowEndsAt } = accountOf(caller);
    const limit = perHour(caller, limits);
    return { limit, remaining: Math.max(0, limit - used), reset: Math.ceil(windowEndsAt / 1000), used };
  };
  const headers = (caller: Caller): Record<string, string> => {
    const bucket = Object.entries(bucketOf(caller)).map(([name, value]) => [`x-ratelimit-${name}`, String(value)]);
    return { ...(Object.fromEntries(bucket) as Record<string, string>), 'x-ratelimit-resource': 'core' };
  };

  return {
    headers,
    giveBack: (caller) => (accountOf(caller).used -= 1),
    overview: (caller) => ({
      resources: { core: bucketOf(caller), search: emptyBucket(now()) },
      rate: bucketOf(caller),
    }),
    count: ({ caller, method }) => {
      const account = accountOf(caller);
      if (account.used >= perHour(caller, limits)) return primaryAnswer(headers(caller));
      account.used += 1;
      const reads = method === 'GET' || method === 'HEAD';
      account.asked = account.asked.filter(({ at }) => at > now() - hourMs);
      account.asked.push({ at: now(), points: reads ? readPoints : writePoints, content: !reads });
      return exceeds(account.asked, { now: now(), limits, content: !reads })
        ? secondaryAnswer({ retryAfterSeconds: secondaryRetrySeconds })
        : undefined;
    },
  };
}

interface Judging {
  readonly now: number;
  readonly limits: Limits;
  readonly content: boolean;
}

/** Who has written too much may still read. */
function exceeds(asked: readonly Asked[], { now, limits, content }: Judging): boolean {
  const lately = asked.filter(({ at }) => at > now - minuteMs);
  if (lately.reduce((sum, { points }) => sum + points, 0) > limits.pointsPerMinute) return true;
  const written = (list: readonly Asked[]): number => list.filter((one) => one.content).length;
  return content && (written(lately) > limits.contentPerMinute || written(asked) > limits.contentPerHour);
}

function emptyBucket(now: number): Json {
  return { limit: 30, remaining: 30, reset: Math.ceil((now + minuteMs) / 1000), used: 0 };
}

function keyOf(caller: Caller): string {
  if (caller.kind === 'none') return 'none';
  if (caller.kind === 'user') return `user ${caller.login}`;
  if (caller.kind === 'app') return `app ${caller.app.id}`;
  return `${caller.kind} ${caller.installationId}`;
}

function perHour(caller: Caller, limits: Limits): number {
  if (caller.kind === 'none') return limits.anonymousPerHour;
  if (caller.kind === 'user') return limits.userPerHour;
  return caller.kind === 'actions' ? limits.actionsPerHour : limits.appPerHour;
}

export function primaryAnswer(headers: Readonly<Record<string, string>>): Answer {
  return { ...errorAnswer(403, 'API rate limit exceeded for this token.'), headers };
}

export interface SecondaryOptions {
  readonly status?: 403 | 429;
  /** Without it the client has to wait a minute by GitHub's documentation. */
  readonly retryAfterSeconds?: number;
}

export function secondaryAnswer({ status = 403, retryAfterSeconds }: SecondaryOptions): Answer {
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) };
  return { ...errorAnswer(status, secondaryMessage), headers };
}
