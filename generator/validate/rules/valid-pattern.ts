import type { Finding } from '../../diagnostics.ts';
import type { Rule } from '../context.ts';

/** Patterns compile as ECMAScript with Unicode, and are anchored or say why not by their form. */
export const validPattern: Rule = {
  name: 'valid-pattern',
  check({ fields, integrations }) {
    const files = [fields, ...integrations].filter((file) => file !== undefined);
    return files.flatMap(({ file, data }) =>
      patternsIn(data, []).flatMap(({ path, pattern }) => broken(file, path, pattern)),
    );
  },
};

function patternsIn(
  value: unknown,
  path: Finding['path'],
): readonly { readonly path: Finding['path']; readonly pattern: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === 'settings' || key === 'expect') return [];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return (key === 'pattern' || key === 'matches') && typeof child === 'string'
      ? [{ path: here, pattern: child }]
      : patternsIn(child, here);
  });
}

function broken(file: string, path: Finding['path'], pattern: string): readonly Finding[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch (error) {
    const message = `the pattern does not compile: ${error instanceof Error ? error.message.replace(/^.*: /, '') : String(error)}`;
    return [
      {
        file,
        path,
        message,
        ...(/\\[AzZ]/.test(pattern) ? { hint: 'Write `^` and `$` for `\\A` and `\\z`.' } : {}),
      },
    ];
  }
}
