import { availableParallelism, cpus, totalmem } from 'node:os';

/** The rest is the system's, FFmpeg's and ours. */
const memoryGrantedShare = 0.9;

/** What there is to share on this machine. */
export interface Machine {
  readonly cores: number;
  /** What Blenders may use together, in bytes: of the machine's memory, or of the group's that we are held in. */
  readonly memoryBytes: number;
  /** What is free now, in bytes. */
  freeMemoryBytes(): number;
  /** What all cores did since the machine was started, whoever asked for it. */
  coreTime(): CoreTime;
}

/** In milliseconds, of all cores together. */
export interface CoreTime {
  readonly idle: number;
  readonly all: number;
}

export function thisMachine(): Machine {
  // 0 where nobody holds us; more than there is where a group is told no limit.
  const constrained = process.constrainedMemory();
  const total = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return {
    cores: availableParallelism(),
    memoryBytes: Math.floor(total * memoryGrantedShare),
    freeMemoryBytes: () => process.availableMemory(),
    coreTime: () => {
      const times = cpus().map(({ times }) => times);
      const all = times.reduce((sum, time) => sum + time.user + time.nice + time.sys + time.idle + time.irq, 0);
      return { idle: times.reduce((sum, { idle }) => sum + idle, 0), all };
    },
  };
}

/** How many of the cores had nothing to do between two moments. */
export function idleCores(cores: number, earlier: CoreTime, now: CoreTime): number {
  const all = now.all - earlier.all;
  return all <= 0 ? 0 : (cores * (now.idle - earlier.idle)) / all;
}

/** Threads for one of several Blenders; `null` where it is alone and may have all. */
export function threadsOfOne(cores: number, blenders: number): number | null {
  return blenders <= 1 ? null : Math.max(1, Math.round(cores / blenders));
}
