import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { pipeline } from 'node:stream/promises';
import { Fault } from '../core/errors.js';
import { endOfGit, spawnGit, type Git } from './git.js';

const newline = 0x0a;
/** What stands before a blob: its name, `blob`, and its length. */
const headBytesMax = 200;

/** Reads blobs of a repository: small ones through one `git cat-file`, which stays open; large ones as streams. */
export class GitBlobs implements AsyncDisposable {
  readonly #git: Git;
  #child: ChildProcessWithoutNullStreams | null = null;
  #chunks: AsyncIterator<Buffer> | null = null;
  #held: Buffer = Buffer.alloc(0);
  /** One blob at a time: answers come in the order of the questions. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(git: Git) {
    this.#git = git;
  }

  /** The whole blob, in memory. */
  read(oid: string): Promise<Uint8Array> {
    const reading = this.#last.then(() => this.#readNow(oid));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  async sha256(oid: string): Promise<string> {
    const child = spawnGit(this.#git, ['cat-file', 'blob', oid]);
    const hash = createHash('sha256');
    await Promise.all([pipeline(child.stdout, hash), endOfGit(child)]);
    return hash.digest('hex');
  }

  async writeTo(oid: string, file: string): Promise<void> {
    const child = spawnGit(this.#git, ['cat-file', 'blob', oid]);
    await Promise.all([pipeline(child.stdout, createWriteStream(file, { flags: 'wx' })), endOfGit(child)]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    await this.#last;
    const ended = endOfGit(child).catch(() => undefined);
    child.stdin.end();
    child.stdout.resume();
    await ended;
    this.#child = null;
  }

  async #readNow(oid: string): Promise<Uint8Array> {
    const child = this.#start();
    child.stdin.write(`${oid}\n`);
    let end = this.#held.indexOf(newline);
    while (end < 0) {
      if (this.#held.length > headBytesMax) throw unreadable(oid);
      await this.#more(oid);
      end = this.#held.indexOf(newline);
    }
    const head = this.#held.subarray(0, end).toString('latin1');
    const size = /^[0-9a-f]+ blob (?<size>\d+)$/.exec(head)?.groups?.['size'];
    if (size === undefined) {
      this.#held = this.#held.subarray(end + 1);
      throw unreadable(oid);
    }
    this.#held = this.#held.subarray(end + 1);
    // A newline stands after each blob.
    const whole = Buffer.allocUnsafeSlow(Number(size) + 1);
    for (let filled = 0; ;) {
      const taken = this.#held.copy(whole, filled);
      this.#held = this.#held.subarray(taken);
      filled += taken;
      if (filled === whole.length) return whole.subarray(0, Number(size));
      await this.#more(oid);
    }
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child !== null) return this.#child;
    const child = spawnGit(this.#git, ['cat-file', '--batch']);
    // Writing to a Git that is gone is told by the reading that follows.
    child.stdin.on('error', () => undefined);
    child.on('error', () => undefined);
    this.#child = child;
    this.#chunks = (child.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    return child;
  }

  async #more(oid: string): Promise<void> {
    const next = await this.#chunks?.next();
    if (next === undefined || next.done === true) throw unreadable(oid);
    this.#held = this.#held.length === 0 ? next.value : Buffer.concat([this.#held, next.value]);
  }
}

function unreadable(oid: string): Fault {
  return new Fault('failed', 'git-blob', `Git cannot give the object ${oid}; run git fsck in the repository.`);
}
