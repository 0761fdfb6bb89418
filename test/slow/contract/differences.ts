/** Where the server takes more than the description, which is stricter on purpose. All that these do not explain has to be refused by both. */
import type { CatalogField, CatalogIntegration } from '../../../client/catalog-types.ts';
import { errorsOf, type Mutant } from './mutations.ts';

export interface Difference {
  /** What the server does. */
  readonly server: string;
  /** Why the description refuses it all the same. */
  readonly reason: string;
  readonly applies: (mutant: Mutant, field: CatalogField | undefined) => boolean;
}

const sentValue = ({ settings, subject }: Mutant): unknown => settings[subject];

export const differences: readonly Difference[] = [
  {
    server: 'drops settings that it does not know, in silence',
    reason: 'a misspelt setting has to be noticed',
    applies: ({ keyword }) => keyword === 'additionalProperties',
  },
  {
    server: 'drops settings that only the documentation page has, whatever their value',
    reason: 'their printed type is kept, so that code written after the page is checked',
    applies: (_mutant, field) => field?.ignored !== undefined,
  },
  {
    server: 'turns a number or a boolean into text where a setting is a text',
    reason: 'the answer holds the text, so a program should send one',
    applies: (mutant, field) =>
      field?.type === 'string' &&
      mutant.keyword === 'type' &&
      ['number', 'boolean'].includes(typeof sentValue(mutant)) &&
      errorsOf(mutant.slug, { ...mutant.settings, [mutant.subject]: String(sentValue(mutant)) }).length === 0,
  },
  {
    server: 'takes null for a flag or a list, and keeps no value',
    reason: 'a flag is on or off, and an empty list is written as one',
    applies: (mutant, field) =>
      (field?.type === 'boolean' || field?.type === 'string[]') &&
      mutant.keyword === 'type' &&
      sentValue(mutant) === null,
  },
  {
    server: 'turns the numbers of a list into texts',
    reason: 'the answer holds texts, so a program should send them',
    applies: ({ keyword }) => keyword === 'items',
  },
];

/** The difference that explains why the server takes a mutant. */
export function differenceOf(mutant: Mutant, integration: CatalogIntegration): Difference | undefined {
  const field = integration.fields.find(({ name }) => name === mutant.subject);
  return differences.find(({ applies }) => applies(mutant, field));
}
