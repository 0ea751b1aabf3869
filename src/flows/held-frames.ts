import type { Finding } from '../core/facts.js';
import { frameRecordUri, frameRecordsUri } from '../core/layout.js';
import { framesOfPlan, type Plan } from '../core/plan.js';
import type { Store } from '../ports.js';

/**
 * How many of a plan's frames an earlier render left in the store. Told from one listing, so that it is an upper bound:
 * whether each is whole is looked at when its turn comes.
 */
export async function heldFrames(plan: Plan, store: Store): Promise<readonly Finding[]> {
  if (plan.again) return [];
  const records = new Set((await store.list(frameRecordsUri(plan))).map(({ uri }) => uri));
  const frames = framesOfPlan(plan);
  const held = records.size === 0 ? 0 : frames.filter((frame) => records.has(frameRecordUri(plan, frame))).length;
  if (held === 0) return [];
  const message = `Up to ${held} of ${frames.length} frames were rendered before and are not rendered again; --force renders all of them anew.`;
  return [{ code: 'frames-held', severity: 'info', message }];
}
