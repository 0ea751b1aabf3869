import * as v from 'valibot';

/** Scenes may write to our descriptor: what they say is bounded, so that it cannot drown what others say. */
const bytes = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)));
const secondsLimit = 1e8;
const textLimitCharacters = 2_000;
const text = v.pipe(
  v.string(),
  v.transform((whole) => whole.slice(0, textLimitCharacters)),
);

/** Frames of no scene write more layers than this; a scene that says so wants to keep the worker busy. */
const layersLimit = 1_000;
/** A folder of a node and a file in it; neither is hidden, neither leads out. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what a name must not bring along
const layerName = v.pipe(v.string(), v.regex(/^(?!\.)[^/\u0000-\u001f]{1,120}\/(?!\.)[^/\u0000-\u001f]{1,240}$/));

const eventShape = v.variant('event', [
  v.object({ event: v.literal('sandbox'), gaps: v.pipe(v.array(text), v.maxLength(10)) }),
  v.object({ event: v.literal('opened'), memory: bytes }),
  v.object({
    event: v.literal('frame'),
    frame: v.pipe(v.number(), v.integer()),
    seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(secondsLimit)),
    memory: bytes,
    /** What File Output nodes wrote for it: `Depth/Image0001.exr`. */
    layers: v.pipe(v.array(layerName), v.maxLength(layersLimit)),
  }),
  v.object({ event: v.literal('stepped'), frame: v.pipe(v.number(), v.integer()) }),
  v.object({ event: v.literal('rendered') }),
  v.object({ event: v.literal('sound'), path: v.string() }),
  v.object({ event: v.literal('problem'), code: text, message: text }),
  v.object({ event: v.literal('refused'), code: text, message: text }),
  v.object({ event: v.literal('done'), memory: bytes }),
]);

/** What the Python side in Blender tells, a JSON line at a time. */
export type BlenderEvent = v.InferOutput<typeof eventShape>;

/** `undefined` for a line that is no event of ours: a scene's own code may write to our descriptor. */
export function parseBlenderEvent(line: string): BlenderEvent | undefined {
  try {
    const result = v.safeParse(eventShape, JSON.parse(line));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
