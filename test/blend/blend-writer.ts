import { gzipSync } from 'node:zlib';

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

/** Enough of Blender's structs for a scene with a camera, markers, layers and an image. */
export const sceneStructs: readonly StructSpec[] = [
  { name: 'Link', fields: ['Link *next', 'Link *prev'] },
  { name: 'ListBase', fields: ['void *first', 'void *last'] },
  {
    name: 'ID',
    fields: [
      'void *next',
      'void *prev',
      'ID *newid',
      'Library *lib',
      'char name[66]',
      'short flag',
      'IDProperty *properties',
    ],
  },
  { name: 'IDPropertyData', fields: ['void *pointer', 'ListBase group', 'int val', 'int val2'] },
  {
    name: 'IDProperty',
    fields: [
      'IDProperty *next',
      'IDProperty *prev',
      'char type',
      'char subtype',
      'short flag',
      'char name[64]',
      'IDPropertyData data',
      'int len',
    ],
  },
  {
    name: 'FileGlobal',
    fields: ['char subvstr[4]', 'short subversion', 'short minversion', 'Scene *curscene', 'char filename[1024]'],
  },
  { name: 'ImageFormatData', fields: ['char imtype', 'char depth', 'char planes', 'char flag'] },
  {
    name: 'RenderData',
    fields: [
      'int cfra',
      'int sfra',
      'int efra',
      'int psfra',
      'int pefra',
      'int images',
      'int framapto',
      'int frame_step',
      'ImageFormatData im_format',
      'short flag',
      'short size',
      'int xsch',
      'int ysch',
      'int scemode',
      'int mode',
      'short frs_sec',
      'char alphamode',
      'char pad',
      'float xasp',
      'float yasp',
      'float frs_sec_base',
      'char engine[32]',
      'char pic[1024]',
      'ListBase layers',
      'ListBase views',
    ],
  },
  {
    name: 'Scene',
    fields: [
      'ID id',
      'Object *camera',
      'World *world',
      'Editing *ed',
      'RenderData r',
      'ListBase markers',
      'ListBase view_layers',
      'ListBase base',
    ],
  },
  {
    name: 'ViewLayer',
    fields: ['ViewLayer *next', 'ViewLayer *prev', 'char name[64]', 'short flag', 'ListBase object_bases'],
  },
  {
    name: 'Object',
    fields: ['ID id', 'short type', 'short pad', 'void *data', 'ListBase modifiers', 'ListBase particlesystem'],
  },
  {
    name: 'TimeMarker',
    fields: ['TimeMarker *next', 'TimeMarker *prev', 'int frame', 'char name[64]', 'int flag', 'Object *camera'],
  },
  {
    name: 'Image',
    fields: [
      'ID id',
      'char name[1024]',
      'short source',
      'short type',
      'PackedFile *packedfile',
      'ListBase packedfiles',
    ],
  },
  { name: 'Library', fields: ['ID id', 'char name[1024]', 'PackedFile *packedfile'] },
  { name: 'Editing', fields: ['ListBase seqbase'] },
  {
    name: 'Sequence',
    fields: [
      'Sequence *next',
      'Sequence *prev',
      'char name[64]',
      'int flag',
      'int type',
      'Strip *strip',
      'ListBase seqbase',
    ],
  },
  { name: 'Strip', fields: ['Strip *next', 'StripElem *stripdata', 'char dir[768]'] },
  { name: 'StripElem', fields: ['char name[256]'] },
];

export const addresses = { scene: 0x1000n, camera: 0x2000n, marker: 0x3000n, layer: 0x4000n } as const;

/** The blocks of a small but complete file: what every spelling of the format must tell alike. */
export function smallScene(writer: BlendWriter): BlendWriter {
  return writer
    .block({
      code: 'GLOB',
      struct: 'FileGlobal',
      values: [{ subversion: 7, minversion: 300, curscene: addresses.scene, filename: '/somewhere/small.blend' }],
    })
    .block({
      code: 'SC',
      struct: 'Scene',
      address: addresses.scene,
      values: [
        {
          'id.name': 'SCShot',
          camera: addresses.camera,
          'r.sfra': -12,
          'r.efra': 90,
          'r.cfra': 3,
          'r.frame_step': 3,
          'r.frs_sec': 30,
          'r.frs_sec_base': 1.001,
          'r.xsch': 640,
          'r.ysch': 360,
          'r.size': 50,
          'r.xasp': 1,
          'r.yasp': 2,
          'r.images': 100,
          'r.framapto': 100,
          'r.engine': 'CYCLES',
          'r.pic': '//frames/',
          'r.im_format.imtype': 23,
          'r.im_format.depth': 16,
          'markers.first': addresses.marker,
          'view_layers.first': addresses.layer,
        },
      ],
    })
    .block({
      code: 'DATA',
      struct: 'TimeMarker',
      address: addresses.marker,
      values: [{ frame: 11, name: 'cut', camera: addresses.camera }],
    })
    .block({
      code: 'DATA',
      struct: 'ViewLayer',
      address: addresses.layer,
      values: [{ name: 'beauty', flag: 1 }],
    })
    .block({
      code: 'OB',
      struct: 'Object',
      address: addresses.camera,
      values: [{ 'id.name': 'OBCam', type: 11 }],
    })
    .block({
      code: 'IM',
      struct: 'Image',
      address: 0x5000n,
      values: [{ 'id.name': 'IMwood', name: '//textures\\wood.png', source: 1 }],
    });
}

export function smallFile(layout: Layout = modernLayout): Buffer {
  return smallScene(new BlendWriter(layout)).finish();
}

export function gzipMembers(bytes: Buffer, members: number): Buffer {
  const size = Math.ceil(bytes.length / members);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(gzipSync(bytes.subarray(at, at + size)));
  return Buffer.concat(parts);
}

const zstdMagic = [0x28, 0xb5, 0x2f, 0xfd];
const zstdBlockBytesMax = 128 * 1024;

export interface ZstdOptions {
  /** Content bytes in each frame. */
  readonly frameBytes: number;
  /** Whether frames state the size of their content. */
  readonly sized: boolean;
  readonly table?: boolean;
  readonly tableChecksums?: boolean;
  readonly skippableFirst?: boolean;
}

/** zstd without compression: frames of raw blocks, which every decoder reads. */
export function zstdFrames(bytes: Buffer, options: ZstdOptions): Buffer {
  const parts: Buffer[] = [];
  const entries: Buffer[] = [];
  if (options.skippableFirst === true) parts.push(skippableFrame(0x184d2a53, Buffer.from('hello')));
  for (let at = 0; at < bytes.length; at += options.frameBytes) {
    const content = bytes.subarray(at, at + options.frameBytes);
    const frame = zstdFrame(content, options.sized);
    parts.push(frame);
    const entry = Buffer.alloc(options.tableChecksums === true ? 12 : 8);
    entry.writeUInt32LE(frame.length, 0);
    entry.writeUInt32LE(content.length, 4);
    entries.push(entry);
  }
  if (options.table === true) parts.push(seekTable(entries, options.tableChecksums === true));
  return Buffer.concat(parts);
}

export function seekTable(entries: readonly Buffer[], checksums: boolean): Buffer {
  const footer = Buffer.alloc(9);
  footer.writeUInt32LE(entries.length, 0);
  footer.writeUInt8(checksums ? 0x80 : 0, 4);
  footer.writeUInt32LE(0x8f92eab1, 5);
  return skippableFrame(0x184d2a5e, Buffer.concat([...entries, footer]));
}

function skippableFrame(magic: number, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(magic, 0);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

function zstdFrame(content: Buffer, sized: boolean): Buffer {
  const parts: Buffer[] = [Buffer.from(zstdMagic)];
  if (sized) {
    // Single segment, four bytes of content size.
    const descriptor = Buffer.alloc(5);
    descriptor.writeUInt8(0xa0, 0);
    descriptor.writeUInt32LE(content.length, 1);
    parts.push(descriptor);
  } else {
    // A window of 1 MB, no content size.
    parts.push(Buffer.from([0x00, 0x50]));
  }
  for (let at = 0; at < content.length || at === 0; at += zstdBlockBytesMax) {
    const block = content.subarray(at, at + zstdBlockBytesMax);
    const last = at + zstdBlockBytesMax >= content.length ? 1 : 0;
    const head = Buffer.alloc(3);
    head.writeUIntLE((block.length << 3) | last, 0, 3);
    parts.push(head, block);
  }
  return Buffer.concat(parts);
}
