import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** In pieces of the usual 64 KiB hashing takes more than twice as long. */
const readAtOnceBytes = 2 ** 20;

/** Lower-case hex of bytes, as records hold it. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same of a file of any size; rejects where it cannot be read. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path, { highWaterMark: readAtOnceBytes })) hash.update(part as Uint8Array);
  return hash.digest('hex');
}
