/** The folders that `workspace.ts` prepares, and the files that npm would publish from them. */
import { join } from 'node:path';
import { runNpm } from '../run.ts';
import { TaskError } from '../task.ts';

/** The folder in which the clients to compare with are installed. */
export const rivalsFolder = import.meta.dirname;

/** A copy of the project in which it is built and packed, so that the original stays unchanged. */
export function sourceOf(folder: string): string {
  return join(folder, 'source');
}

/** A folder whose packages are the clients to compare with. */
export function rivalsOf(folder: string): string {
  return join(folder, 'rivals');
}

/** A project with the package and the clients to compare it with. */
export function consumerOf(folder: string): string {
  return join(rivalsOf(folder), 'consumer');
}

/** The files that npm would publish from a folder in its current state. */
export async function packedFiles(folder: string): Promise<readonly string[]> {
  const { code, output } = await runNpm(
    ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'],
    { folder },
  );
  if (code !== 0) throw new TaskError(`npm pack failed:\n${output.trim()}`);
  const packages = JSON.parse(output) as readonly { readonly files: readonly { readonly path: string }[] }[];
  return packages.flatMap(({ files }) => files.map(({ path }) => path));
}
