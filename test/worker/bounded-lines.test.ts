import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLines } from '../../src/worker/bounded-lines.js';

interface Line {
  readonly text: string;
  readonly isCut: boolean;
}

async function linesOf(chunks: readonly Uint8Array[], limitBytes: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  await readLines(stream, { limitBytes, onLine: (text, { isCut }) => void lines.push({ text, isCut }) }).done;
  return lines;
}

/** The same, said simply, of all bytes at once. */
function expected(bytes: Buffer, limitBytes: number): readonly Line[] {
  const parts: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    parts.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length) parts.push(bytes.subarray(start));
  return parts.map((part) => ({
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(part.subarray(0, limitBytes)).replace(/\r$/, ''),
    isCut: part.length > limitBytes,
  }));
}

test('however the bytes arrive, the lines are the same', async () => {
  const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => array.map((byte) => (byte % 5 === 0 ? 10 : byte)));
  await fc.assert(
    fc.asyncProperty(fc.array(bytes, { maxLength: 20 }), fc.integer({ min: 1, max: 30 }), async (chunks, limit) => {
      expect(await linesOf(chunks, limit)).toEqual(expected(Buffer.concat(chunks), limit));
    }),
  );
});

test('characters that are split between two chunks stay whole', async () => {
  const bytes = Buffer.from('Kamera „Süd“ 🎬\nzweite\n');
  expect(
    await linesOf(
      [...bytes].map((byte) => Uint8Array.of(byte)),
      100,
    ),
  ).toEqual([
    { text: 'Kamera „Süd“ 🎬', isCut: false },
    { text: 'zweite', isCut: false },
  ]);
});

test('of a line without end its beginning is kept, and no more', async () => {
  const chunk = new Uint8Array(2 ** 20).fill(97);
  const [line, next] = await linesOf([...Array.from({ length: 256 }, () => chunk), Buffer.from('\nnext')], 1000);
  expect(line).toEqual({ text: 'a'.repeat(1000), isCut: true });
  expect(next).toEqual({ text: 'next', isCut: false });
});

test('the next line waits for the one before', async () => {
  const order: string[] = [];
  await readLines(Readable.from([Buffer.from('a\nb\n')]), {
    limitBytes: 10,
    onLine: async (line) => {
      order.push(`${line} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      order.push(`${line} ends`);
    },
  }).done;
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

test('what cannot be handled is told', async () => {
  const failing = readLines(Readable.from([Buffer.from('a\n')]), {
    limitBytes: 10,
    onLine: () => Promise.reject(new Error('store is full')),
  });
  await expect(failing.done).rejects.toThrow('store is full');
});

test('a pipe that a stranger keeps open is left when its owner has ended; what was in it is read', async () => {
  const child = spawn('/bin/sh', ['-c', 'echo first; echo last; setsid sleep 1000 & echo $!'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines: string[] = [];
  const reader = readLines(child.stdout, { limitBytes: 100, onLine: (line) => void lines.push(line) });
  child.once('exit', () => {
    reader.leave();
  });
  await reader.done;
  expect(lines.slice(0, 2)).toEqual(['first', 'last']);
  const stranger = Number(lines[2]);
  expect(process.kill(stranger, 0)).toBe(true);
  process.kill(stranger, 'SIGKILL');
});

test('a stranger that never stops talking is left, too', async () => {
  const child = spawn('/bin/sh', ['-c', 'setsid yes stranger & echo $!'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const first: string[] = [];
  const reader = readLines(child.stdout, {
    limitBytes: 100,
    onLine: (line) => {
      if (/^\d+$/.test(line)) first.push(line);
    },
  });
  child.once('exit', () => {
    reader.leave();
  });
  await reader.done;
  expect(first).toHaveLength(1);
  try {
    process.kill(Number(first[0]), 'SIGKILL');
  } catch {
    // It died of the closed pipe.
  }
});

test('lines that are still being handled when the owner ends are not lost', async () => {
  const child = spawn('/bin/sh', ['-c', 'for i in 1 2 3 4 5; do echo $i; done'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines: string[] = [];
  const reader = readLines(child.stdout, {
    limitBytes: 100,
    onLine: async (line) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      lines.push(line);
    },
  });
  child.once('exit', () => {
    reader.leave();
  });
  await reader.done;
  expect(lines).toEqual(['1', '2', '3', '4', '5']);
});
