/** The `x-gitlab` extension: facts for which OpenAPI has no keyword. Keys with default values are omitted. */
import type { Json, Level } from '../../load/types.ts';
import type { Availability, Erratum, Field, Integration } from '../../model/types.ts';
import { withoutUsual } from '../../model/usual.ts';

export type Extension = Readonly<Record<string, Json>>;

/** Keys of a field that the schema of the setting expresses by its own keywords or in the description. */
const toldBySchema = new Set([
  ...['name', 'type', 'acceptsAlso', 'required', 'nullable', 'description', 'notes', 'format', 'pattern'],
  ...['refusesNull', 'savedAs', 'datedNotes', 'patternMeaning', 'refused', 'asciiOnly', 'serverChecks'],
  ...['minLength', 'maxLength', 'maxItems', 'group', 'deprecated', 'example', 'documented'],
]);

export function fieldExtension(field: Field): Extension {
  const { type, default: serverDefault, knownValues, enforced, returnedType } = field;
  const facts = Object.entries(withoutUsual(field)).filter(([key]) => !toldBySchema.has(key));
  return {
    ...availability(field),
    ...withoutUsual({ default: serverDefault, knownValues }),
    ...(knownValues.length === 0 ? {} : { enforced }),
    ...Object.fromEntries(facts.filter(([key]) => key !== 'returnedType' || returnedType !== type)),
  };
}

export function integrationExtension(integration: Integration): Extension {
  const { slug, category, offering, levels, status, deprecated, developmentOnly, requiresInstall } =
    integration;
  const { canDisable, inheritable, exclusive, sources } = integration;
  return {
    slug,
    category,
    ...availability(integration),
    ...withoutUsual({ offering, levels, status, deprecated: deprecated === undefined ? undefined : true }),
    ...withoutUsual({ developmentOnly, requiresInstall }),
    ...(canDisable ? {} : { disable: false }),
    ...withoutUsual({ inheritable, exclusive }),
    ...errata(integration.errata),
    sources,
  };
}

/** Facts of one operation: where it exists, and what the page gets wrong about it. */
export function operationExtension(
  integration: Integration,
  kind: 'set' | 'get' | 'disable',
  level: Level,
): Extension {
  const subjects: Readonly<Record<typeof kind, readonly string[]>> = {
    set: ['slug', 'settings'],
    get: ['slug', 'getPath', 'response'],
    disable: ['slug', 'disable'],
  };
  return {
    slug: integration.slug,
    ...availability(integration),
    ...withoutUsual({ offering: integration.offering }),
    ...errata(errataAt(level, integration.errata, subjects[kind])),
  };
}

/** What the page of a level gets wrong about some subjects. */
export function errataAt(
  level: Level,
  all: readonly Erratum[],
  subjects: readonly string[],
): readonly Erratum[] {
  return all.filter(({ subject, page = 'project' }) => page === level && subjects.includes(subject));
}

export function errata(errata: readonly Erratum[]): Extension {
  return withoutUsual({ errata });
}

/** Where something exists, as far as that is not everywhere. */
export function availability(availability: Partial<Availability>): Extension {
  const { since, generallyAvailable, until, tier, edition } = availability;
  return withoutUsual({ since, generallyAvailable, until, tier, edition });
}
