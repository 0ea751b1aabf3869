import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { Fault, messageOf, systemCodeOf } from '../core/errors.js';
import type { ObjectReader } from '../ports.js';

/** In pieces of the usual 64 KiB hashing takes more than twice as long. */
const readAtOnceBytes = 2 ** 20;

/** Files of the kernel's own are regular to `stat`, and may be endless or wait for ever; no asset lies there. */
const kernelFolders = ['/proc/', '/sys/', '/dev/'];

/** The path of a regular file without links, `null` where there is none that a scene may read. */
export async function realAsset(path: string): Promise<string | null> {
  const real = await ignoreMissing(realpath(path));
  if (real === null || kernelFolders.some((folder) => real.startsWith(folder))) return null;
  return (await statAsset(real)) === null ? null : real;
}

/** Bytes of a regular file, `null` where there is none. */
export async function statAsset(path: string): Promise<number | null> {
  const found = await ignoreMissing(stat(path));
  return found?.isFile() === true ? found.size : null;
}

/** Opens a file by its real path; `null` stands for one that may not be opened, `named` is what to call it. */
export async function openFile(path: string | null, named: string): Promise<ObjectReader> {
  if (path === null) {
    throw new Fault('refused', 'unreadable', `${named} cannot be read: it does not exist, or lies outside the root.`);
  }
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const { size } = await handle.stat();
  return {
    size,
    async read(offset, length) {
      const buffer = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
    [Symbol.asyncDispose]: () => handle.close(),
  };
}

/** The first bytes of a file, `null` where it cannot be opened. */
export async function readStart(path: string, bytes: number): Promise<Uint8Array | null> {
  const handle = await ignoreMissing(open(path, 'r'));
  if (handle === null) return null;
  try {
    const buffer = new Uint8Array(bytes);
    const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Changes whenever a file is written, replaced or touched. */
export async function stampOf(path: string): Promise<string> {
  const { ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

/** Opening a stream costs more than reading this much at once. */
const readAtOnceBytesMax = 256 * 1024;

/** A small file's bytes, `null` for larger ones. */
export async function readSmall(path: string): Promise<Uint8Array | null> {
  if (((await statAsset(path)) ?? 0) > readAtOnceBytesMax) return null;
  return readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
}

export async function hashFile(path: string): Promise<string> {
  return digest(path, createHash('sha256'));
}

/** SHA-1 over a head and the bytes: what `git hash-object --no-filters` answers. */
export async function gitBlobName(path: string): Promise<string> {
  return digest(path, createHash('sha1').update(`blob ${String((await statAsset(path)) ?? 0)}\0`));
}

async function digest(path: string, hash: Hash): Promise<string> {
  try {
    const parts = createReadStream(path, { highWaterMark: readAtOnceBytes });
    for await (const part of parts) hash.update(part as Uint8Array);
    return hash.digest('hex');
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): Fault {
  return new Fault('refused', 'unreadable', `${path} cannot be read (${messageOf(error)}); make it readable.`, {
    cause: error,
  });
}

export async function ignoreMissing<T>(action: Promise<T>): Promise<T | null> {
  try {
    return await action;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' || code === 'ENAMETOOLONG' || code === 'EACCES')
      return null;
    throw error;
  }
}
