import type { Finding } from '../../diagnostics.ts';
import { type Rule, resolveFields } from '../context.ts';

/** Every erratum, and every setting that is said to be ignored, names its evidence. */
export const erratumEvidence: Rule = {
  name: 'erratum-evidence',
  check(context) {
    const hint = "Name a file of GitLab's source tree, with the line, or what was run and what came back.";
    const shared = [...context.sharedFields].flatMap(([name, field]): readonly Finding[] =>
      field.ignored && isEmpty(field.ignored.evidence)
        ? [
            {
              file: context.fields?.file ?? '',
              path: [name, 'ignored'],
              atKey: true,
              message: `nothing shows that \`${name}\` is ignored`,
              hint,
            },
          ]
        : [],
    );
    const own = context.integrations.flatMap(({ file, data }) => [
      ...resolveFields(data, context).flatMap(({ field, entry, origin }): readonly Finding[] => {
        if (origin === 'set') return [];
        const path = ['fields', entry];
        return [
          ...(field.erratum && isEmpty(field.erratum.evidence)
            ? [
                {
                  file,
                  path: [...path, 'erratum'],
                  atKey: true,
                  message: `the erratum of \`${field.name}\` has no evidence`,
                  hint,
                },
              ]
            : []),
          ...(origin === 'own' && field.ignored && isEmpty(field.ignored.evidence)
            ? [
                {
                  file,
                  path: [...path, 'ignored'],
                  atKey: true,
                  message: `nothing shows that \`${field.name}\` is ignored`,
                  hint,
                },
              ]
            : []),
        ];
      }),
      ...errataOf(file, data.errata, hint),
    ]);
    return [
      ...shared,
      ...own,
      ...(context.api ? errataOf(context.api.file, context.api.data.errata, hint) : []),
    ];
  },
};

function errataOf(
  file: string,
  errata: readonly ({ readonly subject?: string; readonly evidence?: string } | undefined)[] | undefined,
  hint: string,
): readonly Finding[] {
  return (errata ?? []).flatMap((erratum, index) =>
    erratum && isEmpty(erratum.evidence)
      ? [
          {
            file,
            path: ['errata', index],
            message: `the erratum about the ${erratum.subject ?? 'page'} has no evidence`,
            hint,
          },
        ]
      : [],
  );
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
