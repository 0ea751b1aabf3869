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
        files: {
          'shots/a b#c.blend': 'first',
          'link.blend': { link: 'shots/a b#c.blend' },
          'old.txt': 'one\ntwo\nthree\n',
        },
        pulls: [
          {
            by: 'ada',
            branch: 'feature/lamp',
            files: { 'old.txt': null, 'new.txt': 'one\ntwo\nthree\n', 'x.blend': Buffer.of(0, 1) },
          },
          { by: 'eve', fork: 'eve/film', branch: 'sky', files: { 'sky.blend': 'clouds' } },
        ],
      },
    ],
  });
}

/** Raw media come as text in one client and as bytes in the other. */
async function textOf(raw: unknown): Promise<string> {
  return new Response(raw as string | ArrayBuffer).text();
}

describe.each(clients)('through %s', (_, make) => {
  test('trees, blobs and contents are those of the repository', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const { data: ref } = await rest.git.getRef({ ...film, ref: 'heads/feature/lamp' });
    expect(ref.object.sha).toBe(github.repository('studio/film').pull(1).headSha());
    const { data: tree } = await rest.git.getTree({ ...film, tree_sha: ref.object.sha, recursive: '1' });
    const paths = tree.tree.map(({ path, mode }) => `${mode} ${path}`);
    expect(paths).toContain('100644 shots/a b#c.blend');
    expect(paths).toContain('120000 link.blend');
    expect(tree.truncated).toBe(false);

    const path = 'shots/a b#c.blend';
    const { data: file } = await rest.repos.getContent({ ...film, path, ref: 'feature/lamp' });
    const { sha = '', content = '' } = file as { readonly sha?: string; readonly content?: string };
    expect(Buffer.from(content, 'base64').toString('utf8')).toBe('first');
    const { data: blob } = await rest.git.getBlob({ ...film, file_sha: sha });
    expect(Buffer.from(blob.content, 'base64').toString('utf8')).toBe('first');
    const { data: raw } = await rest.repos.getContent({ ...film, path, mediaType: { format: 'raw' } });
    expect(await textOf(raw)).toBe('first');
    const { data: linked } = await rest.repos.getContent({ ...film, path: 'link.blend' });
    expect(linked).toMatchObject({ path, type: 'file' });
    const { data: root } = await rest.repos.getContent({ ...film, path: '' });
    expect((root as readonly { readonly name: string }[]).map(({ name }) => name)).toEqual([
      'README.md',
      'link.blend',
      'old.txt',
      'shots',
    ]);
    expect(await refusal(rest.repos.getContent({ ...film, path: 'shots/none' }))).toBe('404 Not Found');
    expect(github.complaints).toEqual([]);
  });

  test('what changed is told with renames, binaries and counts', async () => {
    await using github = await start();
    const rest = make(github, github.tokens.installation('studio/film'));
    const { data: files } = await rest.pulls.listFiles({ ...film, pull_number: 1 });
    const told = files.map(({ filename, status, previous_filename, patch }) => [
      filename,
      status,
      previous_filename,
      patch,
    ]);
    expect(told).toEqual([
      ['new.txt', 'renamed', 'old.txt', undefined],
      ['x.blend', 'added', undefined, undefined],
    ]);
    const { data } = await rest.repos.compareCommitsWithBasehead({ ...film, basehead: 'main...eve:sky' });
    expect([data.status, data.ahead_by, data.behind_by, data.files?.[0]?.filename]).toEqual([
      'ahead',
      1,
      0,
      'sky.blend',
    ]);
    const back = await rest.repos.compareCommitsWithBasehead({ ...film, basehead: 'feature/lamp...main' });
    expect([back.data.status, back.data.behind_by]).toEqual(['behind', 1]);
    const { data: commit } = await rest.repos.getCommit({ ...film, ref: 'feature/lamp' });
    expect(commit.author?.login).toBe('ada');
    expect((await rest.repos.getBranch({ ...film, branch: 'feature/lamp' })).data.commit.sha).toBe(commit.sha);
    expect((await rest.repos.listBranches(film)).data.map(({ name }) => name)).toEqual(['feature/lamp', 'main']);
    const { data: refs } = await rest.git.listMatchingRefs({ ...film, ref: 'pull/2' });
    expect(refs.map((one) => one.ref)).toEqual(['refs/pull/2/head', 'refs/pull/2/merge']);
    expect((await rest.git.getCommit({ ...film, commit_sha: commit.sha })).data.tree.sha).toBe(commit.commit.tree.sha);
    expect((await rest.pulls.listCommits({ ...film, pull_number: 1 })).data.map(({ sha }) => sha)).toEqual([
      commit.sha,
    ]);
    expect(github.complaints).toEqual([]);
  });
});

test('a large tree is cut, large contents come empty, and larger blobs are refused', async () => {
  await using github = await start({ sizes: { treeEntriesMax: 2, contentBytesMax: 4, blobBytesMax: 8 } });
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  const { data: tree } = await rest.git.getTree({ ...film, tree_sha: 'main' });
  expect([tree.truncated, tree.tree.length]).toEqual([true, 2]);
  const { data: file } = await rest.repos.getContent({ ...film, path: 'shots/a b#c.blend' });
  expect(file).toMatchObject({ content: '', encoding: 'none', size: 5 });
  expect(await refusal(rest.repos.getContent({ ...film, path: 'old.txt' }))).toMatch(/^403 .*too large/);
  const sha = (await rest.repos.getContent({ ...film, path: '' })).data as readonly { name: string; sha: string }[];
  const old = sha.find(({ name }) => name === 'old.txt')?.sha ?? '';
  expect(await refusal(rest.git.getBlob({ ...film, file_sha: old }))).toMatch(/^403 .*too large/);
});

test('a path with a slash is found encoded and as it is', async () => {
  await using github = await start();
  const headers = { authorization: `token ${github.tokens.user('ada')}` };
  const ask = async (path: string): Promise<number> =>
    (await fetch(`${github.api}/repos/studio/film/${path}`, { headers })).status;
  expect(await ask('contents/shots/a%20b%23c.blend')).toBe(200);
  expect(await ask('contents/shots%2Fa%20b%23c.blend')).toBe(200);
  expect(await ask('git/ref/heads/feature/lamp')).toBe(200);
  expect(await ask('commits/feature/lamp/check-runs')).toBe(200);
  expect(github.complaints).toEqual([]);
});
