import { Fault } from '../core/errors.js';
import { layersFolder } from '../core/frame-names.js';
import { parseFrameRecord } from '../core/frame-record.js';
import { frameNames } from '../core/frame-names.js';
import { frameFileUri, frameRecordUri, outputNames, publishedLayersUri, publishedUri } from '../core/layout.js';
import { framesOfPlan, parsePlan, type Plan } from '../core/plan.js';
import { parseNames, recordBytes } from '../core/status.js';
import type { Store } from '../ports.js';

const framesCopiedAtOnce = 8;

/** Fills the output's folders of pictures from the store, and takes out those of an earlier run that are not this one's. */
export async function publishFrames(plan: Plan, wanted: readonly number[], store: Store): Promise<void> {
  if (plan.framesUri === `${plan.outputUri}/${outputNames.frames}`) return;
  const earlier = await earlierNames(plan, store);
  const published = new Set<string>();
  const waiting = wanted.values();
  const copy = async (): Promise<void> => {
    // One iterator for all: each frame is taken by whoever comes first.
    for (const frame of waiting) for (const name of await copyFrame(plan, frame, store)) published.add(name);
  };
  await Promise.all(Array.from({ length: framesCopiedAtOnce }, copy));
  for (const name of earlier) if (!published.has(name)) await store.remove(publishedUri(plan, name));
  const layers = [...published].filter((name) => name.startsWith(`${layersFolder}/`)).sort();
  if (layers.length > 0 || earlier.some((name) => name.startsWith(`${layersFolder}/`))) {
    await store.write(publishedLayersUri(plan), recordBytes(layers));
  }
}

/** Copies all that belongs to one frame; answers the names. */
async function copyFrame(plan: Plan, frame: number, store: Store): Promise<readonly string[]> {
  const bytes = await store.read(frameRecordUri(plan, frame));
  const record = bytes === null ? null : parseFrameRecord(bytes);
  const names = record?.files.map(({ name }) => name) ?? [];
  for (const name of names) {
    const source = frameFileUri(plan, name);
    if ((await store.stat(source)) === null) throw goneFrom(frame);
    await store.copy(source, publishedUri(plan, name));
  }
  if (names.length === 0) throw goneFrom(frame);
  return names;
}

function goneFrom(frame: number): Fault {
  return new Fault('failed', 'store-changed', `Frame ${frame} is gone from the store; start the same render again.`);
}

/** Pictures that the run which published here before put into the folder; nobody else's files are touched. */
async function earlierNames(plan: Plan, store: Store): Promise<readonly string[]> {
  const layers = await store.read(publishedLayersUri(plan));
  const bytes = await store.read(`${plan.outputUri}/${outputNames.plan}`);
  const names = layers === null ? [] : parseNames(layers).filter((name) => name.startsWith(`${layersFolder}/`));
  if (bytes === null) return names;
  try {
    const earlier = parsePlan(bytes);
    const own = framesOfPlan(earlier).flatMap((frame) => {
      const { pictures, proxies } = frameNames(earlier.spec.pixels, frame);
      return [...pictures, ...proxies];
    });
    return [...own, ...names];
  } catch {
    return names;
  }
}
