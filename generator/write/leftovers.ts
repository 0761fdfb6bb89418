/** Files that an older generator left behind. */
import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Artefacts } from '../render/render.ts';

/**
 * Files in the folders of the artefacts that are none of them: an older generator made them.
 * Other files are allowed in the output folder itself and in every folder without an artefact.
 */
export function leftovers(artefacts: Artefacts, folder: string): readonly string[] {
  return filesNextTo(artefacts, folder).filter(
    (path) => path.includes('/') && !artefacts.has(path) && !posix.basename(path).startsWith('.'),
  );
}

/** Every file in a folder that contains an artefact, or will contain one. */
function filesNextTo(artefacts: Artefacts, folder: string): readonly string[] {
  return [...new Set([...artefacts.keys()].map((path) => posix.dirname(path)))].flatMap((below) =>
    filesIn(join(folder, below)).map((name) => posix.join(below, name)),
  );
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [] : [entry.name],
    );
  } catch {
    return []; // It does not exist yet, or writing into it will say what is wrong with it.
  }
}
