import type { Readable } from 'node:stream';

/** What a process that has ended may have left in its pipes; whatever writes more is another one. */
const leftoverLimitBytes = 4 * 2 ** 20;
/** A pipe that is still open, and silent for twice as long, is held by what the process left behind. */
const leftoverSilenceMs = 1_000;
const lineFeed = 0x0a;

export interface LineReading {
  /** Bytes of a line that are kept; the rest of it is read and forgotten. */
  readonly limitBytes: number;
  /** Called for each line in order, without its end; reading waits for it. */
  readonly onLine: (line: string, more: { readonly isCut: boolean }) => void | Promise<void>;
}

export interface LineReader {
  /** Settles with the stream's end, or rejects with what `onLine` threw. */
  readonly done: Promise<void>;
  /** To be called when the writer has ended: what is in the pipe is read, and nobody else is waited for. */
  leave(): void;
}

/** Reads lines of anything, also of endless ones and of bytes that are no text, in bounded memory. */
export function readLines(stream: Readable, reading: LineReading): LineReader {
  const splitter = createSplitter(reading);
  let isLeaving = false;
  let isHandling = false;
  let hasEnded = false;
  let hasGivenUp = false;
  let bytesLeft = leftoverLimitBytes;
  let timer: NodeJS.Timeout | undefined;

  const giveUp = (): void => {
    hasGivenUp = true;
    stream.destroy();
  };
  /** Twice, because a timer that is late comes before what waits to be read. */
  const giveUpWhenSilent = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = setTimeout(giveUp, leftoverSilenceMs);
    }, leftoverSilenceMs);
  };
  const read = async (): Promise<void> => {
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        clearTimeout(timer);
        isHandling = true;
        await splitter.take(chunk);
        isHandling = false;
        if (!isLeaving) continue;
        bytesLeft -= chunk.length;
        if (bytesLeft <= 0) giveUp();
        else giveUpWhenSilent();
      }
    } catch (error) {
      if (!hasGivenUp) throw error;
    } finally {
      hasEnded = true;
      clearTimeout(timer);
    }
    await splitter.end();
  };
  return {
    done: read(),
    leave() {
      isLeaving = true;
      if (!isHandling && !hasEnded) giveUpWhenSilent();
    },
  };
}

interface Splitter {
  take(chunk: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

function createSplitter({ limitBytes, onLine }: LineReading): Splitter {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held = Buffer.alloc(0);
  let heldBytes = 0;
  let isCut = false;

  const keep = (part: Uint8Array): void => {
    const piece = part.subarray(0, limitBytes - heldBytes);
    if (piece.length < part.length) isCut = true;
    const needed = heldBytes + piece.length;
    if (needed > held.length) {
      const larger = Buffer.alloc(Math.min(limitBytes, 2 * needed));
      larger.set(held.subarray(0, heldBytes));
      held = larger;
    }
    held.set(piece, heldBytes);
    heldBytes = needed;
  };
  const tell = async (): Promise<void> => {
    const line = decoder.decode(held.subarray(0, heldBytes)).replace(/\r$/, '');
    const more = { isCut };
    heldBytes = 0;
    isCut = false;
    await onLine(line, more);
  };
  return {
    async take(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, start)) {
        keep(chunk.subarray(start, end));
        await tell();
        start = end + 1;
      }
      keep(chunk.subarray(start));
    },
    async end() {
      if (heldBytes > 0) await tell();
    },
  };
}
