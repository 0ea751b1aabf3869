/**
 * Does something with each item, so many at a time; answers what came of each, in the order of the items. The first failure
 * is the answer once those under way have ended.
 */
export async function inParallel<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  action: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items[Symbol.iterator]();
  let taken = 0;
  const work = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const index = taken;
      taken += 1;
      results[index] = await action(next.value);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return results;
}
