/** Reads the Handlebars templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../diagnostics.ts';

/** Text of the templates by name: the path below the folder, with forward slashes and without `.hbs`. */
export type Templates = ReadonlyMap<string, string>;

/** Every template below `templates/`. */
export function loadTemplates(folder: string): Templates {
  const paths = filesBelow(folder).filter((path) => path.endsWith('.hbs'));
  const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return new Map(paths.toSorted(compareText).map((path) => [path.slice(0, -'.hbs'.length), textOf(path)]));
}

/** The paths of all files below a folder, with forward slashes. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(folder, entry.name)).map((path) => `${entry.name}/${path}`)
      : [entry.name],
  );
}
