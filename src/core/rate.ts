/** A frame rate as video containers want it: `numerator / denominator` frames a second. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** `fps_base` is a 32-bit float: 1.001 is stored as 1.00100004673. Anything closer than its grain is the number that was meant. */
const baseTolerance = 1.5e-7;
const rateTermLimit = 1_000_000;

/** Outside of these a video is a slide show of hours or a flash of microseconds, and FFmpeg refuses to write it. */
const slowestRate = 0.01;
const fastestRate = 1000;

/**
 * The rational rate that a scene means: 24 / 1.001 is 24000/1001, not 23.97602285.
 * `null` where the scene's numbers name no rate (0, NaN, negative).
 */
export function rateOf(fps: number, fpsBase: number | null): Rate | null {
  const usable = fpsBase !== null && fps > 0 && fpsBase > 0 && Number.isFinite(fps) && Number.isFinite(fpsBase);
  if (!usable || !Number.isFinite(fps / fpsBase)) return null;
  const base = rationalNear(fpsBase);
  if (base === null) return null;
  const framesASecond = fps / fpsBase;
  if (framesASecond < slowestRate || framesASecond > fastestRate) return null;
  return reduce(fps * base.denominator, base.numerator);
}

/** A stepped list plays as fast as the scene does: every third frame of 24 fps is 8 fps. */
export function rateForStep(rate: Rate, step: number): Rate {
  return reduce(rate.numerator, rate.denominator * step);
}

function rationalNear(value: number): Rate | null {
  // Convergents of the continued fraction; the first one within tolerance has the smallest terms.
  let [previousNumerator, numerator] = [1, Math.floor(value)];
  let [previousDenominator, denominator] = [0, 1];
  let rest = value - Math.floor(value);
  while (Math.abs(numerator / denominator - value) > baseTolerance * value) {
    const whole = Math.floor(1 / rest);
    rest = 1 / rest - whole;
    [previousNumerator, numerator] = [numerator, whole * numerator + previousNumerator];
    [previousDenominator, denominator] = [denominator, whole * denominator + previousDenominator];
    if (numerator > rateTermLimit || denominator > rateTermLimit) return null;
  }
  return numerator === 0 ? null : { numerator, denominator };
}

function reduce(numerator: number, denominator: number): Rate {
  let [a, b] = [numerator, denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return { numerator: numerator / a, denominator: denominator / a };
}

/** Rates of broadcast are fractions that people write as decimals. */
const broadcastDecimals: ReadonlyMap<string, Rate> = new Map([
  ['23.976', { numerator: 24_000, denominator: 1001 }],
  ['23.98', { numerator: 24_000, denominator: 1001 }],
  ['29.97', { numerator: 30_000, denominator: 1001 }],
  ['47.952', { numerator: 48_000, denominator: 1001 }],
  ['59.94', { numerator: 60_000, denominator: 1001 }],
  ['119.88', { numerator: 120_000, denominator: 1001 }],
]);

const written = /^(?<numerator>\d{1,6})(?:\.(?<decimals>\d{1,3})|\/(?<denominator>\d{1,6}))?$/;

/** Reads a rate as people write it: `24`, `12.5`, `23.976`, `24000/1001`; `null` for what is none. */
export function parseRate(text: string): Rate | null {
  const trimmed = text.trim();
  const groups = written.exec(trimmed)?.groups;
  if (groups === undefined) return null;
  const known = broadcastDecimals.get(trimmed);
  if (known !== undefined) return known;
  const decimals = groups['decimals'] ?? '';
  const numerator = Number(`${groups['numerator'] ?? ''}${decimals}`);
  const denominator = Number(groups['denominator'] ?? '1') * 10 ** decimals.length;
  const framesASecond = numerator / denominator;
  if (!(framesASecond >= slowestRate && framesASecond <= fastestRate)) return null;
  return reduce(numerator, denominator);
}

/** The canonical text of a rate; `parseRate` reads it back. */
export function formatRate({ numerator, denominator }: Rate): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}
