import { blockHead } from './blocks.js';
import type { BlockHead } from './blocks.js';
import { ForwardReader } from './content.js';
import type { Content } from './content.js';
import { BlendFailure } from './failure.js';
import type { BlendHeader } from './header.js';
import { blocksMax } from './limits.js';

/** How a walk ended: at ENDB, at the end of the content, inside a block, or at a head that cannot be. */
type WalkEnd = 'end' | 'cut' | 'cut-in-block' | 'damaged' | 'stopped';

export interface Walk {
  readonly end: WalkEnd;
  /** Content offset of the head it ended at. */
  readonly position: number;
}

/** What a walk asks of its visitor at each block. */
export interface Visitor {
  /** Bytes of the payload to look at; 0 to pass by. `position` is where the head stands. */
  wants(head: BlockHead, position: number): number;
  /** Gets those bytes, or fewer at the end of the content. They are only valid during the call. Says whether to go on. */
  visit(head: BlockHead, payload: Uint8Array, position: number): boolean;
}

/** Goes from block to block. Every step moves on by a head at least, so that it always ends. */
export async function walkBlocks(content: Content, header: BlendHeader, visitor: Visitor): Promise<Walk> {
  const reader = await readerAfterHeader(content, header);
  try {
    for (let blocks = 0; blocks < blocksMax; blocks += 1) {
      const position = reader.position;
      let head = blockHead(reader, header);
      if (head === 'more') {
        await reader.fill(header.headSize);
        head = blockHead(reader, header);
      }
      if (head === 'end') return { end: 'end', position };
      if (head === 'more') return { end: 'cut', position };
      if (head.length < 0) return { end: 'damaged', position };
      const wanted = visitor.wants(head, position);
      if (wanted > 0) {
        if (reader.available < wanted) await reader.fill(wanted);
        const goOn = visitor.visit(head, reader.peek(Math.min(wanted, reader.available)), position);
        if (!goOn) return { end: 'stopped', position };
      }
      if (!reader.advance(head.length) && !(await reader.skip(head.length))) return { end: 'cut-in-block', position };
    }
  } finally {
    await reader.close();
  }
  throw new BlendFailure('too-large', `holds more than ${blocksMax} blocks; no Blender writes such a file`);
}

async function readerAfterHeader(content: Content, header: BlendHeader): Promise<ForwardReader> {
  if (content.kind === 'random') return new ForwardReader(content, header.size);
  const reader = new ForwardReader(content);
  await reader.skip(header.size);
  return reader;
}
