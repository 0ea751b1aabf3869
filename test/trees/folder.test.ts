import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { folderTree } from '../../src/trees/folder.js';
import { locateSceneFile } from '../../src/trees/locate.js';

let root = '';
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dailies-tree-')));
  const git = (...args: string[]): void => {
    execFileSync('git', ['-C', join(root, 'repo'), '-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      stdio: 'ignore',
    });
  };
  mkdirSync(join(root, 'repo', 'shots'), { recursive: true });
  mkdirSync(join(root, 'loose'));
  writeFileSync(join(root, 'repo', 'shots', 'a.blend'), 'content');
  writeFileSync(join(root, 'loose', 'b.blend'), 'content');
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'one');
  git('worktree', 'add', '-q', join(root, 'worktree'));
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a scene in a repository belongs to it, in each of its work trees', async () => {
  const tree = await folderTree(join(root, 'repo/shots/a.blend'));
  const other = await folderTree(join(root, 'worktree/shots/a.blend'));
  expect(tree.root).toBe(join(root, 'repo'));
  expect(other.root).toBe(join(root, 'worktree'));
  expect(other.repositoryId).toBe(tree.repositoryId);
});

test('a scene outside Git belongs to its folder', async () => {
  const tree = await folderTree(join(root, 'loose/b.blend'));
  expect(tree.root).toBe(join(root, 'loose'));
  expect(tree.repositoryId).toMatch(/^[0-9a-f]{16}$/);
});

test('files are hashed, listed and read in ranges', async () => {
  const tree = await folderTree(join(root, 'repo/shots/a.blend'));
  expect(await tree.sha256('shots/a.blend')).toBe(createHash('sha256').update('content').digest('hex'));
  expect(await tree.sha256('shots')).toBeNull();
  expect(await tree.sha256('none')).toBeNull();
  expect(await tree.sha256(`${'x'.repeat(300)}/a`)).toBeNull();
  expect(await tree.names('shots')).toEqual(['a.blend']);
  expect(await tree.names('none')).toEqual([]);
  await using file = await tree.open('shots/a.blend');
  expect(file.size).toBe(7);
  expect(Buffer.from(await file.read(3, 100)).toString()).toBe('tent');
  expect(await file.read(7, 5)).toHaveLength(0);
  expect(await file.read(70, 5)).toHaveLength(0);
});

test('a scene file is found behind a link; what is none is refused', async () => {
  symlinkSync(join(root, 'loose/b.blend'), join(root, 'link.blend'));
  expect(await locateSceneFile(join(root, 'link.blend'))).toBe(join(root, 'loose/b.blend'));
  await expect(locateSceneFile(root)).rejects.toMatchObject({ code: 'not-a-file' });
  await expect(locateSceneFile(join(root, 'none.blend'))).rejects.toMatchObject({ code: 'no-such-file' });
  await expect(locateSceneFile(join(root, 'link.blend/x'))).rejects.toMatchObject({ code: 'no-such-file' });
});
