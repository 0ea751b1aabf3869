import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { createNodeMiddleware, createProbot, ProbotOctokit, type ApplicationFunction, type Probot } from 'probot';
import { startGitHub, type GitHub } from '../../../src/playground/github/github.js';
import { film, silent } from './clients.js';

async function start(): Promise<GitHub> {
  return startGitHub({
    basePath: '/api/v3',
    repositories: [
      {
        name: 'studio/film',
        collaborators: { ada: 'write', eve: 'read' },
        pulls: [
          { by: 'ada', branch: 'lamp', files: { 'shot.blend': 'second' } },
          { by: 'eve', fork: 'eve/film', branch: 'sky', files: { 'sky.blend': 'clouds' } },
        ],
      },
    ],
  });
}

interface Listener extends AsyncDisposable {
  readonly url: string;
}

/** A Probot as it runs in production, hearing from the stand-in over HTTP. */
async function listen(github: GitHub, app: ApplicationFunction, secret = github.app.webhookSecret): Promise<Listener> {
  const probot = createProbot({
    overrides: {
      appId: github.app.id,
      privateKey: github.app.privateKey,
      secret,
      baseUrl: github.api,
      logLevel: 'fatal',
      Octokit: ProbotOctokit.defaults((options: { readonly throttle?: object }) => ({
        ...options,
        throttle: { ...options.throttle, enabled: false },
        retry: { enabled: false },
      })),
    },
  });
  const middleware = await createNodeMiddleware(app, { probot, webhooksPath: '/' });
  const server: Server = createServer((request, response) => void middleware(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

test('a Probot app hears a comment, and answers it under its own name', async () => {
  await using github = await start();
  await using probot = await listen(github, (app) => {
    app.on('issue_comment.created', async (context) => {
      if (context.isBot) return;
      await context.octokit.rest.issues.createComment(context.issue({ body: `Heard ${context.payload.comment.body}` }));
    });
  });
  github.deliverTo(probot.url);
  const pull = github.repository('studio/film').pull(2);
  pull.comment({ by: 'ada', body: '/render' });
  await github.settled();
  expect(pull.comments().map(({ by, body }) => [by, body])).toEqual([
    ['ada', '/render'],
    ['dailies[bot]', 'Heard /render'],
  ]);
  expect(github.deliveries().map(({ event, action, statusCode }) => [event, action, statusCode])).toEqual([
    ['issue_comment', 'created', 200],
    ['issue_comment', 'created', 200],
  ]);
  expect(github.complaints).toEqual([]);
});

test('everything that happens to a pull request is told, in the shape of the description', async () => {
  await using github = await start();
  const heard: string[] = [];
  await using probot = await listen(github, (app) => {
    app.onAny(({ name, payload }) => {
      heard.push(`${name} ${'action' in payload ? payload.action : ''}`.trim());
    });
  });
  github.deliverTo(probot.url);
  const repository = github.repository('studio/film');
  const pull = repository.pull(1);
  const before = pull.headSha();
  const after = await pull.push({ by: 'ada', files: { 'shot.blend': 'third' } });
  await pull.setDraft({ by: 'ada', draft: true });
  await pull.setDraft({ by: 'ada', draft: false });
  await repository.push({ by: 'ada', branch: 'next', files: { 'next.blend': 'x' } });
  await pull.setBase({ by: 'ada', branch: 'next' });
  await pull.close('ada');
  await pull.reopen('ada');
  await pull.merge('ada');
  await repository.openPull({ by: 'eve', fork: 'eve/film', branch: 'sun', files: { 'sun.blend': 'x' } });
  github.changeInstallation({ account: 'studio', by: 'ada', action: 'suspend' });
  github.changeInstallation({ account: 'studio', by: 'ada', action: 'deleted' });
  await github.settled();
  expect(heard).toEqual([
    ...['push', 'check_suite requested', 'pull_request synchronize', 'pull_request converted_to_draft'],
    ...['pull_request ready_for_review', 'push', 'check_suite requested', 'pull_request edited'],
    ...['pull_request closed', 'pull_request reopened', 'pull_request closed', 'push', 'check_suite requested'],
    ...['pull_request opened', 'installation suspend', 'installation deleted'],
  ]);
  expect(await repository.tip('next')).toBe(pull.mergeSha());
  const synchronize = github.deliveries().find(({ action }) => action === 'synchronize');
  expect(synchronize?.payload).toMatchObject({ before, after, number: 1, sender: { login: 'ada' } });
  expect(github.complaints).toEqual([]);
});

test('a person presses the buttons of a check when it has ended', async () => {
  await using github = await start();
  const repository = github.repository('studio/film');
  const head_sha = repository.pull(1).headSha();
  const pressed: unknown[] = [];
  await using probot = await listen(github, (app) => {
    app.on('check_run.requested_action', ({ payload }) => void pressed.push(payload.requested_action?.identifier));
    app.on('check_run.rerequested', ({ payload }) => void pressed.push(payload.sender.login));
  });
  github.deliverTo(probot.url);
  const { id: appId, privateKey } = github.app;
  const asApp = new ProbotOctokit({ auth: { appId, privateKey }, baseUrl: github.api, log: silent });
  const { data: installation } = await asApp.rest.apps.getRepoInstallation(film);
  const auth = { appId, privateKey, installationId: installation.id };
  const { rest } = new ProbotOctokit({ auth, baseUrl: github.api, log: silent });
  const actions = [{ label: 'Again', description: 'Renders once more', identifier: 'again' }];
  const { data: run } = await rest.checks.create({ ...film, head_sha, name: 'dailies', actions });
  const again = { by: 'ada', check: run.id, button: { action: 'again' } } as const;
  expect(() => {
    repository.press(again);
  }).toThrow(/shows no button/);
  await rest.checks.update({ ...film, check_run_id: run.id, conclusion: 'failure' });
  repository.press(again);
  repository.press({ by: 'ada', check: run.id, button: 're-run' });
  await github.settled();
  expect(pressed).toEqual(['again', 'ada']);
  expect(github.complaints).toEqual([]);
});

test('a delivery that failed is seen by the app and sent again under the same name', async () => {
  await using github = await start();
  let down = true;
  let heard = 0;
  await using probot = await listen(github, (app) => {
    app.on('issue_comment.created', () => {
      if (down) throw new Error('down');
      heard += 1;
    });
  });
  github.deliverTo(probot.url);
  github.repository('studio/film').pull(1).comment({ by: 'ada', body: '/render' });
  await github.settled();
  const { id: appId, privateKey } = github.app;
  const { rest } = new ProbotOctokit({ auth: { appId, privateKey }, baseUrl: github.api, log: silent });
  const { data: failed } = await rest.apps.listWebhookDeliveries({ status: 'failure' });
  expect(failed.map(({ event, status_code, redelivery }) => [event, status_code, redelivery])).toEqual([
    ['issue_comment', 500, false],
  ]);
  down = false;
  const delivery_id = failed[0]?.id ?? 0;
  expect((await rest.apps.getWebhookDelivery({ delivery_id })).data.guid).toBe(failed[0]?.guid);
  await rest.apps.redeliverWebhookDelivery({ delivery_id });
  await github.settled();
  const sent = github.deliveries().map(({ guid, redelivery, status }) => ({ guid, redelivery, status }));
  expect([heard, sent[1]]).toEqual([1, { guid: sent[0]?.guid, redelivery: true, status: 'OK' }]);
  await github.redeliver(sent[0]?.guid ?? '');
  expect(heard).toBe(2);
  expect(github.complaints).toEqual([]);
});

test('a delivery signed with another secret is not believed', async () => {
  await using github = await start();
  let heard = 0;
  const listening = (app: Probot): void => {
    app.onAny(() => {
      heard += 1;
    });
  };
  await using probot = await listen(github, listening, 'another');
  github.deliverTo(probot.url);
  github.repository('studio/film').pull(1).comment({ by: 'ada', body: '/render' });
  await github.settled();
  expect([heard, github.deliveries()[0]?.statusCode]).toEqual([0, 400]);
});
