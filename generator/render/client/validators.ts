/** The validators of the request schemas, compiled ahead of time by Ajv: one module for each integration. */
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { Json } from '../../load/types.ts';
import type { Model } from '../../model/types.ts';
import { compactCode } from './compact-code.ts';
import { compactSchema, type SettingsSchema } from './compact-schema.ts';

// The package is CommonJS, and its types do not fit the way in which Node imports that.
const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone/index.js')
  .default as typeof import('ajv/dist/standalone/index.js').default;

const header = `// @ts-nocheck Ajv writes JavaScript; the type of its result is stated.
// Generated from spec/ by \`npm run generate\`, with Ajv. Do not edit.
`;

interface Description {
  readonly components: { readonly schemas: Readonly<Record<string, SettingsSchema>> };
}

/** The modules of the compiled validators, by path. */
export function renderValidators({ integrations }: Model, description: Json): ReadonlyMap<string, string> {
  // The description comes out of our own templates, which print these schemas.
  const { schemas } = (description as unknown as Description).components;
  return new Map(
    integrations.map(({ slug, typeName }) => {
      const schema = schemas[`${typeName}Settings`];
      if (!schema) throw new Error(`The description has no settings of ${slug}.`);
      return [`client/validate/validators/${slug}.ts`, header + validatorOf(compactSchema(schema))];
    }),
  );
}

/** A compiler of its own for each schema: the names in the code of one do not depend on the others. */
function validatorOf(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    // Infinity cannot be sent: JSON has no such number.
    strictNumbers: true,
    messages: false,
    validateSchema: false,
    meta: false,
    // Loops over values would need the schema and a library.
    loopEnum: Number.POSITIVE_INFINITY,
    loopRequired: Number.POSITIVE_INFINITY,
    code: { source: true, esm: true, lines: true },
  });
  return compactCode(standaloneCode(ajv, ajv.compile(schema)), schema);
}
