/**
 * The plain catalog, as texts, and what `validate` says of a changed one. It is the small catalog of
 * `test/fixtures/` without the integration that has every kind of fact.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Diagnostic, formatDiagnostics } from '../../generator/diagnostics.ts';
import { parseSource } from '../../generator/load/load.ts';
import type { Source, SourceFile, SourceKind } from '../../generator/load/source.ts';
import { validate } from '../../generator/validate/validate.ts';
import { smallSpec } from '../fixtures/small/compiled.ts';

/** Files by path; undefined takes one away. */
export type Changes = Readonly<Record<string, string | undefined>>;

export const alpha = 'integrations/alpha.yaml';
export const beta = 'integrations/beta.yaml';

/**
 * Two integrations that share two fields: alpha says no more than it must and takes them as a set, beta is an
 * exception in several ways and takes them one by one.
 */
export const plain = {
  'api.yaml': textOf('api.yaml'),
  'fields.yaml': textOf('fields.yaml'),
  'field-sets.yaml': textOf('field-sets.yaml'),
  'other-names.yaml': textOf('other-names.yaml'),
  [alpha]: textOf(alpha),
  [beta]: textOf(beta),
} as const satisfies Changes;

/** `api.yaml` without the versions in which groups and a property of responses came. */
export const undatedApi: string = plain['api.yaml'].replaceAll(
  / (?:since|generallyAvailable): '[\d.]+',/g,
  '',
);

/** The text of a file of the small catalog. */
export function textOf(path: string): string {
  return readFileSync(join(smallSpec, path), 'utf8');
}

/** The plain catalog with files replaced, added or (undefined) taken away. */
export function catalogOf(changes: Changes = {}): Source {
  const files: SourceFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [path, text] of Object.entries<string | undefined>({ ...plain, ...changes })) {
    if (text === undefined) continue;
    const result = parsed(path, text);
    if ('problems' in result) diagnostics.push(...result.problems);
    else files.push(result);
  }
  return { files, diagnostics };
}

const unchanged = new Map<string, ReturnType<typeof parseSource>>();

/** A file as a source; those of the plain catalog are parsed once. */
function parsed(path: string, text: string): ReturnType<typeof parseSource> {
  const isUnchanged = plain[path as keyof typeof plain] === text;
  const known = unchanged.get(path);
  if (isUnchanged && known !== undefined) return known;
  const name = path.replace(/^.*\/|\.yaml$/g, '');
  const result = parseSource(text, { kind: kindOf(path), file: path, name });
  if (isUnchanged) unchanged.set(path, result);
  return result;
}

/** What `validate` says of a changed catalog, as people see it; empty when it is valid. */
export function problems(changes: Changes = {}): string {
  return formatDiagnostics(validate(catalogOf(changes)));
}

/** The same, to be compared. */
export function expectProblems(changes: Changes = {}) {
  return expect(problems(changes));
}

/** One file of the plain catalog with one piece of its text replaced. */
export function replaced(path: keyof typeof plain, piece: string, by: string): Changes {
  const text: string = plain[path];
  if (text.split(piece).length !== 2) throw new Error(`${path} does not hold the text once: ${piece}`);
  return { [path]: text.replace(piece, () => by) };
}

/** A third integration with these entries of `fields`. */
export function gammaWith(entries: string): Changes {
  return {
    'integrations/gamma.yaml':
      plain[beta].replace(/(?<=\nfields:\n).*/s, '').replaceAll('Beta', 'Gamma') + entries,
  };
}

/** Alpha with one more field, `speed`, that has these keys too. */
export function fieldWith(...keys: readonly string[]): Changes {
  return extended(
    alpha,
    ['  - name: speed', 'description: Speed of the messages.', ...keys].join('\n    ').concat('\n'),
  );
}

/** Alpha with one condition that has these keys. */
export function conditionWith(...keys: readonly string[]): Changes {
  return extended(
    alpha,
    ['conditions:\n  - description: One thing needs another.', ...keys].join('\n    ').concat('\n'),
  );
}

/** Alpha with one example request. */
export function exampleWith(settings: string): Changes {
  return extended(alpha, `examples:\n  short: { summary: Short, settings: ${settings} }\n`);
}

/** Alpha with one erratum. */
export function erratumWith(keys: string): Changes {
  return extended(alpha, `errata:\n  - { ${keys} }\n`);
}

/** One file of the plain catalog with text added at its end. */
export function extended(path: keyof typeof plain, text: string): Changes {
  return { [path]: plain[path] + text };
}

const singleFiles: readonly string[] = [
  'api',
  'fields',
  'field-sets',
  'other-names',
] satisfies readonly SourceKind[];

function kindOf(path: string): SourceKind {
  const name = path.replace(/\.yaml$/, '');
  return singleFiles.includes(name) ? (name as SourceKind) : 'integration';
}
