/** Validates against the schemas of a description, wherever they stand in it. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { type Description, description, type Edition, typeName } from '../../support/descriptions.ts';

/** What is wrong with a value, one line per problem; empty when it is valid. */
export type Check = (value: unknown) => string;

/** Makes checks out of the paths to schemas, such as `['components', 'schemas', 'Integration']`. */
function createChecks(root: Description): (path: readonly string[]) => Check {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  // The package is CommonJS: its types put the function below `default`, Node gives it directly.
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(root, 'description');
  const checks = new Map<string, Check>();
  return (path) => {
    const pointer = path
      .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    const check = checks.get(pointer) ?? checkFrom(ajv.compile({ $ref: `description#/${pointer}` }));
    checks.set(pointer, check);
    return check;
  };
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
