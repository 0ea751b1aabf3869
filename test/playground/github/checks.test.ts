import { describe, expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from '../../../src/playground/github/github.js';
import { actionsClient, clients, film, refusal } from './clients.js';

async function start(): Promise<GitHub> {
  return startGitHub({
    repositories: [
      {
        name: 'studio/film',
        collaborators: { ada: 'write' },
        pulls: [{ by: 'ada', branch: 'lamp', files: { 'shot.blend': 'second' } }],
      },
    ],
  });
}

function annotations(
  count: number,
): { path: string; start_line: number; end_line: number; annotation_level: 'warning'; message: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'shot.blend',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'warning',
    message: `finding ${index}`,
  }));
}

describe.each(clients)('through %s', (_, make) => {
  test('a check goes from queued to its end, and annotations add up', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const head_sha = github.repository('studio/film').pull(1).headSha();
    const { data: run } = await rest.checks.create({ ...film, head_sha, name: 'dailies' });
    expect([run.status, run.conclusion, run.completed_at]).toEqual(['queued', null, null]);
    expect(run.pull_requests.map(({ number }) => number)).toEqual([1]);
    const output = (count: number): object => ({
      title: 'Findings',
      summary: 'Look.',
      annotations: annotations(count),
    });
    const check_run_id = run.id;
    await rest.checks.update({ ...film, check_run_id, status: 'in_progress', output: output(50) as never });
    const { data: ended } = await rest.checks.update({
      ...film,
      check_run_id,
      conclusion: 'failure',
      output: output(3) as never,
    });
    expect([ended.status, ended.conclusion, ended.output.annotations_count]).toEqual(['completed', 'failure', 53]);
    const { data: page } = await rest.checks.listAnnotations({ ...film, check_run_id, per_page: 50, page: 2 });
    expect(page.map(({ message }) => message)).toEqual(['finding 0', 'finding 1', 'finding 2']);
    const suite = ended.check_suite?.id ?? 0;
    expect((await rest.checks.getSuite({ ...film, check_suite_id: suite })).data.conclusion).toBe('failure');
    expect((await rest.checks.get({ ...film, check_run_id })).data.output.title).toBe('Findings');
    expect(github.complaints).toEqual([]);
  });

  test('of checks with one name the newest counts; lists are filtered', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const head_sha = github.repository('studio/film').pull(1).headSha();
    const made: number[] = [];
    for (const name of ['dailies', 'dailies', 'shot']) {
      made.push((await rest.checks.create({ ...film, head_sha, name, status: 'in_progress' })).data.id);
    }
    const ids = async (query: object): Promise<readonly number[]> => {
      const { data } = await rest.checks.listForRef({ ...film, ref: 'lamp', ...query });
      return data.check_runs.map(({ id }) => id);
    };
    expect(await ids({})).toEqual([made[2], made[1]]);
    expect(await ids({ filter: 'all', check_name: 'dailies' })).toEqual([made[1], made[0]]);
    expect(await ids({ status: 'completed' })).toEqual([]);
    const { data: suites } = await rest.checks.listSuitesForRef({ ...film, ref: 'lamp', app_id: github.app.id });
    expect(suites.total_count).toBe(1);
    const suite = suites.check_suites[0]?.id ?? 0;
    expect((await rest.checks.listForSuite({ ...film, check_suite_id: suite })).data.total_count).toBe(2);
    expect(github.complaints).toEqual([]);
  });

  test('a status speaks for its context, and all together for the commit', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const sha = github.repository('studio/film').pull(1).headSha();
    const say = (state: 'pending' | 'success' | 'error', context: string): Promise<unknown> =>
      rest.repos.createCommitStatus({ ...film, sha, state, context });
    const whole = async (): Promise<string> =>
      (await rest.repos.getCombinedStatusForRef({ ...film, ref: sha })).data.state;
    expect(await whole()).toBe('pending');
    await say('error', 'dailies');
    expect(await whole()).toBe('failure');
    await say('success', 'dailies');
    expect(await whole()).toBe('success');
    await say('pending', 'other');
    expect(await whole()).toBe('pending');
    const { data } = await rest.repos.listCommitStatusesForRef({ ...film, ref: sha });
    expect(data.map(({ state }) => state)).toEqual(['pending', 'success', 'error']);
    expect(github.complaints).toEqual([]);
  });
});

test('a workflow cannot change the check of an app, and its own belongs to GitHub Actions', async () => {
  await using github = await start();
  const head_sha = github.repository('studio/film').pull(1).headSha();
  const app = actionsClient(github, github.tokens.installation('studio/film'));
  const workflow = actionsClient(github, github.tokens.actions('studio/film', { checks: 'write' }));
  const { data: run } = await app.checks.create({ ...film, head_sha, name: 'dailies' });
  expect(await refusal(workflow.checks.update({ ...film, check_run_id: run.id, conclusion: 'success' }))).toMatch(
    /^403 Invalid app_id `15368`/,
  );
  expect((await workflow.checks.create({ ...film, head_sha, name: 'dailies' })).data.app?.slug).toBe('github-actions');
});

test('what a check may not be is refused', async () => {
  await using github = await start();
  const head_sha = github.repository('studio/film').pull(1).headSha();
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  const made = (more: object): Promise<string> =>
    refusal(rest.checks.create({ ...film, head_sha, name: 'dailies', ...more }));
  expect(await made({ status: 'completed' })).toMatch(/^422 Validation Failed.*conclusion/);
  expect(await made({ head_sha: '0'.repeat(40) })).toMatch(/^422 No commit found for SHA/);
  expect(await made({ details_url: 'ftp://x' })).toMatch(/^422/);
  expect(github.complaints).toEqual([]);
  const output = { title: 'x', summary: 'x', annotations: annotations(51) };
  expect(await made({ output })).toMatch(/^422 Invalid request.*50 items/s);
  expect(await made({ output: { title: 'x', summary: 'x'.repeat(65_536) } })).toMatch(/^422.*65535 characters/s);
  expect(github.complaints).toHaveLength(2);
});

test('a reaction counts once for each person, and is taken back by who gave it', async () => {
  await using github = await start();
  const pull = github.repository('studio/film').pull(1);
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  const comment_id = pull.comment({ by: 'ada', body: '/render' });
  pull.react({ by: 'ada', to: comment_id, content: '+1' });
  const eyes = { ...film, comment_id, content: 'eyes' } as const;
  const first = await rest.reactions.createForIssueComment(eyes);
  const second = await rest.reactions.createForIssueComment(eyes);
  expect([first.status, second.status, second.data.id]).toEqual([201, 200, first.data.id]);
  const { data: all } = await rest.reactions.listForIssueComment({ ...film, comment_id });
  expect(all.map(({ user, content }) => `${user?.login ?? ''} ${content}`)).toEqual(['ada +1', 'dailies[bot] eyes']);
  const remove = (reaction_id = 0): Promise<unknown> =>
    rest.reactions.deleteForIssueComment({ ...film, comment_id, reaction_id });
  expect(await refusal(remove(all[0]?.id))).toBe('404 Not Found');
  await remove(first.data.id);
  expect(pull.comments()[0]?.reactions).toEqual(['ada: +1']);
  await rest.reactions.createForIssue({ ...film, issue_number: 1, content: 'rocket' });
  const { data: onPull } = await rest.reactions.listForIssue({ ...film, issue_number: 1 });
  await rest.reactions.deleteForIssue({ ...film, issue_number: 1, reaction_id: onPull[0]?.id ?? 0 });
  expect(github.complaints).toEqual([]);
});
