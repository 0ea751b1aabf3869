import { posix } from 'node:path';
import type { AssetReference } from '../blend/index.js';
import {
  absolutePath,
  lfsPointer,
  missingFile,
  missingNumbers,
  outsideRoot,
  unreadableLibrary,
  type Reference,
} from '../core/closure-findings.js';
import { Fault } from '../core/errors.js';
import type { Finding } from '../core/facts.js';
import {
  commonFolder,
  isAbsoluteReference,
  nameBelow,
  nameInSeries,
  resolveReference,
  seriesOf,
} from '../core/references.js';
import type { Tree } from '../ports.js';
import { AssetMembers } from './asset-members.js';
import type { BlendLinks, ReadLinks } from './blend-links.js';
import { inParallel } from './in-parallel.js';

type ClosureRole = AssetReference['role'] | 'scene';

/** One file of a closure. */
export interface ClosureFile {
  /** Absolute. */
  readonly path: string;
  readonly role: ClosureRole;
  /** Datablocks that name it, each once: `image wood`. */
  readonly usedBy: readonly string[];
  /** Bytes; of the content, where a pointer stands in its place. */
  readonly size: number;
  readonly pointerTo: string | null;
  readonly isOutside: boolean;
}

/** Who uses what: one reference of one `.blend`. */
export interface ClosureUse {
  /** Absolute path of the `.blend` that holds the datablock. */
  readonly holder: string;
  readonly role: ClosureRole;
  readonly usedBy: string;
  /** Absolute, as resolved: of a series or of tiles, the name that is stored. */
  readonly path: string;
  readonly files: number;
  readonly state: 'there' | 'missing' | 'outside';
}

export interface ClosureWalk {
  /** What paths are told relative to: the tree's root, or outside of any the folder that holds all files. Absolute. */
  readonly root: string;
  readonly files: readonly ClosureFile[];
  /** Absolute paths of what is named and cannot be read: it is not there, or must not be opened. */
  readonly missing: readonly string[];
  readonly uses: readonly ClosureUse[];
  readonly findings: readonly Finding[];
}

/** Libraries may link libraries, in circles too; more than these are no production. */
const librariesMax = 10_000;
const membersAtOnce = 16;

/** Follows what a scene file names, libraries recursively, and looks whether it is there. Hashes nothing. */
export async function walkClosure(
  tree: Tree,
  scene: { readonly path: string; readonly links: BlendLinks },
  read: ReadLinks,
): Promise<ClosureWalk> {
  const walk = new Walk(tree, scene, read);
  await walk.run();
  return walk.result();
}

interface Holder {
  readonly path: string;
  readonly links: BlendLinks;
}

/** How a path is told. */
type Naming = (path: string) => string;

class Walk {
  readonly #tree: Tree;
  readonly #scene: Holder;
  readonly #read: ReadLinks;
  readonly #members: AssetMembers;
  readonly #files = new Map<string, Omit<ClosureFile, 'usedBy'> & { readonly usedBy: Set<string> }>();
  readonly #missing = new Set<string>();
  readonly #uses: ClosureUse[] = [];
  /** What is to be told, once the root is known that paths are told relative to. */
  readonly #told: ((name: Naming) => readonly Finding[])[] = [];

  constructor(tree: Tree, scene: Holder, read: ReadLinks) {
    this.#tree = tree;
    this.#scene = scene;
    this.#read = read;
    this.#members = new AssetMembers(tree);
  }

  async run(): Promise<void> {
    const { path } = this.#scene;
    const found = await this.#tree.stat(path);
    if (typeof found === 'string') {
      throw new Fault('refused', 'no-such-file', `${path} ${found === 'missing' ? 'does not exist' : 'lies outside'}.`);
    }
    this.#files.set(path, { path, role: 'scene', usedBy: new Set(), ...found });
    const holders = await this.#holders();
    // A library's image may be shown by whoever links it: only where nobody does are its own users all there are.
    const linked = new Set(holders.flatMap(({ links }) => links.linkedImages));
    for (const holder of holders) {
      for (const asset of holder.links.assets) await this.#add(narrowed(asset, linked), holder);
      await this.#addPointCaches(holder);
    }
  }

  result(): ClosureWalk {
    const { hasBounds, root: bounds } = this.#tree;
    const root = hasBounds ? bounds : commonFolder([...this.#files.keys()]);
    const findings = new Map<string, Finding>();
    for (const finding of this.#told.flatMap((tell) => tell((path) => nameBelow(root, path)))) {
      findings.set([finding.code, finding.path, finding.usedBy].join('\0'), finding);
    }
    return {
      root,
      files: [...this.#files.values()].map((file) => ({ ...file, usedBy: [...file.usedBy] })),
      missing: [...this.#missing],
      uses: this.#uses,
      findings: [...findings.values()],
    };
  }

  /** The scene file and every library that can be read, each once. */
  async #holders(): Promise<readonly Holder[]> {
    const holders: Holder[] = [this.#scene];
    const seen = new Set([this.#scene.path]);
    // The list grows while it is gone through.
    for (const holder of holders) {
      for (const asset of holder.links.assets) {
        if (asset.role !== 'library') continue;
        const path = resolveReference(asset.path, holder.path);
        if (seen.has(path) || seen.size > librariesMax) continue;
        seen.add(path);
        if (typeof (await this.#tree.stat(path)) === 'string') continue;
        const reading = await this.#read(this.#tree, path);
        if (reading.ok) holders.push({ path, links: reading.links });
        // That a pointer is no library is told with all other pointers.
        else if (reading.code !== 'lfs-pointer') {
          const reference = this.#reference(asset, holder);
          this.#told.push((name) => [unreadableLibrary(reference, name(path), reading.message)]);
        }
      }
    }
    return holders;
  }

  async #add(asset: AssetReference, holder: Holder): Promise<void> {
    const path = resolveReference(asset.path, holder.path);
    const reference = this.#reference(asset, holder);
    const { there, numbersLacking, lacking } = await this.#members.of(asset, path, {
      holder: holder.path,
      scenes: this.#scene.links.scenes,
    });
    const count = { files: 0, notOpened: 0, openedOutside: 0 };
    const absent: string[] = [...lacking];
    await inParallel(there, membersAtOnce, async (member) => {
      const found = await this.#tree.stat(member);
      if (found === 'missing') {
        if (asset.folder !== true) absent.push(member);
        return;
      }
      if (found === 'outside') {
        count.notOpened += 1;
        return;
      }
      count.files += 1;
      if (found.isOutside) count.openedOutside += 1;
      if (found.pointerTo !== null) this.#told.push((name) => [lfsPointer(reference, name(member))]);
      const known = this.#files.get(member);
      if (known !== undefined) known.usedBy.add(asset.usedBy);
      else this.#files.set(member, { path: member, role: asset.role, usedBy: new Set([asset.usedBy]), ...found });
    });
    // What may be absent and is tells nothing.
    if (asset.optional === true && count.files === 0 && count.notOpened === 0) return;
    const isEmptyFolder = asset.folder === true && count.files === 0 && count.notOpened === 0;
    if (isEmptyFolder) absent.push(path);
    if (count.notOpened > 0) this.#missing.add(path);
    if (asset.optional !== true) for (const one of absent) this.#missing.add(one);
    const isOutside = this.#tree.hasBounds
      ? count.openedOutside > 0
      : count.files > 0 && isElsewhere(asset.path, path, holder);
    const travels = this.#tree.isStrict;
    this.#told.push((name) => [
      ...(count.notOpened > 0 || isOutside ? outsideRoot(reference, name(path), { opened: isOutside }) : []),
      ...absolutePath(reference, name(path), { travels }),
    ]);
    await this.#tellAbsent(reference, { path, absent, numbersLacking });
    const state = count.notOpened > 0 ? 'outside' : count.files === 0 ? 'missing' : 'there';
    this.#uses.push({ holder: holder.path, role: asset.role, usedBy: asset.usedBy, path, files: count.files, state });
  }

  async #tellAbsent(
    reference: Reference,
    {
      path,
      absent,
      numbersLacking,
    }: { readonly path: string; readonly absent: readonly string[]; readonly numbersLacking: readonly number[] },
  ): Promise<void> {
    if (numbersLacking.length > 0) {
      const first = posix.join(posix.dirname(path), nameInSeries(seriesOf(path), numbersLacking[0] ?? 0));
      this.#told.push((name) => missingNumbers(reference, numbersLacking, name(first)));
      return;
    }
    for (const one of absent) {
      const twin = await this.#members.twinOf(one);
      this.#told.push((name) => {
        // Of tiles each has its own name; what is stored stands for all of them.
        const stored = one === path ? reference : { ...reference, path: name(one) };
        return missingFile(stored, name(one), twin === null ? null : name(twin));
      });
    }
  }

  /** Physics caches lie in a folder named after the file; whatever is in it may be read. */
  async #addPointCaches(holder: Holder): Promise<void> {
    const folder = `blendcache_${posix.basename(holder.path).replace(/\.[^.]*$/, '')}`;
    const path = posix.join(posix.dirname(holder.path), folder);
    const isNamed = this.#uses.some((use) => use.holder === holder.path && use.path === path);
    if (isNamed || (await this.#members.namesIn(path)).length === 0) return;
    const usedBy = `point caches of ${posix.basename(holder.path)}`;
    await this.#add({ role: 'cache', path: `//${folder}`, usedBy, folder: true, optional: true }, holder);
  }

  #reference(asset: AssetReference, holder: Holder): Reference {
    return { ...asset, library: holder.path === this.#scene.path ? null : posix.basename(holder.path) };
  }
}

/** Outside Git no root says what belongs together; a relative path that climbs out of everything does not. */
function isElsewhere(stored: string, path: string, holder: Holder): boolean {
  return (
    !isAbsoluteReference(stored) && commonFolder([path, holder.path]) === '/' && posix.dirname(holder.path) !== '/'
  );
}

function narrowed(asset: AssetReference, linked: ReadonlySet<string>): AssetReference {
  if (asset.windows === undefined || !linked.has(asset.usedBy.replace(/^image /, ''))) return asset;
  const open: Partial<AssetReference> & Pick<AssetReference, 'role' | 'path' | 'usedBy'> = { ...asset };
  delete (open as { windows?: unknown }).windows;
  return open;
}
