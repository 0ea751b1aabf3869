import { answersMax } from './limits.js';
import type { Block, Memory } from './memory.js';
import type { ScriptNode, ScriptedDriver, TextBlock } from './model.js';
import { Record } from './record.js';

/** Text.flags */
const textFlags = { inMemory: 1 << 2, register: 1 << 4 } as const;
/** ChannelDriver.type */
const pythonDriver = 1;
/** NodeShaderScript.mode: a text in the file, or a file. */
const externalScript = 1;

/** People's words for the letters of a datablock's kind. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['AC', 'action'],
  ['AR', 'armature'],
  ['CA', 'camera'],
  ['CF', 'cache file'],
  ['CU', 'curve'],
  ['CV', 'hair curves'],
  ['GD', 'grease pencil'],
  ['GP', 'grease pencil'],
  ['GR', 'collection'],
  ['IM', 'image'],
  ['KE', 'shape keys'],
  ['LA', 'light'],
  ['LP', 'light probe'],
  ['LS', 'line style'],
  ['LT', 'lattice'],
  ['MA', 'material'],
  ['MB', 'metaball'],
  ['MC', 'movie clip'],
  ['ME', 'mesh'],
  ['MS', 'mask'],
  ['NT', 'node group'],
  ['OB', 'object'],
  ['PA', 'particle settings'],
  ['PT', 'point cloud'],
  ['SC', 'scene'],
  ['SK', 'speaker'],
  ['SO', 'sound'],
  ['TE', 'texture'],
  ['TX', 'text'],
  ['VF', 'font'],
  ['VO', 'volume'],
  ['WO', 'world'],
]);

/** The datablock a block belongs to, for people: `object Cube`. */
export function ownerName(memory: Memory, block: Block | null): string {
  if (block === null) return 'the file';
  const name = Record.ofBlock(memory, block)?.idName() ?? '';
  return `${kinds.get(block.code) ?? block.code} ${name}`;
}

export function textBlocks(texts: readonly Record[]): readonly TextBlock[] {
  return texts.map((text) => ({
    name: text.idName() ?? '',
    register: text.flag('flags', textFlags.register),
    path: textPath(text),
  }));
}

function textPath(text: Record): string | null {
  const path = text.textAt('name') ?? '';
  return path === '' ? null : path;
}

/** The file that a text is a copy of; `null` for texts that live in the `.blend` alone. */
export function textFile(text: Record): string | null {
  return text.flag('flags', textFlags.inMemory) ? null : textPath(text);
}

export function scriptedDrivers(memory: Memory): readonly ScriptedDriver[] {
  const drivers: ScriptedDriver[] = [];
  for (const block of memory.withStruct('FCurve')) {
    const curve = Record.ofBlock(memory, block);
    const driver = curve?.follow('driver');
    if (curve === null || driver?.struct.name !== 'ChannelDriver' || driver.number('type', 0) !== pythonDriver)
      continue;
    if (drivers.length >= answersMax) break;
    drivers.push({
      owner: ownerName(memory, block.owner),
      property: `${curve.textAt('rna_path') ?? ''}[${curve.number('array_index', 0)}]`,
      expression: driver.text('expression') ?? '',
    });
  }
  return drivers;
}

export function scriptNodes(memory: Memory): readonly ScriptNode[] {
  const scripts: ScriptNode[] = [];
  for (const block of memory.withStruct('bNode')) {
    const node = Record.ofBlock(memory, block);
    const storage = node?.follow('storage');
    if (node === null || storage?.struct.name !== 'NodeShaderScript') continue;
    if (scripts.length >= answersMax) break;
    const external = storage.number('mode', 0) === externalScript;
    const script = external ? storage.text('filepath') : node.follow('id')?.idName();
    scripts.push({ owner: ownerName(memory, block.owner), script: script ?? '', external });
  }
  return scripts;
}
