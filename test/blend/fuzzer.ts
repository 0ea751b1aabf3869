import { gzipSync } from 'node:zlib';
import { bytesSource, readBlend } from '../../src/blend/index.js';
import type { BlendReading } from '../../src/blend/index.js';
import { BlendWriter, modernLayout } from './blend-writer.js';
import { gzipMembers, zstdFrames } from './envelopes.js';
import { sceneStructs } from './scene-structs.js';
import { smallScene } from './small-scene.js';
import type { Layout, StructSpec } from './blend-writer.js';

/** Small numbers from a seed, the same on every machine (mulberry32). */
class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  }
}

const layouts: readonly Layout[] = [
  modernLayout,
  { version: 248, pointerSize: 4, little: true, heads: 'legacy' },
  { version: 249, pointerSize: 4, little: false, heads: 'legacy' },
  { version: 260, pointerSize: 8, little: false, heads: 'legacy' },
  { version: 502, pointerSize: 8, little: true, heads: 'large' },
];

/** Numbers at which readers stumble. */
const odd: readonly number[] = [0, 1, 2, 3, 4, 7, 8, 23, 24, 25, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x10000];
const oddWords: readonly number[] = [...odd, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffff0, 0x1000, 0x2000, 0x3000];
const codes: readonly string[] = [
  'SC',
  'OB',
  'DATA',
  'DNA1',
  'ENDB',
  'GLOB',
  'TEST',
  'REND',
  'IM',
  'LI',
  'ID',
  'TX',
  'ME',
];
const fieldTypes: readonly string[] = [
  'char',
  'short',
  'int',
  'float',
  'double',
  'ListBase',
  'ID',
  'Scene',
  'RenderData',
];

/** One file of the grammar header, blocks, DNA, envelope: mostly right, wrong where the dice say so. */
function fuzzedFile(seed: number, realFiles: readonly Buffer[]): Buffer {
  const random = new Random(seed);
  const inner = realFiles.length > 0 && random.chance(0.3) ? Buffer.from(random.pick(realFiles)) : writtenFile(random);
  if (random.chance(0.6)) disturb(inner, random);
  const cut = random.chance(0.1) ? inner.subarray(0, random.below(inner.length)) : inner;
  const wrapped = wrap(cut, random);
  if (random.chance(0.15)) disturb(wrapped, random);
  return wrapped;
}

function writtenFile(random: Random): Buffer {
  const layout = random.pick(layouts);
  const structs = random.chance(0.5) ? sceneStructs : oddStructs(random);
  const writer = new BlendWriter(layout, structs);
  try {
    if (random.chance(0.8)) smallScene(writer);
    for (let more = random.below(12); more > 0; more -= 1) addOddBlock(writer, structs, random);
  } catch {
    // Structs that lost the fields which the small scene sets: what was written so far is the file.
  }
  if (random.chance(0.1)) return writer.soFar();
  return writer.finish();
}

/** Structs with fields that come, go, and change. Only later structs are nested, so that sizes stay finite. */
function oddStructs(random: Random): readonly StructSpec[] {
  return sceneStructs.map((struct, index) => {
    if (index < 3 || random.chance(0.7)) return struct;
    const fields = struct.fields.filter(() => random.chance(0.9));
    if (random.chance(0.5)) {
      const type = random.pick(
        fieldTypes.filter((one) => one !== 'Scene' && one !== 'RenderData' && one !== struct.name),
      );
      fields.splice(
        random.below(fields.length + 1),
        0,
        `${type} ${random.pick(['extra', 'x[3]', '*p', 'm[2][2]', ''])}`,
      );
    }
    return { name: struct.name, fields };
  });
}

function addOddBlock(writer: BlendWriter, structs: readonly StructSpec[], random: Random): void {
  const address = BigInt(random.pick(oddWords));
  if (random.chance(0.4)) {
    const length = random.chance(0.5) ? random.pick(oddWords) | 0 : random.below(100);
    writer.raw(writer.head(random.pick(codes), length, { address, structIndex: random.pick(oddWords) | 0 }));
    if (random.chance(0.5)) writer.raw(Buffer.alloc(random.below(100), random.below(256)));
    return;
  }
  const struct = random.pick(structs);
  const values: Record<string, bigint> = {};
  for (const field of struct.fields) {
    const name = /^\w+ \*?(\w+)$/.exec(field)?.[1];
    const isNested = /^(ListBase|ID|RenderData|ImageFormatData|IDPropertyData) /.test(field) && !field.includes('*');
    if (name !== undefined && !isNested && random.chance(0.3)) values[name] = BigInt(random.pick(oddWords));
    if (name !== undefined && field.startsWith('ListBase')) values[`${name}.first`] = BigInt(random.pick(oddWords));
  }
  writer.block({ code: random.pick(codes), struct: struct.name, address, values: [values] });
}

function disturb(bytes: Buffer, random: Random): void {
  if (bytes.length < 8) return;
  const dna = bytes.lastIndexOf('SDNA');
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const inDna = dna > 0 && random.chance(0.4);
    const at = inDna ? dna + random.below(bytes.length - dna - 4) : random.below(bytes.length - 4);
    switch (random.below(4)) {
      case 0:
        bytes.writeUInt8(random.below(256), at);
        break;
      case 1:
        bytes.writeUInt16LE(random.pick(odd) & 0xffff, at);
        break;
      case 2:
        bytes.writeUInt32LE(random.pick(oddWords) >>> 0, at - (at % 4));
        break;
      default:
        bytes.copy(bytes, at, random.below(bytes.length - 4), Math.min(bytes.length, at + random.below(64)));
    }
  }
}

function wrap(bytes: Buffer, random: Random): Buffer {
  const frameBytes = 1 + random.below(5000);
  switch (random.below(8)) {
    case 0:
      return gzipSync(bytes);
    case 1:
      return gzipMembers(bytes, 1 + random.below(4));
    case 2:
      return zstdFrames(bytes, { frameBytes, sized: true, table: random.chance(0.7) });
    case 3:
      return zstdFrames(bytes, { frameBytes, sized: random.chance(0.5), skippableFirst: random.chance(0.3) });
    default:
      return bytes;
  }
}

/** Of the processor, which other work on the machine does not change. */
const slowMs = 5000;

/** Reads one fuzzed file and says what is wrong with the answer, or `null`. */
export async function fuzzOnce(seed: number, realFiles: readonly Buffer[]): Promise<string | null> {
  const bytes = fuzzedFile(seed, realFiles);
  const start = process.cpuUsage();
  let reading: BlendReading;
  try {
    reading = await readBlend(bytesSource(bytes));
  } catch (error) {
    // Errors of node's own parts are not of this realm, so they are no instances of Error here.
    return `threw ${String((error as { stack?: unknown }).stack ?? error)}`;
  }
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (took > slowMs) return `took ${Math.round(took)} ms`;
  return objection(reading);
}

function objection(reading: BlendReading): string | null {
  if (!reading.ok) {
    const { code, message } = reading.error;
    return message === '' || message.includes('\n')
      ? `answers ${code} with no sentence: ${JSON.stringify(message)}`
      : null;
  }
  for (const { code, message } of reading.findings) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(code)) return `has a finding with the code ${code}`;
    if (!message.endsWith('.')) return `has a finding that is no sentence: ${message}`;
  }
  for (const scene of reading.blend.scenes) {
    const whole = [
      scene.frameStart,
      scene.frameEnd,
      scene.frameStep,
      scene.fps,
      scene.resolution.x,
      scene.resolution.y,
    ];
    if (!whole.every(Number.isFinite)) return `has a scene with numbers that are none: ${whole.join(', ')}`;
  }
  JSON.stringify(reading);
  return null;
}
