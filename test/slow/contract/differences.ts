/**
 * Where the server accepts more than the description, which is stricter on purpose. Both must refuse
 * everything else.
 */
import type { CatalogField, CatalogIntegration } from '../../../client/catalog-types.ts';
import { errorsOf, type Mutant } from './mutations.ts';

export interface Difference {
  /** What the server does. */
  readonly server: string;
  /** Why the description refuses it. */
  readonly reason: string;
  readonly applies: (mutant: Mutant, field: CatalogField | undefined) => boolean;
}

const sentValue = ({ settings, subject }: Mutant): unknown => settings[subject];

export const differences: readonly Difference[] = [
  {
    server: 'silently drops settings that it does not know',
    reason: 'a misspelt setting must be noticed',
    applies: ({ keyword }) => keyword === 'additionalProperties',
  },
  {
    server: 'drops settings that exist only on the documentation page, regardless of their value',
    reason: 'their printed type is kept, so that code written from the page is checked',
    applies: (_mutant, field) => field?.ignored !== undefined,
  },
  {
    server: 'converts a number or a boolean to a string where a setting is a string',
    reason: 'responses contain the string, so a program should send one',
    applies: (mutant, field) =>
      field?.type === 'string' &&
      mutant.keyword === 'type' &&
      ['number', 'boolean'].includes(typeof sentValue(mutant)) &&
      errorsOf(mutant.slug, { ...mutant.settings, [mutant.subject]: String(sentValue(mutant)) }).length === 0,
  },
  {
    server: 'accepts null for a boolean or an array, and stores no value',
    reason: 'a boolean is true or false, and an empty array is sent as one',
    applies: (mutant, field) =>
      (field?.type === 'boolean' || field?.type === 'string[]') &&
      mutant.keyword === 'type' &&
      sentValue(mutant) === null,
  },
  {
    server: 'stores values that have no effect, such as addresses that no mail reaches',
    reason: 'a mail that is never sent is not missed until it is needed',
    applies: ({ keyword }, field) => keyword === 'not' && field?.refused?.accepted === true,
  },
  {
    server: 'converts the numbers in an array to strings',
    reason: 'responses contain strings, so a program should send them',
    applies: ({ keyword }) => keyword === 'items',
  },
];

/** The difference that explains why the server accepts a mutant. */
export function differenceOf(mutant: Mutant, integration: CatalogIntegration): Difference | undefined {
  const field = integration.fields.find(({ name }) => name === mutant.subject);
  return differences.find(({ applies }) => applies(mutant, field));
}
