import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from '@jest/globals';
import { expect, test } from '@jest/globals';
import { localStore, pathOf, uriOf } from '../../src/local/store.js';
import { tidyStore } from '../../src/local/cache.js';
import { storeContract } from '../contract/store.js';

const folder = mkdtempSync(join(tmpdir(), 'dailies-store-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the store on this machine', () => {
  storeContract(() => ({ store: localStore(), root: uriOf(mkdtempSync(join(folder, 'contract-'))) }));

  test('leaves nothing unfinished behind', async () => {
    const root = mkdtempSync(join(folder, 'clean-'));
    const store = localStore();
    await store.write(uriOf(join(root, 'a', 'b')), Buffer.from('x'));
    await expect(store.write(uriOf(join(root, 'a')), Buffer.from('x'))).rejects.toMatchObject({ code: 'cannot-write' });
    expect(readdirSync(root, { recursive: true })).toEqual(['a', join('a', 'b')]);
  });

  test('refuses a place where no folder can be made, instead of trying for ever', async () => {
    await expect(localStore().write('file:///proc/x/y/z', Buffer.from('x'))).rejects.toMatchObject({
      code: 'cannot-write',
    });
  });

  test('names paths with anything in them', () => {
    const path = join(folder, 'ünï #1 100% ?.blend');
    expect(pathOf(uriOf(path))).toBe(path);
    expect(uriOf('/a/b/')).toBe('file:///a/b');
    expect(() => pathOf('s3://bucket/key')).toThrow(/not a file on this machine/);
  });

  test('does not take a folder or a dangling link for an object', async () => {
    const root = mkdtempSync(join(folder, 'odd-'));
    mkdirSync(join(root, 'folder'));
    symlinkSync('/nowhere', join(root, 'link'));
    const store = localStore();
    expect(await store.stat(uriOf(join(root, 'folder')))).toBeNull();
    expect(await store.stat(uriOf(join(root, 'link')))).toBeNull();
    expect(await store.list(uriOf(root))).toEqual([]);
  });
});

describe('a store over its limit', () => {
  test('loses the frames that were not used for longest, and none of today', async () => {
    const store = mkdtempSync(join(folder, 'full-'));
    const day = 24 * 3600;
    const made = [
      ['old', 3 * day],
      ['older', 5 * day],
      ['new', 0],
    ] as const;
    for (const [key, age] of made) {
      const frames = join(store, 'repositories', 'r', 'frames', 'trusted', key);
      mkdirSync(frames, { recursive: true });
      writeFileSync(join(frames, '0001.png'), new Uint8Array(1000));
      writeFileSync(join(frames, 'render-key'), key);
      const used = Date.now() / 1000 - age;
      const { utimesSync } = await import('node:fs');
      utimesSync(join(frames, 'render-key'), used, used);
    }
    const keys = (): string[] => readdirSync(join(store, 'repositories', 'r', 'frames', 'trusted')).sort();
    await tidyStore(store, { DAILIES_CACHE_GB: '1' });
    expect(keys()).toEqual(['new', 'old', 'older']);
    await tidyStore(store, { DAILIES_CACHE_GB: '0.0000025' });
    expect(keys()).toEqual(['new', 'old']);
    await tidyStore(store, { DAILIES_CACHE_GB: '0.0000001' });
    expect(keys()).toEqual(['new']);
  });
});
