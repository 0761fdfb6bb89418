/** Work that ends early when a signal is aborted. */

/**
 * The result of some work. Rejects with the signal's reason as soon as the signal is aborted, even when the work takes no notice of it.
 * @param signal one that nobody else listens to.
 */
export async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const aborted = new Promise<never>((_, reject) => {
    signal.onabort = () => reject(signal.reason);
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    // A signal with a listener is kept as long as the caller's signal that it follows.
    signal.onabort = null;
  }
}

/** Waits, unless the signal is aborted first. */
export async function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  const stop = AbortSignal.any(signal ? [signal] : []);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await untilAborted(
      stop,
      () =>
        new Promise((resolve) => {
          timer = setTimeout(resolve, milliseconds);
        }),
    );
  } finally {
    clearTimeout(timer);
  }
}
