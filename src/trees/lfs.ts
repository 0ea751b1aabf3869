import { join } from 'node:path';
import { hashFile, statAsset } from './local-file.js';

/** A pointer is a few lines of text; Git LFS itself reads none that is longer. */
export const pointerBytesMax = 1024;

/** What a Git LFS pointer says of the file it stands for. */
export interface LfsPointer {
  /** sha256 of the content, lower-case hex. */
  readonly oid: string;
  /** Bytes of the content. */
  readonly size: number;
}

const versionLine = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1$/;

/** The pointer in a file's bytes, `null` where it is any other file. */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.byteLength > pointerBytesMax) return null;
  const [version = '', ...lines] = new TextDecoder().decode(bytes).split(/\r?\n/);
  if (!versionLine.test(version)) return null;
  const oid = lines.map((line) => /^oid sha256:(?<oid>[0-9a-f]{64})$/.exec(line)?.groups?.['oid']).find(Boolean);
  const size = lines.map((line) => /^size (?<size>\d{1,15})$/.exec(line)?.groups?.['size']).find(Boolean);
  return oid === undefined || size === undefined ? null : { oid, size: Number(size) };
}

/** Where Git LFS keeps a content on this machine, `null` where it was not fetched or is damaged. */
export async function fetchedContent(gitFolder: string, { oid, size }: LfsPointer): Promise<string | null> {
  const place = join(gitFolder, 'lfs', 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  if ((await statAsset(place)) !== size) return null;
  return (await hashFile(place)) === oid ? place : null;
}
