import type { Memory } from './memory.js';
import { Record } from './record.js';

/** Object.restrictflag */
const hiddenFromRendersFlag = 1 << 2;

/** As saved; where it is animated, that of the frame at which the file was saved. */
export function isHiddenFromRenders(object: Record): boolean {
  return object.flag(['restrictflag', 'visibility_flag'], hiddenFromRendersFlag);
}

/**
 * Names of the cameras that a scene shows in one of its view layers, by the scene's address. A `Base` stands among the
 * data of its scene, one for each object of a view layer, none for what an excluded collection holds.
 */
export function camerasByScene(memory: Memory, cameras: readonly Record[]): ReadonlyMap<bigint, readonly string[]> {
  const names = new Map(cameras.map((camera) => [camera.address, camera.idName() ?? '']));
  const shown = new Map<bigint, Set<string>>();
  if (names.size === 0) return new Map();
  for (const block of memory.withStruct('Base')) {
    const name = names.get(Record.ofBlock(memory, block)?.pointer('object') ?? 0n);
    if (name === undefined || block.owner?.code !== 'SC') continue;
    const known = shown.get(block.owner.address);
    if (known === undefined) shown.set(block.owner.address, new Set([name]));
    else known.add(name);
  }
  return new Map([...shown].map(([scene, found]) => [scene, [...found].sort()]));
}
