/** Thrown when a read would leave the bytes at hand; callers turn it into a finding or a failure. */
export class OutOfBounds extends Error {
  constructor(offset: number, length: number, size: number) {
    super(`${length} bytes at ${offset} are past the end at ${size}`);
    this.name = 'OutOfBounds';
  }
}

/** Reads numbers one after another, always inside its bytes. */
export class Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #little: boolean;
  #at: number;

  constructor(bytes: Uint8Array, options: { readonly little: boolean; readonly at?: number }) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = options.little;
    this.#at = options.at ?? 0;
  }

  get position(): number {
    return this.#at;
  }

  get remaining(): number {
    return this.#bytes.byteLength - this.#at;
  }

  skip(length: number): void {
    this.#claim(length);
  }

  /** Goes on at the next multiple of `size`, counted from the first byte. */
  align(size: number): void {
    const over = this.#at % size;
    if (over > 0) this.#claim(size - over);
  }

  u8(): number {
    return this.#view.getUint8(this.#claim(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#claim(2), this.#little);
  }

  u32(): number {
    return this.#view.getUint32(this.#claim(4), this.#little);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#claim(8), this.#little);
  }

  bytes(length: number): Uint8Array {
    const start = this.#claim(length);
    return this.#bytes.subarray(start, start + length);
  }

  /** ASCII of exactly `length` bytes. */
  ascii(length: number): string {
    return decode(this.bytes(length), 'latin1');
  }

  /** Text of up to `most` bytes before the next NUL, which is passed over. */
  textToNul(most: number): string {
    const end = this.#bytes.subarray(0, this.#at + most + 1).indexOf(0, this.#at);
    if (end < 0) throw new OutOfBounds(this.#at, most + 1, this.#bytes.byteLength);
    const text = decode(this.#bytes.subarray(this.#at, end), 'latin1');
    this.#at = end + 1;
    return text;
  }

  #claim(length: number): number {
    const start = this.#at;
    if (length < 0 || start + length > this.#bytes.byteLength) {
      throw new OutOfBounds(start, length, this.#bytes.byteLength);
    }
    this.#at = start + length;
    return start;
  }
}

export function decode(bytes: Uint8Array, encoding: 'latin1' | 'utf8'): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}

/** Text up to the first NUL, or all of it. */
export function textUpToNul(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decode(end < 0 ? bytes : bytes.subarray(0, end), 'utf8');
}
