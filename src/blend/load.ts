import { codeAt, codeBytes, parseHead } from './blocks.js';
import type { BlockHead } from './blocks.js';
import type { Content, RandomContent, StreamContent } from './content.js';
import { Dna } from './dna.js';
import { BlendFailure } from './failure.js';
import type { Findings } from './findings.js';
import { DnaFinder, Recorder, dnaCode } from './first-pass.js';
import type { BlendHeader } from './header.js';
import { isInteresting, isReadThrough, neededFields, ownsTexts, structOfCode } from './interests.js';
import { dnaBytesMax, keptBlockBytesMax, rawBlockBytesMax, tailReadBytes } from './limits.js';
import { Memory, datablockCodeLetters } from './memory.js';
import { walkBlocks } from './walk.js';
import type { Visitor, Walk } from './walk.js';

const dnaPayloadStart = 'SDNA';
const thumbnailCode = 'TEST';
const dataCode = 'DATA';
/** Marks bytes without a struct. */
const rawIndex = 0;

interface FoundDna {
  readonly dna: Dna;
  /** Content offset of its block head. */
  readonly offset: number;
}

/** Reads the blocks that matter. Throws BlendFailure where nothing can be known. */
export async function loadMemory(content: Content, header: BlendHeader, findings: Findings): Promise<Memory> {
  if (content.kind === 'stream') return await loadStream(content, header, findings);
  const found = (await findDnaInTail(content, header)) ?? (await findDnaByWalking(content, header));
  const keeper = new Keeper(new Memory(header, found.dna));
  const walk = await walkBlocks(content, header, keeper);
  // The first DNA1 is the one that counts. Another one in the tail would describe other structs.
  if (keeper.dnaOffset === null || keeper.dnaOffset === found.offset) {
    reportWalk(walk, keeper, findings);
    return keeper.memory;
  }
  const first = await findDnaByWalking(content, header);
  const again = new Keeper(new Memory(header, first.dna));
  reportWalk(await walkBlocks(content, header, again), again, findings);
  findings.add('several-dna', 'warning', 'The file holds more than one DNA1 block; the first one was used.');
  return again.memory;
}

async function loadStream(content: StreamContent, header: BlendHeader, findings: Findings): Promise<Memory> {
  const recorder = new Recorder();
  const walk = await walkBlocks(content, header, recorder);
  const dna = foundDna(recorder, walk, header).dna;
  const replayed = new Keeper(new Memory(header, dna));
  if (recorder.replay(replayed)) {
    reportWalk(walk, replayed, findings);
    return replayed.memory;
  }
  const keeper = new Keeper(new Memory(header, dna));
  reportWalk(await walkBlocks(content, header, keeper), keeper, findings);
  return keeper.memory;
}

/** Keeps the payloads that matter while a walk goes by. */
class Keeper implements Visitor {
  readonly memory: Memory;
  readonly #wanted: readonly boolean[];
  #dnaOffset: number | null = null;
  #overflow = false;
  #shortScenes = 0;
  /** Code of the datablock that the blocks now belong to. */
  #owner = '';

  constructor(memory: Memory) {
    this.memory = memory;
    const { dna } = memory;
    this.#wanted = Array.from({ length: dna.structCount }, (_, index) => isInteresting(dna.structName(index) ?? ''));
  }

  /** Where the first DNA1 stands. */
  get dnaOffset(): number | null {
    return this.#dnaOffset;
  }

  /** Not all that matters fitted within the limits. */
  get overflow(): boolean {
    return this.#overflow;
  }

  get shortScenes(): number {
    return this.#shortScenes;
  }

  wants(head: BlockHead, position: number): number {
    if (head.code === dnaCode) this.#dnaOffset ??= position;
    if (head.code.length === datablockCodeLetters) this.#owner = head.code;
    return this.#overflow ? 0 : this.#keptLength(head, this.#structIndex(head));
  }

  visit(head: BlockHead, payload: Uint8Array): boolean {
    const index = this.#structIndex(head);
    const struct = index === rawIndex ? null : this.memory.dna.struct(index);
    this.#overflow = !this.memory.keep(head, struct, payload);
    return true;
  }

  #structIndex(head: BlockHead): number {
    const name = structOfCode(head.code);
    return name === null ? head.struct : (this.memory.dna.indexOf(name) ?? head.struct);
  }

  #keptLength(head: BlockHead, index: number): number {
    if (index === rawIndex) {
      if (head.code === thumbnailCode) return Math.min(head.length, keptBlockBytesMax);
      const mayBeText = head.code === dataCode && head.length <= rawBlockBytesMax && ownsTexts(this.#owner);
      return mayBeText ? head.length : 0;
    }
    const { dna } = this.memory;
    if (this.#wanted[index] !== true) {
      // Of other datablocks only the name matters: what belongs to them is told by it.
      const name = head.code.length === datablockCodeLetters ? dna.structNamed('ID') : null;
      return name === null ? 0 : Math.min(head.length, name.size);
    }
    const needed = this.#neededBytes(index);
    if (needed !== null) return Math.min(head.length, needed);
    if (!isReadThrough(head.code)) return Math.min(head.length, keptBlockBytesMax);
    // A scene whose block was cut short is read past its end, as renderers without bounds checks do.
    const size = dna.struct(index)?.size ?? 0;
    if (size > head.length) this.#shortScenes += 1;
    return Math.min(Math.max(head.length, size), keptBlockBytesMax);
  }

  /** How much of a struct must be held where not all of it must. */
  #neededBytes(index: number): number | null {
    const fields = neededFields(this.memory.dna.structName(index) ?? '');
    const struct = fields === null ? null : this.memory.dna.struct(index);
    if (fields === null || struct === null) return null;
    const ends = fields.map((name) => {
      const field = struct.fields.get(name);
      return field === undefined ? 0 : field.offset + field.size * field.count;
    });
    return Math.max(...ends);
  }
}

function reportWalk(walk: Walk, keeper: Keeper, findings: Findings): void {
  const { position } = walk;
  switch (walk.end) {
    case 'cut':
      findings.add('no-end-block', 'warning', 'The file has no end block; it may have been cut when it was copied.');
      break;
    case 'cut-in-block':
      findings.add('truncated', 'error', `The file ends inside the block at byte ${position}; copy or save it again.`);
      break;
    case 'damaged': {
      const message = `The block at byte ${position} has an impossible length; what stands after it was not read.`;
      findings.add('damaged-block', 'error', message);
      break;
    }
    case 'end':
    case 'stopped':
      break;
  }
  if (keeper.overflow) {
    const message = 'The file holds more data than this reader keeps; some of it was not looked at.';
    findings.add('partly-read', 'error', message);
  }
  if (keeper.shortScenes > 0) {
    findings.add('short-block', 'error', 'A scene is stored in a block that is too short; its values may be wrong.');
  }
  if (keeper.memory.dna.damaged) {
    const message = 'Part of the description of structures (DNA1) is damaged; values may be wrong.';
    findings.add('damaged-dna', 'error', message);
  }
  const duplicates = keeper.memory.duplicateAddresses;
  if (duplicates > 0) {
    const message = `${duplicates} blocks share their address with another one; links between datablocks may be wrong.`;
    findings.add('duplicate-addresses', 'warning', message);
  }
}

/** Looks for the last DNA1 whose payload can be read. The walk checks later that it is the right one. */
async function findDnaInTail(content: RandomContent, header: BlendHeader): Promise<FoundDna | null> {
  const start = Math.max(header.size, content.size - tailReadBytes);
  const length = content.size - start;
  if (length <= 0) return null;
  const tail = await content.read(start, length, length);
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const bytes = Buffer.from(tail.buffer, tail.byteOffset, tail.byteLength);
  let at: number = bytes.lastIndexOf(dnaCode);
  for (; at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(dnaCode, at - 1)) {
    const payloadAt = at + header.headSize;
    if (payloadAt + codeBytes > bytes.byteLength) continue;
    if (bytes.toString('latin1', payloadAt, payloadAt + codeBytes) !== dnaPayloadStart) continue;
    const head = parseHead(view, at, header, codeAt(view, at));
    const end = payloadAt + head.length;
    if (head.length <= 0 || head.length > dnaBytesMax || end > bytes.byteLength) continue;
    const dna = parseDna(tail.slice(payloadAt, end), header);
    if (dna !== null) return { dna, offset: start + at };
  }
  return null;
}

function parseDna(payload: Uint8Array, header: BlendHeader): Dna | null {
  try {
    return new Dna(payload, header);
  } catch (error) {
    if (error instanceof BlendFailure) return null;
    throw error;
  }
}

async function findDnaByWalking(content: Content, header: BlendHeader): Promise<FoundDna> {
  const finder = new DnaFinder();
  return foundDna(finder, await walkBlocks(content, header, finder), header);
}

/** What a walk for DNA1 found, or the failure that says why it found none. */
function foundDna(finder: DnaFinder, { end, position }: Walk, header: BlendHeader): FoundDna {
  if (finder.payload !== null) return { dna: new Dna(finder.payload, header), offset: finder.offset };
  switch (end) {
    case 'cut':
    case 'cut-in-block':
      throw new BlendFailure('truncated', 'ends before its description of structures (DNA1); copy or save it again');
    case 'damaged':
      throw new BlendFailure('damaged', `has a damaged block at byte ${position}; restore it from a backup`);
    case 'end':
    case 'stopped':
      throw new BlendFailure('damaged', 'has no description of its structures (DNA1); restore it from a backup');
  }
}
