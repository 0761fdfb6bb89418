/** Works on many items, a few at a time. */

/**
 * Calls a function for each item, in order, with at most `count` calls under way. Takes no more items once
 * the signal is aborted or a call has failed, and waits for those under way.
 * @throws what the first failed call threw.
 */
export async function eachOf<Item>(
  items: Iterable<Item>,
  count: number,
  signal: AbortSignal,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (!signal.aborted && failures.length === 0) {
      const next = rest.next();
      if (next.done) return;
      await work(next.value).catch((error: unknown) => void failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
  if (failures.length > 0) throw failures[0];
}
