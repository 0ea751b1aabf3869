import type { ForwardReader } from './content.js';
import type { BlendHeader } from './header.js';

/** What stands before each block's payload. */
export interface BlockHead {
  /** Code without padding: `SC`, `DATA`, `DNA1`. */
  readonly code: string;
  /** Bytes of the payload; -1 where the file states what cannot be. */
  readonly length: number;
  /** Address the payload had in the memory of the Blender that wrote it. */
  readonly address: bigint;
  /** Index into the structs of the DNA; 0 also for raw bytes. */
  readonly struct: number;
  /** How many structs stand one after another. */
  readonly count: number;
}

/** The code that ends a file; ENDB of old files is only that and a length. */
export const codeBytes = 4;
const endCode = 'ENDB';

/** The next head, whose bytes are then passed; `end` at ENDB; `more` where its bytes are not at hand. */
export function blockHead(reader: ForwardReader, header: BlendHeader): BlockHead | 'end' | 'more' {
  if (reader.available < codeBytes) return 'more';
  const { view, at } = reader;
  const code = codeAt(view, at);
  if (code === endCode) return 'end';
  return reader.advance(header.headSize) ? parseHead(view, at, header, code) : 'more';
}

/** Parses the head at `at`; the caller has made sure that its bytes are there. */
export function parseHead(view: DataView, at: number, header: BlendHeader, code: string): BlockHead {
  const { little } = header;
  if (header.heads === 'large') {
    return {
      code,
      struct: view.getInt32(at + 4, little),
      address: view.getBigUint64(at + 8, little),
      length: safeLength(view.getBigInt64(at + 16, little)),
      count: safeLength(view.getBigInt64(at + 24, little)),
    };
  }
  const wide = header.heads === 'small8';
  const afterAddress = at + (wide ? 16 : 12);
  return {
    code,
    length: Math.max(-1, view.getInt32(at + 4, little)),
    address: wide ? view.getBigUint64(at + 8, little) : BigInt(view.getUint32(at + 8, little)),
    struct: view.getInt32(afterAddress, little),
    count: view.getInt32(afterAddress + 4, little),
  };
}

function safeLength(length: bigint): number {
  return length < 0n || length > BigInt(Number.MAX_SAFE_INTEGER) ? -1 : Number(length);
}

const knownCodes = new Map<number, string>();
const knownCodesMax = 512;

/** Two-letter codes are padded with NULs, before the letters in big-endian files, after them in others. */
export function codeAt(view: DataView, at: number): string {
  const key = view.getUint32(at, false);
  const known = knownCodes.get(key);
  if (known !== undefined) return known;
  let code = '';
  for (let shift = 24; shift >= 0; shift -= 8) {
    const byte = (key >>> shift) & 0xff;
    if (byte !== 0) code += String.fromCharCode(byte);
  }
  if (knownCodes.size < knownCodesMax) knownCodes.set(key, code);
  return code;
}
