/** The reader of YAML that knows places. It is slow, and so loaded only when there is something to tell. */
import { createRequire } from 'node:module';
import type { Document } from 'yaml';

const require = createRequire(import.meta.url);

export function yamlLibrary(): typeof import('yaml') {
  return require('yaml');
}

/** The nodes of a text, which know their places. */
export function parseNodes(text: string): Document.Parsed {
  return yamlLibrary().parseDocument(text, {
    prettyErrors: false,
    keepSourceTokens: false,
    // It would compare each key with all others.
    uniqueKeys: false,
  });
}
