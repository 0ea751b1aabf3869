import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import * as v from 'valibot';
import type { Store } from '../ports.js';
import { readLinks, type LinksReading, type ReadLinks } from './blend-links.js';

/** Raised when the reader learns to see more in a file: what older ones remembered is then read anew. */
const linksVersion = 1;
const nameLengthCharacters = 32;

const whole = v.pipe(v.number(), v.integer());
const asset = v.object({
  role: v.picklist([
    ...(['library', 'image', 'sequence', 'udim', 'movie', 'sound', 'font', 'clip', 'volume', 'cache'] as const),
    ...(['script', 'ies'] as const),
  ]),
  path: v.string(),
  usedBy: v.string(),
  neededBy: v.exactOptional(v.array(v.string())),
  folder: v.exactOptional(v.literal(true)),
  tiles: v.exactOptional(v.array(whole)),
  series: v.exactOptional(v.literal(true)),
  windows: v.exactOptional(
    v.array(v.object({ first: whole, last: whole, start: whole, cyclic: v.boolean(), also: v.array(whole) })),
  ),
  unused: v.exactOptional(v.literal(true)),
  optional: v.exactOptional(v.literal(true)),
});
const reading = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    links: v.object({
      assets: v.array(asset),
      linkedImages: v.array(v.string()),
      scenes: v.array(v.object({ frameStart: whole, frameEnd: whole })),
      canRender: v.boolean(),
    }),
  }),
  v.object({ ok: v.literal(false), code: v.string(), message: v.string() }),
]);

/** Reads the links of each content once, and remembers them in the store for whoever asks next. */
export function cachedLinks(store: Store, storeUri: string): ReadLinks {
  const asked = new Map<string, Promise<LinksReading>>();
  return async (tree, path) => {
    const key = await tree.contentKey(path);
    if (key === null) return readLinks(tree, path);
    // Caches of physics lie in a folder named after the file, so that its name is part of what it reads.
    const named = JSON.stringify([linksVersion, key, posix.basename(path)]);
    const reading = asked.get(named) ?? remembered(named, { store, storeUri, fresh: () => readLinks(tree, path) });
    asked.set(named, reading);
    return reading;
  };
}

async function remembered(
  named: string,
  {
    store,
    storeUri,
    fresh,
  }: { readonly store: Store; readonly storeUri: string; readonly fresh: () => Promise<LinksReading> },
): Promise<LinksReading> {
  const hash = createHash('sha256').update(named).digest('hex').slice(0, nameLengthCharacters);
  const uri = `${storeUri}/closures/${hash}.json`;
  const known = parseReading(await store.read(uri));
  if (known !== null) return known;
  const made = await fresh();
  // A pointer's content may be fetched at any time.
  if (made.ok || made.code !== 'lfs-pointer') {
    await store.write(uri, new TextEncoder().encode(JSON.stringify(made)));
  }
  return made;
}

/** Anything that is not what was remembered here counts as never remembered. */
function parseReading(bytes: Uint8Array | null): LinksReading | null {
  if (bytes === null) return null;
  try {
    const parsed = v.safeParse(reading, JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
