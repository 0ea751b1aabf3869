import { BrokenPicture, cutShort, pause, undecodable } from './picture-check.js';

const blockSide = 8;
const termsOfBlock = 64;
const longestCodeBits = 16;
const sixteenZeros = 15;
/** What a baseline coefficient can need. */
const widestConstantBits = 11;
const widestTermBits = 10;
/** The constant term of 8 x 8 samples around zero lies within this; rounding to a step may add half a step. */
const highestConstant = 1024;
const firstRestart = 0xd0;
const restartMarkers = 8;
const rowsBetweenPauses = 8;

export interface ScanComponent {
  readonly horizontal: number;
  readonly vertical: number;
  /** Quantization step of the constant term. */
  readonly step: number;
  readonly constant: Uint16Array;
  readonly others: Uint16Array;
}

export interface Scan {
  readonly width: number;
  readonly height: number;
  readonly components: readonly ScanComponent[];
  /** Units between two restart markers; 0 where there are none. */
  readonly restartInterval: number;
  readonly signal: AbortSignal;
}

/** A table from the next 16 bits to `length << 8 | symbol`; 0 is no code. `counts` tells how many codes have 1, 2 … 16 bits. */
export function huffmanLookup(counts: readonly number[], symbols: readonly number[]): Uint16Array {
  const lookup = new Uint16Array(1 << longestCodeBits);
  let next = 0;
  let index = 0;
  for (const [shorter, count] of counts.entries()) {
    const span = 1 << (longestCodeBits - shorter - 1);
    for (let code = 0; code < count; code += 1) {
      if (next + span > lookup.length) throw new BrokenPicture(undecodable);
      lookup.fill(((shorter + 1) << 8) | (symbols[index] ?? 0), next, next + span);
      next += span;
      index += 1;
    }
  }
  return lookup;
}

/** Decodes the coefficients of a scan that begins with `bytes`; where it ends. */
export async function readJpegScan(bytes: Uint8Array, scan: Scan): Promise<number> {
  const { components, restartInterval } = scan;
  const [alone] = components.length === 1 ? components : [];
  const widest = alone === undefined ? Math.max(...components.map(({ horizontal }) => horizontal)) : 1;
  const tallest = alone === undefined ? Math.max(...components.map(({ vertical }) => vertical)) : 1;
  const unitsAcross = Math.ceil(scan.width / (blockSide * widest));
  const unitsDown = Math.ceil(scan.height / (blockSide * tallest));
  const unit = components.map((component) => ({
    ...component,
    blocks: alone === undefined ? component.horizontal * component.vertical : 1,
    value: 0,
  }));
  const bits = new ScanBits(bytes);
  let done = 0;
  for (let row = 0; row < unitsDown; row += 1) {
    if (row % rowsBetweenPauses === rowsBetweenPauses - 1) await pause(scan.signal);
    for (let column = 0; column < unitsAcross; column += 1) {
      if (restartInterval > 0 && done > 0 && done % restartInterval === 0) {
        bits.restart((done / restartInterval - 1) % restartMarkers);
        for (const part of unit) part.value = 0;
      }
      done += 1;
      for (const part of unit) {
        for (let block = 0; block < part.blocks; block += 1) {
          part.value += readBlock(bits, part);
          if (Math.abs(part.value) * part.step > highestConstant + part.step) throw new BrokenPicture(undecodable);
        }
      }
    }
  }
  return bits.end();
}

/** Steps over one block's terms; answers by how much its constant term differs from the last. */
function readBlock(bits: ScanBits, { constant, others }: ScanComponent): number {
  const width = bits.symbol(constant);
  if (width > widestConstantBits) throw new BrokenPicture(undecodable);
  const difference = bits.signed(width);
  for (let term = 1; term < termsOfBlock; term += 1) {
    const symbol = bits.symbol(others);
    const zeros = symbol >> 4;
    const termBits = symbol & 15;
    if (termBits === 0) {
      if (zeros === 0) break;
      if (zeros !== sixteenZeros) throw new BrokenPicture(undecodable);
    }
    term += zeros;
    if (term >= termsOfBlock || termBits > widestTermBits) throw new BrokenPicture(undecodable);
    bits.signed(termBits);
  }
  return difference;
}

/** Bits from the highest down; a 0xff of the data is followed by a zero, else it begins a marker, where bits end. */
class ScanBits {
  readonly #bytes: Uint8Array;
  #offset = 0;
  #held = 0;
  #count = 0;
  /** Zeros held that are not in the file: the codes before a marker may be shorter than what is looked up at once. */
  #made = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  symbol(lookup: Uint16Array): number {
    this.#fill();
    const found = lookup[(this.#held >>> (this.#count - longestCodeBits)) & 0xffff] ?? 0;
    if (found === 0) throw new BrokenPicture(this.#made > 0 ? this.#endReason() : undecodable);
    this.#drop(found >> 8);
    return found & 0xff;
  }

  signed(width: number): number {
    if (width === 0) return 0;
    this.#fill();
    const value = (this.#held >>> (this.#count - width)) & ((1 << width) - 1);
    this.#drop(width);
    return value >= 1 << (width - 1) ? value : value - (1 << width) + 1;
  }

  restart(number: number): void {
    this.#align();
    if (this.#bytes[this.#offset] !== 0xff || this.#bytes[this.#offset + 1] !== firstRestart + number) {
      throw new BrokenPicture(this.#endReason());
    }
    this.#offset += 2;
  }

  end(): number {
    this.#align();
    return this.#offset;
  }

  /** What is left of the last byte is ones. */
  #align(): void {
    const left = this.#count - this.#made;
    const rest = (this.#held >>> this.#made) & ((1 << left) - 1);
    if (left >= 8 || rest !== (1 << left) - 1) throw new BrokenPicture(undecodable);
    this.#held = this.#count = this.#made = 0;
  }

  #fill(): void {
    while (this.#count < longestCodeBits) {
      const byte = this.#bytes[this.#offset];
      const isData = byte !== undefined && (byte !== 0xff || this.#bytes[this.#offset + 1] === 0);
      if (isData) this.#offset += byte === 0xff ? 2 : 1;
      else this.#made += 8;
      this.#held = ((this.#held << 8) | (isData ? byte : 0)) & 0xffffff;
      this.#count += 8;
    }
  }

  #drop(width: number): void {
    this.#count -= width;
    if (this.#count < this.#made) throw new BrokenPicture(this.#endReason());
  }

  #endReason(): string {
    return this.#offset + 1 >= this.#bytes.length ? cutShort : undecodable;
  }
}
