/** Packages that only few tasks need have their own manifest and are installed when such a task runs. */
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runNpm } from './run.ts';
import { TaskError } from './task.ts';

/**
 * Installs the packages of a folder if its lock file is newer than what is installed.
 * @throws {TaskError} when npm fails.
 */
export async function installPackages(folder: string): Promise<void> {
  if (isInstalled(folder)) return;
  const name = relative('.', folder);
  console.log(`Installing the packages of ${name} …`);
  const { code, output } = await runNpm(['ci', '--prefix', folder]);
  if (code !== 0) throw new TaskError(`The packages of ${name} could not be installed:\n${output.trim()}`);
}

function isInstalled(folder: string): boolean {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs
  );
}
