/** The request that the page shows, with a placeholder or a variable instead of every secret. */
import type { CatalogIntegration, CatalogValue, Level } from '../../client/catalog-types.ts';
import { mark } from '../../client/logins.ts';
import { redact } from '../../client/redact.ts';
import { type SampleRequest, type Setting, variableOf } from '../../generator/render/samples/request.ts';

export type Settings = Readonly<Record<string, CatalogValue>>;

/**
 * The result shows what `redact` shows. A secret becomes the example of the catalog, with a variable; the
 * login in an address stays hidden.
 */
export function sampleRequestOf(
  { slug, fields }: CatalogIntegration,
  settings: Settings,
  level: Level,
): SampleRequest {
  // Settings are flat, and a copy has their types.
  const shown = redact(slug, settings) as Settings;
  const sent = fields.flatMap((field): readonly Setting[] => {
    const value = Object.hasOwn(shown, field.name) ? shown[field.name] : undefined;
    if (value === undefined) return [];
    return value === mark
      ? [{ name: field.name, value: field.example, variable: variableOf(slug, field.name) }]
      : [{ name: field.name, value, variable: undefined }];
  });
  return { operation: 'set', level, slug, settings: sent };
}
