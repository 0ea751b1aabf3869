import { concatenate, rawContent } from './content.js';
import type { Content, StreamContent } from './content.js';
import { memoryContentBytesMax } from './limits.js';
import { bytesSource } from './source.js';

/** Enough for every header, and to tell what a file is that is no `.blend`. */
const frontBytes = 64;

export interface SettledContent {
  readonly content: Content;
  /** Its first bytes. */
  readonly front: Uint8Array;
}

/** Looks at the front of content. A stream that fits in memory is held, so that it is inflated only once. */
export async function settleContent(content: Content): Promise<SettledContent> {
  if (content.kind === 'random') return { content, front: await content.read(0, frontBytes, frontBytes) };
  const live = content.chunks();
  const parts: Uint8Array[] = [];
  let total = 0;
  while (total <= memoryContentBytesMax) {
    const step = await live.next();
    if (step.done === true) {
      const whole = concatenate(parts, total);
      return { content: rawContent(bytesSource(whole)), front: whole.subarray(0, frontBytes) };
    }
    total += step.value.byteLength;
    parts.push(step.value);
  }
  const front = frontOf(parts);
  return { content: continued(content, parts, live), front };
}

function frontOf(parts: readonly Uint8Array[]): Uint8Array {
  const front: number[] = [];
  for (const part of parts) {
    if (front.length >= frontBytes) break;
    front.push(...part.subarray(0, frontBytes - front.length));
  }
  return Uint8Array.from(front);
}

/** The first to go through it gets what was held and then the rest; later ones start again. */
function continued(
  content: StreamContent,
  parts: Uint8Array[],
  live: AsyncIterator<Uint8Array, undefined>,
): StreamContent {
  let started = false;
  return {
    kind: 'stream',
    chunks: () => {
      if (started) return content.chunks();
      started = true;
      return goOn(parts, live);
    },
  };
}

async function* goOn(
  parts: Uint8Array[],
  live: AsyncIterator<Uint8Array, undefined>,
): AsyncGenerator<Uint8Array, undefined> {
  try {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) yield part;
    for (;;) {
      const step = await live.next();
      if (step.done === true) return undefined;
      yield step.value;
    }
  } finally {
    await live.return?.();
  }
}
