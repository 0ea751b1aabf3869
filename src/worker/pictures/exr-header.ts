import { BrokenPicture, cutShort, refuseSize } from './picture-check.js';

const formatVersion = 2;
const tiledFlag = 0x200;
const deepFlag = 0x800;
const multipartFlag = 0x1000;

/** Cryptomatte writes the names of all objects into the header; a megabyte of them is a large scene. */
const headerLimitBytes = 64 * 1024 * 1024;
/** A hundred view layers with times and cryptomattes of their own have 2,000. */
const attributeLimit = 16_384;
/** A hundred view layers with ten passes of four channels each have 4,000. */
const channelLimit = 16_384;

export type SampleType = 'uint' | 'half' | 'float';
const sampleTypes: readonly SampleType[] = ['uint', 'half', 'float'];

const compressionNames = ['NONE', 'RLE', 'ZIPS', 'ZIP', 'PIZ', 'PXR24', 'B44', 'B44A', 'DWAA', 'DWAB'] as const;
export type Compression = (typeof compressionNames)[number];

export interface Channel {
  readonly name: string;
  readonly type: SampleType;
}

/** Bounds in pixels, both ends included. */
interface Window {
  readonly xMin: number;
  readonly yMin: number;
  readonly width: number;
  readonly height: number;
}

export interface ExrHeader {
  readonly channels: readonly Channel[];
  readonly compression: Compression;
  /** The pixels that are stored. */
  readonly data: Window;
  /** The picture as it is meant to be seen. */
  readonly display: Window;
  /** Where the table of offsets begins. */
  readonly end: number;
}

/** Reads the header of a scan-line file with one part; others are refused, as Blender writes none. */
export function readExrHeader(bytes: Uint8Array): ExrHeader {
  const cursor = new HeaderCursor(bytes, 4);
  const flags = cursor.uint32();
  if ((flags & 0xff) !== formatVersion) throw new BrokenPicture('it is of an unknown version of OpenEXR');
  if ((flags & multipartFlag) !== 0) throw new BrokenPicture('it is an OpenEXR of several parts');
  if ((flags & (tiledFlag | deepFlag)) !== 0) throw new BrokenPicture('it is a tiled or deep OpenEXR');
  const attributes = new Map<string, Attribute>();
  for (let name = cursor.text(); name !== ''; name = cursor.text()) {
    if (attributes.has(name) || attributes.size >= attributeLimit) throw new BrokenPicture('its header makes no sense');
    const type = cursor.text();
    attributes.set(name, { type, value: cursor.slice(cursor.uint32()) });
  }
  const valueOf = (name: string, type: string): HeaderCursor => {
    const found = attributes.get(name);
    if (found?.type !== type) throw new BrokenPicture(`its header lacks "${name}"`);
    return new HeaderCursor(found.value, 0);
  };
  // 2 is "in any order", which only tiles can be.
  if (valueOf('lineOrder', 'lineOrder').uint8() > 1) throw new BrokenPicture('its header makes no sense');
  const compression = compressionNames[valueOf('compression', 'compression').uint8()];
  if (compression === undefined) throw new BrokenPicture('it is compressed in an unknown way');
  return {
    channels: readChannels(valueOf('channels', 'chlist')),
    compression,
    data: readWindow(valueOf('dataWindow', 'box2i')),
    display: readWindow(valueOf('displayWindow', 'box2i')),
    end: cursor.position,
  };
}

interface Attribute {
  readonly type: string;
  readonly value: Uint8Array;
}

function readChannels(cursor: HeaderCursor): readonly Channel[] {
  const channels: Channel[] = [];
  for (let name = cursor.text(); name !== ''; name = cursor.text()) {
    const type = sampleTypes[cursor.uint32()];
    cursor.slice(4); // Whether its samples are linear to the eye, and padding.
    const isWhole = cursor.uint32() === 1 && cursor.uint32() === 1;
    if (type === undefined || channels.length >= channelLimit) throw new BrokenPicture('its header makes no sense');
    if (!isWhole) throw new BrokenPicture('it has channels of a lower resolution');
    channels.push({ name, type });
  }
  if (channels.length === 0) throw new BrokenPicture('it has no channels');
  return channels;
}

function readWindow(cursor: HeaderCursor): Window {
  const [xMin, yMin, xMax, yMax] = [cursor.int32(), cursor.int32(), cursor.int32(), cursor.int32()];
  const [width, height] = [xMax - xMin + 1, yMax - yMin + 1];
  refuseSize(width, height);
  return { xMin, yMin, width, height };
}

/** Reads forward only, and never past the end or the limit. */
class HeaderCursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  position: number;

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes.subarray(0, headerLimitBytes);
    this.#view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    this.position = position;
  }

  slice(length: number): Uint8Array {
    return this.#bytes.subarray(this.#advance(length), this.position);
  }

  uint8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  uint32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  int32(): number {
    return this.#view.getInt32(this.#advance(4), true);
  }

  /** Text up to the zero behind it. */
  text(): string {
    const end = this.#bytes.indexOf(0, this.position);
    if (end < 0) throw new BrokenPicture(cutShort);
    const text = Buffer.from(this.slice(end - this.position)).toString('latin1');
    this.#advance(1);
    return text;
  }

  #advance(length: number): number {
    const start = this.position;
    if (length > this.#bytes.length - start) throw new BrokenPicture(cutShort);
    this.position = start + length;
    return start;
  }
}
