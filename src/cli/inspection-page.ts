import { formatFrames, framesOfScene } from '../core/frames.js';
import { rateOf } from '../core/rate.js';
import type { Inspection } from '../flows/inspect.js';
import { oneLine } from './fault.js';
import { formatCount, formatDuration } from './format.js';
import type { Painter } from './paint.js';

type InspectedScene = Inspection['scenes'][number];

/** A page about a scene file: what is wrong first, then the file, then each scene. */
export function inspectionPage(path: string, inspection: Inspection, paint: Painter): string {
  const { file } = inspection;
  const lines = [
    ...inspection.findings.map((finding) => {
      const label = finding.severity === 'error' ? paint.red('error') : paint.yellow(finding.severity);
      return `${label}  ${oneLine(finding.message)}`;
    }),
    `${paint.bold(oneLine(path))}  saved by Blender ${file.version}, needs ${file.minVersion} or newer, ${describeBytes(file)}`,
    ...inspection.scenes.flatMap((scene) => ['', ...describeScene(scene, inspection.activeScene, paint)]),
  ];
  return `${lines.join('\n')}\n`;
}

function describeBytes(file: Inspection['file']): string {
  const compression = file.compression === 'none' ? 'not compressed' : file.compression;
  return `${compression}, ${file.pointerSize * 8}-bit ${file.endianness}-endian`;
}

function describeScene(scene: InspectedScene, active: string | null, paint: Painter): readonly string[] {
  const row = (name: string, value: string): string => `  ${paint.dim(name.padEnd(10))} ${oneLine(value)}`;
  return [
    `${paint.bold(`scene ${oneLine(scene.name)}`)}${scene.name === active ? '  (opens with the file)' : ''}`,
    row('frames', describeFrames(scene)),
    row('size', describeSize(scene)),
    row(
      'engine',
      scene.engine +
        (scene.cycles.samples === null || scene.engine !== 'CYCLES'
          ? ''
          : `, ${formatCount(scene.cycles.samples, 'Cycles sample')}`),
    ),
    row('camera', scene.camera ?? 'none'),
    ...scene.markers
      .filter((marker) => marker.camera !== null)
      .map((marker) => row('', `${marker.camera ?? ''} from frame ${marker.frame}`)),
    row('output', scene.outputFormat + (scene.hasSound ? ', with sound' : '')),
  ];
}

function describeFrames(scene: InspectedScene): string {
  const rate = rateOf(scene.fps, scene.fpsBase);
  const shown =
    rate === null ? 'no usable frame rate' : `${Number((rate.numerator / rate.denominator).toFixed(3))} fps`;
  const range = `${scene.frameStart} to ${scene.frameEnd}${scene.frameStep > 1 ? ` every ${scene.frameStep}` : ''}`;
  try {
    const frames = framesOfScene(scene);
    if (frames.length === 0) return `${range} (none), ${shown}`;
    const seconds =
      rate === null
        ? ''
        : `, ${formatDuration((frames.length * rate.denominator * Math.max(1, scene.frameStep)) / rate.numerator)}`;
    return `${formatFrames(frames)} (${formatCount(frames.length, 'frame')}${seconds}), ${shown}`;
  } catch {
    return `${range} (more than can be rendered at once), ${shown}`;
  }
}

function describeSize(scene: InspectedScene): string {
  const { x, y, percentage } = scene.resolution;
  return percentage === 100 ? `${x} x ${y}` : `${x} x ${y} at ${percentage} %`;
}
