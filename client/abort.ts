/** Work that ends early when a signal is aborted. */

/**
 * The result of some work. Rejects with the signal's reason as soon as the signal is aborted, even when the
 * work takes no notice of it.
 * @param signal one that nobody else listens to.
 * @param start begins the work, and returns what is to be done at its end.
 */
export function untilAborted<T>(
  signal: AbortSignal | undefined,
  start: (resolve: (result: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal?.throwIfAborted();
    let cleanUp: (() => void) | undefined;
    // Not `finally`, which makes two more promises that live as long as the work.
    const ending =
      <Value>(settle: (value: Value) => void) =>
      (value: Value): void => {
        cleanUp?.();
        // A signal with a listener is kept as long as the caller's signal that it follows.
        if (signal?.onabort === abort) signal.onabort = null;
        settle(value);
      };
    const stop = ending(reject);
    const abort = () => stop(signal?.reason);
    if (signal) signal.onabort = abort;
    cleanUp = start(ending(resolve), stop);
    // The work itself may have led to that.
    if (signal?.aborted) cleanUp();
  });
}

/** Waits, unless the signal is aborted first. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return untilAborted(signal, (resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    return () => clearTimeout(timer);
  });
}
