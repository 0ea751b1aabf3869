import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type GitHub } from '../../../src/playground/github/github.js';
import { actionsClient } from './clients.js';

const run = promisify(execFile);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dailies-git-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Git as a person would run it, with nothing of this machine's settings. Answers what it prints, or why it refuses. */
async function git(...args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const identity = ['-c', 'user.name=ada', '-c', 'user.email=ada@users.noreply.github.com'];
  try {
    const { stdout } = await run('git', [...identity, ...args], { cwd: folder, env });
    return stdout.trim();
  } catch (error) {
    return `refused: ${String((error as { readonly stderr?: unknown }).stderr).trim()}`;
  }
}

function withToken(github: GitHub, token: string, name = 'studio/film'): string {
  return github.repository(name).cloneUrl.replace('http://', `http://x-access-token:${token}@`);
}

async function start(): Promise<GitHub> {
  return startGitHub({
    repositories: [
      {
        name: 'studio/film',
        private: true,
        collaborators: { ada: 'write', eve: 'read' },
        files: { 'shot.blend': 'first', 'big.bin': { lfs: 'many bytes' } },
        pulls: [{ by: 'eve', fork: 'eve/film', branch: 'sky', files: { 'sky.blend': 'clouds' } }],
      },
    ],
  });
}

test('who may read clones, also the commits of a pull request from a fork', async () => {
  await using github = await start();
  const url = withToken(github, github.tokens.installation('studio/film'));
  await git('clone', '--quiet', url, 'clone');
  expect(await readFile(join(folder, 'clone/shot.blend'), 'utf8')).toBe('first');
  await git('-C', 'clone', 'fetch', '--quiet', 'origin', 'refs/pull/1/head', 'refs/pull/1/merge');
  const pull = github.repository('studio/film').pull(1);
  expect(await git('-C', 'clone', 'rev-parse', 'FETCH_HEAD')).toBe(pull.headSha());
  await git('-C', 'clone', 'fetch', '--quiet', '--depth=1', 'origin', pull.headSha());
  expect(await git('-C', 'clone', 'show', `${pull.mergeSha() ?? ''}:sky.blend`)).toBe('clouds');
  expect(github.complaints).toEqual([]);
});

test("a repository that one may not see asks for a name, and is not found with a stranger's", async () => {
  await using github = await start();
  const { cloneUrl } = github.repository('studio/film');
  expect(await git('clone', cloneUrl, 'a')).toMatch(/could not read Username/);
  expect(await git('clone', withToken(github, github.tokens.user('mallory')), 'b')).toMatch(/repository .* not found/i);
  expect(await git('clone', withToken(github, 'ghp_wrong'), 'c')).toMatch(/Authentication failed/);
});

test('a push moves the branch and its pull request; readers and refs of pull requests are refused', async () => {
  await using github = await start();
  const film = github.repository('studio/film');
  const pull = await film.openPull({ by: 'ada', branch: 'lamp', files: { 'lamp.blend': 'one' } });
  await git('clone', '--quiet', '--branch', 'lamp', withToken(github, github.tokens.user('ada')), 'clone');
  await writeFile(join(folder, 'clone/lamp.blend'), 'two');
  await git('-C', 'clone', 'commit', '--quiet', '--all', '--message', 'Brighter');
  expect(await git('-C', 'clone', 'push', '--quiet', 'origin', 'lamp')).toBe('');
  expect(pull.headSha()).toBe(await git('-C', 'clone', 'rev-parse', 'HEAD'));
  expect(await git('-C', 'clone', 'push', 'origin', 'HEAD:refs/pull/1/head')).toMatch(/deny updating a hidden ref/);
  const asEve = withToken(github, github.tokens.user('eve'));
  expect(await git('-C', 'clone', 'push', asEve, 'HEAD:other')).toMatch(/403/);
  const asBot = withToken(github, github.tokens.installation('studio/film'));
  expect(await git('-C', 'clone', 'push', asBot, 'HEAD:other')).toMatch(/403/);
});

test('Git LFS uploads and downloads through the batch endpoint', async () => {
  await using github = await start();
  await git('lfs', 'install', '--skip-repo');
  await git('clone', '--quiet', withToken(github, github.tokens.user('ada')), 'clone');
  await git('-C', 'clone', 'lfs', 'track', '*.bin');
  const bytes = Buffer.alloc(300_000, 'frames');
  await writeFile(join(folder, 'clone/new.bin'), bytes);
  await git('-C', 'clone', 'add', '.gitattributes', 'new.bin');
  await git('-C', 'clone', 'commit', '--quiet', '--message', 'Add frames');
  expect(await git('-C', 'clone', 'push', '--quiet', 'origin', 'main')).not.toMatch(/^refused/);
  expect(await git('-C', 'clone', 'show', 'HEAD:new.bin')).toMatch(/^version https:\/\/git-lfs/);

  await git('clone', '--quiet', withToken(github, github.tokens.installation('studio/film')), 'again');
  expect(await readFile(join(folder, 'again/new.bin'))).toEqual(bytes);
  const asked = new Set(github.requests.map(({ operation }) => operation));
  expect(asked).toEqual(new Set(['git', 'lfs-batch', 'lfs-locks', 'lfs-object']));
  expect(github.complaints).toEqual([]);
});

interface Batch {
  readonly objects: readonly {
    readonly error?: { readonly code: number };
    readonly actions?: { readonly download?: { readonly href: string } };
  }[];
}

test('an object is granted to who may read, by a link that takes no token', async () => {
  await using github = await start();
  const rest = actionsClient(github, github.tokens.installation('studio/film'));
  const { data: pointer } = await rest.repos.getContent({ owner: 'studio', repo: 'film', path: 'big.bin' });
  const text = Buffer.from((pointer as { readonly content: string }).content, 'base64').toString('utf8');
  const oid = /sha256:(?<oid>[0-9a-f]{64})/.exec(text)?.groups?.['oid'] ?? '';
  const batch = async (token: string, object: string): Promise<{ readonly status: number; readonly body: Batch }> => {
    const answer = await fetch(`${github.origin}/studio/film.git/info/lfs/objects/batch`, {
      method: 'POST',
      headers: {
        accept: 'application/vnd.git-lfs+json',
        authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
      },
      body: JSON.stringify({ operation: 'download', transfers: ['basic'], objects: [{ oid: object, size: 10 }] }),
    });
    return { status: answer.status, body: (await answer.json()) as Batch };
  };
  const { body } = await batch(github.tokens.installation('studio/film'), oid);
  const href = body.objects[0]?.actions?.download?.href ?? '';
  expect(await (await fetch(href)).text()).toBe('many bytes');
  expect((await fetch(href, { headers: { authorization: 'token any' } })).status).toBe(400);
  expect((await fetch(href.replace(/token=.*/, 'token=guessed'))).status).toBe(403);
  const missing = await batch(github.tokens.installation('studio/film'), '0'.repeat(64));
  expect(missing.body.objects[0]?.error?.code).toBe(404);
  expect((await batch(github.tokens.user('mallory'), oid)).status).toBe(404);
});

test('an upload is kept only when it is what its name says', async () => {
  await using github = await start();
  const bytes = Buffer.from('rendered');
  const oid = createHash('sha256').update(bytes).digest('hex');
  const headers = { accept: 'application/vnd.git-lfs+json', authorization: `Bearer ${github.tokens.user('ada')}` };
  const ask = async (operation: 'upload' | 'download'): Promise<unknown> => {
    const answer = await fetch(`${github.origin}/studio/film.git/info/lfs/objects/batch`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ operation, objects: [{ oid, size: bytes.byteLength }] }),
    });
    return answer.json();
  };
  const offered = JSON.stringify(await ask('upload'));
  const href = /"href":"(?<href>[^"]+)"/.exec(offered)?.groups?.['href'] ?? '';
  expect((await fetch(href, { method: 'PUT', body: 'replaced' })).status).toBe(422);
  expect(await ask('download')).toMatchObject({ objects: [{ oid, error: { code: 404 } }] });
  expect((await fetch(href, { method: 'PUT', body: bytes })).status).toBe(200);
  expect(JSON.stringify(await ask('upload'))).not.toContain('href');
  const asEve = { ...headers, authorization: `Bearer ${github.tokens.user('eve')}` };
  const url = `${github.origin}/studio/film.git/info/lfs/objects/batch`;
  const body = JSON.stringify({ operation: 'upload', objects: [{ oid, size: 1 }] });
  expect((await fetch(url, { method: 'POST', headers: asEve, body })).status).toBe(403);
  expect((await fetch(url, { method: 'POST', headers: { ...asEve, accept: 'application/json' }, body })).status).toBe(
    406,
  );
});
