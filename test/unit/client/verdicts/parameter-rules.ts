/** The checks of GitLab's parameter layer (Grape), which come before those of its models. */
import type { CatalogField, CatalogIntegration } from '../../../../client/catalog-types.ts';
import { catalog } from '../../../../generated/client/catalog.ts';
import type { Case } from '../../../../scripts/verdicts/grid.ts';
import { accepts, type Reading, refuses } from '../../../../scripts/verdicts/reading.ts';
import { modelVerdict } from './model-rules.ts';

const declared = 'lib/api/helpers/integrations_helpers.rb';
const middleware = 'lib/gitlab/middleware/handle_malformed_strings.rb';
const coercion = 'lib/api/integrations.rb, parameters run on Grape';

/** The verdict on a request: one rule for each fact, and unknown where the code was not read. */
export function readingOf({ slug, setting, settings }: Case): Reading {
  const integration: CatalogIntegration = catalog[slug];
  if (String(settings[setting]).includes('\0')) return refuses(middleware);
  const field = integration.fields.find(({ name }) => name === setting);
  if (field === undefined || field.ignored) return accepts(coercion);
  if (!Object.hasOwn(settings, setting)) return field.required ? refuses(declared) : accepts(declared);
  const read = coerced(field, settings[setting]);
  if ('verdict' in read) return read;
  return modelVerdict(integration, field, { ...settings, [setting]: read.value });
}

/** The value that the models get, or the verdict. */
type Coerced = { readonly value: unknown } | Reading;

function coerced({ type }: CatalogField, value: unknown): Coerced {
  if (value === null) return { value: type === 'string[]' ? [] : null };
  switch (type) {
    case 'string':
      return typeof value === 'object' ? refuses(coercion) : { value: String(value) };
    case 'boolean':
      return coercedFlag(value);
    case 'integer':
    case 'number':
      return coercedNumber(value);
    case 'string[]':
      return coercedList(value);
    default:
      return type satisfies never;
  }
}

function coercedFlag(value: unknown): Coerced {
  if (value === '') return { value: null };
  if (['yes', 1, true].some((word) => word === value)) return { value: true };
  if (['no', 0, false].some((word) => word === value)) return { value: false };
  return refuses(coercion);
}

function coercedNumber(value: unknown): Coerced {
  if (value === '') return { value: null };
  if (typeof value === 'number') return { value: Math.trunc(value) };
  return typeof value === 'string' && /^\d+$/.test(value) ? { value: Number(value) } : refuses(coercion);
}

function coercedList(value: unknown): Coerced {
  if (value === '') return { value: [] };
  return Array.isArray(value) && !value.includes(null) ? { value: value.map(String) } : refuses(coercion);
}
