import type { Finding } from '../../diagnostics.ts';
import type { IntegrationSource } from '../../load/types.ts';
import type { Draft } from '../../model/settings/field.ts';
import type { DraftFile, Rule } from '../context.ts';

const forms = {
  slug: { form: /^[\w.-]+$/, hint: 'Write the last part of the printed path.' },
  getPath: {
    form: /^\/projects\/:id(?:\/[\w.-]+)+$/,
    hint: 'Write the path as it is printed, such as `/projects/:id/services/slack`.',
  },
} as const;

type Erratum = NonNullable<Draft<IntegrationSource>['errata']>[number];

/** The paths that errata say the page prints are paths, and each is printed once. */
export const documentedPath: Rule = {
  name: 'documented-path',
  check({ integrations }) {
    const first = new Map([['/projects/:id/integrations', 'the list']]);
    const printed = integrations.flatMap(({ file, name, data }) =>
      printedPaths(name, data.errata ?? []).map((one) => ({ file, ...one })),
    );
    // Paths that no erratum moved come first, so that a problem is told of the erratum.
    const repeated = printed
      .toSorted((a, b) => Math.sign(a.erratum) - Math.sign(b.erratum))
      .flatMap(({ file, path, erratum }): readonly Finding[] => {
        const earlier = first.get(path);
        first.set(path, earlier ?? file);
        return earlier === undefined
          ? []
          : [
              {
                file,
                path: erratum === -1 ? [] : ['errata', erratum, 'printed'],
                message: `the page would have the path \`${path}\` twice: it is that of ${earlier} too`,
              },
            ];
      });
    return [...integrations.flatMap(malformedPaths), ...repeated];
  },
};

function malformedPaths({ file, data }: DraftFile<IntegrationSource>): readonly Finding[] {
  const seen = new Set<string>();
  return (data.errata ?? []).flatMap((erratum, index): readonly Finding[] => {
    if (erratum?.printed === undefined || (erratum.subject !== 'slug' && erratum.subject !== 'getPath'))
      return [];
    const { subject, printed } = erratum;
    if (seen.has(subject))
      return [
        {
          file,
          path: ['errata', index, 'subject'],
          message: `has a second erratum about the ${subject}`,
          hint: 'The page can print one only.',
        },
      ];
    seen.add(subject);
    const { form, hint } = forms[subject];
    return form.test(printed)
      ? []
      : [
          {
            file,
            path: ['errata', index, 'printed'],
            message: `\`${printed}\` is no ${subject === 'slug' ? 'slug' : 'path'}`,
            hint,
          },
        ];
  });
}

interface PrintedPath {
  readonly path: string;
  /** Index of the erratum that it comes from, or -1. */
  readonly erratum: number;
}

/** The paths of an integration in the documented edition: one, or two where the page prints another one for reading. */
function printedPaths(slug: string, errata: readonly Erratum[]): readonly PrintedPath[] {
  const find = (subject: string): { readonly erratum: number; readonly printed: string | undefined } => {
    const erratum = errata.findIndex((one) => one?.subject === subject && one.printed !== undefined);
    return { erratum, printed: errata[erratum]?.printed };
  };
  const ofSlug = find('slug');
  const own = find('getPath');
  const common = { path: `/projects/:id/integrations/${ofSlug.printed ?? slug}`, erratum: ofSlug.erratum };
  return own.printed === undefined ? [common] : [common, { path: own.printed, erratum: own.erratum }];
}
