import { shortened, type LogProblem } from './log-rules.js';

/** Other lines may come between those of one message, because two streams are read; a message is told in few. */
const linesOfMessageLimit = 60;

const drivers = {
  refused: /restricted access disallows (?<what>.+), enable auto-execution/,
  failed: /Error in PyDriver: expression failed: (?<expression>.*)$/,
  target:
    /^For target: \(type=(?<type>.*?), name="(?<name>.*)", property=(?<property>.*?), property_index=(?<index>-?\d+)\)/,
} as const;

const tracebacks = {
  start: 'Traceback (most recent call last):',
  place: /^\s+File "(?<file>.*)", line (?<line>\d+)/,
  end: /^(?<error>[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Iteration|Warning)\b.*)$/,
} as const;

/** Python that Blender runs for itself: a scene's mistake is where it was called from. */
const blendersOwn = /\/scripts\/(?:modules|startup|addons|addons_core)\/|^<frozen /;
/** Our own Python; a text of the same name in a scene has the scene file for its folder. */
const ours = /(?<!\.blend)\/(?:driver|probe)\.py$/;

interface FailedDriver {
  readonly expression: string;
  readonly refused: string | null;
}

/** What follows errors of a scene's Python through the lines that they are told in. */
export interface ScriptErrors {
  /** What became certain with this line, or `null`. */
  take(line: string): LogProblem | null;
  /** What was begun and not told to its end, because the log is at its end. */
  rest(): LogProblem | null;
}

export function createScriptErrors(): ScriptErrors {
  let refused: string | null = null;
  let driver: FailedDriver | null = null;
  let traceback: string[] | null = null;
  let linesLeft = 0;

  const endDriver = (target: string): LogProblem | null => {
    const failed = driver;
    driver = null;
    return failed === null ? null : driverProblem(failed, target);
  };
  const endTraceback = (error: string): LogProblem | null => {
    const places = traceback;
    traceback = null;
    return places === null ? null : scriptProblem(places, error);
  };

  return {
    take(line) {
      const disallowed = drivers.refused.exec(line)?.groups?.['what'];
      if (disallowed !== undefined) refused = disallowed;

      const expression = drivers.failed.exec(line)?.groups?.['expression'];
      if (expression !== undefined) {
        const earlier = endDriver('');
        driver = { expression, refused };
        refused = null;
        linesLeft = linesOfMessageLimit;
        return earlier;
      }
      const target = drivers.target.exec(line)?.groups;
      if (target !== undefined) return endDriver(describeTarget(target));

      if (line.includes(tracebacks.start)) {
        const earlier = endTraceback('');
        traceback = [];
        linesLeft = linesOfMessageLimit;
        return earlier;
      }
      if (traceback !== null) {
        const place = tracebacks.place.exec(line)?.groups;
        if (place !== undefined) traceback.push(`${place['file'] ?? ''}:${place['line'] ?? ''}`);
        const error = tracebacks.end.exec(line)?.groups?.['error'];
        if (error !== undefined) return endTraceback(error);
      }
      if ((driver !== null || traceback !== null) && --linesLeft <= 0) return endDriver('') ?? endTraceback('');
      return null;
    },
    rest: () => endDriver('') ?? endTraceback(''),
  };
}

function describeTarget(target: Readonly<Record<string, string>>): string {
  const index = target['index'] === '-1' ? '' : `[${target['index'] ?? ''}]`;
  return ` of ${shortened(target['type'])} "${shortened(target['name'])}", ${shortened(target['property'])}${index}`;
}

function driverProblem({ expression, refused }: FailedDriver, target: string): LogProblem {
  const driver = `The driver${target} (${shortened(expression)})`;
  return refused === null
    ? { code: 'broken-driver', fatal: false, message: `${driver} failed, so its value is 0: correct it in Blender.` }
    : {
        code: 'disabled-driver',
        fatal: false,
        message: `${driver} did not run, because it needs the ${shortened(refused)}: bake it into key frames, or trust the file with --allow-scripts.`,
      };
}

/** `null` for what is told elsewhere: a driver's error with its target, our own by its exit status. */
function scriptProblem(places: readonly string[], error: string): LogProblem | null {
  const files = places.map((place) => place.replace(/:\d+$/, ''));
  if (files.includes('<bpy driver>') || ours.test(files[0] ?? '')) return null;
  const place = places.findLast((_, index) => !blendersOwn.test(files[index] ?? '')) ?? places.at(-1);
  const where = place === undefined ? '' : ` in ${shortened(place)}`;
  const what = error === '' ? '' : ` (${shortened(error)})`;
  return {
    code: 'script-failed',
    fatal: false,
    message: `A script failed${where}${what}: correct it, because what it should have done is missing from the picture.`,
  };
}
