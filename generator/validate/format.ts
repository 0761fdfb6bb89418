/** Checks every source file against its JSON Schema and removes what does not fit. */
import type { ErrorObject } from 'ajv';
import type { DataPath, Finding } from '../diagnostics.ts';
import { isMapping, type SourceFile } from '../load/source.ts';
import { explain } from './explain.ts';
import { type NodesOf, spelling } from './nodes.ts';
import { pathOf } from './pointer.ts';
import { type SourceSchema, sourceErrors } from './source-checks.ts';

/** The schemas of a field entry, by the key that says what kind of entry it is. */
const entrySchemas = { use: 'useEntry', set: 'setEntry', name: 'nameEntry' } as const;

/** The result of the format check of one file. */
export interface FormatResult {
  readonly findings: readonly Finding[];
  /** The same file without the malformed parts. */
  readonly file: SourceFile;
}

/** Checks one file with the schemas of `spec/schema/`. */
export function checkFormat(file: SourceFile, nodesOf: NodesOf): FormatResult {
  const errors = errorsOf(file).filter(isOwnProblem);
  const written = (path: DataPath): string | undefined => spelling(nodesOf(file), path);
  const findings = errors.map((error) => ({ file: file.file, ...explain(error, file.data, written) }));
  return {
    findings,
    file: errors.length === 0 ? file : { ...file, data: withoutMalformed(file.data, errors) },
  };
}

/** Whether an error says something that no other one says better. */
function isOwnProblem({ keyword, schemaPath, schema, data }: ErrorObject): boolean {
  const isBranch = /\/anyOf\/\d+\/\w+$/.test(schemaPath);
  switch (keyword) {
    case 'if':
    case 'propertyNames': // The key is reported by the pattern that it does not match.
      return false;
    case 'anyOf': // A choice of keys is one problem, not one for each key.
      return Array.isArray(schema) && schema.every((branch: object) => 'required' in branch);
    case 'required':
    case 'type':
      return !isBranch;
    case 'const': // A value or a mapping: a mapping is judged by what it holds.
      return !isBranch || typeof data !== 'object' || data === null || Array.isArray(data);
    default:
      return true;
  }
}

/** The errors of a file; field entries are checked one by one, against the one form that they chose. */
function errorsOf({ kind, data }: SourceFile): readonly ErrorObject[] {
  const errors = [...sourceErrors(kind, data)];
  if (kind !== 'integration' || !isMapping(data) || !Array.isArray(data.fields)) return errors;
  for (const [index, entry] of data.fields.entries()) {
    if (!isMapping(entry)) continue;
    for (const error of sourceErrors(schemaOfEntry(entry), entry))
      errors.push({ ...error, instancePath: `/fields/${index}${error.instancePath}` });
  }
  return errors;
}

/** The schema of the form that a field entry chose. */
export function schemaOfEntry(entry: object): SourceSchema {
  const known = Object.entries(entrySchemas).find(([key]) => Object.hasOwn(entry, key));
  return known?.[1] ?? 'nameEntry';
}

/**
 * A copy of the data without the properties that are unknown or have a malformed value; a malformed list item
 * becomes undefined.
 */
function withoutMalformed(data: unknown, errors: readonly ErrorObject[]): unknown {
  const copy = structuredClone(data);
  let root: unknown = copy;
  for (const error of errors) {
    const path = malformedPath(error);
    if (path === undefined) continue;
    const last = path.at(-1);
    if (last === undefined) root = {};
    else remove(copy, path.slice(0, -1), last);
  }
  return root;
}

/** The path of the value to remove; undefined if something is missing rather than wrong. */
function malformedPath(error: ErrorObject): DataPath | undefined {
  const path = pathOf(error.instancePath);
  switch (error.keyword) {
    case 'required':
    case 'anyOf':
    case 'minItems':
    case 'minProperties':
      return undefined;
    case 'additionalProperties':
      return [...path, String(error.params.additionalProperty)];
    default:
      return error.propertyName === undefined ? path : [...path, error.propertyName];
  }
}

function remove(root: unknown, parents: DataPath, key: string | number): void {
  let parent: unknown = root;
  for (const step of parents) {
    if (typeof parent !== 'object' || parent === null) return;
    parent = (parent as Record<string | number, unknown>)[step];
  }
  if (Array.isArray(parent)) parent[Number(key)] = undefined;
  else if (typeof parent === 'object' && parent !== null)
    delete (parent as Record<string | number, unknown>)[key];
}
