/** Makes a catalog several times the size of the real one, to measure how the time grows. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fills the folder with this many copies of every integration; every copy has its own field descriptions. */
export function scaleCatalog(spec: string, times: number, folder: string): void {
  cpSync(spec, folder, { recursive: true });
  const integrations = join(folder, 'integrations');
  for (const name of readdirSync(integrations)) {
    const text = readFileSync(join(integrations, name), 'utf8');
    for (let copy = 2; copy <= times; copy++) {
      const other = text
        .replace(/^title: ('?)/m, `title: $1Copy ${copy} of `)
        .replace(/^( +description: .*)\.('?)$/gm, `$1 ${copy}.$2`);
      writeFileSync(
        join(integrations, name.replace('.yaml', `-x${copy}.yaml`)),
        other.replace(/^pageTitle: .*\n/m, '').replace(/^errata:\n(?:[ #-].*\n)+/m, ''),
      );
    }
  }
}
