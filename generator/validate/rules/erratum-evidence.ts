import type { Finding } from '../../diagnostics.ts';
import type { ErratumSource, FieldKeys } from '../../load/types.ts';
import type { Draft } from '../../model/settings/field-facts.ts';
import type { Rule } from '../context.ts';

const hint = "Name a file of GitLab's source tree, with the line, or what was run and what came back.";

/** Every erratum, and every setting that is said to be ignored, names its evidence. */
export const erratumEvidence: Rule = {
  name: 'erratum-evidence',
  check(context) {
    const { api, fields, sharedFields, integrations } = context;
    const shared = [...sharedFields].flatMap(([name, written]) =>
      fieldFindings(fields?.file ?? '', [name], name, written),
    );
    const own = integrations.flatMap(({ file, data, fields: resolved }) => [
      ...resolved.flatMap(({ field, entry, written }) =>
        fieldFindings(file, ['fields', entry], field.name, written),
      ),
      ...errataFindings(file, data.errata),
    ]);
    return [...shared, ...own, ...(api ? errataFindings(api.file, api.data.errata) : [])];
  },
};

function fieldFindings(
  file: string,
  path: Finding['path'],
  name: string,
  { erratum, ignored }: Draft<FieldKeys>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (key: string, message: string): void => {
    findings.push({ file, path: [...path, key], atKey: true, message, hint });
  };
  if (erratum && isEmpty(erratum.evidence)) report('erratum', `the erratum of \`${name}\` has no evidence`);
  if (ignored && isEmpty(ignored.evidence)) report('ignored', `nothing shows that \`${name}\` is ignored`);
  return findings;
}

function errataFindings(file: string, errata: Draft<readonly ErratumSource[]> = []): readonly Finding[] {
  return [...errata.entries()]
    .filter(([, erratum]) => erratum && isEmpty(erratum.evidence))
    .map(([index, erratum]) => ({
      file,
      path: ['errata', index],
      message: `the erratum about the ${erratum?.subject ?? 'page'} has no evidence`,
      hint,
    }));
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
