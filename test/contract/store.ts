import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Store } from '../../src/ports.js';

/** What every store must do, wherever its bytes live. `open` gives a store and the URI of an empty folder in it. */
export function storeContract(open: () => { readonly store: Store; readonly root: string }): void {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);

  test('gives back what was written', async () => {
    const { store, root } = open();
    await store.write(`${root}/deep/down/a.json`, text('one'));
    expect(new TextDecoder().decode((await store.read(`${root}/deep/down/a.json`)) ?? undefined)).toBe('one');
    expect(await store.stat(`${root}/deep/down/a.json`)).toEqual({ uri: `${root}/deep/down/a.json`, size: 3 });
  });

  test('says null for what is not there', async () => {
    const { store, root } = open();
    expect(await store.read(`${root}/none`)).toBeNull();
    expect(await store.stat(`${root}/none`)).toBeNull();
    expect(await store.list(`${root}/none`)).toEqual([]);
    await expect(store.remove(`${root}/none`)).resolves.toBeUndefined();
  });

  test('writes over, copies and removes', async () => {
    const { store, root } = open();
    await store.write(`${root}/a`, text('one'));
    await store.write(`${root}/a`, text('three'));
    await store.copy(`${root}/a`, `${root}/b/c`);
    await store.remove(`${root}/a`);
    expect(await store.read(`${root}/a`)).toBeNull();
    expect(await store.stat(`${root}/b/c`)).toMatchObject({ size: 5 });
  });

  test('takes a file, and gives a path where other programs can read it', async () => {
    const { store, root } = open();
    const scratch = mkdtempSync(join(tmpdir(), 'dailies-contract-'));
    try {
      writeFileSync(join(scratch, 'source'), 'from a file');
      await store.write(`${root}/f`, { file: join(scratch, 'source') });
      writeFileSync(join(scratch, 'source'), 'changed afterwards');
      expect(readFileSync(await store.localCopy(`${root}/f`, scratch), 'utf8')).toBe('from a file');
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });

  test('lists everything below a folder, and nothing beside it', async () => {
    const { store, root } = open();
    const names = ['x/1', 'x/y/2', 'x/y/z/3', 'xx/4', 'x.json'];
    for (const name of names) await store.write(`${root}/${name}`, text(name));
    const listed = await store.list(`${root}/x`);
    expect(listed.map(({ uri, size }) => [uri, size]).sort()).toEqual([
      [`${root}/x/1`, 3],
      [`${root}/x/y/2`, 5],
      [`${root}/x/y/z/3`, 7],
    ]);
  });

  test('never shows half an object to a reader', async () => {
    const { store, root } = open();
    const versions = ['a', 'b'].map((letter) => text(letter.repeat(2_000_000)));
    let writing = true;
    const write = async (): Promise<void> => {
      for (let round = 0; round < 10; round += 1) await store.write(`${root}/big`, versions[round % 2] ?? text(''));
      writing = false;
    };
    const read = async (): Promise<void> => {
      while (writing) {
        const seen = await store.read(`${root}/big`);
        if (seen === null) continue;
        expect(seen.length).toBe(2_000_000);
        expect(seen[0]).toBe(seen[seen.length - 1]);
      }
    };
    await Promise.all([write(), read()]);
  });
}
