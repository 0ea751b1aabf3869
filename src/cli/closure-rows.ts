import { nameBelow } from '../core/references.js';
import type { ClosureOutline } from '../flows/closure.js';
import { oneLine } from './fault.js';
import { formatCount } from './format.js';
import type { Painter } from './paint.js';

type Use = ClosureOutline['uses'][number];

/** A page shows this many lines of a closure; the JSON document has all. */
const rowsMax = 200;
/** Labels are padded up to here, so that paths stand below each other. */
const labelWidthCharacters = 32;

/** Who uses what, as an indented tree: what a library uses stands below it, once. */
export function closureRows({ uses, root, scene }: ClosureOutline, paint: Painter): readonly string[] {
  const rows: string[] = [];
  const shown = new Set<string>();
  const byHolder = grouped(uses);
  const add = (holder: string, depth: number): void => {
    shown.add(holder);
    for (const use of byHolder.get(holder) ?? []) {
      rows.push(row(use, depth, root, paint));
      if (use.role === 'library' && !shown.has(use.path)) add(use.path, depth + 1);
    }
  };
  add(scene, 1);
  const more = rows.length - rowsMax;
  return more > 0 ? [...rows.slice(0, rowsMax), `  and ${formatCount(more, 'line')} more`] : rows;
}

function grouped(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const group = groups.get(use.holder);
    if (group === undefined) groups.set(use.holder, [use]);
    else group.push(use);
  }
  return groups;
}

function row({ usedBy, path, files, state }: Use, depth: number, root: string, paint: Painter): string {
  const label = `${'  '.repeat(depth)}${oneLine(usedBy)}`.padEnd(labelWidthCharacters);
  const count = files > 1 ? paint.dim(`  ${formatCount(files, 'file')}`) : '';
  const wrong = state === 'there' ? '' : `  ${paint.red(state)}`;
  return `${label}  ${oneLine(nameBelow(root, path))}${count}${wrong}`;
}
