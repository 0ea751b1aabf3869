import { describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHub, type GitHubOptions } from '../../../src/playground/github/github.js';
import { actionsClient, clients, film, refusal } from './clients.js';

async function start(options: GitHubOptions = {}): Promise<GitHub> {
  return startGitHub({
    ...options,
    repositories: [
      {
        name: 'studio/film',
        collaborators: { ada: 'write' },
        pulls: [{ by: 'ada', branch: 'lamp', files: { 'shot.blend': 'second' } }],
      },
    ],
  });
}

interface Refused {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | undefined>> };
}

async function refused(request: Promise<unknown>): Promise<Refused> {
  return (await request.then(
    () => ({ status: 0, message: 'not refused' }),
    (error: unknown) => error,
  )) as Refused;
}

const comment = { ...film, issue_number: 1, body: 'hello' };

describe.each(clients)('through %s', (_, make) => {
  test('the hour holds so many requests; then they are refused until the clock has gone on', async () => {
    let minutes = 0;
    await using github = await start({
      limits: { appPerHour: 2 },
      now: () => new Date(Date.UTC(2026, 0, 1, 0, minutes)),
    });
    const rest = make(github, github.tokens.user('ada'));
    const token = github.tokens.installation('studio/film');
    const bot = make(github, token);
    const { headers } = await bot.repos.get(film);
    expect([headers['x-ratelimit-limit'], headers['x-ratelimit-remaining']]).toEqual(['2', '1']);
    await bot.repos.get(film);
    const { status, message, response } = await refused(bot.repos.get(film));
    expect([status, response?.headers['x-ratelimit-remaining']]).toEqual([403, '0']);
    expect(message).toMatch(/^API rate limit exceeded/);
    expect((await bot.rateLimit.get()).data.rate.remaining).toBe(0);
    expect((await rest.repos.get(film)).status).toBe(200);
    minutes = 61;
    const later = make(github, github.tokens.installation('studio/film'));
    expect((await later.repos.get(film)).status).toBe(200);
    expect(github.complaints).toEqual([]);
  });

  test('too many comments in a minute meet the secondary limit, which says how long to wait', async () => {
    let seconds = 0;
    await using github = await start({
      limits: { contentPerMinute: 3 },
      now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)),
    });
    const rest = make(github, github.tokens.installation('studio/film'));
    for (let written = 0; written < 3; written += 1) await rest.issues.createComment(comment);
    const { status, message, response } = await refused(rest.issues.createComment(comment));
    expect([status, response?.headers['retry-after']]).toEqual([403, '60']);
    expect(message).toMatch(/secondary rate limit/);
    expect((await rest.repos.get(film)).status).toBe(200);
    seconds = 60;
    expect((await rest.issues.createComment(comment)).status).toBe(201);
    expect(github.repository('studio/film').pull(1).comments()).toHaveLength(4);
  });

  test('what has not changed is answered with 304, which costs nothing', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const { headers } = await rest.repos.get(film);
    const again = { ...film, headers: { 'if-none-match': headers.etag ?? '' } };
    const { status, response } = await refused(rest.repos.get(again));
    expect([status, response?.headers['x-ratelimit-used']]).toEqual([304, headers['x-ratelimit-used']]);
    const pulls = { ...film, headers: { 'if-none-match': (await rest.pulls.list(film)).headers.etag ?? '' } };
    expect((await refused(rest.pulls.list(pulls))).status).toBe(304);
    await github.repository('studio/film').pull(1).setDraft({ by: 'ada', draft: true });
    expect((await rest.pulls.list(pulls)).status).toBe(200);
    expect(github.complaints).toEqual([]);
  });

  test('faults come on demand, as often as ordered, where ordered', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const pull = github.repository('studio/film').pull(1);
    const operation = 'issues/create-comment';
    github.fault({ operation, times: 2, fault: { kind: 'status', status: 502 } });
    expect((await rest.repos.get(film)).status).toBe(200);
    expect(await refusal(rest.issues.createComment(comment))).toMatch(/^502/);
    expect(await refusal(rest.issues.createComment(comment))).toMatch(/^502/);
    await rest.issues.createComment(comment);
    expect(pull.comments()).toHaveLength(1);

    github.fault({ operation, fault: { kind: 'secondary-limit', status: 429 } });
    const limited = await refused(rest.issues.createComment(comment));
    expect([limited.status, limited.response?.headers['retry-after']]).toEqual([429, undefined]);
    github.fault({ operation, fault: { kind: 'secondary-limit', retryAfterSeconds: 7 } });
    expect((await refused(rest.issues.createComment(comment))).response?.headers['retry-after']).toBe('7');
    github.fault({ operation, fault: { kind: 'primary-limit', resetSeconds: 9 } });
    expect((await refused(rest.issues.createComment(comment))).response?.headers['x-ratelimit-remaining']).toBe('0');

    github.fault({ operation, fault: { kind: 'drop' } });
    expect(await refusal(rest.issues.createComment(comment))).toMatch(/^500 /);
    expect(pull.comments()).toHaveLength(1);
    github.fault({ operation, fault: { kind: 'lose-answer' } });
    expect(await refusal(rest.issues.createComment(comment))).toMatch(/^500 /);
    expect(pull.comments()).toHaveLength(2);
    github.fault({ operation, fault: { kind: 'slow', delayMs: 5 } });
    expect((await rest.issues.createComment(comment)).status).toBe(201);
    expect(github.complaints).toEqual([]);
  });
});

test('an archived repository takes no writes', async () => {
  await using github = await startGitHub({ repositories: [{ name: 'studio/film', archived: true }] });
  github.repository('studio/film').openIssue({ by: 'ada', title: 'A question' });
  const rest = actionsClient(github, github.tokens.user('ada'));
  expect(await refusal(rest.issues.createComment(comment))).toBe('403 Repository was archived so is read-only.');
  expect((await rest.issues.listComments({ ...film, issue_number: 1 })).status).toBe(200);
});
