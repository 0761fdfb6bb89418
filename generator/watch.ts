/** Runs a task whenever the catalog or a template changes. */
import { type FSWatcher, statSync, watch as watchPath } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pause = 50;
const lookEvery = 500;
const templateFolder = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * Runs the task now and after every change, one run at a time; changes during a run lead to one more.
 * A task that fails is run again after the next change. Ends with SIGINT or SIGTERM.
 * @param further files and folders that the task reads as well.
 */
export function watch(
  spec: string,
  task: () => Promise<unknown>,
  further: readonly string[] = [],
): Promise<void> {
  let running = false;
  let changed = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    if (running) {
      changed = true;
      return;
    }
    running = true;
    await task().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    running = false;
    console.log(`\nWatching ${spec}. Press Ctrl+C to end.\n`);
    if (changed) {
      changed = false;
      await run();
    }
  };
  const schedule = (): void => {
    clearTimeout(timer);
    // An editor writes a file in several steps; wait until it is done.
    timer = setTimeout(() => void run(), pause);
  };
  return new Promise((resolve) => {
    const closers = [spec, templateFolder, ...further].map((path) => follow(path, schedule));
    const end = (): void => {
      clearTimeout(timer);
      for (const close of closers) close();
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}

/** Watches a folder or a file, and looks after it: one that went away and came back is another one to the system. Returns what ends it. */
function follow(path: string, onChange: () => void): () => void {
  let watched: string | undefined;
  let watcher: FSWatcher | undefined;
  const look = (): void => {
    const found = identityOf(path);
    if (found === watched) return;
    watcher?.close();
    // What cannot be watched any more is found by the next look.
    watcher =
      found === undefined ? undefined : watchPath(path, { recursive: true }, onChange).on('error', () => {});
    watched = found;
    onChange();
  };
  look();
  const timer = setInterval(look, lookEvery);
  return () => {
    clearInterval(timer);
    watcher?.close();
  };
}

/** Undefined for what does not exist. */
function identityOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.birthtimeMs}`;
}
