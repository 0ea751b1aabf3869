import * as v from 'valibot';

/** What a spec must look like where it comes from outside: a plan in a store. */

const text = v.pipe(v.string(), v.nonEmpty());
const positive = v.pipe(v.number(), v.integer(), v.minValue(1));
const rate = v.object({ numerator: v.pipe(v.number(), v.minValue(1)), denominator: v.pipe(v.number(), v.minValue(1)) });
/** Becomes part of a file's name. */
// eslint-disable-next-line no-control-regex -- a NUL is exactly what a name must not bring along
const suffix = v.pipe(v.string(), v.regex(/^[^/\u0000]{1,64}$/));

const format = v.object({
  fileFormat: v.pipe(v.string(), v.regex(/^[A-Z0-9_]{1,40}$/)),
  depth: positive,
  extension: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,8}$/)),
  asInFile: v.boolean(),
});

const pixels = v.object({
  scene: text,
  viewLayers: v.nullable(v.array(text)),
  camera: v.nullable(text),
  engine: text,
  scale: positive,
  samples: v.nullable(positive),
  denoise: v.picklist(['file', 'on', 'off']),
  device: v.object({ backend: text, names: v.array(v.string()) }),
  persistentData: v.boolean(),
  simplify: v.nullable(v.object({ subdivision: v.number(), particles: v.number() })),
  format,
  views: v.array(suffix),
  colour: v.nullable(v.object({ display: text, view: text, look: text })),
  size: v.nullable(v.object({ width: positive, height: positive })),
});

const delivery = v.object({
  frames: text,
  rate,
  kind: v.picklist(['video', 'still']),
  sound: v.boolean(),
  pixelAspect: rate,
  quality: v.picklist(['low', 'medium', 'high']),
  burnIn: v.nullable(v.string()),
});

export const specShape = v.object({ pixels, delivery });
