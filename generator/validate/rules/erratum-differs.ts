import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '../../diagnostics.ts';
import type { NamedField } from '../../model/settings/field-facts.ts';
import type { Rule } from '../context.ts';

/** What an erratum says the page prints is not what the field says itself. */
export const erratumDiffers: Rule = {
  name: 'erratum-differs',
  check(context) {
    return context.integrations.flatMap(({ file, data, fields }) => [
      ...fields.flatMap(({ field, entry, written }): readonly Finding[] => {
        const printed = written.erratum?.printed;
        if (printed === undefined || printed === 'absent') return [];
        return Object.entries(printed)
          .filter(([key, value]) => isDeepStrictEqual(value, actual(field, key)))
          .map(([key]) => ({
            file,
            path: ['fields', entry, 'erratum', 'printed', key],
            message: `the erratum of \`${field.name}\` prints the same ${key} as the field has`,
            hint: 'Delete what no longer differs.',
          }));
      }),
      ...(data.errata ?? []).flatMap((erratum, index): readonly Finding[] =>
        erratum?.printed !== undefined &&
        (erratum.printed === erratum.actual ||
          (erratum.subject === 'slug' &&
            erratum.printed === context.integrations.find((one) => one.file === file)?.name))
          ? [
              {
                file,
                path: ['errata', index, 'printed'],
                message: 'the erratum prints what GitLab does',
                hint: 'Delete the erratum.',
              },
            ]
          : [],
      ),
    ]);
  },
};

function actual(field: NamedField, key: string): unknown {
  switch (key) {
    case 'required':
      return field.required === true;
    case 'type':
      return field.type === 'string[]' ? 'array of strings' : field.type;
    default:
      return (field as Readonly<Record<string, unknown>>)[key];
  }
}
