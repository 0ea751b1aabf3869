import type { FileFacts, Finding, SceneFacts } from './facts.js';
import type { BlenderCapabilities } from './spec.js';
import { compareVersions } from './versions.js';

/** Up to 2.80 the same colours had other names, which Blender translates as it opens the file. */
const firstVersionOfToday = '2.81';

type ColourFacts = SceneFacts['colorManagement'];

/** Whether this Blender's own configuration has every name by which the scene manages its colours. */
export function knowsColours(colours: ColourFacts, blender: BlenderCapabilities): boolean {
  return missingColour(colours, blender) === null;
}

/**
 * A display, view or look that this Blender does not know it replaces by its default without a word, and the picture
 * looks different than at its author's.
 */
export function checkColours(file: FileFacts, scene: SceneFacts, blender: BlenderCapabilities): readonly Finding[] {
  if (compareVersions(file.file.version, firstVersionOfToday) < 0) return [];
  const missing = missingColour(scene.colorManagement, blender);
  if (missing === null) return [];
  return [
    {
      code: 'colour-missing',
      severity: 'error',
      message: `The scene "${scene.name}" shows its colours by the ${missing}, which Blender ${blender.version} here does not know and would silently replace; render with the Blender that the file was made in, or name its configuration with --ocio.`,
    },
  ];
}

function missingColour(colours: ColourFacts, { displays, looks }: BlenderCapabilities): string | null {
  const { displayDevice, viewTransform, look } = colours;
  if (displayDevice === '' || viewTransform === '') return null;
  const display = displays.find(({ name }) => name === displayDevice);
  if (display === undefined) return `display device "${displayDevice}"`;
  if (!display.views.includes(viewTransform)) return `view transform "${viewTransform}"`;
  return look === '' || look === 'None' || looks.includes(look) ? null : `look "${look}"`;
}
