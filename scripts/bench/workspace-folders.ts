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

/** What npm says of a package. */
export interface Pack {
  /** Bytes of the gzipped tarball. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** Packs the package of a folder as it stands, without building it and without keeping the tarball. */
export async function pack(folder: string): Promise<Pack> {
  const { code, output } = await runNpm(
    ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'],
    { folder },
  );
  const [packed] = code === 0 ? (JSON.parse(output) as readonly Pack[]) : [];
  if (packed === undefined) throw new TaskError(`npm pack failed:\n${output.trim()}`);
  return packed;
}
