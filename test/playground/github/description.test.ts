import { readFileSync } from 'node:fs';
import { getOctokit } from '@actions/github';
import { expect, test } from '@jest/globals';
import { loadDescription } from '../../../src/playground/github/description.js';
import { startGitHub, type GitHub } from '../../../src/playground/github/github.js';
import { routeTable } from '../../../src/playground/github/routes/route-table.js';
import { actionsClient, film, refusal } from './clients.js';

interface Subset {
  readonly 'x-source': { readonly package: string; readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

const file = new URL('../../../src/playground/github/openapi-subset.json', import.meta.url);
const subset = JSON.parse(readFileSync(file, 'utf8')) as Subset;

async function start(): Promise<GitHub> {
  return startGitHub({
    repositories: [{ name: 'studio/film', pulls: [{ by: 'ada', branch: 'lamp', files: { 'shot.blend': 'x' } }] }],
  });
}

test('every operation of the description is answered, and none beside it', () => {
  const described = Object.values(subset.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }) => operationId),
  );
  const nothing = (): never => {
    throw new Error('not asked');
  };
  const answered = Object.keys(routeTable({ redeliver: nothing, overview: nothing }));
  expect(answered.toSorted()).toEqual(described.toSorted());
  expect(subset['x-source']).toMatchObject({ package: '@octokit/openapi', version: '23.0.2' });
});

test('an unknown route is 501 and a complaint', async () => {
  await using github = await start();
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  expect(await refusal(rest.repos.listReleases(film))).toMatch(/^501/);
  expect(
    await refusal(getOctokit(github.tokens.user('ada'), { baseUrl: github.api }).graphql('{viewer{login}}')),
  ).toMatch(/^501/);
  expect(github.complaints).toEqual([
    'GET /repos/studio/film/releases: no such route here',
    'POST /graphql: no such route here',
  ]);
});

test('a request that breaks the description is 422 and a complaint; what is hidden stays hidden', async () => {
  await using github = await start();
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  const wrong = { ...film, issue_number: 1, body: 7 as unknown as string };
  expect(await refusal(rest.issues.createComment(wrong))).toMatch(/^422 Invalid request.*must be string/s);
  expect(await refusal(rest.issues.createComment({ ...wrong, repo: 'none' }))).toBe('404 Not Found');
  expect(await refusal(rest.issues.createComment({ ...wrong, issue_number: 'x' as unknown as number }))).toBe(
    '404 Not Found',
  );
  const comment_id = github.repository('studio/film').pull(1).comment({ by: 'ada', body: 'hello' });
  const content = 'party' as 'eyes';
  expect(await refusal(rest.reactions.createForIssueComment({ ...film, comment_id, content }))).toMatch(/^422/);
  const state = 'done' as 'open';
  expect(await refusal(rest.pulls.list({ ...film, state }))).toMatch(/^422/);
  expect(github.complaints).toHaveLength(3);
});

test('text that is no JSON is 400', async () => {
  await using github = await start();
  const authorization = `token ${github.tokens.user('ada')}`;
  const url = `${github.api}/repos/studio/film/issues/1/comments`;
  const answer = await fetch(url, { method: 'POST', headers: { authorization }, body: '{"body":' });
  expect([answer.status, await answer.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
});

test('an answer or a webhook of ours that breaks the description is noticed', () => {
  const description = loadDescription();
  const matched = description.match('GET', '/repos/studio/film/issues/comments/7');
  expect(matched).toMatchObject({ operation: 'issues/get-comment', params: { comment_id: '7' } });
  if (matched === undefined) return;
  expect(description.problemsOfResponse(matched, 200, { id: 7 })).toContain("it must have required property 'node_id'");
  expect(description.problemsOfResponse(matched, 201, {})).toEqual(['the description knows no answer 201']);
  expect(description.problemsOfResponse(matched, 404, { message: 7 })).not.toEqual([]);
  expect(description.problemsOfHook('issue-comment-created', { action: 'created' })).not.toEqual([]);
  expect(description.problemsOfHook('party', {})).toEqual(['the description knows no webhook party']);
});

test('the account routes answer', async () => {
  await using github = await start();
  const asAda = actionsClient(github, github.tokens.user('ada'));
  expect((await asAda.users.getAuthenticated()).data.login).toBe('ada');
  expect((await asAda.users.getByUsername({ username: 'studio' })).data.type).toBe('Organization');
  const asBot = actionsClient(github, github.tokens.installation('studio/film'));
  expect(await refusal(asBot.users.getAuthenticated())).toBe('403 Resource not accessible by integration');
  expect((await asBot.apps.listReposAccessibleToInstallation()).data.repositories.map(({ name }) => name)).toEqual([
    'film',
  ]);
  await asBot.apps.revokeInstallationAccessToken();
  expect(await refusal(asBot.repos.get(film))).toBe('401 Bad credentials');
  expect(github.complaints).toEqual([]);
});
