import type { BlockHead } from './blocks.js';
import type { Dna, Struct } from './dna.js';
import type { BlendHeader } from './header.js';
import { itemsMax, keptBlocksMax, keptBytesMax } from './limits.js';

/** One block whose payload is held. */
export interface Block {
  readonly code: string;
  readonly address: bigint;
  /** `null` for raw bytes. */
  readonly struct: Struct | null;
  readonly count: number;
  readonly view: DataView;
  readonly start: number;
  readonly length: number;
  /** The datablock before it in the file: the one it belongs to. */
  readonly owner: Block | null;
}

/** `SC`, `OB`, `ID`; other blocks have four letters. */
export const datablockCodeLetters = 2;
const pageBytes = 1024 * 1024;

/** The payloads that are worth reading, findable by the address they had and by their code. */
export class Memory {
  readonly header: BlendHeader;
  readonly dna: Dna;
  readonly #byAddress = new Map<bigint, Block>();
  readonly #byCode = new Map<string, Block[]>();
  readonly #byStruct = new Map<string, Block[]>();
  #page = new DataView(new ArrayBuffer(0));
  #pageUsed = 0;
  #bytes = 0;
  #blocks = 0;
  #duplicates = 0;
  #owner: Block | null = null;
  #itemsLeft = itemsMax;

  constructor(header: BlendHeader, dna: Dna) {
    this.header = header;
    this.dna = dna;
  }

  /** Blocks that share their address with an earlier one; pointers lead to the first. */
  get duplicateAddresses(): number {
    return this.#duplicates;
  }

  /** Copies a payload; `false` when no more fits within the limits. */
  keep(head: BlockHead, struct: Struct | null, payload: Uint8Array): boolean {
    const length = payload.byteLength;
    this.#bytes += length;
    this.#blocks += 1;
    if (this.#bytes > keptBytesMax || this.#blocks > keptBlocksMax) return false;
    const { view, start } = this.#allocate(length);
    new Uint8Array(view.buffer, start, length).set(payload);
    const { code, address, count } = head;
    const isDatablock = code.length === datablockCodeLetters;
    const block: Block = { code, address, struct, count, view, start, length, owner: isDatablock ? null : this.#owner };
    if (isDatablock) this.#owner = block;
    if (address !== 0n) {
      if (this.#byAddress.has(address)) this.#duplicates += 1;
      else this.#byAddress.set(address, block);
    }
    append(this.#byCode, code, block);
    if (struct !== null && !isDatablock) append(this.#byStruct, struct.name, block);
    return true;
  }

  /** Counts one item of a list; `false` when all lists together have become too long. */
  claimItem(): boolean {
    this.#itemsLeft -= 1;
    return this.#itemsLeft >= 0;
  }

  /** Lists were cut short. */
  get itemsExhausted(): boolean {
    return this.#itemsLeft < 0;
  }

  at(address: bigint): Block | undefined {
    return this.#byAddress.get(address);
  }

  /** Held blocks with this code, in the order of the file. */
  withCode(code: string): readonly Block[] {
    return this.#byCode.get(code) ?? [];
  }

  /** Held blocks of one struct outside datablocks, in the order of the file. */
  withStruct(name: string): readonly Block[] {
    return this.#byStruct.get(name) ?? [];
  }

  #allocate(length: number): { readonly view: DataView; readonly start: number } {
    if (length > pageBytes / 4) return { view: new DataView(new ArrayBuffer(length)), start: 0 };
    if (this.#pageUsed + length > this.#page.byteLength) {
      this.#page = new DataView(new ArrayBuffer(pageBytes));
      this.#pageUsed = 0;
    }
    const start = this.#pageUsed;
    this.#pageUsed += length;
    return { view: this.#page, start };
  }
}

function append(lists: Map<string, Block[]>, key: string, block: Block): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [block]);
  else list.push(block);
}
