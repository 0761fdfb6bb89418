/** The description in OpenAPI 3.0.3, for tools that cannot read 3.1. */
import type { Json } from '../../load/types.ts';
import { yamlBlock, yamlFlow } from '../../print/yaml.ts';
import { schema30 } from './schema-3-0.ts';
import { each, mappingOf, within } from './steps.ts';
import { withoutForms } from './without-forms.ts';

const comment = '# Generated from spec/ by `npm run generate`. Do not edit.';

/** The text of `openapi.3.0.yaml`. */
export function renderOpenApi30(description: Json): string {
  const { openapi = null, ...rest } = mappingOf(openApi30(description));
  // Some tools tell YAML by its first line, which has to be a key with its value.
  return `openapi: ${yamlFlow(openapi)}\n${comment}${yamlBlock(rest, 0)}\n`;
}

/** The same paths, operations and schemas in the words of OpenAPI 3.0.3. */
export function openApi30(description: Json): Json {
  const {
    openapi: _version,
    jsonSchemaDialect: _dialect,
    ...rest
  } = mappingOf(document(withoutForms(description)));
  return { openapi: '3.0.3', ...rest };
}

const parameter = within({ schema: schema30 });
const content = each(within({ schema: schema30 }));
const response = within({ headers: each(parameter), content });
const operation = within({
  parameters: each(parameter),
  requestBody: within({ content }),
  responses: each(response),
});
const pathItem = within({ get: operation, put: operation, delete: operation });
const components = within({
  schemas: each(schema30),
  parameters: each(parameter),
  headers: each(parameter),
  responses: each(response),
});
const document = within({ info, paths: each(pathItem), components });

/** 3.0 has no summary, and identifies a license by its URL. */
function info(value: Json): Json {
  const { summary: _summary, license, ...rest } = mappingOf(value);
  const { name = '', identifier = '' } = mappingOf(license ?? {});
  return { ...rest, license: { name, url: `https://spdx.org/licenses/${String(identifier)}.html` } };
}
