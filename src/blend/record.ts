import { textUpToNul } from './cursor.js';
import type { Field, Struct } from './dna.js';
import { listItemsMax, textBytesMax } from './limits.js';
import type { Block, Memory } from './memory.js';

/**
 * One struct of the file, read by field names through the file's own DNA. Each read has a default for files that lack
 * the field, and for payloads that end before it.
 */
export class Record {
  readonly #memory: Memory;
  readonly #view: DataView;
  readonly #start: number;
  readonly #end: number;
  readonly struct: Struct;
  /** Address of the block it stands in. */
  readonly address: bigint;

  constructor(memory: Memory, place: Place) {
    this.#memory = memory;
    this.#view = place.view;
    this.#start = place.start;
    this.#end = place.end;
    this.struct = place.struct;
    this.address = place.address;
  }

  static ofBlock(memory: Memory, block: Block, struct = block.struct, index = 0): Record | null {
    if (struct === null) return null;
    const start = block.start + index * struct.size;
    const end = block.start + block.length;
    return start > end ? null : new Record(memory, { view: block.view, start, end, struct, address: block.address });
  }

  get memory(): Memory {
    return this.#memory;
  }

  has(path: string): boolean {
    return this.#memory.dna.field(this.struct, path) !== null;
  }

  /** The whole number at the first of these paths that the file has; `fallback` where it has none. */
  number(paths: string | readonly string[], fallback: number): number {
    return this.numberOrNull(paths) ?? fallback;
  }

  /** A field that a damaged file describes as a fraction loses what is not whole. */
  numberOrNull(paths: string | readonly string[]): number | null {
    const number = this.fraction(paths, NaN);
    return Number.isFinite(number) ? Math.trunc(number) : null;
  }

  /** A number that may have a fraction; NaN and the infinities come as they are. */
  fraction(paths: string | readonly string[], fallback: number): number {
    for (const path of typeof paths === 'string' ? [paths] : paths) {
      const field = this.#memory.dna.field(this.struct, path);
      if (field !== null && !field.pointer) return this.#scalar(field) ?? fallback;
    }
    return fallback;
  }

  /** A flag of a bit field; `false` where the file has no such field. */
  flag(paths: string | readonly string[], bit: number): boolean {
    return (this.number(paths, 0) & bit) !== 0;
  }

  /** Text in a char array, up to its NUL; `null` where the file has no such field. */
  text(path: string): string | null {
    const field = this.#memory.dna.field(this.struct, path);
    if (field === null || field.pointer) return null;
    const start = this.#start + field.offset;
    if (start >= this.#end) return '';
    const length = Math.min(field.size * field.count, this.#end - start, textBytesMax);
    return textUpToNul(new Uint8Array(this.#view.buffer, start, length));
  }

  /** The address that a pointer holds; 0n for null and for fields the file lacks. */
  pointer(path: string): bigint {
    const field = this.#memory.dna.field(this.struct, path);
    return field?.pointer === true ? this.#pointerAt(field.offset) : 0n;
  }

  /** The record a pointer leads to, as the struct its own block names; `as` for raw blocks. */
  follow(path: string, as?: string): Record | null {
    return this.recordAt(this.pointer(path), as);
  }

  recordAt(address: bigint, as?: string): Record | null {
    if (address === 0n) return null;
    const block = this.#memory.at(address);
    if (block === undefined) return null;
    const struct = block.struct ?? (as === undefined ? null : this.#memory.dna.structNamed(as));
    return Record.ofBlock(this.#memory, block, struct);
  }

  /** The block a pointer leads to. */
  blockAt(path: string): Block | undefined {
    const address = this.pointer(path);
    return address === 0n ? undefined : this.#memory.at(address);
  }

  /** NUL-terminated text in a block of its own. */
  textAt(path: string): string | null {
    const block = this.blockAt(path);
    if (block === undefined) return null;
    return textUpToNul(new Uint8Array(block.view.buffer, block.start, Math.min(block.length, textBytesMax)));
  }

  /** Items of a ListBase. A list that turns back on itself ends where it does. */
  *list(path: string): Generator<Record, undefined> {
    const field = this.#memory.dna.field(this.struct, path);
    if (field === null || field.pointer) return undefined;
    const seen = new Set<bigint>();
    let address = this.#pointerAt(field.offset);
    while (address !== 0n && !seen.has(address) && seen.size < listItemsMax && this.#memory.claimItem()) {
      seen.add(address);
      const item = this.recordAt(address);
      if (item === null) return undefined;
      yield item;
      // Every item of a ListBase begins with `next`, whatever struct that field is nested in.
      address = item.#pointerAt(0);
    }
    return undefined;
  }

  /** All structs of the array that a pointer leads to. */
  *array(path: string): Generator<Record, undefined> {
    const block = this.blockAt(path);
    if (block?.struct == null || block.struct.size === 0) return undefined;
    const count = Math.min(block.count, Math.floor(block.length / block.struct.size), listItemsMax);
    for (let index = 0; index < count && this.#memory.claimItem(); index += 1) {
      const record = Record.ofBlock(this.#memory, block, block.struct, index);
      if (record !== null) yield record;
    }
    return undefined;
  }

  /** Name of a datablock without its two letters of kind: of a datablock, or of the stand-in for a linked one. */
  idName(): string | null {
    return this.fullIdName()?.slice(2) ?? null;
  }

  /** Name of a datablock with its kind: `OBCamera`. */
  fullIdName(): string | null {
    return this.has('id') ? this.text('id.name') : this.struct.name === 'ID' ? this.text('name') : null;
  }

  #scalar(field: Field): number | null {
    const at = this.#start + field.offset;
    if (at + field.size > this.#end || field.size === 0) return null;
    return scalarAt(this.#view, at, field, this.#memory.header.little);
  }

  #pointerAt(offset: number): bigint {
    const at = this.#start + offset;
    const { pointerSize, little } = this.#memory.header;
    if (at + pointerSize > this.#end) return 0n;
    return pointerSize === 8 ? this.#view.getBigUint64(at, little) : BigInt(this.#view.getUint32(at, little));
  }
}

interface Place {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
  readonly struct: Struct;
  readonly address: bigint;
}

function scalarAt(view: DataView, at: number, field: Field, little: boolean): number | null {
  switch (field.type) {
    case 'float':
      return field.size === 4 ? view.getFloat32(at, little) : null;
    case 'double':
      return field.size === 8 ? view.getFloat64(at, little) : null;
    default:
      return integerAt(view, at, { size: field.size, unsigned: /^u|^bool/.test(field.type), little });
  }
}

function integerAt(
  view: DataView,
  at: number,
  { size, unsigned, little }: { readonly size: number; readonly unsigned: boolean; readonly little: boolean },
): number | null {
  switch (size) {
    case 1:
      return unsigned ? view.getUint8(at) : view.getInt8(at);
    case 2:
      return unsigned ? view.getUint16(at, little) : view.getInt16(at, little);
    case 4:
      return unsigned ? view.getUint32(at, little) : view.getInt32(at, little);
    case 8:
      return Number(unsigned ? view.getBigUint64(at, little) : view.getBigInt64(at, little));
    default:
      return null;
  }
}
