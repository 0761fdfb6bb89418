/** Where `tool.ts` builds the command line tool. */
import { join } from 'node:path';
import { sourceOf } from './workspace-folders.ts';

/** The script of the tool. */
export function toolIn(folder: string): string {
  return join(sourceOf(folder), 'dist/cli/main.js');
}
