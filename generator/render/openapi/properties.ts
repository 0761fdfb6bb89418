/** Response schemas: what comes back. */
import type { EntityPropertySource } from '../../load/types.ts';
import type { Field, Integration } from '../../model/types.ts';
import { availabilitySentences, join } from '../../wording/sentences.ts';
import { returnedSecret } from '../../wording/setting-facts.ts';
import { type PropertyView, plainProperty, unlessEmpty } from './property.ts';
import { valueView } from './value.ts';
import { availability } from './x-gitlab.ts';

interface PropertiesView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly properties: readonly PropertyView[];
}

/** The `properties` of a response: the settings that GitLab returns, null where unset. */
export function propertiesOf(integration: Integration): PropertiesView {
  const { typeName, title } = integration;
  const returned = returnedFields(integration);
  return {
    name: `${typeName}Properties`,
    title: `${title}: properties`,
    description:
      returned.length === 0
        ? `${title} returns none of its settings.`
        : `The settings of ${title} that GitLab returns.`,
    properties: returned.map(returnedProperty),
  };
}

export function returnedFields({ fields }: Integration): readonly Field[] {
  return fields.filter(({ returned }) => returned === 'properties');
}

function returnedProperty(field: Field): PropertyView {
  const { name, type, returnedType, credential, enforced, knownValues } = field;
  const sentences = [field.description];
  if (credential) sentences.push(returnedSecret);
  const values = enforced && returnedType === type ? knownValues : [];
  return {
    ...plainProperty(name, join(sentences), valueView([returnedType], true, { enum: values })),
    extension: unlessEmpty({ ...availability(field), ...(credential && { credential }) }),
  };
}

/** The entity that every response begins with. */
export function entityProperties(
  entity: Readonly<Record<string, EntityPropertySource>>,
): readonly PropertyView[] {
  return Object.entries(entity).map(([name, property]) => entityProperty(name, property));
}

function entityProperty(name: string, property: EntityPropertySource): PropertyView {
  const { description, type, nullable = false, format, example, since, generallyAvailable } = property;
  const sentences = availabilitySentences({
    since,
    generallyAvailable,
    until: undefined,
    tier: 'free',
    edition: property.edition ?? 'ce',
  });
  return {
    ...plainProperty(name, join([description, ...sentences]), valueView([type], nullable, { format })),
    examples: [example],
    extension: unlessEmpty(availability(property)),
  };
}
