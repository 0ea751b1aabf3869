import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { seldom } from '../../src/local/seldom.js';

test('what is done seldom is done once, and again after a while', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dailies-seldom-'));
  const marker = join(folder, 'store', 'tidied');
  let times = 0;
  const action = (): Promise<void> => {
    times += 1;
    return Promise.resolve();
  };
  try {
    await seldom(marker, action);
    await seldom(marker, action);
    expect(times).toBe(1);
    const hourAgo = Date.now() / 1000 - 3600;
    utimesSync(marker, hourAgo, hourAgo);
    await seldom(marker, action);
    expect(times).toBe(2);
    // As where the clock was wrong when it was done.
    utimesSync(marker, hourAgo + 7200, hourAgo + 7200);
    await seldom(marker, action);
    expect(times).toBe(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
