import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { ProbotOctokit } from 'probot';
import { startGitHub, type GitHub } from '../../../src/playground/github/github.js';
import { actionsClient, film, refusal, silent } from './clients.js';

async function start(): Promise<GitHub> {
  return startGitHub({
    repositories: [
      {
        name: 'studio/film',
        private: true,
        collaborators: { ada: 'write', eve: 'read' },
        pulls: [{ by: 'ada', branch: 'lamp', files: { 'shot.blend': 'second' } }],
      },
      { name: 'elsewhere/open', installed: false, collaborators: { ada: 'triage' } },
      { name: 'elsewhere/closed', private: true, installed: false },
    ],
  });
}

interface Assertion {
  readonly issuedAgoSeconds?: number;
  readonly livesSeconds?: number;
  readonly key?: string;
  readonly issuer?: string;
}

/** Asks for the app itself with an assertion, and answers status and sentence. */
async function askAsApp(github: GitHub, assertion: Assertion = {}): Promise<string> {
  const {
    issuedAgoSeconds = 30,
    livesSeconds = 570,
    key = github.app.privateKey,
    issuer = String(github.app.id),
  } = assertion;
  const now = Math.floor(Date.now() / 1000);
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer(issuer)
    .setIssuedAt(now - issuedAgoSeconds)
    .setExpirationTime(now + livesSeconds)
    .sign(createPrivateKey(key));
  const answer = await fetch(`${github.api}/app`, { headers: { authorization: `Bearer ${token}` } });
  const { message, slug } = (await answer.json()) as { readonly message?: string; readonly slug?: string };
  return `${answer.status} ${message ?? slug ?? ''}`;
}

test('an app is believed by its signature, its number and its times', async () => {
  await using github = await start();
  const { privateKey: stranger } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  expect(await askAsApp(github)).toBe('200 dailies');
  expect(await askAsApp(github, { key: stranger })).toBe('401 A JSON web token could not be decoded');
  expect(await askAsApp(github, { issuer: '1' })).toMatch(/^401 'Issuer'/);
  expect(await askAsApp(github, { livesSeconds: -1 })).toMatch(/^401 'Expiration time'/);
  expect(await askAsApp(github, { livesSeconds: 700 })).toMatch(/^401 'Expiration time'.*too far/);
  expect(await askAsApp(github, { issuedAgoSeconds: -120 })).toMatch(/^401 'Issued at'/);
  expect(github.complaints).toEqual([]);
});

test("Probot's client changes its key into a token, and comments under the app's name", async () => {
  await using github = await start();
  const { id: appId, privateKey } = github.app;
  const app = new ProbotOctokit({ auth: { appId, privateKey }, baseUrl: github.api, log: silent });
  const { data: installation } = await app.rest.apps.getRepoInstallation(film);
  const auth = { appId, privateKey, installationId: installation.id };
  const octokit = new ProbotOctokit({ auth, baseUrl: github.api, log: silent });
  await octokit.rest.issues.createComment({ ...film, issue_number: 1, body: 'hello' });
  expect(github.repository('studio/film').pull(1).comments()).toMatchObject([{ by: 'dailies[bot]', body: 'hello' }]);
  expect(github.requests.map(({ operation, token, status }) => [operation, token, status])).toEqual([
    ['apps/get-repo-installation', 'app', 200],
    ['apps/create-installation-access-token', 'app', 201],
    ['issues/create-comment', 'installation', 201],
  ]);
  expect(JSON.stringify(github.requests)).not.toMatch(/gh[sp]_/);
  expect(github.complaints).toEqual([]);
});

test('a token ends after an hour, and a made-up one never begins', async () => {
  let hours = 0;
  await using github = await startGitHub({
    repositories: [{ name: 'studio/film' }],
    now: () => new Date(Date.UTC(2026, 0, 1, hours)),
  });
  const token = github.tokens.installation('studio/film');
  expect((await actionsClient(github, token).repos.get(film)).status).toBe(200);
  hours = 1;
  expect(await refusal(actionsClient(github, token).repos.get(film))).toBe('401 Bad credentials');
  expect(await refusal(actionsClient(github, 'ghs_made_up').repos.get(film))).toBe('401 Bad credentials');
});

test('what may not be seen is not there; what may not be done is forbidden, and says what it takes', async () => {
  await using github = await start();
  const narrow = actionsClient(github, github.tokens.installation('studio/film', { metadata: 'read' }));
  const comment = { ...film, issue_number: 1, body: 'hello' };
  const answer = await narrow.issues.createComment(comment).catch((error: unknown) => error);
  expect(answer).toMatchObject({
    status: 403,
    response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
  });
  expect(await refusal(narrow.pulls.get({ ...film, pull_number: 1 }))).toBe(
    '403 Resource not accessible by integration',
  );
  expect(await refusal(narrow.repos.get({ owner: 'elsewhere', repo: 'closed' }))).toBe('404 Not Found');
  expect((await narrow.repos.get({ owner: 'elsewhere', repo: 'open' })).status).toBe(200);
  const asMallory = actionsClient(github, github.tokens.user('mallory'));
  expect(await refusal(asMallory.repos.get(film))).toBe('404 Not Found');
  expect(await refusal(asMallory.issues.createComment(comment))).toBe('404 Not Found');
});

test('the conversation of a pull request takes pull_requests, that of an issue issues', async () => {
  await using github = await start();
  const number = github.repository('studio/film').openIssue({ by: 'ada', title: 'A question' });
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  expect(await refusal(rest.issues.createComment({ ...film, issue_number: number, body: 'x' }))).toMatch(/^403/);
  expect((await rest.issues.createComment({ ...film, issue_number: 1, body: 'x' })).status).toBe(201);
  const other = actionsClient(github, github.tokens.actions('studio/film', { issues: 'write' }));
  expect((await other.issues.createComment({ ...film, issue_number: number, body: 'x' })).status).toBe(201);
  expect(await refusal(other.issues.createComment({ ...film, issue_number: 1, body: 'x' }))).toMatch(/^403/);
});

test('a person is told what only an app may do', async () => {
  await using github = await start();
  const asAda = actionsClient(github, github.tokens.user('ada'));
  const head_sha = github.repository('studio/film').pull(1).headSha();
  expect(await refusal(asAda.checks.create({ ...film, head_sha, name: 'dailies' }))).toBe(
    '403 You must authenticate via a GitHub App.',
  );
  const asEve = actionsClient(github, github.tokens.user('eve'));
  expect(await refusal(asEve.repos.createCommitStatus({ ...film, sha: head_sha, state: 'success' }))).toBe(
    '404 Not Found',
  );
});

test('permission is told by role, in the old word and the new', async () => {
  await using github = await start();
  github.repository('studio/film').setRole('grace', 'maintain');
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  const asked = async (username: string): Promise<readonly unknown[]> => {
    const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...film, username });
    return [data.permission, data.role_name, data.user?.permissions?.push];
  };
  expect(await asked('ada')).toEqual(['write', 'write', true]);
  expect(await asked('grace')).toEqual(['write', 'maintain', true]);
  expect(await asked('eve')).toEqual(['read', 'read', false]);
  github.tokens.user('mallory');
  expect(await asked('mallory')).toEqual(['none', 'none', false]);
  expect(await refusal(rest.repos.getCollaboratorPermissionLevel({ ...film, username: 'nobody' }))).toBe(
    '404 nobody is not a user',
  );
  expect(github.complaints).toEqual([]);
});

test('a suspended installation gets nothing more', async () => {
  await using github = await start();
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  github.changeInstallation({ account: 'studio', by: 'ada', action: 'suspend' });
  expect(await refusal(rest.repos.get(film))).toBe('403 This installation has been suspended');
  github.changeInstallation({ account: 'studio', by: 'ada', action: 'unsuspend' });
  expect((await rest.repos.get(film)).status).toBe(200);
  github.changeInstallation({ account: 'studio', by: 'ada', action: 'deleted' });
  expect(await refusal(rest.repos.get(film))).toBe('401 Bad credentials');
});
