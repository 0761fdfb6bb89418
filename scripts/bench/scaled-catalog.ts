/** Makes a catalog that is several times as large as the real one, for measuring how the time grows. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder of a catalog with so many copies of every integration; every copy describes its own fields in its own words. */
export function scaledCatalog(spec: string, times: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-catalog-'));
  cpSync(spec, folder, { recursive: true });
  const integrations = join(folder, 'integrations');
  for (const name of readdirSync(integrations)) {
    const text = readFileSync(join(integrations, name), 'utf8');
    for (let copy = 2; copy <= times; copy++) {
      const other = text.replace(/^title: ('?)/m, `title: $1Copy ${copy} of `).replace(/^( +description: .*)\.('?)$/gm, `$1 ${copy}.$2`);
      writeFileSync(join(integrations, name.replace('.yaml', `-x${copy}.yaml`)), other.replace(/^pageTitle: .*\n/m, ''));
    }
  }
  return folder;
}
