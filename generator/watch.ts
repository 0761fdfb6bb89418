/** Runs a task after every change of the catalog or a template. */
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { watch as watchFiles } from 'chokidar';

const templateFolder = fileURLToPath(new URL('../templates', import.meta.url));
/** Milliseconds within which an editor writes all files that belong together. */
const pause = 50;

/**
 * Runs the task now and after every change, one run at a time; changes during a run lead to one more.
 * A task that fails runs again after the next change. Ends with SIGINT or SIGTERM.
 * @param further other files and folders that the task reads.
 */
export async function watch(
  spec: string,
  task: () => Promise<unknown>,
  further: readonly string[] = [],
): Promise<void> {
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  let isRunning = false;
  let isStale = true;
  const run = async (): Promise<void> => {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    while (isStale) {
      await setTimeout(pause);
      isStale = false;
      await task().catch((error: unknown) => console.error(messageOf(error)));
      console.log(`\nWatching ${spec}. Press Ctrl+C to end.\n`);
    }
    isRunning = false;
  };
  const watcher = watchFiles([spec, templateFolder, ...further], { ignoreInitial: true });
  watcher.on('error', (error) => console.error(messageOf(error)));
  await once(watcher, 'ready');
  watcher.on('all', run);
  void run();
  await ended;
  await watcher.close();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
