/** Works on several items at a time. */

/**
 * The results of a function for each item, in the order of the items. The function runs for a few items ahead
 * of the consumer, never for more: a consumer that stops ends the work.
 * @param ahead how many items at a time.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const begun: Promise<Result>[] = [];
  const begin = (item: Item): void => {
    const result = work(item);
    // Its error is thrown when its turn comes.
    result.catch(() => {});
    begun.push(result);
  };
  for (const item of items) {
    begin(item);
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
