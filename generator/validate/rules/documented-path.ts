import type { Finding } from '../../diagnostics.ts';
import type { IntegrationSource } from '../../load/types.ts';
import type { Draft } from '../../settings/field.ts';
import type { DraftFile, Rule } from '../context.ts';

const forms = {
  slug: { form: /^[\w.-]+$/, hint: 'Write the last part of the printed path.' },
  getPath: { form: /^\/projects\/:id(?:\/[\w.-]+)+$/, hint: 'Write the path as it is printed, such as `/projects/:id/services/slack`.' },
} as const;

type Erratum = NonNullable<Draft<IntegrationSource>['errata']>[number];

/** The paths that errata say the page prints are paths, and no two operations share one. */
export const documentedPath: Rule = {
  name: 'documented-path',
  check({ integrations }) {
    const first = new Map<string, string>();
    const malformed = integrations.flatMap(malformedPaths);
    const printed = integrations.flatMap(({ file, name, data }) =>
      (['get', 'set'] as const).map((operation) => ({ file, operation, ...printedPath(name, data.errata ?? [], operation) })),
    );
    // Paths that no erratum moved come first, so that a problem is told of the erratum.
    const repeated = printed
      .toSorted((a, b) => Math.sign(a.erratum) - Math.sign(b.erratum))
      .flatMap(({ file, operation, path, erratum }): readonly Finding[] => {
        const key = `${operation} ${path}`;
        const earlier = first.get(key);
        first.set(key, earlier ?? file);
        // An erratum about the slug moves both operations, and is told once.
        if (earlier === undefined || (operation === 'set' && first.get(`get ${path}`) === earlier)) return [];
        return [{ file, path: erratum === -1 ? [] : ['errata', erratum, 'printed'], message: `the page would have the path \`${path}\` twice: it is that of ${earlier} too` }];
      });
    return [...malformed, ...repeated];
  },
};

function malformedPaths({ file, data }: DraftFile<IntegrationSource>): readonly Finding[] {
  const seen = new Set<string>();
  return (data.errata ?? []).flatMap((erratum, index): readonly Finding[] => {
    if (erratum?.printed === undefined || (erratum.subject !== 'slug' && erratum.subject !== 'getPath')) return [];
    const { subject, printed } = erratum;
    if (seen.has(subject)) return [{ file, path: ['errata', index, 'subject'], message: `has a second erratum about the ${subject}`, hint: 'The page can print one only.' }];
    seen.add(subject);
    const { form, hint } = forms[subject];
    return form.test(printed) ? [] : [{ file, path: ['errata', index, 'printed'], message: `\`${printed}\` is no ${subject === 'slug' ? 'slug' : 'path'}`, hint }];
  });
}

/** The path of an operation in the documented edition, and the index of the erratum that it comes from. */
function printedPath(slug: string, errata: readonly Erratum[], operation: 'get' | 'set'): { readonly path: string; readonly erratum: number } {
  const indexOf = (subject: string): number => errata.findIndex((erratum) => erratum?.subject === subject && erratum.printed !== undefined);
  const own = operation === 'get' ? indexOf('getPath') : -1;
  if (own !== -1) return { path: errata[own]?.printed ?? '', erratum: own };
  const erratum = indexOf('slug');
  return { path: `/projects/:id/integrations/${errata[erratum]?.printed ?? slug}`, erratum };
}
