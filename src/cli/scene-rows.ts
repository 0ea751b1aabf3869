import { formatFrames, framesOfScene } from '../core/frames.js';
import { rateOf } from '../core/rate.js';
import type { Inspection } from '../flows/inspect.js';
import { formatCount, formatDuration } from './format.js';

type InspectedScene = Inspection['scenes'][number];
type Row = readonly [label: string, value: string];

/** What a person wants to know of a scene, a row each; what is as usual is left out. */
export function sceneRows(scene: InspectedScene): readonly Row[] {
  const bound = scene.markers.filter((marker) => marker.camera !== null);
  return [
    ['frames', describeFrames(scene)],
    ...when(scene.previewRange.used, 'preview', `${scene.previewRange.start} to ${scene.previewRange.end}`),
    ...when(
      scene.frameMap.old !== scene.frameMap.new,
      'time remap',
      `${scene.frameMap.old} frames take ${scene.frameMap.new}`,
    ),
    ['size', describeSize(scene)],
    ['engine', describeEngine(scene)],
    ['camera', scene.camera ?? 'none'],
    ...bound.map((marker): Row => ['', `${marker.camera ?? ''} from frame ${marker.frame}`]),
    ...when(
      scene.viewLayers.length > 1 || scene.viewLayers.some(({ enabled }) => !enabled),
      'layers',
      describeLayers(scene),
    ),
    ...when(scene.world !== null, 'world', scene.world ?? ''),
    ...when(scene.backgroundScene !== null, 'background', `scene ${scene.backgroundScene ?? ''}`),
    ...when(scene.compositorUsed || scene.sequencerUsed, 'finishing', describeFinishing(scene)),
    ...when(scene.simplify.used, 'simplify', `subdivision at most ${scene.simplify.subdivision}`),
    ...when(scene.stereo, 'stereo', describeStereo(scene)),
    ['colours', describeColours(scene)],
    ['output', describeOutput(scene)],
  ];
}

function when(shown: boolean, label: string, value: string): readonly Row[] {
  return shown ? [[label, value]] : [];
}

function describeFrames(scene: InspectedScene): string {
  const rate = rateOf(scene.fps, scene.fpsBase);
  const pace = rate === null ? 'no usable frame rate' : `${Number((rate.numerator / rate.denominator).toFixed(3))} fps`;
  const step = Math.max(1, scene.frameStep);
  const range = `${scene.frameStart} to ${scene.frameEnd}${step > 1 ? ` every ${step}` : ''}`;
  try {
    const frames = framesOfScene(scene);
    if (frames.length === 0) return `${range} (none), ${pace}`;
    const seconds =
      rate === null ? '' : `, ${formatDuration((frames.length * step * rate.denominator) / rate.numerator)}`;
    return `${formatFrames(frames)} (${formatCount(frames.length, 'frame')}${seconds}), ${pace}`;
  } catch {
    return `${range} (more than can be rendered at once), ${pace}`;
  }
}

function describeSize(scene: InspectedScene): string {
  const { x, y, percentage } = scene.resolution;
  const aspect = scene.pixelAspect;
  const parts = [
    percentage === 100 ? `${x} x ${y}` : `${x} x ${y} at ${percentage} %`,
    aspect.x === aspect.y ? '' : `pixels ${aspect.x ?? '?'} : ${aspect.y ?? '?'}`,
    scene.border.used && !coversAll(scene.borderArea)
      ? `only a border${scene.border.cropped ? ', cropped to it' : ''}`
      : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function coversAll(area: InspectedScene['borderArea']): boolean {
  return area.minX === 0 && area.minY === 0 && area.maxX === 1 && area.maxY === 1;
}

function describeEngine(scene: InspectedScene): string {
  if (scene.engine === 'CYCLES') {
    const { samples, device, denoise } = scene.cycles.effective;
    return `CYCLES, ${formatCount(samples, 'sample')}, ${device}${denoise ? ', denoised' : ''}`;
  }
  const samples = scene.engine.startsWith('BLENDER_EEVEE') ? scene.eeveeSamples : null;
  return `${scene.engine === '' ? 'none named' : scene.engine}${samples === null ? '' : `, ${formatCount(samples, 'sample')}`}`;
}

function describeLayers(scene: InspectedScene): string {
  return scene.viewLayers.map(({ name, enabled }) => (enabled ? name : `${name} (off)`)).join(', ');
}

function describeFinishing(scene: InspectedScene): string {
  return [scene.compositorUsed ? 'compositor' : '', scene.sequencerUsed ? 'sequencer' : '']
    .filter((part) => part !== '')
    .join(' and ');
}

function describeStereo(scene: InspectedScene): string {
  const views = scene.stereoViews.views.filter(({ enabled }) => enabled).map(({ name }) => name);
  return `${scene.stereoViews.format}: ${views.join(', ')}`;
}

function describeColours(scene: InspectedScene): string {
  const { displayDevice, viewTransform, look } = scene.colorManagement;
  const names = [displayDevice, viewTransform, look === 'None' ? '' : look].filter((name) => name !== '');
  return `${names.length === 0 ? 'not managed' : names.join(', ')}${scene.filmTransparent ? ', transparent film' : ''}`;
}

function describeOutput(scene: InspectedScene): string {
  return `${scene.outputFormat}, ${scene.outputDepth} bit${scene.hasSound ? ', with sound' : ''}`;
}
