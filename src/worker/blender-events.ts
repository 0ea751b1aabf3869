import * as v from 'valibot';

const bytes = v.nullable(v.pipe(v.number(), v.minValue(0)));

const eventShape = v.variant('event', [
  v.object({ event: v.literal('sandbox'), gaps: v.array(v.string()) }),
  v.object({ event: v.literal('opened'), memory: bytes }),
  v.object({
    event: v.literal('frame'),
    frame: v.pipe(v.number(), v.integer()),
    path: v.string(),
    seconds: v.number(),
    memory: bytes,
  }),
  v.object({ event: v.literal('sound'), path: v.string() }),
  v.object({ event: v.literal('problem'), code: v.string(), message: v.string() }),
  v.object({ event: v.literal('refused'), code: v.string(), message: v.string() }),
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
