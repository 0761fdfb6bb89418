/** Reads the Handlebars templates. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every template of a folder by its name: the path below the folder, with forward slashes and without `.hbs`. */
export function loadTemplates(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly (readonly [string, string])[] => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [...loadTemplates(path)].map(([name, text]) => [`${entry.name}/${name}`, text]);
    return entry.name.endsWith('.hbs') ? [[entry.name.slice(0, -'.hbs'.length), readFileSync(path, 'utf8')]] : [];
  });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
