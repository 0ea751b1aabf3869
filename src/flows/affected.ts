import type { Finding } from '../core/facts.js';
import { nameBelow } from '../core/references.js';
import type { CommitTree } from '../ports.js';
import type { ReadLinks } from './blend-links.js';
import { inParallel } from './in-parallel.js';
import { walkClosure } from './walk-closure.js';

/** A scene file whose closure is not the same in both commits. */
interface AffectedScene {
  /** Relative to the repository. */
  readonly scene: string;
  /** Files of its closure that came, went or changed; relative to the repository, sorted. */
  readonly because: readonly string[];
  /** It has something to be rendered by; files of assets alone have not. */
  readonly renderable: boolean;
}

export interface Affected {
  readonly affected: readonly AffectedScene[];
  /** Scene files of the head whose closure cannot be told. */
  readonly findings: readonly Finding[];
}

/** Path → what lies there: a content, or `missing`. */
type Contents = ReadonlyMap<string, string>;

/** What is remembered of files is read from the disk, one small file each. */
const scenesAtOnce = 16;

const sceneFileName = /\.blend$/i;

/** The scene files of `head` whose closure differs from that in `base`; without a base, all of them. */
export async function findAffected(
  { base, head }: { readonly base: CommitTree | null; readonly head: CommitTree },
  read: ReadLinks,
): Promise<Affected> {
  if (base?.commit === head.commit) return { affected: [], findings: [] };
  const scenes = head.files.filter((file) => sceneFileName.test(file));
  const compared = await inParallel(scenes, scenesAtOnce, (scene) => compareScene(scene, { base, head }, read));
  return {
    affected: compared.flatMap((one) => one.affected),
    findings: compared.flatMap((one) => one.findings),
  };
}

async function compareScene(
  scene: string,
  { base, head }: { readonly base: CommitTree | null; readonly head: CommitTree },
  read: ReadLinks,
): Promise<Affected> {
  const now = await contentsOf(head, scene, read);
  const before = base === null ? nothing : await contentsOf(base, scene, read);
  const because = differences(before.contents, now.contents);
  return {
    affected: because.length > 0 ? [{ scene, because, renderable: now.canRender }] : [],
    findings: now.unknown === null ? [] : [{ ...now.unknown, path: scene }],
  };
}

interface SceneContents {
  readonly contents: Contents;
  readonly canRender: boolean;
  /** Why no more than the file itself is known. */
  readonly unknown: Finding | null;
}

const nothing: SceneContents = { contents: new Map(), canRender: false, unknown: null };

async function contentsOf(tree: CommitTree, scene: string, read: ReadLinks): Promise<SceneContents> {
  const path = `${tree.root}/${scene}`;
  const own = await tree.contentKey(path);
  if (own === null) return nothing;
  const reading = await read(tree, path);
  if (!reading.ok) {
    const message = `${scene} ${reading.message}; what it reads is unknown.`;
    const unknown: Finding = { code: reading.code, severity: 'warning', message };
    return { contents: new Map([[scene, own]]), canRender: false, unknown };
  }
  const { files, missing } = await walkClosure(tree, { path, links: reading.links }, read);
  const contents = new Map(missing.map((one) => [nameBelow(tree.root, one), 'missing']));
  for (const file of files) {
    contents.set(nameBelow(tree.root, file.path), (await tree.contentKey(file.path)) ?? 'missing');
  }
  return { contents, canRender: reading.links.canRender, unknown: null };
}

function differences(before: Contents, now: Contents): readonly string[] {
  const paths = new Set([...before.keys(), ...now.keys()]);
  // What is named and in neither commit is no difference.
  const changed = [...paths].filter((path) => (before.get(path) ?? 'missing') !== (now.get(path) ?? 'missing'));
  return changed.sort();
}
