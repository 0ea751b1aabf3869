import { describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from '../../../src/playground/github/github.js';
import { clients, film, refusal } from './clients.js';

async function start(): Promise<GitHub> {
  return startGitHub({
    repositories: [
      {
        name: 'studio/film',
        collaborators: { ada: 'write', eve: 'read' },
        files: { 'shot.blend': 'first' },
        pulls: [
          { by: 'ada', branch: 'lamp', files: { 'shot.blend': 'second' } },
          { by: 'eve', fork: 'eve/film', branch: 'sky', files: { 'sky.blend': 'clouds' }, draft: true },
        ],
      },
    ],
  });
}

describe.each(clients)('through %s', (_, make) => {
  test('a bot answers a person, and the person sees comment, reaction, check and status', async () => {
    await using github = await start();
    const pull = github.repository('studio/film').pull(1);
    const rest = make(github, github.tokens.installation('studio/film'));

    const asked = pull.comment({ by: 'ada', body: '/render' });
    await rest.reactions.createForIssueComment({ ...film, comment_id: asked, content: 'eyes' });
    const { data: reply } = await rest.issues.createComment({ ...film, issue_number: 1, body: 'Rendering …' });
    await rest.issues.updateComment({ ...film, comment_id: reply.id, body: 'Rendering … 1 of 2' });
    const head_sha = pull.headSha();
    await rest.checks.create({ ...film, head_sha, name: 'dailies', status: 'in_progress' });
    await rest.repos.createCommitStatus({ ...film, sha: head_sha, state: 'pending', context: 'dailies' });

    expect(pull.comments()).toMatchObject([
      { by: 'ada', body: '/render', reactions: ['dailies[bot]: eyes'] },
      { by: 'dailies[bot]', body: 'Rendering … 1 of 2', reactions: [] },
    ]);
    const [check] = github.repository('studio/film').checks(head_sha);
    expect(check).toMatchObject({ name: 'dailies', status: 'in_progress', conclusion: null });
    expect(github.repository('studio/film').statuses(head_sha)).toMatchObject([
      { state: 'pending', by: 'dailies[bot]' },
    ]);
    expect(reply.performed_via_github_app?.slug).toBe('dailies');
    expect(github.complaints).toEqual([]);
  });

  test('a pull request from a fork and one from a branch tell where they come from', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const { data: own } = await rest.pulls.get({ ...film, pull_number: 1 });
    const { data: foreign } = await rest.pulls.get({ ...film, pull_number: 2 });
    expect([own.head.label, own.head.repo.fork, own.mergeable]).toEqual(['studio:lamp', false, true]);
    expect([foreign.head.label, foreign.head.repo.full_name, foreign.draft]).toEqual(['eve:sky', 'eve/film', true]);
    const { data: files } = await rest.pulls.listFiles({ ...film, pull_number: 2 });
    expect(files.map(({ filename, status, additions }) => [filename, status, additions])).toEqual([
      ['sky.blend', 'added', 1],
    ]);
    const { data: fromFork } = await rest.pulls.list({ ...film, head: 'eve:sky' });
    expect(fromFork.map(({ number }) => number)).toEqual([2]);
    const sha = foreign.head.sha;
    const { data: holding } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...film, commit_sha: sha });
    expect(holding.map(({ number }) => number)).toEqual([2]);
    expect(github.complaints).toEqual([]);
  });

  test('a long conversation comes in pages, and the links lead through all of them', async () => {
    await using github = await start();
    const pull = github.repository('studio/film').pull(1);
    const bodies = Array.from({ length: 65 }, (_, index) => `comment ${index}`);
    for (const body of bodies) pull.comment({ by: 'ada', body });
    const rest = make(github, github.tokens.installation('studio/film'));
    const { data: first, headers } = await rest.issues.listComments({ ...film, issue_number: 1 });
    expect(first).toHaveLength(30);
    expect(headers.link).toContain('rel="next"');

    const seen: (string | undefined)[] = [];
    for (let page = 1; page <= 4; page += 1) {
      const { data } = await rest.issues.listComments({ ...film, issue_number: 1, per_page: 20, page });
      seen.push(...data.map(({ body }) => body));
    }
    expect(seen).toEqual(bodies);
    const byNumber = await fetch(
      `${github.api}/repositories/${github.repository('studio/film').id}/issues/1/comments`,
      {
        headers: { authorization: `token ${github.tokens.user('ada')}` },
      },
    );
    expect(byNumber.status).toBe(200);
    expect(github.complaints).toEqual([]);
  });
});

test('a comment longer than GitHub takes is refused, and one without text', async () => {
  await using github = await start();
  const [, make] = clients[0] ?? [];
  const rest = make?.(github, github.tokens.installation('studio/film'));
  const write = (body: string): Promise<unknown> | undefined =>
    rest?.issues.createComment({ ...film, issue_number: 1, body });
  await expect(write('x'.repeat(65_536))).resolves.toBeDefined();
  expect(await refusal(Promise.resolve(write('x'.repeat(65_537))))).toMatch(/^422 Validation Failed.*maximum is 65536/);
  expect(await refusal(Promise.resolve(write(' ')))).toMatch(/^422/);
});

test('a locked conversation takes comments from writers only', async () => {
  await using github = await start();
  const pull = github.repository('studio/film').pull(1);
  pull.lock();
  const asEve = clients[0]?.[1](github, github.tokens.user('eve'));
  const asAda = clients[0]?.[1](github, github.tokens.user('ada'));
  const comment = { ...film, issue_number: 1, body: 'here' };
  expect(await refusal(Promise.resolve(asEve?.issues.createComment(comment)))).toBe(
    '403 Unable to create comment because issue is locked.',
  );
  await expect(asAda?.issues.createComment(comment)).resolves.toBeDefined();
});

test('conflicting sides are not mergeable, and a push that resolves them makes them so', async () => {
  await using github = await start();
  const repository = github.repository('studio/film');
  const pull = repository.pull(1);
  await repository.push({ by: 'ada', branch: 'main', files: { 'shot.blend': 'other' } });
  expect(pull.mergeSha()).toBeUndefined();
  await pull.push({ by: 'ada', files: { 'lamp.blend': 'alone' }, replace: true });
  expect(pull.mergeSha()).toMatch(/^[0-9a-f]{40}$/);
});
