/** Reads what artefacts are made of besides the catalog: templates, and files that are copied as they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../diagnostics.ts';

export interface Templates {
  /** Text of the Handlebars templates by name: the path below the folder, with forward slashes and without `.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Text of hand-written TypeScript by the path of its artefact: what stands below a folder `runtime`, without that folder. */
  readonly copies: ReadonlyMap<string, string>;
}

/** Everything below `templates/`. */
export function loadTemplates(folder: string): Templates {
  const paths = filesBelow(folder).toSorted(compareText);
  const textOf = (path: string): string => readFileSync(join(folder, path), 'utf8');
  return {
    templates: new Map(paths.filter((path) => path.endsWith('.hbs')).map((path) => [path.slice(0, -'.hbs'.length), textOf(path)])),
    copies: new Map(paths.filter((path) => path.includes('/runtime/') && path.endsWith('.ts')).map((path) => [path.replace('/runtime/', '/'), textOf(path)])),
  };
}

/** The paths of all files below a folder, with forward slashes. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)).map((path) => `${entry.name}/${path}`) : [entry.name],
  );
}
