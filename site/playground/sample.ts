/** The request that the page shows, with a placeholder or a variable instead of every secret. */
import type { CatalogIntegration, CatalogValue } from '../../client/catalog-types.ts';
import { type SampleRequest, type Setting, variableOf } from '../../generator/render/samples/request.ts';
import { isSecret } from './values.ts';

export type Settings = Readonly<Record<string, CatalogValue>>;

/** The result never contains a typed secret: its value is the example of the catalog. */
export function sampleRequestOf({ slug, fields }: CatalogIntegration, settings: Settings): SampleRequest {
  const sent = fields.flatMap((field): readonly Setting[] => {
    const value = Object.hasOwn(settings, field.name) ? settings[field.name] : undefined;
    if (value === undefined) return [];
    return isSecret(field)
      ? [{ name: field.name, value: field.example, variable: variableOf(slug, field.name) }]
      : [{ name: field.name, value, variable: undefined }];
  });
  return { operation: 'set', slug, settings: sent };
}
