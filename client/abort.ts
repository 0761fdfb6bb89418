/** Work that ends early when a signal is aborted. */

/**
 * The result of some work. Rejects with the signal's reason as soon as the signal is aborted, even when the work takes no notice of it.
 * @param signal one that nobody else listens to.
 */
export function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  const result = new Promise<T>((resolve, reject) => {
    signal.throwIfAborted();
    signal.onabort = () => reject(signal.reason);
    work().then(resolve, reject);
  });
  return result.finally(() => {
    // A signal with a listener is kept as long as the caller's signal that it follows.
    signal.onabort = null;
  });
}

/** Waits, unless the signal is aborted first. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>;
  const timeUp = () =>
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
  return untilAborted(signal, timeUp).finally(() => clearTimeout(timer));
}
