/** The folders that `workspace.ts` prepares, and what npm would publish of them. */
import { join } from 'node:path';
import { runNode } from '../run.ts';
import { TaskError } from '../task.ts';

/** A copy of the project, where it is built and packed without a trace in the real one. */
export function sourceOf(folder: string): string {
  return join(folder, 'source');
}

/** A project that has the package installed. */
export function consumerOf(folder: string): string {
  return join(folder, 'consumer');
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
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new TaskError('npm is not running this script. Run `npm run bench`.');
  const { code, output } = await runNode(
    [npm, 'pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'],
    { folder },
  );
  const [packed] = code === 0 ? (JSON.parse(output) as readonly Pack[]) : [];
  if (packed === undefined) throw new TaskError(`npm pack failed:\n${output.trim()}`);
  return packed;
}
