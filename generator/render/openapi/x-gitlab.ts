/** The `x-gitlab` extension: facts that OpenAPI has no keyword for. Only what differs from the usual is written. */
import type { Json } from '../../load/types.ts';
import type { Availability, Erratum, Field, Integration } from '../../model/types.ts';

export type Extension = Readonly<Record<string, Json>>;

export function fieldExtension(field: Field): Extension {
  return {
    ...availability(field),
    ...(field.default === undefined ? {} : { default: field.default }),
    ...(field.knownValues.length === 0 ? {} : { knownValues: field.knownValues, enforced: field.enforced }),
    ...flag('secret', field.secret),
    ...flag('credential', field.credential),
    ...flag('clearsSecrets', field.clearsSecrets),
    ...(field.returned === 'properties' ? {} : { returned: field.returned }),
    ...(field.returnedType === field.type ? {} : { returnedType: field.returnedType }),
    ...(field.ignored
      ? { ignored: field.ignored.replacement === undefined ? {} : { replacement: field.ignored.replacement } }
      : {}),
    ...errata(field.errata),
  };
}

export function integrationExtension(integration: Integration): Extension {
  return {
    slug: integration.slug,
    category: integration.category,
    ...availability(integration),
    ...(integration.offering.length === 3 ? {} : { offering: integration.offering }),
    ...(integration.status === undefined ? {} : { status: integration.status }),
    ...flag('deprecated', integration.deprecated !== undefined),
    ...flag('developmentOnly', integration.developmentOnly),
    ...flag('requiresInstall', integration.requiresInstall),
    ...(integration.canDisable ? {} : { disable: false }),
    ...(integration.inheritable ? {} : { inheritable: false }),
    ...(integration.exclusive === undefined ? {} : { exclusive: integration.exclusive }),
    ...errata(integration.errata),
    sources: integration.sources,
  };
}

/** Facts of one operation: where it exists, and what the page gets wrong about it. */
export function operationExtension(integration: Integration, kind: 'set' | 'get' | 'disable'): Extension {
  const subjects: Readonly<Record<typeof kind, readonly string[]>> = {
    set: ['slug'],
    get: ['slug', 'getPath', 'response'],
    disable: ['slug', 'disable'],
  };
  return {
    slug: integration.slug,
    ...availability(integration),
    ...(integration.offering.length === 3 ? {} : { offering: integration.offering }),
    ...errata(integration.errata.filter(({ subject }) => subjects[kind].includes(subject))),
  };
}

export function errata(list: readonly Erratum[]): Extension {
  return list.length === 0
    ? {}
    : {
        errata: list.map(({ subject, printed, actual, evidence, effect }) => ({
          subject,
          printed,
          actual,
          evidence,
          ...(effect === undefined ? {} : { effect }),
        })),
      };
}

/** Tier and edition are written where they are not those of everybody. */
export function availability({
  since,
  generallyAvailable,
  until,
  tier,
  edition,
}: Partial<Availability>): Extension {
  return {
    ...(since === undefined ? {} : { since }),
    ...(generallyAvailable === undefined ? {} : { generallyAvailable }),
    ...(until === undefined ? {} : { until }),
    ...(tier === undefined || tier === 'free' ? {} : { tier }),
    ...(edition === undefined || edition === 'ce' ? {} : { edition }),
  };
}

function flag(name: string, value: boolean): Extension {
  return value ? { [name]: true } : {};
}
