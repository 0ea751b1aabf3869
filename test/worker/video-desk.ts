import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameNames } from '../../src/core/frame-names.js';
import { formatFrames } from '../../src/core/frames.js';
import { pngFormat } from '../../src/core/frame-format.js';
import { framesOfPlan, type Plan } from '../../src/core/plan.js';
import type { DeliverySpec, PixelSpec } from '../../src/core/spec.js';
import { localStore, uriOf } from '../../src/local/store.js';
import type { ChunkJob } from '../../src/worker/chunk.js';
import { keepFrame } from '../../src/worker/frame-store.js';
import { stitch, type StitchJob } from '../../src/worker/stitch.js';

export interface VideoWish {
  readonly chunks: readonly (readonly number[])[];
  readonly delivery?: Partial<DeliverySpec>;
  /** What the plan wants frames to measure; `null`: whatever they do. */
  readonly size?: PixelSpec['size'];
}

const pictureCount = 60;

/** Moving pictures with noise, 160 x 90, made once for all tests of this process. */
function pictures(): string {
  const folder = join(tmpdir(), `dailies-test-pictures-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length < pictureCount) {
    makePictures(join(folder, '%04d.png'), 'testsrc2=size=160x90:rate=24,noise=alls=10:allf=t:all_seed=7');
  }
  return folder;
}

export function makePictures(pattern: string, source: string, count = pictureCount): void {
  execFileSync('ffmpeg', [
    ...['-v', 'error', '-y', '-f', 'lavfi', '-i', source, '-frames:v', String(count), '-pix_fmt', 'rgb24'],
    ...['-start_number', '0', pattern],
  ]);
}

/** A folder with a store, frames in it, and the plan of their video: everything but Blender. */
export class VideoDesk implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'dailies-video-'));
  readonly store = localStore();
  readonly plan: Plan;
  env: NodeJS.ProcessEnv = { PATH: process.env['PATH'] };
  readonly #stop = new AbortController();
  #jobs = 0;

  constructor({ chunks, delivery = {}, size = { width: 160, height: 90 } }: VideoWish) {
    this.plan = planOf(this.folder, { chunks, delivery, size });
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  out(...names: readonly string[]): string {
    return join(this.folder, 'out', ...names);
  }

  segment(chunk: number, extension = 'mp4'): string {
    return this.out('runs', this.plan.run, 'segments', `${String(chunk).padStart(5, '0')}.${extension}`);
  }

  /** Keeps a picture as a frame, as if Blender had made it. */
  async keep(frame: number, picture: string): Promise<void> {
    const folder = mkdtempSync(join(this.folder, 'made-'));
    copyFileSync(picture, join(folder, frameNames(this.plan.spec.pixels, frame).picture));
    const kept = await keepFrame(this, frame, { folder, layers: [] });
    if (!kept.accepted) throw new Error(kept.reason);
  }

  /** Keeps a picture for every planned frame. */
  async keepAll(): Promise<void> {
    const names = readdirSync(pictures()).sort();
    // The same number has the same picture on every desk.
    for (const frame of framesOfPlan(this.plan)) {
      await this.keep(frame, join(pictures(), names[(frame + 1000) % names.length] ?? ''));
    }
  }

  /** What a worker is given. */
  job(): StitchJob {
    this.#jobs += 1;
    const folder = join(this.folder, `job-${this.#jobs}`);
    mkdirSync(folder);
    return {
      plan: this.plan,
      store: this.store,
      signal: this.signal,
      folder,
      env: { ...this.env, DAILIES_SCRATCH: this.folder },
    };
  }

  chunkJob(chunk: number): ChunkJob {
    const findBlender = (): Promise<never> => Promise.reject(new Error('No Blender is needed here.'));
    return { ...this.job(), chunk, threads: null, findBlender };
  }

  /** Stitches and answers the video's hash. */
  async stitch(): Promise<string> {
    await stitch(this.job());
    return hashOf(this.out('output.mp4'));
  }

  [Symbol.dispose](): void {
    this.#stop.abort();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Hash of each picture that a decoder shows, in order. */
export function pictureHashes(file: string, seek: readonly string[] = []): readonly string[] {
  const text = execFileSync('ffmpeg', ['-v', 'error', ...seek, '-i', file, '-map', '0:v', '-f', 'framemd5', '-'], {
    encoding: 'utf8',
  });
  return text
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split(',').at(-1)?.trim() ?? '');
}

/** When each picture is shown and for how long, in the stream's ticks. */
export function frameTimes(file: string): readonly string[] {
  const text = execFileSync(
    'ffprobe',
    ['-v', 'error', '-select_streams', 'v:0', '-show_entries', 'frame=pts,pkt_duration', '-of', 'csv=p=0', file],
    { encoding: 'utf8' },
  );
  return text.match(/^\d+,\d+/gm) ?? [];
}

interface PlanWish extends VideoWish {
  readonly delivery: Partial<DeliverySpec>;
  readonly size: PixelSpec['size'];
}

function planOf(folder: string, { chunks, delivery, size }: PlanWish): Plan {
  return {
    schema: 1,
    run: '0123456789abcdef0123',
    input: { uri: uriOf(join(folder, 'shot.blend')), sha256: 'a'.repeat(64), readable: [], incomplete: false },
    outputUri: uriOf(join(folder, 'out')),
    framesUri: uriOf(join(folder, 'store')),
    renderKey: 'b'.repeat(40),
    blender: { version: '3.4.1', build: 'abc' },
    spec: { pixels: pixelsOf(size), delivery: { ...deliveryOf(chunks.flat()), ...delivery } },
    trust: { scripts: false, addons: [], ocio: null },
    limits: { silenceSeconds: null, frameSeconds: null, memoryBytes: null },
    chunks: chunks.map(formatFrames),
    stepFrom: null,
    again: false,
    verify: false,
  };
}

function deliveryOf(frames: readonly number[]): DeliverySpec {
  return {
    frames: formatFrames(frames),
    rate: { numerator: 24, denominator: 1 },
    kind: 'video',
    sound: false,
    pixelAspect: { numerator: 1, denominator: 1 },
    quality: 'high',
    burnIn: null,
  };
}

function pixelsOf(size: PixelSpec['size']): PixelSpec {
  return {
    scene: 'Scene',
    viewLayers: null,
    camera: null,
    engine: 'CYCLES',
    scale: 100,
    samples: null,
    denoise: 'off',
    device: { backend: 'CPU', names: [] },
    persistentData: false,
    simplify: null,
    format: pngFormat,
    views: [],
    colour: null,
    size,
  };
}
