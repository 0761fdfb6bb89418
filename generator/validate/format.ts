/** Checks every source file against its JSON Schema and removes what does not fit. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DataPath, Finding } from '../diagnostics.ts';
import { flatSchema, loadSchemas } from '../load/schemas.ts';
import type { SourceFile, SourceKind } from '../load/source.ts';
import { parseNodes, yamlLibrary } from '../load/syntax.ts';
import { explain } from './explain.ts';
import { pathOf } from './pointer.ts';

/** Validates one part of a file. */
type Check = (value: unknown) => readonly ErrorObject[];

const entryKinds = { use: 'useEntry', set: 'setEntry', name: 'nameEntry' } as const;

/** The result of the format check of one file. */
export interface FormatResult {
  readonly findings: readonly Finding[];
  /** The same file without the malformed parts. */
  readonly file: SourceFile;
}

/** Compiles the schemas of `spec/schema/` once; the returned function checks one file. */
export function createFormatCheck(): (file: SourceFile) => FormatResult {
  const check = createChecks();
  return (file) => {
    const errors = errorsOf(file, check).filter(isOwnProblem);
    const written = writtenIn(file);
    const findings = errors.map((error) => ({ file: file.file, ...explain(error, file.data, written) }));
    return {
      findings,
      file: errors.length === 0 ? file : { ...file, data: withoutMalformed(file.data, errors) },
    };
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

/** How a number or another scalar is spelt in the text: `17.0` where the data has 17. */
function writtenIn({ text }: SourceFile): (path: DataPath) => string | undefined {
  let document: ReturnType<typeof parseNodes> | undefined;
  return (path) => {
    document ??= parseNodes(text);
    const node = document.getIn(path, true);
    return yamlLibrary().isScalar(node) ? node.source : undefined;
  };
}

function createChecks(): (part: SourceKind | (typeof entryKinds)[keyof typeof entryKinds]) => Check {
  // The schemas are our own, and a test checks them; checking them here would take half the time of the
  // stage.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    validateFormats: false,
    validateSchema: false,
    meta: false,
    code: { optimize: false },
  });
  const schemas = loadSchemas();
  const $defs = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, flatSchema(schema, schemas)]),
  );
  // Field entries are checked one by one, against the one branch that they chose.
  ajv.addSchema({ $defs: { ...$defs, fieldEntry: { type: 'object' } } }, 'catalog');
  const compiled = new Map<string, ValidateFunction>();
  return (part) => (value) => {
    const validate = compiled.get(part) ?? ajv.compile({ $ref: `catalog#/$defs/${part}` });
    compiled.set(part, validate);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

function errorsOf(file: SourceFile, check: ReturnType<typeof createChecks>): readonly ErrorObject[] {
  const errors = [...check(file.kind)(file.data)];
  if (
    file.kind !== 'integration' ||
    typeof file.data !== 'object' ||
    file.data === null ||
    !('fields' in file.data) ||
    !Array.isArray(file.data.fields)
  )
    return errors;
  for (const [index, entry] of file.data.fields.entries()) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) continue;
    const kind = Object.entries(entryKinds).find(([key]) => Object.hasOwn(entry, key))?.[1] ?? 'nameEntry';
    for (const error of check(kind)(entry))
      errors.push({ ...error, instancePath: `/fields/${index}${error.instancePath}` });
  }
  return errors;
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
