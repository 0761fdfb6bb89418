import type { Finding } from '../../diagnostics.ts';
import type { NamedField } from '../../model/settings/field-facts.ts';
import type { Rule } from '../context.ts';

type Key =
  | 'acceptsAlso'
  | 'refusesNull'
  | 'savedAs'
  | 'format'
  | 'pattern'
  | 'patternMeaning'
  | 'refused'
  | 'asciiOnly'
  | 'minLength'
  | 'maxLength'
  | 'maxItems'
  | 'enforced'
  | 'required'
  | 'levels'
  | 'returnedType';

/** Keys that say nothing, or something wrong, about a field of another type. */
const needs: Readonly<
  Record<Key, { readonly isMet: (field: NamedField) => boolean; readonly what: string }>
> = {
  acceptsAlso: { isMet: isText, what: 'the type string' },
  refusesNull: {
    isMet: ({ type, returnedType = type }) => returnedType === 'boolean',
    what: 'a setting that is a boolean in responses',
  },
  savedAs: { isMet: ({ type }) => type === 'boolean', what: 'the type boolean' },
  format: { isMet: isText, what: 'the type string' },
  pattern: { isMet: isText, what: 'the type string' },
  patternMeaning: { isMet: ({ pattern }) => pattern !== undefined, what: 'the key `pattern`' },
  refused: { isMet: isText, what: 'the type string' },
  asciiOnly: { isMet: ({ format }) => format === 'url', what: 'the key `format` with the value `url`' },
  minLength: { isMet: isText, what: 'the type string' },
  maxLength: { isMet: isText, what: 'the type string' },
  maxItems: { isMet: ({ type }) => type === undefined || type === 'string[]', what: 'the type string[]' },
  enforced: { isMet: ({ knownValues }) => knownValues !== undefined, what: 'the key `knownValues`' },
  levels: {
    isMet: ({ required }) => required !== true,
    what: 'an optional setting, since the schema is that of both levels',
  },
  required: { isMet: ({ ignored }) => ignored === undefined, what: 'a setting that is not ignored' },
  returnedType: { isMet: ({ type, returnedType }) => type !== returnedType, what: 'another `type`' },
};

// The keys of the table are those of its type.
const keys = Object.keys(needs) as readonly Key[];

/** A key of a field goes with the type and the other keys of the field. */
export const fittingKeys: Rule = {
  name: 'fitting-keys',
  check(context) {
    const shared = [...context.sharedFields].flatMap(([name, field]) =>
      unfitting({ ...field, name }).map((key) =>
        finding(context.fields?.file ?? '', [name, key], `\`${key}\` of \`${name}\``, key),
      ),
    );
    const own = context.integrations.flatMap(({ file, fields }) =>
      fields.flatMap(({ field, entry, written }) => {
        const { name } = field;
        const before = unfitting({ ...context.sharedFields.get(name), name });
        return unfitting(field).flatMap((key) => {
          if (Object.hasOwn(written, key))
            return [finding(file, ['fields', entry, key], `\`${key}\` of \`${name}\``, key)];
          // What is wrong with the shared field itself is reported there.
          if (before.includes(key)) return [];
          return [finding(file, ['fields', entry], `\`${key}\` of the shared field \`${name}\``, key)];
        });
      }),
    );
    return [...shared, ...own];
  },
};

/** The keys of a field that do not go with the others. */
function unfitting(field: NamedField): readonly Key[] {
  return keys.filter((key) => Object.hasOwn(field, key) && !needs[key].isMet(field));
}

function finding(file: string, path: Finding['path'], subject: string, key: Key): Finding {
  return { file, path, atKey: true, message: `${subject} needs ${needs[key].what}` };
}

function isText({ type }: NamedField): boolean {
  return type === undefined || type === 'string';
}
