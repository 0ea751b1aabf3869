import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CommitTree } from '../../src/ports.js';
import { gitCommitTree } from '../../src/trees/git-commit.js';
import { parseLfsPointer } from '../../src/trees/lfs.js';
import { gitIn } from '../support/closure-scenes.js';
import { describeWith, hasGitLfs } from '../support/requires.js';

const large = Buffer.alloc(20 * 1024 * 1024, 'large');
let root = '';
let first = '';

const open = (revision: string, lfsRemote?: string): Promise<CommitTree> =>
  gitCommitTree({
    folder: join(root, 'shots'),
    revision,
    env: { PATH: process.env['PATH'], HOME: root },
    ...(lfsRemote === undefined ? {} : { lfsRemote }),
  });
const contentOf = async (tree: CommitTree, path: string): Promise<string> => {
  await using file = await tree.open(path);
  return Buffer.from(await file.read(0, file.size)).toString();
};
const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dailies-commit-')));
  mkdirSync(join(root, 'shots'));
  mkdirSync(join(root, 'textures/deep'), { recursive: true });
  writeFileSync(join(root, 'shots/a b.blend'), 'a scene');
  writeFileSync(join(root, 'textures/wood.png'), 'wood');
  writeFileSync(join(root, 'textures/deep/ünï\ncødé.png'), 'oak');
  writeFileSync(join(root, 'empty.txt'), '');
  writeFileSync(join(root, 'large.vdb'), large);
  symlinkSync('wood.png', join(root, 'textures/link.png'));
  symlinkSync('../textures', join(root, 'shots/maps'));
  symlinkSync('../../outside', join(root, 'shots/out'));
  symlinkSync('/etc/hostname', join(root, 'shots/absolute'));
  symlinkSync('loop', join(root, 'shots/loop'));
  writeFileSync(join(root, '../outside'), 'outside');
  gitIn(root, ['init', '-q']);
  gitIn(root, ['add', '-A']);
  gitIn(root, ['commit', '-q', '-m', 'first']);
  first = gitIn(root, ['rev-parse', 'HEAD']).trim();
  rmSync(join(root, 'textures/wood.png'));
  writeFileSync(join(root, 'shots/a b.blend'), 'another');
  gitIn(root, ['commit', '-q', '-am', 'second']);
  writeFileSync(join(root, 'shots/a b.blend'), 'not committed');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(join(root, '../outside'), { force: true });
});

describe('a commit', () => {
  test('is read as it was made, whatever lies in the folder now', async () => {
    await using before = await open(first);
    await using after = await open('HEAD');
    expect(before.commit).toBe(first);
    expect(before.root).toBe(root);
    expect(before.files).toEqual(
      expect.arrayContaining(['shots/a b.blend', 'textures/deep/ünï\ncødé.png', 'textures/wood.png', 'large.vdb']),
    );
    expect(await contentOf(before, 'shots/a b.blend')).toBe('a scene');
    expect(await contentOf(after, join(root, 'shots/a b.blend'))).toBe('another');
    expect(await before.sha256('textures/wood.png')).toBe(sha256('wood'));
    expect(await after.stat('textures/wood.png')).toBe('missing');
    expect(await after.sha256('textures/wood.png')).toBeNull();
    expect(await before.stamp('shots/a b.blend')).not.toBe(await after.stamp('shots/a b.blend'));
    expect(await before.contentKey('large.vdb')).toBe(await after.contentKey('large.vdb'));
  });

  test('is read in any order, large files and small ones', async () => {
    await using tree = await open(first);
    const [scene, wood, oak, empty] = await Promise.all(
      ['shots/a b.blend', 'textures/wood.png', 'textures/deep/ünï\ncødé.png', 'empty.txt'].map((path) =>
        contentOf(tree, path),
      ),
    );
    expect([scene, wood, oak, empty]).toEqual(['a scene', 'wood', 'oak', '']);
    await using file = await tree.open('large.vdb');
    expect(file.size).toBe(large.length);
    expect(Buffer.from(await file.read(large.length - 4, 100)).toString()).toBe(large.subarray(-4).toString());
    expect(await tree.sha256('large.vdb')).toBe(sha256(large));
  });

  test('lists folders, through links as well', async () => {
    await using tree = await open(first);
    expect([...(await tree.names('textures'))].sort()).toEqual(['deep', 'link.png', 'wood.png']);
    expect(await tree.names('shots/maps/deep')).toEqual(['ünï\ncødé.png']);
    expect(await tree.names('none')).toEqual([]);
    expect(await tree.names('..')).toEqual([]);
  });

  test('follows its own links, and none that leaves it', async () => {
    await using tree = await open(first);
    expect(await contentOf(tree, 'textures/link.png')).toBe('wood');
    expect(await contentOf(tree, 'shots/maps/wood.png')).toBe('wood');
    expect(await contentOf(tree, 'shots/maps/link.png')).toBe('wood');
    for (const path of ['shots/out', 'shots/absolute', '../outside', '/etc/hostname', '.git/config']) {
      expect({ path, found: await tree.stat(path) }).toEqual({ path, found: 'outside' });
      await expect(tree.open(path)).rejects.toMatchObject({ code: 'unreadable' });
    }
    expect(await tree.stat('shots/loop')).toBe('missing');
    expect(await tree.stat('shots')).toBe('missing');
  });

  test.each(['nope', '--help', '0'.repeat(40), 'HEAD:shots'])('is not made up: %s', async (revision) => {
    await expect(open(revision)).rejects.toMatchObject({ kind: 'refused', code: 'no-commit' });
  });

  test('is looked for in a repository', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dailies-no-repository-'));
    const asked = gitCommitTree({ folder, revision: 'HEAD', env: { PATH: process.env['PATH'], HOME: folder } });
    await expect(asked).rejects.toMatchObject({ code: 'no-repository' });
    rmSync(folder, { recursive: true });
  });
});

describe('Git LFS', () => {
  const pointerTo = (content: string): string =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${Buffer.byteLength(content)}\n`;

  test('keeps contents elsewhere, which are found by their pointer', async () => {
    writeFileSync(join(root, '.gitattributes'), '*.exr filter=lfs -text\n');
    writeFileSync(join(root, 'here.exr'), pointerTo('here'));
    writeFileSync(join(root, 'gone.exr'), pointerTo('gone'));
    writeFileSync(join(root, 'bad.exr'), pointerTo('bad!'));
    // Committed as they stand: a Git without LFS does nothing of its own.
    gitIn(root, [
      '-c',
      'filter.lfs.clean=cat',
      '-c',
      'filter.lfs.process=',
      '-c',
      'filter.lfs.required=false',
      'add',
      '-A',
    ]);
    gitIn(root, ['commit', '-q', '-m', 'pointers']);
    keep('here', 'here');
    keep('bad!', 'evil');
    await using tree = await open('HEAD');
    expect(await tree.stat('here.exr')).toEqual({ size: 4, pointerTo: null, isOutside: false });
    expect(await contentOf(tree, 'here.exr')).toBe('here');
    expect(await tree.stat('gone.exr')).toEqual({ size: 4, pointerTo: sha256('gone'), isOutside: false });
    expect(await tree.sha256('gone.exr')).toBe(sha256('gone'));
    // What lies there is not what the pointer names.
    expect(await tree.stat('bad.exr')).toMatchObject({ pointerTo: sha256('bad!') });
  });

  describeWith(hasGitLfs, 'Git LFS', 'with its program', () => {
    test('fetches what is not at hand from a remote that is given', async () => {
      const remote = mkdtempSync(join(tmpdir(), 'dailies-lfs-remote-'));
      gitIn(remote, ['init', '-q', '--bare']);
      gitIn(root, ['remote', 'add', 'origin', `file://${remote}`]);
      const place = join(remote, 'lfs/objects', ...lfsPlace('gone'));
      mkdirSync(join(place, '..'), { recursive: true });
      writeFileSync(place, 'gone');
      await using tree = await open('HEAD', 'origin');
      const found = await tree.stat('gone.exr').catch(() => 'refused');
      rmSync(remote, { recursive: true });
      expect(found).toEqual({ size: 4, pointerTo: null, isOutside: false });
      expect(await contentOf(tree, 'gone.exr')).toBe('gone');
    });
  });

  test.each([
    ['a pointer', pointerTo('x'), true],
    ['one with an extension', pointerTo('x').replace('oid', `ext-0-a sha256:${'b'.repeat(64)}\noid`), true],
    ['a text that speaks of one', `see ${pointerTo('x')}`, false],
    ['one without a size', pointerTo('x').replace(/size.*/, ''), false],
    ['one of another hash', pointerTo('x').replace('sha256', 'sha1'), false],
    ['one that is too long', pointerTo('x') + 'y'.repeat(1024), false],
    ['nothing', '', false],
  ])('%s is told apart', (_, text, isPointer) => {
    expect(parseLfsPointer(Buffer.from(text)) !== null).toBe(isPointer);
  });

  function lfsPlace(content: string): [string, string, string] {
    const oid = sha256(content);
    return [oid.slice(0, 2), oid.slice(2, 4), oid];
  }

  function keep(name: string, content: string): void {
    const place = join(root, '.git/lfs/objects', ...lfsPlace(name));
    mkdirSync(join(place, '..'), { recursive: true });
    writeFileSync(place, content);
  }
});
