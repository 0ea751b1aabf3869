import { Fault } from '../core/errors.js';
import { findAffected, type Affected } from '../flows/affected.js';
import { cachedLinks } from '../flows/closure-cache.js';
import type { CommitTree } from '../ports.js';
import { refuse } from './closure.js';
import { oneLine } from './fault.js';
import { findingRows } from './finding-rows.js';
import { painter } from './paint.js';
import type { CliWorld } from './world.js';

export interface AffectedFlags {
  readonly base?: string;
  readonly head?: string;
  readonly lfs?: string;
  readonly json?: boolean;
}

/** How many files a line names before it says how many more there are. */
const filesNamed = 3;

/** Prints the scene files whose closure changed between two commits; answers the exit status. */
export async function affected(flags: AffectedFlags, world: CliWorld): Promise<number> {
  try {
    await using head = await openCommit(flags.head ?? 'HEAD', flags, world);
    await using base = await openBase(flags, world);
    const read = cachedLinks(world.store, world.uriOf(world.storeFolder));
    const found = await findAffected({ base, head }, read);
    world.stdout.write(
      flags.json === true ? `${JSON.stringify({ schema: 1, ...found })}\n` : pageOf(found, { base, head }, world),
    );
    return 0;
  } catch (error) {
    return refuse(error, flags, world);
  }
}

function openCommit(revision: string, { lfs }: AffectedFlags, world: CliWorld): Promise<CommitTree> {
  const { cwd: folder, env } = world;
  return world.commitTree({ folder, revision, env, ...(lfs === undefined ? {} : { lfsRemote: lfs }) });
}

/** The commit before the head where none is named; `null` where there is none before it. */
async function openBase(flags: AffectedFlags, world: CliWorld): Promise<CommitTree | null> {
  if (flags.base !== undefined) return openCommit(flags.base, flags, world);
  try {
    return await openCommit(`${flags.head ?? 'HEAD'}^`, flags, world);
  } catch (error) {
    if (error instanceof Fault && error.code === 'no-commit') return null;
    throw error;
  }
}

function pageOf(
  { affected: scenes, findings }: Affected,
  { base, head }: { readonly base: CommitTree | null; readonly head: CommitTree },
  world: CliWorld,
): string {
  const paint = painter(world.stdout, world.env);
  const lines = scenes.map(({ scene, because, renderable }) => {
    const more = because.length - filesNamed;
    const named = because.slice(0, filesNamed).join(', ') + (more > 0 ? ` and ${more} more` : '');
    return oneLine(`${scene}  because of ${named}${renderable ? '' : ' (nothing in it to render)'}`);
  });
  const since = base === null ? 'there is no commit before it' : `since ${base.commit.slice(0, 10)}`;
  const none = `Nothing that a scene file reads changed in ${head.commit.slice(0, 10)}, ${since}.`;
  return `${[...findingRows(findings, paint), ...(lines.length === 0 ? [none] : lines)].join('\n')}\n`;
}
