import { decode } from './cursor.js';
import { BlendFailure } from './failure.js';

export interface BlendHeader {
  /** 300 for 3.0, 279 for 2.79. */
  readonly version: number;
  readonly pointerSize: 4 | 8;
  readonly little: boolean;
  /** Bytes of the header, where the first block head stands. */
  readonly size: number;
  readonly heads: 'small4' | 'small8' | 'large';
  /** Bytes of a block head. */
  readonly headSize: number;
}

const magic = 'BLENDER';
const legacySize = 12;
const sizedSize = 17;
/** The longest known header. */
const headerBytesMax = sizedSize;

/** Reads the header at the front of uncompressed content. Throws BlendFailure. */
export function parseHeader(bytes: Uint8Array): BlendHeader {
  const text = decode(bytes.subarray(0, headerBytesMax), 'latin1');
  if (!text.startsWith(magic)) throw notABlend(bytes);
  const kind = text.charAt(magic.length);
  if (kind === '_' || kind === '-') return parseLegacy(text, kind);
  if (/[0-9]/.test(kind)) return parseSized(text);
  if (text.length <= magic.length) throw cutHeader();
  throw new BlendFailure('damaged', `has a damaged header ("${printable(text)}"); restore it from a backup`);
}

function parseLegacy(text: string, kind: '_' | '-'): BlendHeader {
  if (text.length < legacySize) throw cutHeader();
  const order = text.charAt(8);
  const digits = text.slice(9, legacySize);
  if ((order !== 'v' && order !== 'V') || !/^[0-9]{3}$/.test(digits)) {
    const shown = printable(text.slice(0, legacySize));
    throw new BlendFailure('damaged', `has a damaged header ("${shown}"); restore it from a backup`);
  }
  const pointerSize = kind === '_' ? 4 : 8;
  return {
    version: Number(digits),
    pointerSize,
    little: order === 'v',
    size: legacySize,
    heads: pointerSize === 4 ? 'small4' : 'small8',
    headSize: pointerSize === 4 ? 20 : 24,
  };
}

/** `BLENDER17-01v0500`: size of the header, pointer size, format, byte order, version. */
function parseSized(text: string): BlendHeader {
  const size = text.slice(7, 9);
  if (size.length < 2 || (size === '17' && text.length < sizedSize)) throw cutHeader();
  const match = /^17-01v([0-9]{4})$/.exec(text.slice(7, sizedSize));
  if (match === null) {
    const shown = printable(text.slice(0, sizedSize));
    throw new BlendFailure('too-new', `has a header this reader does not know ("${shown}"); update this program`);
  }
  return { version: Number(match[1]), pointerSize: 8, little: true, size: sizedSize, heads: 'large', headSize: 32 };
}

function cutHeader(): BlendFailure {
  return new BlendFailure('truncated', 'ends inside its header; copy or save it again');
}

/** As people write it: `2.79`, `3.0`, `5.2`. */
export function versionText(version: number): string {
  const major = Math.floor(version / 100);
  const minor = version % 100;
  return major < 3 ? `${major}.${String(minor).padStart(2, '0')}` : `${major}.${minor}`;
}

interface Signature {
  readonly starts: string;
  readonly is: string;
}

const signatures: readonly Signature[] = [
  { starts: '\x1f\x8b', is: 'is compressed twice; inflate it once' },
  { starts: '\x28\xb5\x2f\xfd', is: 'is compressed twice; inflate it once' },
  {
    starts: '\xef\xbb\xbfBLENDER',
    is: 'has a byte order mark before its header; a text editor has damaged it, restore it',
  },
  { starts: '\x89PNG', is: 'is a PNG picture, not a .blend file; save the scene from Blender' },
  { starts: '\xff\xd8\xff', is: 'is a JPEG picture, not a .blend file; save the scene from Blender' },
  { starts: 'PK\x03\x04', is: 'is a zip archive, not a .blend file; unpack it' },
];

const lfsStart = 'version https://git-lfs';

function notABlend(bytes: Uint8Array): BlendFailure {
  const text = decode(bytes.subarray(0, 64), 'latin1');
  if (text.length === 0) return new BlendFailure('truncated', 'is empty; copy or save it again');
  if (magic.startsWith(text)) return cutHeader();
  if (text.startsWith(lfsStart)) {
    return new BlendFailure('lfs-pointer', 'is a Git LFS pointer, not the file itself; run "git lfs pull"');
  }
  const known = signatures.find((signature) => text.startsWith(signature.starts));
  const sentence = known?.is ?? 'is not a .blend file (it does not begin with "BLENDER"); save it from Blender';
  return new BlendFailure('not-a-blend', sentence);
}

function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '.');
}
