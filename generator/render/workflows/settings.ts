/** What the requests of a workflow send. */
import { minimalExample } from '../../model/settings/examples.ts';
import type { Field, Integration } from '../../model/types.ts';

/** The settings of the smallest request that GitLab accepts with all those that are needed. */
export function smallestRequest(
  { fields, conditions }: Integration,
  isNeeded: (field: Field) => boolean,
): readonly Field[] {
  const drafts = fields.map((field) => draftOf(field, isNeeded(field)));
  const request = minimalExample(drafts, conditions);
  return fields.filter(({ name }) => Object.hasOwn(request, name));
}

type NamedDraft = Parameters<typeof minimalExample>[0][number];

function draftOf({ name, type, example, default: initial }: Field, isNeeded: boolean): NamedDraft {
  return {
    name,
    type,
    example,
    ...(initial !== undefined && { default: initial }),
    ...(isNeeded && { required: true }),
  };
}
