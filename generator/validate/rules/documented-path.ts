import type { Finding } from '../../diagnostics.ts';
import type { IntegrationSource } from '../../load/types.ts';
import type { Draft } from '../../model/settings/field-facts.ts';
import type { DraftFile, Rule } from '../context.ts';

const slugForm = { form: /^[\w.-]+$/, what: 'slug', hint: 'Write the last part of the printed path.' };

/** By the page that prints them. */
const forms = {
  project: { slug: slugForm, getPath: pathForm('projects') },
  group: { slug: slugForm, getPath: pathForm('groups') },
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
    // Paths that no erratum moved come first, so that a problem is reported for the erratum.
    const repeated = printed
      .toSorted((a, b) => Math.sign(a.erratum) - Math.sign(b.erratum))
      .flatMap(({ file, path, erratum }): readonly Finding[] => {
        const earlier = first.get(path);
        first.set(path, earlier ?? file);
        if (earlier === undefined) return [];
        const message = `the page would have the path \`${path}\` twice: it is also that of ${earlier}`;
        return [{ file, path: erratum === -1 ? [] : ['errata', erratum, 'printed'], message }];
      });
    return [...integrations.flatMap(malformedPaths), ...repeated];
  },
};

function malformedPaths({ file, data }: DraftFile<IntegrationSource>): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, { subject, page = 'project', printed } = {}] of (data.errata ?? []).entries()) {
    if (printed === undefined || (subject !== 'slug' && subject !== 'getPath')) continue;
    if (seen.has(`${page} ${subject}`)) {
      const message = `has a second erratum about the ${subject}`;
      findings.push({
        file,
        path: ['errata', index, 'subject'],
        message,
        hint: 'The page can only print one.',
      });
    }
    seen.add(`${page} ${subject}`);
    const { form, what, hint } = forms[page][subject];
    if (!form.test(printed)) {
      const message = `\`${printed}\` is not a ${what}`;
      findings.push({ file, path: ['errata', index, 'printed'], message, hint });
    }
  }
  return findings;
}

function pathForm(root: string): { readonly form: RegExp; readonly what: string; readonly hint: string } {
  return {
    form: new RegExp(`^/${root}/:id(?:/[\\w.-]+)+$`),
    what: 'path',
    hint: `Write the path as it is printed, such as \`/${root}/:id/services/slack\`.`,
  };
}

interface PrintedPath {
  readonly path: string;
  /** Index of the erratum that it comes from, or -1. */
  readonly erratum: number;
}

/**
 * The paths of an integration in the documented edition: one, or two where the page prints another one for
 * reading.
 */
function printedPaths(slug: string, errata: readonly Erratum[]): readonly PrintedPath[] {
  const find = (subject: string): { readonly erratum: number; readonly printed: string | undefined } => {
    const erratum = errata.findIndex(
      (one) => one?.subject === subject && one.page === undefined && one.printed !== undefined,
    );
    return { erratum, printed: errata[erratum]?.printed };
  };
  const ofSlug = find('slug');
  const own = find('getPath');
  const common = { path: `/projects/:id/integrations/${ofSlug.printed ?? slug}`, erratum: ofSlug.erratum };
  return own.printed === undefined ? [common] : [common, { path: own.printed, erratum: own.erratum }];
}
