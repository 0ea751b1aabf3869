import { huffmanLookup, readJpegScan, type ScanComponent } from './jpeg-scan.js';
import { BrokenPicture, cutShort, refuseSize, undecodable, type Picture } from './picture-check.js';

const marker = {
  baseline: 0xc0,
  extended: 0xc1,
  huffmanTables: 0xc4,
  arithmeticTables: 0xcc,
  lastFrame: 0xcf,
  firstRestart: 0xd0,
  end: 0xd9,
  scan: 0xda,
  quantization: 0xdb,
  restartInterval: 0xdd,
} as const;

const startBytes = 2;
const bitsOfSample = 8;
const highestSampling = 4;
const tablesOfAKind = 4;
const quantizationSteps = 64;
const longestCodeBits = 16;
/** Metadata comes in segments of 64 KiB; pictures of Blender have about ten. */
const segmentLimit = 4096;
/** Two kinds, four of each; every one may be replaced once. */
const huffmanTableLimit = 16;

interface Component {
  readonly id: number;
  readonly horizontal: number;
  readonly vertical: number;
  readonly quantization: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly components: readonly Component[];
}

interface Tables {
  /** The step of the constant term, by table. */
  readonly steps: Map<number, number>;
  /** By class * 4 + table. */
  readonly huffman: Map<number, Uint16Array>;
  huffmanTablesRead: number;
  restartInterval: number;
}

/**
 * Reads a baseline JPEG whole, as Blender writes it: each segment with its length and all tables that are used, then
 * one scan that is decoded to its coefficients: exactly as many blocks as the size asks for, restart markers in their order,
 * and the end marker right behind. There is no checksum: damage that still spells valid codes of the same number is not found.
 * What is not looked at are pixels, metadata, and bytes behind the end.
 */
export async function readJpeg(bytes: Uint8Array, signal: AbortSignal): Promise<Picture> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables: Tables = { steps: new Map(), huffman: new Map(), huffmanTablesRead: 0, restartInterval: 0 };
  let frame: Frame | undefined;
  let offset = startBytes;
  for (let segments = 0; segments < segmentLimit;) {
    if (offset + 4 > bytes.length) throw new BrokenPicture(cutShort);
    if (bytes[offset] !== 0xff) throw new BrokenPicture(undecodable);
    const code = bytes[offset + 1] ?? 0;
    if (code === 0xff) {
      offset += 1;
      continue;
    }
    // Only segments come before the scan.
    if (code < marker.baseline || (code >= marker.firstRestart && code <= marker.end)) {
      throw new BrokenPicture(undecodable);
    }
    segments += 1;
    const length = view.getUint16(offset + 2);
    const end = offset + 2 + length;
    if (end > bytes.length) throw new BrokenPicture(cutShort);
    if (length < 2) throw new BrokenPicture(undecodable);
    const segment = new Segment(bytes.subarray(offset + 4, end));
    if (code === marker.scan) {
      if (frame === undefined) throw new BrokenPicture('its header is missing');
      const scanned = frame;
      const components = readScanHeader(segment, scanned, tables);
      const scanEnd = await readJpegScan(bytes.subarray(end), {
        width: scanned.width,
        height: scanned.height,
        components,
        restartInterval: tables.restartInterval,
        signal,
      });
      refuseMissingEnd(bytes, end + scanEnd);
      return { width: scanned.width, height: scanned.height, hasAlpha: false };
    }
    if (code === marker.huffmanTables) readHuffmanTables(segment, tables);
    else if (code === marker.quantization) readSteps(segment, tables);
    else if (code === marker.restartInterval) tables.restartInterval = segment.uint16();
    else if (code === marker.baseline || code === marker.extended) {
      if (frame !== undefined) throw new BrokenPicture(undecodable);
      frame = readFrame(segment);
    } else if (code <= marker.lastFrame) {
      throw new BrokenPicture(code === marker.arithmeticTables ? undecodable : 'it is not a baseline JPEG');
    }
    offset = end;
  }
  throw new BrokenPicture('it is in too many pieces');
}

function readFrame(segment: Segment): Frame {
  if (segment.uint8() !== bitsOfSample) throw new BrokenPicture('it is not a baseline JPEG');
  const [height, width, count] = [segment.uint16(), segment.uint16(), segment.uint8()];
  refuseSize(width, height);
  if (count !== 1 && count !== 3) throw new BrokenPicture('it is neither grey nor coloured');
  const components = Array.from({ length: count }, (): Component => {
    const [id, sampling, quantization] = [segment.uint8(), segment.uint8(), segment.uint8()];
    return { id, horizontal: sampling >> 4, vertical: sampling & 15, quantization };
  });
  const isSampled = (times: number): boolean => times >= 1 && times <= highestSampling;
  if (!components.every(({ horizontal, vertical }) => isSampled(horizontal) && isSampled(vertical))) {
    throw new BrokenPicture(undecodable);
  }
  return { width, height, components };
}

function readScanHeader(segment: Segment, frame: Frame, { steps, huffman }: Tables): readonly ScanComponent[] {
  if (segment.uint8() !== frame.components.length) throw new BrokenPicture('its scan does not hold all channels');
  return frame.components.map(({ id, horizontal, vertical, quantization }) => {
    const isItsTurn = segment.uint8() === id;
    const choice = segment.uint8();
    const [constant, others] = [huffman.get(choice >> 4), huffman.get(tablesOfAKind + (choice & 15))];
    const step = steps.get(quantization);
    if (!isItsTurn || constant === undefined || others === undefined || step === undefined) {
      throw new BrokenPicture(undecodable);
    }
    return { horizontal, vertical, step, constant, others };
  });
}

function readSteps(segment: Segment, { steps }: Tables): void {
  while (!segment.isAtEnd()) {
    const spec = segment.uint8();
    const isWide = spec >> 4 === 1;
    if (spec >> 5 !== 0 || (spec & 15) >= tablesOfAKind) throw new BrokenPicture(undecodable);
    for (let index = 0; index < quantizationSteps; index += 1) {
      const step = isWide ? segment.uint16() : segment.uint8();
      if (step === 0) throw new BrokenPicture(undecodable);
      if (index === 0) steps.set(spec & 15, step);
    }
  }
}

function readHuffmanTables(segment: Segment, tables: Tables): void {
  while (!segment.isAtEnd()) {
    const spec = segment.uint8();
    if (spec >> 5 !== 0 || (spec & 15) >= tablesOfAKind) throw new BrokenPicture(undecodable);
    tables.huffmanTablesRead += 1;
    if (tables.huffmanTablesRead > huffmanTableLimit) throw new BrokenPicture('it is in too many pieces');
    const counts = Array.from({ length: longestCodeBits }, () => segment.uint8());
    const symbols = Array.from({ length: counts.reduce((sum, count) => sum + count, 0) }, () => segment.uint8());
    tables.huffman.set((spec >> 4) * tablesOfAKind + (spec & 15), huffmanLookup(counts, symbols));
  }
}

function refuseMissingEnd(bytes: Uint8Array, offset: number): void {
  let at = offset;
  while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
  if (at + 2 > bytes.length) throw new BrokenPicture(cutShort);
  if (bytes[at] !== 0xff || bytes[at + 1] !== marker.end) throw new BrokenPicture(undecodable);
}

class Segment {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  isAtEnd(): boolean {
    return this.#position >= this.#bytes.length;
  }

  uint8(): number {
    const value = this.#bytes[this.#position];
    if (value === undefined) throw new BrokenPicture(undecodable);
    this.#position += 1;
    return value;
  }

  uint16(): number {
    return (this.uint8() << 8) | this.uint8();
  }
}
