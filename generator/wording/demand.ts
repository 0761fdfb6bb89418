/** What the pattern of a setting demands. The playground uses this file too. */
import type { Field } from '../model/types.ts';

/** Words that continue `must`; undefined if only the pattern says it. Markdown. */
export function demandOf({ format, pattern, patternMeaning }: Field): string | undefined {
  if (patternMeaning !== undefined || pattern === undefined) return patternMeaning;
  switch (format) {
    case 'url':
      return 'be a URL that begins with `http://` or `https://` in lower case';
    case 're2':
      return 'be a regular expression in the syntax of RE2, without look-around and back-references';
    default:
      return undefined;
  }
}
