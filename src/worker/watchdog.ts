import type { Problem } from '../core/status.js';

/** What a Blender may use up before it is given up; `null` for no limit. */
export interface WatchdogLimits {
  /** Without an event or a line of log. */
  readonly silenceMs: number | null;
  /** For one frame, with the simulation steps that lead to it; opening the file does not count. */
  readonly frameMs: number | null;
  /** Resident bytes of all its processes together. */
  readonly memoryBytes: number | null;
}

export const noLimits: WatchdogLimits = { silenceMs: null, frameMs: null, memoryBytes: null };

/** How a watchdog knows of the world. */
export interface WatchdogSenses {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** `null` where it cannot be known. */
  readonly residentBytes: () => Promise<number | null>;
}

export interface Watchdog {
  /** Blender gave a sign of life. */
  heard(): void;
  /** The file is open: from now on frames are rendered. */
  opened(): void;
  frameDone(frame: number): void;
  /** Nothing that follows is a frame. */
  framesOver(): void;
  /** Runs what keeps us, and not Blender, busy: meanwhile it is not read, and no time counts against it. */
  during<T>(work: () => T | Promise<T>): Promise<T>;
  /** To be called every `tickMs`; answers why Blender must be stopped, if it must. */
  tick(): Promise<Problem | null>;
}

export const tickMs = 1_000;
/** A tick that comes later than this many was not late by load: the machine slept, or its clock jumped. */
const lateAfterTicks = 3;

/**
 * Time is counted in ticks, so that a machine that slept, or was too busy to look, finds no Blender guilty of it: a tick
 * that comes much too late counts as one. A limit is therefore never enforced early, and at most a tick or two late.
 */
export function createWatchdog(limits: WatchdogLimits, senses: WatchdogSenses): Watchdog {
  let lastTick = senses.now();
  let silentMs = 0;
  let frameMs: number | null = null;
  let isFrameNew = false;
  let wasHeard = false;
  let busyWith = 0;
  let wasBusy = false;
  let lastFrame: number | null = null;

  const startFrame = (): void => {
    frameMs = 0;
    isFrameNew = true;
  };
  const countTime = (): void => {
    const now = senses.now();
    const late = now - lastTick;
    lastTick = now;
    const passed = late > lateAfterTicks * tickMs ? tickMs : Math.max(0, late);
    const isHeldUp = busyWith > 0 || wasBusy;
    // What began since the last tick has not lasted for all of it.
    silentMs = wasHeard || isHeldUp ? 0 : silentMs + passed;
    if (frameMs !== null && !isFrameNew && !isHeldUp) frameMs += passed;
    wasHeard = false;
    isFrameNew = false;
    wasBusy = false;
  };
  const where = (): string => {
    if (frameMs === null) return lastFrame === null ? 'while it opened the file' : 'after its last frame';
    return lastFrame === null ? 'at its first frame' : `after frame ${lastFrame}`;
  };

  return {
    heard() {
      wasHeard = true;
    },
    opened: startFrame,
    frameDone(frame) {
      lastFrame = frame;
      startFrame();
    },
    framesOver() {
      frameMs = null;
    },
    async during(work) {
      busyWith += 1;
      try {
        return await work();
      } finally {
        busyWith -= 1;
        wasBusy = true;
      }
    },
    async tick() {
      countTime();
      if (limits.silenceMs !== null && silentMs >= limits.silenceMs) {
        return {
          code: 'blender-silent',
          message: `Blender said nothing for ${duration(limits.silenceMs)} ${where()} and was stopped: start the same render again, finished frames are kept, or wait longer (--silence-limit).`,
        };
      }
      if (limits.frameMs !== null && frameMs !== null && frameMs >= limits.frameMs) {
        return {
          code: 'frame-too-long',
          message: `Blender worked longer than ${duration(limits.frameMs)} on one frame ${where()} and was stopped: render smaller (--scale), with fewer samples (--samples), or allow more time (--frame-limit).`,
        };
      }
      if (limits.memoryBytes === null) return null;
      const bytes = await senses.residentBytes();
      if (bytes === null || bytes <= limits.memoryBytes) return null;
      return {
        code: 'memory-exceeded',
        message: `Blender used more than the ${gigabytes(limits.memoryBytes)} it was granted ${where()} and was stopped: render smaller (--scale), or grant more (--memory).`,
      };
    },
  };
}

/** Lets a watchdog look every second until it bites or is called off; answers how to call it off. */
export function keepWatch(watchdog: Watchdog, onBite: (problem: Problem) => void): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const problem = await watchdog.tick();
    if (isOver) return;
    if (problem !== null) onBite(problem);
    else timer = setTimeout(() => void look(), tickMs);
  };
  timer = setTimeout(() => void look(), tickMs);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

function duration(milliseconds: number): string {
  const minutes = milliseconds / 60_000;
  if (minutes === 1) return '1 minute';
  return minutes > 1 ? `${Number(minutes.toFixed(1))} minutes` : `${milliseconds / 1000} s`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
