import { Cursor, OutOfBounds } from './cursor.js';
import { BlendFailure } from './failure.js';
import { dnaArrayMax, dnaEntriesMax, dnaNameBytesMax, structDepthMax } from './limits.js';

export interface Field {
  /** Name without pointer stars and dimensions. */
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  /** Bytes of one element. */
  readonly size: number;
  /** Product of the dimensions. */
  readonly count: number;
  readonly pointer: boolean;
}

/** One struct as the file itself describes it. */
export interface Struct {
  readonly name: string;
  readonly size: number;
  readonly fields: ReadonlyMap<string, Field>;
}

interface StructEntry {
  readonly type: number;
  /** Offset of its first field in the DNA payload, and how many there are. */
  readonly at: number;
  readonly fieldCount: number;
}

/** The file's description of its own structs. Structs are taken apart when they are first asked for. */
export class Dna {
  readonly #payload: Uint8Array;
  readonly #little: boolean;
  readonly #pointerSize: number;
  readonly #names: readonly FieldName[];
  readonly #types: readonly string[];
  readonly #lengths: readonly number[];
  readonly #entries: readonly StructEntry[];
  readonly #indexByName = new Map<string, number>();
  readonly #structs = new Map<number, Struct | null>();
  readonly #paths = new Map<string, Map<string, Field | null>>();
  #damaged: boolean;

  /** Parses the payload of DNA1. Throws BlendFailure where nothing can be made of it. */
  constructor(payload: Uint8Array, options: { readonly little: boolean; readonly pointerSize: number }) {
    this.#payload = payload;
    this.#little = options.little;
    this.#pointerSize = options.pointerSize;
    try {
      const cursor = new Cursor(payload, { little: options.little });
      expectTag(cursor, 'SDNA');
      this.#names = readStrings(cursor, 'NAME').map(parseFieldName);
      this.#types = readStrings(cursor, 'TYPE');
      expectTag(cursor, 'TLEN');
      this.#lengths = this.#types.map(() => cursor.u16());
      cursor.align(4);
      expectTag(cursor, 'STRC');
      const { entries, complete } = readEntries(cursor);
      this.#entries = entries;
      this.#damaged = !complete;
    } catch (error) {
      if (error instanceof OutOfBounds) throw damagedDna(error);
      throw error;
    }
    this.#entries.forEach((entry, index) => {
      const name = this.#types[entry.type];
      if (name === undefined) this.#damaged = true;
      else if (!this.#indexByName.has(name)) this.#indexByName.set(name, index);
    });
  }

  /** Something in the description did not add up; what could be read was kept. */
  get damaged(): boolean {
    return this.#damaged;
  }

  get structCount(): number {
    return this.#entries.length;
  }

  struct(index: number): Struct | null {
    const known = this.#structs.get(index);
    if (known !== undefined) return known;
    const entry = this.#entries[index];
    const parsed = entry === undefined ? null : this.#parseStruct(entry);
    this.#structs.set(index, parsed);
    return parsed;
  }

  /** Index of the struct with a name. */
  indexOf(name: string): number | null {
    return this.#indexByName.get(name) ?? null;
  }

  /** Name of the struct at an index, without taking it apart. */
  structName(index: number): string | undefined {
    const entry = this.#entries[index];
    return entry === undefined ? undefined : this.#types[entry.type];
  }

  structNamed(name: string): Struct | null {
    const index = this.#indexByName.get(name);
    return index === undefined ? null : this.struct(index);
  }

  /** Finds `r.im_format.imtype` below a struct; the offset is from the struct's start. */
  field(struct: Struct, path: string): Field | null {
    let paths = this.#paths.get(struct.name);
    if (paths === undefined) {
      paths = new Map();
      this.#paths.set(struct.name, paths);
    }
    const known = paths.get(path);
    if (known !== undefined) return known;
    const found = this.#resolve(struct, path.split('.'));
    paths.set(path, found);
    return found;
  }

  #resolve(struct: Struct, steps: readonly string[]): Field | null {
    let offset = 0;
    let inside: Struct | null = struct;
    if (steps.length > structDepthMax) return null;
    for (const [index, step] of steps.entries()) {
      const field: Field | undefined = inside?.fields.get(step);
      if (field === undefined) return null;
      if (index === steps.length - 1) return { ...field, offset: offset + field.offset };
      if (field.pointer) return null;
      offset += field.offset;
      inside = this.structNamed(field.type);
    }
    return null;
  }

  #parseStruct(entry: StructEntry): Struct | null {
    const name = this.#types[entry.type];
    if (name === undefined) return null;
    const cursor = new Cursor(this.#payload, { little: this.#little, at: entry.at });
    const fields = new Map<string, Field>();
    let offset = 0;
    for (let index = 0; index < entry.fieldCount; index += 1) {
      const typeIndex = cursor.u16();
      const type = this.#types[typeIndex];
      const declared = this.#names[cursor.u16()];
      if (type === undefined || declared === undefined) {
        // Offsets after this field are unknown; those before it hold.
        this.#damaged = true;
        break;
      }
      const { base, pointer, count } = declared;
      const size = pointer ? this.#pointerSize : (this.#lengths[typeIndex] ?? 0);
      if (!fields.has(base)) fields.set(base, { name: base, type, offset, size, count, pointer });
      offset += size * count;
    }
    return { name, size: this.#lengths[entry.type] ?? 0, fields };
  }
}

interface FieldName {
  readonly base: string;
  readonly pointer: boolean;
  readonly count: number;
}

function parseFieldName(declared: string): FieldName {
  const pointer = declared.startsWith('*') || declared.startsWith('(');
  const base = declared
    .replace(/\[.*$/s, '')
    .replace(/^[(*]+/, '')
    .replace(/\).*$/s, '');
  let count = 1;
  for (const match of declared.matchAll(/\[([0-9]{1,9})\]/g)) count = Math.min(dnaArrayMax, count * Number(match[1]));
  return { base, pointer, count };
}

function readEntries(cursor: Cursor): { readonly entries: readonly StructEntry[]; readonly complete: boolean } {
  const count = cursor.u32();
  if (count > dnaEntriesMax) throw damagedDna();
  const entries: StructEntry[] = [];
  while (entries.length < count) {
    if (cursor.remaining < 4) return { entries, complete: false };
    const type = cursor.u16();
    const fieldCount = cursor.u16();
    const at = cursor.position;
    if (cursor.remaining < fieldCount * 4) {
      return { entries: [...entries, { type, at, fieldCount: cursor.remaining >> 2 }], complete: false };
    }
    cursor.skip(fieldCount * 4);
    entries.push({ type, at, fieldCount });
  }
  return { entries, complete: true };
}

function readStrings(cursor: Cursor, tag: string): readonly string[] {
  expectTag(cursor, tag);
  const count = cursor.u32();
  if (count > dnaEntriesMax) throw damagedDna();
  const strings: string[] = [];
  while (strings.length < count) strings.push(cursor.textToNul(dnaNameBytesMax));
  cursor.align(4);
  return strings;
}

function expectTag(cursor: Cursor, tag: string): void {
  if (cursor.ascii(4) !== tag) throw damagedDna();
}

function damagedDna(cause?: unknown): BlendFailure {
  const message = 'has a damaged description of its own structures (DNA1); restore it from a backup';
  return new BlendFailure('damaged', message, { cause });
}
