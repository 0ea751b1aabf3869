import type { Finding } from './facts.js';
import { formatFrames } from './frames.js';
import { isAbsoluteReference, isWindowsReference } from './references.js';

/** Who names a file, as far as sentences about it need to know. */
export interface Reference {
  readonly role: string;
  /** As stored. */
  readonly path: string;
  readonly usedBy: string;
  readonly neededBy?: readonly string[];
  readonly unused?: true;
  readonly optional?: true;
  /** Name of the library that holds the datablock; `null` for the scene file itself. */
  readonly library: string | null;
}

/** Paths and names in a file may be a kilobyte long; a sentence shows this much of one. */
const pathShownCharacters = 200;
/** What the decoder puts where bytes are no UTF-8. */
const undecodable = '\ufffd';

/** The code of a file that Git LFS has not brought. */
const lfsPointerCode = 'lfs-pointer';
export const outsideRootCode = 'outside-root';
export const absolutePathCode = 'absolute-path';

/** Pixels do not depend on a sound; a text travels inside the file, and shader scripts do not run. */
const harmlessRoles: ReadonlyMap<string, Finding['severity']> = new Map([
  ['sound', 'warning'],
  ['script', 'warning'],
]);

/** A file that is not there. `name` is where it was looked for, `twin` a file that differs from it by case alone. */
export function missingFile(reference: Reference, name: string, twin: string | null): readonly Finding[] {
  const severity = absenceOf(reference);
  if (severity === null) return [];
  const stored = shown(reference.path);
  const reader = readerOf(reference);
  const about = { path: name, usedBy: reference.usedBy, severity };
  if (twin !== null) {
    return [
      {
        ...about,
        code: 'wrong-case',
        message: `${stored} does not exist, but ${shown(twin)} does, and ${reader} reads the first; names of files differ by case here, so correct the path.`,
      },
    ];
  }
  if (reference.path.includes(undecodable)) {
    return [
      {
        ...about,
        code: 'missing-file',
        message: `The path ${stored} that ${reader} reads is not written in UTF-8, so no file can be found by it; choose the file again in Blender.`,
      },
    ];
  }
  const remedy = isWindowsReference(reference.path)
    ? 'it is a path of a Windows machine, so bring the file beside the scene and make the path relative'
    : 'add the file or correct the path';
  return [{ ...about, code: 'missing-file', message: `${stored} does not exist, but ${reader} reads it; ${remedy}.` }];
}

/** Files of a series that the scene's frames ask for and that are not there. */
export function missingNumbers(reference: Reference, numbers: readonly number[], name: string): readonly Finding[] {
  const severity = absenceOf(reference);
  if (severity === null || numbers.length === 0) return [];
  const which = numbers.length === 1 ? 'File' : 'Files';
  const verb = numbers.length === 1 ? 'does' : 'do';
  return [
    {
      code: 'missing-file',
      severity,
      path: name,
      usedBy: reference.usedBy,
      message: `${which} ${formatFrames(numbers)} of the series ${shown(reference.path)} ${verb} not exist, but ${readerOf(reference)} reads ${numbers.length === 1 ? 'it' : 'them'} within the scene's frames; add what is missing or shorten the sequence.`,
    },
  ];
}

/** `null` where nobody misses it. */
function absenceOf({ optional, unused, role }: Reference): Finding['severity'] | null {
  if (optional === true) return null;
  return unused === true ? 'info' : (harmlessRoles.get(role) ?? 'error');
}

/** A path that names a place of one machine; where the closure travels, the file is not found by it. */
export function absolutePath(
  reference: Reference,
  name: string,
  { travels }: { readonly travels: boolean },
): readonly Finding[] {
  if (!isAbsoluteReference(reference.path) || reference.unused === true) return [];
  return [
    {
      code: absolutePathCode,
      severity: travels ? 'error' : 'warning',
      path: name,
      usedBy: reference.usedBy,
      message: `${shown(reference.path)}, which ${readerOf(reference)} reads, is a path of one machine alone; make it relative (File > External Data > Make Paths Relative).`,
    },
  ];
}

/** A file outside the root; `opened` where it is read all the same. */
export function outsideRoot(
  reference: Reference,
  name: string,
  { opened }: { readonly opened: boolean },
): readonly Finding[] {
  const end = opened ? 'so nobody else has it' : 'so it was not opened';
  return [
    {
      code: outsideRootCode,
      severity: opened ? 'warning' : reference.unused === true ? 'info' : 'error',
      path: name,
      usedBy: reference.usedBy,
      message: `${shown(reference.path)}, which ${readerOf(reference)} reads, lies outside the project, ${end}; move the file into it and correct the path.`,
    },
  ];
}

export function lfsPointer(reference: Reference, name: string): Finding {
  return {
    code: lfsPointerCode,
    severity: reference.unused === true ? 'info' : 'error',
    path: name,
    usedBy: reference.usedBy,
    message: `${shown(name)} is a Git LFS pointer without its content, but ${readerOf(reference)} reads it; run git lfs pull.`,
  };
}

/** A library that cannot be read; `why` is the rest of a sentence. */
export function unreadableLibrary(reference: Reference, name: string, why: string): Finding {
  const message = `The library ${shown(name)} ${why}; ${reference.usedBy} needs it.`;
  return { code: 'unreadable-library', severity: 'error', path: name, usedBy: reference.usedBy, message };
}

const gravity = { error: 0, warning: 1, info: 2 } as const;

/** What refuses a render comes first; within one severity the order stays. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

/** Names that would be one file where case does not count. */
export function caseTwins(names: Iterable<string>): readonly Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const name of names) {
    const folded = name.toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, name);
    if (twin === undefined) continue;
    const message = `${shown(twin)} and ${shown(name)} differ by case only: on Windows and macOS one takes the other's place; rename one.`;
    findings.push({ code: 'case-twins', severity: 'warning', path: name, message });
  }
  return findings;
}

function readerOf({ usedBy, neededBy, library }: Reference): string {
  const needed = neededBy === undefined || neededBy.length === 0 ? '' : ` (used by ${neededBy.map(shown).join(', ')})`;
  return `${shown(usedBy)}${needed}${library === null ? '' : ` in the library ${shown(library)}`}`;
}

function shown(text: string): string {
  return text.length > pathShownCharacters ? `${text.slice(0, pathShownCharacters)}…` : text;
}
