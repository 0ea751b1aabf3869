import { Fault } from './errors.js';
import type { FileFacts } from './facts.js';
import { compareVersions } from './versions.js';

/**
 * The Blender to render a file with: the version that saved it, else the oldest of the newer ones (which reads what an
 * older one wrote), else the newest that may open it at all. Among equals the first found counts. Where none may, the
 * newest is answered if `force` says that somebody insists.
 */
export function chooseBlender<Found extends { readonly version: string }>(
  file: Pick<FileFacts, 'file'>,
  found: readonly Found[],
  { force }: { readonly force: boolean },
): Found {
  const { version, minVersion } = file.file;
  const ascending = [...found].sort((a, b) => compareVersions(a.version, b.version));
  const newest = ascending.findLast(
    (blender) => compareVersions(blender.version, ascending.at(-1)?.version ?? '') === 0,
  );
  const same = found.find((blender) => compareVersions(blender.version, version) === 0);
  const newer = ascending.find((blender) => compareVersions(blender.version, version) > 0);
  const able = ascending.filter((blender) => compareVersions(blender.version, minVersion) >= 0).at(-1);
  const chosen = same ?? newer ?? able ?? (force ? newest : undefined);
  if (chosen !== undefined) return chosen;
  const versions = [...new Set(ascending.map((blender) => blender.version))].join(', ');
  throw new Fault(
    'refused',
    'blender-too-old',
    `The file needs Blender ${minVersion} or newer, but Blender ${versions} is what renders here; install a newer one and name it, or the folder of all versions, in DAILIES_BLENDER.`,
  );
}
