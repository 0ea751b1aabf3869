import type { ClosureOutline } from '../flows/closure.js';
import type { Inspection } from '../flows/inspect.js';
import { closureRows } from './closure-rows.js';
import { oneLine } from './fault.js';
import { findingRows } from './finding-rows.js';
import { formatBytes, formatCount } from './format.js';
import type { Painter } from './paint.js';
import { sceneRows } from './scene-rows.js';

/** The most lines that a list of things takes before it says how many more there are. */
const listedAtMost = 8;
const labelWidthCharacters = 11;

/** A page about a scene file: what is wrong first, then the file, then each scene, what it reads, and what could run code. */
export function inspectionPage(
  path: string,
  { inspection, outline }: { readonly inspection: Inspection; readonly outline: ClosureOutline },
  paint: Painter,
): string {
  const row = (label: string, value: string): string =>
    `  ${paint.dim(label.padEnd(labelWidthCharacters))} ${oneLine(value)}`;
  const lines = [
    ...findingRows(inspection.findings, paint),
    `${paint.bold(oneLine(path))}  ${describeFile(inspection.file)}`,
    ...inspection.scenes.flatMap((scene) => [
      '',
      `${paint.bold(`scene ${oneLine(scene.name)}`)}${scene.name === inspection.activeScene ? '  opens with the file' : ''}`,
      ...sceneRows(scene).map(([label, value]) => row(label, value)),
    ]),
    ...describeClosure(inspection, outline, paint),
    ...section('simulations', describeSimulations(inspection), paint),
    ...section(
      'code in the file (Python of its own does not run in a render; plain arithmetic in a driver does)',
      describeCode(inspection),
      paint,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** Who reads what, and what all of it amounts to: so much moves when the scene is packed. */
function describeClosure({ closure }: Inspection, outline: ClosureOutline, paint: Painter): readonly string[] {
  const sum = `${formatCount(closure.files.length, 'file')}, ${formatBytes(closure.bytes)}, below ${oneLine(outline.root)}`;
  if (outline.uses.length === 0)
    return ['', `${paint.bold('what it reads')}  nothing but itself, ${formatBytes(closure.bytes)}`];
  return ['', `${paint.bold('what it reads')}  ${sum}`, ...closureRows(outline, paint)];
}

function describeFile(file: Inspection['file']): string {
  const compression = file.compression === 'none' ? 'not compressed' : file.compression;
  const layout = `${file.pointerSize * 8}-bit ${file.endianness}-endian`;
  return `saved by Blender ${file.version}, needs ${file.minVersion} or newer, ${compression}, ${layout}`;
}

function describeSimulations({ simulations }: Inspection): readonly string[] {
  return simulations.map(({ kind, object, baked, range }) => {
    const state = baked === null ? 'baked or not: only the disk knows' : baked ? 'baked' : 'not baked';
    return `${kind} of ${object}${range === null ? '' : `, frames ${range.start} to ${range.end}`}, ${state}`;
  });
}

function describeCode({ texts, drivers, scriptNodes }: Inspection): readonly string[] {
  return [
    ...texts.filter((text) => text.register).map((text) => `text ${text.name} registers itself when the file opens`),
    ...drivers.map((driver) => `driver of ${driver.owner}, ${driver.property}: ${driver.expression}`),
    ...scriptNodes.map((node) => `shader script ${node.script} in ${node.owner}`),
  ];
}

function section(title: string, lines: readonly string[], paint: Painter): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - listedAtMost;
  return [
    '',
    paint.bold(title),
    ...lines.slice(0, listedAtMost).map((line) => `  ${oneLine(line)}`),
    ...(rest > 0 ? [`  and ${formatCount(rest, 'more')}`.replace(/s$/, '')] : []),
  ];
}
