/** The folders that `workspace.ts` prepares, and what npm would publish of them. */
import { join } from 'node:path';
import { runNpm } from '../run.ts';
import { TaskError } from '../task.ts';

/** Where the clients are installed that `npm run bench` compares with. */
export const rivalsFolder = import.meta.dirname;

/** A copy of the project, where it is built and packed without a trace in the real one. */
export function sourceOf(folder: string): string {
  return join(folder, 'source');
}

/** A folder whose packages are the clients to compare with. */
export function rivalsOf(folder: string): string {
  return join(folder, 'rivals');
}

/** A project that has the package installed, beside the clients to compare with. */
export function consumerOf(folder: string): string {
  return join(rivalsOf(folder), 'consumer');
}

/** The files that npm would publish of a folder as it stands. */
export async function packedFiles(folder: string): Promise<readonly string[]> {
  const { code, output } = await runNpm(
    ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'],
    { folder },
  );
  if (code !== 0) throw new TaskError(`npm pack failed:\n${output.trim()}`);
  const packages = JSON.parse(output) as readonly { readonly files: readonly { readonly path: string }[] }[];
  return packages.flatMap(({ files }) => files.map(({ path }) => path));
}
