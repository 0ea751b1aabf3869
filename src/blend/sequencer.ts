import { listItemsMax, stripDepthMax } from './limits.js';
import type { Record } from './record.js';

/** Sequence.type. Types of 8 and above are effects. */
export const stripTypes = {
  image: 0,
  meta: 1,
  scene: 2,
  movie: 3,
  sound: 4,
  soundFile: 5,
  clip: 6,
  mask: 7,
} as const;

const muteFlag = 1 << 5;

export interface Strip {
  readonly record: Record;
  readonly name: string;
  readonly type: number;
  /** Muted itself, or inside a muted meta strip. */
  readonly muted: boolean;
}

/** All strips of a scene's sequencer, also those inside meta strips. */
export function* stripsOf(scene: Record): Generator<Strip, undefined> {
  const editing = scene.follow('ed', 'Editing');
  if (editing === null) return undefined;
  let left = listItemsMax;
  for (const strip of nested(editing, { depth: 0, muted: false })) {
    left -= 1;
    if (left < 0) return undefined;
    yield strip;
  }
  return undefined;
}

function* nested(
  holder: Record,
  { depth, muted }: { readonly depth: number; readonly muted: boolean },
): Generator<Strip, undefined> {
  for (const record of holder.list('seqbase')) {
    const type = record.number('type', -1);
    const mutedHere = muted || record.flag('flag', muteFlag);
    yield { record, type, muted: mutedHere, name: stripName(record) };
    if (type === stripTypes.meta && depth < stripDepthMax)
      yield* nested(record, { depth: depth + 1, muted: mutedHere });
  }
  return undefined;
}

/** Strips are named like datablocks, with two letters of kind: `SQShot`. */
function stripName(record: Record): string {
  return (record.text('name') ?? '').slice(2);
}

export function isSoundStrip(type: number): boolean {
  return type === stripTypes.sound || type === stripTypes.soundFile;
}

/** What a render would show: a strip on the top level that is neither sound nor muted. */
export function hasVisibleStrip(scene: Record): boolean {
  const editing = scene.follow('ed', 'Editing');
  if (editing === null) return false;
  for (const record of editing.list('seqbase')) {
    if (!isSoundStrip(record.number('type', -1)) && !record.flag('flag', muteFlag)) return true;
  }
  return false;
}
