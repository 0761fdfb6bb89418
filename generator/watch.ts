/** Runs a task whenever the catalog or a template changes. */
import { watch as watchFolder } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pause = 50;
const templateFolder = fileURLToPath(new URL('../templates', import.meta.url));

/**
 * Runs the task now and after every change, one run at a time; changes during a run lead to one more.
 * A task that fails is run again after the next change. Ends with SIGINT or SIGTERM.
 */
export function watch(spec: string, task: () => Promise<unknown>): Promise<void> {
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
    const watchers = [spec, templateFolder].map((folder) => watchFolder(folder, { recursive: true }, schedule));
    const end = (): void => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      resolve();
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
    void run();
  });
}
