import type { Finding } from '../../diagnostics.ts';
import type { NamedField } from '../../model/settings/field.ts';
import { type Rule, resolveFields } from '../context.ts';

type Key =
  | 'acceptsAlso'
  | 'format'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'maxItems'
  | 'enforced'
  | 'required'
  | 'returnedType';

/** Keys that say nothing, or something wrong, about a field of another type. */
const needs: Readonly<
  Record<Key, { readonly isMet: (field: NamedField) => boolean; readonly what: string }>
> = {
  acceptsAlso: { isMet: isText, what: 'the type string' },
  format: { isMet: isText, what: 'the type string' },
  pattern: { isMet: isText, what: 'the type string' },
  minLength: { isMet: isText, what: 'the type string' },
  maxLength: { isMet: isText, what: 'the type string' },
  maxItems: { isMet: ({ type }) => type === undefined || type === 'string[]', what: 'the type string[]' },
  enforced: { isMet: ({ knownValues }) => knownValues !== undefined, what: 'the key `knownValues`' },
  required: { isMet: ({ ignored }) => ignored === undefined, what: 'a setting that is not ignored' },
  returnedType: { isMet: ({ type, returnedType }) => type !== returnedType, what: 'another `type`' },
};

/** A key of a field goes with the type and the other keys of the field. */
export const fittingKeys: Rule = {
  name: 'fitting-keys',
  check(context) {
    const shared = [...context.sharedFields].flatMap(([name, field]) =>
      unfitting(context.fields?.file ?? '', [name], { ...field, name }, field),
    );
    const own = context.integrations.flatMap(({ file, data }) =>
      resolveFields(data, context).flatMap(({ field, entry, origin }) =>
        origin === 'set' ? [] : unfitting(file, ['fields', entry], field, data.fields?.[entry] ?? {}),
      ),
    );
    return [...shared, ...own];
  },
};

function unfitting(
  file: string,
  path: Finding['path'],
  field: NamedField,
  written: object,
): readonly Finding[] {
  return Object.entries(needs)
    .filter(([key, { isMet }]) => Object.hasOwn(written, key) && !isMet(field))
    .map(([key, { what }]) => ({
      file,
      path: [...path, key],
      atKey: true,
      message: `\`${key}\` of \`${field.name}\` needs ${what}`,
    }));
}

function isText({ type }: NamedField): boolean {
  return type === undefined || type === 'string';
}
