/** A second opinion on structure and references. */
import SwaggerParser from '@apidevtools/swagger-parser';
import { expect, test } from 'vitest';
import { description, editions } from '../../support/descriptions.ts';

type Document = Parameters<typeof SwaggerParser.validate>[0];

test.each(editions)('swagger-parser finds the %s edition valid', async (edition) => {
  // It replaces references inside of what it is given, hence the copy; its types know OpenAPI only as unions
  // of its own.
  const copy = structuredClone(description(edition)) as unknown as Document;
  expect(await SwaggerParser.validate(copy)).toHaveProperty('openapi', '3.1.0');
});

test('swagger-parser refuses a broken reference', async () => {
  const copy = structuredClone(description('verified'));
  const broken = { ...copy, components: { ...copy.components, parameters: {} } } as unknown as Document;
  await expect(SwaggerParser.validate(broken)).rejects.toThrow('ProjectId');
});
