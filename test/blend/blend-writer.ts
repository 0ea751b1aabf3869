import { sceneStructs } from './scene-structs.js';

/** Fields of one struct as `type name` pairs, in C's spelling: `char name[66]`, `Object *camera`. */
export interface StructSpec {
  readonly name: string;
  readonly fields: readonly string[];
}

export interface Layout {
  readonly version: number;
  readonly pointerSize: 4 | 8;
  readonly little: boolean;
  /** The heads of Blender 5 are always little-endian with 8-byte pointers. */
  readonly heads: 'legacy' | 'large';
}

export const modernLayout: Layout = { version: 304, pointerSize: 8, little: true, heads: 'legacy' };

type Value = number | bigint | string | readonly number[];

export interface BlockSpec {
  readonly code: string;
  readonly struct?: string;
  readonly address?: bigint;
  /** One set of values a struct, by paths like `r.sfra`. */
  readonly values?: readonly Readonly<Record<string, Value>>[];
  readonly raw?: Uint8Array;
}

const scalarSizes: ReadonlyMap<string, number> = new Map([
  ['char', 1],
  ['uchar', 1],
  ['short', 2],
  ['ushort', 2],
  ['int', 4],
  ['float', 4],
  ['double', 8],
  ['int64_t', 8],
  ['uint64_t', 8],
  ['void', 0],
]);

interface FieldPlace {
  readonly type: string;
  readonly offset: number;
  readonly size: number;
  readonly count: number;
  readonly pointer: boolean;
}

/** Writes `.blend` files that no Blender at hand can write. Shares no code with the reader. */
export class BlendWriter {
  readonly layout: Layout;
  readonly #structs: readonly StructSpec[];
  readonly #places = new Map<string, { readonly size: number; readonly fields: Map<string, FieldPlace> }>();
  readonly #parts: Buffer[] = [];

  constructor(layout: Layout, structs: readonly StructSpec[] = sceneStructs) {
    this.layout = layout;
    this.#structs = structs;
    this.#parts.push(this.header());
  }

  header(): Buffer {
    const { version, pointerSize, little, heads } = this.layout;
    const text =
      heads === 'large'
        ? `BLENDER17-01v${String(version).padStart(4, '0')}`
        : `BLENDER${pointerSize === 8 ? '-' : '_'}${little ? 'v' : 'V'}${version}`;
    return Buffer.from(text, 'latin1');
  }

  block(spec: BlockSpec): this {
    const { payload, structIndex, count } = this.#payload(spec);
    this.#parts.push(
      this.head(spec.code, payload.length, { address: spec.address ?? 0n, structIndex, count }),
      payload,
    );
    return this;
  }

  /** A bare head, for files that lie. */
  head(
    code: string,
    length: number,
    { address = 0n, structIndex = 0, count = 1 }: { address?: bigint; structIndex?: number; count?: number } = {},
  ): Buffer {
    const { pointerSize, little, heads } = this.layout;
    const size = heads === 'large' ? 32 : 16 + pointerSize;
    const head = Buffer.alloc(size);
    const letters = code.padEnd(4, '\0');
    head.write(little ? letters : code.padStart(4, '\0'), 0, 'latin1');
    const view = new DataView(head.buffer, head.byteOffset, size);
    if (heads === 'large') {
      view.setInt32(4, structIndex, true);
      view.setBigUint64(8, address, true);
      view.setBigInt64(16, BigInt(length), true);
      view.setBigInt64(24, BigInt(count), true);
      return head;
    }
    view.setInt32(4, length, little);
    if (pointerSize === 8) view.setBigUint64(8, address, little);
    else view.setUint32(8, Number(address), little);
    view.setInt32(8 + pointerSize, structIndex, little);
    view.setInt32(12 + pointerSize, count, little);
    return head;
  }

  raw(bytes: Uint8Array): this {
    this.#parts.push(Buffer.from(bytes));
    return this;
  }

  /** Adds the DNA and the end. */
  finish(): Buffer {
    this.block({ code: 'DNA1', raw: this.dna() });
    this.#parts.push(this.head('ENDB', 0));
    return this.soFar();
  }

  soFar(): Buffer {
    return Buffer.concat(this.#parts);
  }

  sizeOf(name: string): number {
    return this.#layoutOf(name).size;
  }

  offsetOf(name: string, path: string): number {
    return this.#place(name, path).offset;
  }

  dna(): Buffer {
    const { little } = this.layout;
    const names: string[] = [];
    const types: string[] = [...scalarSizes.keys()];
    const indexIn = (list: string[], item: string): number => {
      const known = list.indexOf(item);
      return known >= 0 ? known : list.push(item) - 1;
    };
    for (const { name } of this.#structs) indexIn(types, name);
    const entries = this.#structs.map(({ name, fields }) => ({
      type: indexIn(types, name),
      fields: fields.map((field) => {
        const space = field.indexOf(' ');
        return { type: indexIn(types, field.slice(0, space)), name: indexIn(names, field.slice(space + 1)) };
      }),
    }));
    const u16 = (number: number): Buffer => {
      const buffer = Buffer.alloc(2);
      new DataView(buffer.buffer, buffer.byteOffset).setUint16(0, number, little);
      return buffer;
    };
    const u32 = (number: number): Buffer => {
      const buffer = Buffer.alloc(4);
      new DataView(buffer.buffer, buffer.byteOffset).setUint32(0, number, little);
      return buffer;
    };
    let parts: Buffer[] = [Buffer.from('SDNA')];
    const pad = (): void => {
      const length = parts.reduce((sum, part) => sum + part.length, 0);
      parts = [...parts, Buffer.alloc((4 - (length % 4)) % 4)];
    };
    const strings = (tag: string, list: readonly string[]): void => {
      parts.push(Buffer.from(tag), u32(list.length), ...list.map((item) => Buffer.from(`${item}\0`, 'latin1')));
      pad();
    };
    strings('NAME', names);
    strings('TYPE', types);
    const sizeOfType = (type: string): number =>
      scalarSizes.get(type) ?? (this.#structs.some((struct) => struct.name === type) ? this.sizeOf(type) : 0);
    parts.push(Buffer.from('TLEN'), ...types.map((type) => u16(sizeOfType(type))));
    pad();
    parts.push(Buffer.from('STRC'), u32(entries.length));
    for (const entry of entries) {
      parts.push(u16(entry.type), u16(entry.fields.length));
      for (const field of entry.fields) parts.push(u16(field.type), u16(field.name));
    }
    return Buffer.concat(parts);
  }

  #payload({ struct, values, raw }: BlockSpec): { payload: Buffer; structIndex: number; count: number } {
    if (struct === undefined) return { payload: Buffer.from(raw ?? []), structIndex: 0, count: 1 };
    const structIndex = this.#structs.findIndex(({ name }) => name === struct);
    if (structIndex < 0) throw new Error(`The writer knows no struct ${struct}.`);
    const payload = Buffer.concat((values ?? [{}]).map((set) => this.#structBytes(struct, set)));
    return { payload, structIndex, count: (values ?? [{}]).length };
  }

  #structBytes(struct: string, values: Readonly<Record<string, Value>>): Buffer {
    const bytes = Buffer.alloc(this.sizeOf(struct));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (const [path, value] of Object.entries(values)) {
      const place = this.#place(struct, path);
      if (typeof value === 'string') {
        bytes.write(value, place.offset, place.size * place.count - 1, 'utf8');
        continue;
      }
      const list: readonly (number | bigint)[] = typeof value === 'object' ? value : [value];
      list.forEach((item, index) => {
        this.#write(view, { ...place, offset: place.offset + index * place.size }, item);
      });
    }
    return bytes;
  }

  #write(view: DataView, place: FieldPlace, value: number | bigint): void {
    const { little } = this.layout;
    const { offset, size, type } = place;
    if (type === 'float' && !place.pointer) view.setFloat32(offset, Number(value), little);
    else if (type === 'double' && !place.pointer) view.setFloat64(offset, Number(value), little);
    else if (size === 8) view.setBigUint64(offset, BigInt.asUintN(64, BigInt(value)), little);
    else if (size === 4) view.setUint32(offset, Number(BigInt.asUintN(32, BigInt(value))), little);
    else if (size === 2) view.setUint16(offset, Number(value) & 0xffff, little);
    else view.setUint8(offset, Number(value) & 0xff);
  }

  #place(struct: string, path: string): FieldPlace {
    let offset = 0;
    let inside = struct;
    for (const [index, step] of path.split('.').entries()) {
      const field = this.#layoutOf(inside).fields.get(step);
      if (field === undefined) throw new Error(`The writer knows no field ${path} of ${struct}.`);
      offset += field.offset;
      if (index === path.split('.').length - 1) return { ...field, offset };
      inside = field.type;
    }
    throw new Error(`The writer knows no field ${path} of ${struct}.`);
  }

  #layoutOf(name: string): { readonly size: number; readonly fields: Map<string, FieldPlace> } {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    const spec = this.#structs.find((struct) => struct.name === name);
    if (spec === undefined) throw new Error(`The writer knows no struct ${name}.`);
    const fields = new Map<string, FieldPlace>();
    let offset = 0;
    for (const declaration of spec.fields) {
      const space = declaration.indexOf(' ');
      const type = declaration.slice(0, space);
      const declared = declaration.slice(space + 1);
      const pointer = declared.startsWith('*');
      const dimensions = [...declared.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
      const count = dimensions.reduce((product, dimension) => product * dimension, 1);
      const size = pointer ? this.layout.pointerSize : (scalarSizes.get(type) ?? this.#layoutOf(type).size);
      fields.set(declared.replace(/^\*+/, '').replace(/\[.*$/, ''), { type, offset, size, count, pointer });
      offset += size * count;
    }
    const layout = { size: offset, fields };
    this.#places.set(name, layout);
    return layout;
  }
}
