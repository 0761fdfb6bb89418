/** Validates against the schemas of a description, wherever they stand in it. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Description, description, type Edition, typeName } from '../../support/descriptions.ts';

/** What is wrong with a value, one line per problem; empty when it is valid. */
export type Check = (value: unknown) => string;

/** Makes checks out of the paths to schemas, such as `['components', 'schemas', 'Integration']`. */
function createChecks(root: Description): (path: readonly string[]) => Check {
  // Smaller code is not worth the time here: each check runs a few times only.
  const ajv = new Ajv2020({ allErrors: true, strict: false, code: { optimize: false } });
  // The package is CommonJS: its types put the function below `default`, Node gives it directly.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(root, 'description');
  const checks = new Map<string, Check>();
  return (path) => {
    const pointer = referenceAt(root, path) ?? pointerTo(path);
    const check = checks.get(pointer) ?? checkFrom(ajv.compile({ $ref: `description${pointer}` }));
    checks.set(pointer, check);
    return check;
  };
}

function pointerTo(path: readonly string[]): string {
  return [
    '#',
    ...path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))),
  ].join('/');
}

/** Where the schema at a path refers to, if it does nothing else: many bodies share a schema. */
function referenceAt(root: unknown, path: readonly string[]): string | undefined {
  let found = root;
  // Objects and lists can be read by key; a path leads through nothing else.
  for (const key of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[key];
  const [[key, value] = [], ...others] = Object.entries(found ?? {});
  return key === '$ref' && others.length === 0 ? String(value) : undefined;
}

function checkFrom(validate: ValidateFunction): Check {
  return (value) => {
    if (validate(value)) return '';
    return (validate.errors ?? [])
      .map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
      .join('\n');
  };
}

const editionChecks: Partial<Record<Edition, (path: readonly string[]) => Check>> = {};

/** The check of a schema of an edition. */
export function checkOf(edition: Edition, ...path: readonly string[]): Check {
  editionChecks[edition] ??= createChecks(description(edition));
  return editionChecks[edition](path);
}

/** The check of the request bodies of an integration in the verified edition. */
export function requestCheck(slug: string): Check {
  return checkOf('verified', 'components', 'schemas', `${typeName(slug)}Settings`);
}
