import { expect, test } from '@jest/globals';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from '../support/requires.js';
import { fuzzOnce } from './fuzzer.js';

/** `npm run fuzz` asks for more. */
const seconds = Number(process.env['DAILIES_FUZZ_SECONDS'] ?? '4');
const firstSeed = Number(process.env['DAILIES_FUZZ_SEED'] ?? '1');
const graceMs = 30_000;
const realFileBytesMax = 200_000;
const realFilesMax = 12;

/** Small files from elsewhere, where there are any: they reach what the writer's own files do not. */
function realFiles(): readonly Buffer[] {
  if (corpus === null) return [];
  const files: Buffer[] = [];
  for (const entry of readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(corpus, entry);
    if (!entry.endsWith('.blend') || entry.startsWith('broken') || statSync(path).size > realFileBytesMax) continue;
    files.push(readFileSync(path));
    if (files.length >= realFilesMax) break;
  }
  return files;
}

test(
  `no file crashes or hangs the reader (${seconds} s from seed ${firstSeed})`,
  async () => {
    const real = realFiles();
    const end = performance.now() + seconds * 1000;
    let seed = firstSeed;
    for (; performance.now() < end; seed += 1) {
      const wrong = await fuzzOnce(seed, real);
      if (wrong !== null) throw new Error(`Seed ${seed}: the reading ${wrong}`);
    }
    process.stdout.write(`Read ${seed - firstSeed} fuzzed files.\n`);
    expect(seed).toBeGreaterThan(firstSeed);
  },
  seconds * 1000 + graceMs,
);
