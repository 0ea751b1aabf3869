/** One user of a series of files: frame `start` of the scene shows the file `first`, and so on to `last`. */
interface Window {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly cyclic: boolean;
  readonly also: readonly number[];
}

/** Frames of a scene, inclusive. */
interface SceneFrames {
  readonly frameStart: number;
  readonly frameEnd: number;
}

/** A series that lacks more files than this is missing as a whole; nobody reads on. */
const numbersListed = 10_000;

/** Whether a file of a series may be read by one of its users, whatever frame is rendered. */
export function mayBeRead(windows: readonly Window[], number: number): boolean {
  return windows.some(({ first, last, also }) => (number >= first && number <= last) || also.includes(number));
}

/** Numbers that the scenes' own frames ask for and that `has` does not know, ascending. */
export function numbersLacking(
  windows: readonly Window[],
  scenes: readonly SceneFrames[],
  has: (number: number) => boolean,
): readonly number[] {
  const lacking = new Set<number>();
  for (const window of windows) {
    for (const scene of scenes) {
      const { from, to } = asked(window, scene);
      for (let number = Math.max(0, from); number <= to && lacking.size < numbersListed; number += 1) {
        if (!has(number)) lacking.add(number);
      }
    }
  }
  return [...lacking].sort((a, b) => a - b);
}

function asked(
  { first, last, start, cyclic }: Window,
  { frameStart, frameEnd }: SceneFrames,
): { from: number; to: number } {
  const length = last - first + 1;
  const whole = cyclic && (frameStart < start || frameEnd - start >= length);
  if (whole || length <= 0) return { from: first, to: last };
  const at = (frame: number): number => Math.min(last, Math.max(first, first + frame - start));
  return { from: at(frameStart), to: at(frameEnd) };
}
