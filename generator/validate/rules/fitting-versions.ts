import { compareVersions } from '../../../client/versions.ts';
import type { DataPath, Finding } from '../../diagnostics.ts';
import { scalarOf } from '../../model/settings/field-facts.ts';
import type { Rule, RuleContext } from '../context.ts';

/** The marks `since` and `until` fit each other, their integration and the versions that were read. */
export const fittingVersions: Rule = {
  name: 'fitting-versions',
  check(context) {
    const { api, fields, integrations } = context;
    return [
      ...unsortedVersions(context),
      ...[api, fields].flatMap((file) => (file ? marksProblems(file, {}, context) : [])),
      ...integrations.flatMap((file) => marksProblems(file, file.data, context)),
      ...repeatedValues(context),
    ];
  },
};

function unsortedVersions({ api }: RuleContext): readonly Finding[] {
  const versions = api?.data.gitlabVersions ?? [];
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    if (version === undefined || before === undefined || compareVersions(before, version) < 0) return [];
    const message = `the version \`${version}\` comes after \`${before}\`, which is not older`;
    return [
      { file: api?.file ?? '', path: ['gitlabVersions', index], message, hint: 'Begin with the oldest.' },
    ];
  });
}

interface Marks {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

interface Marked {
  readonly file: string;
  readonly data: unknown;
}

function marksProblems({ file, data }: Marked, integration: Marks, { api }: RuleContext): readonly Finding[] {
  const newest = api?.data.gitlabVersions?.at(-1);
  return marksIn(data, []).flatMap(({ path, since, until }) => {
    const findings: Finding[] = [];
    const add = (key: keyof Marks, message: string): void => {
      findings.push({ file, path: [...path, key], message });
    };
    if (isAfter(since, until)) {
      // Which of the two is wrong, and what else about it, shows when they fit.
      add('since', `\`since\` is ${since}, which is after \`until\`, ${until}`);
      return findings;
    }
    for (const [key, version] of Object.entries({ since, until }) as [keyof Marks, string | undefined][]) {
      if (isAfter(integration.since, version))
        add(key, `\`${key}\` is ${version}, but the integration exists only since ${integration.since}`);
      else if (isAfter(version, newest) && key === 'since')
        add(key, `\`since\` is ${version}, but the newest version whose facts were read is ${newest}`);
      else if (isAfter(version, integration.until))
        add(key, `\`${key}\` is ${version}, but the integration exists only until ${integration.until}`);
    }
    return findings;
  });
}

function isAfter(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && compareVersions(one, other) > 0;
}

/** Everything that has a mark. */
function marksIn(value: unknown, path: DataPath): readonly (Marks & { readonly path: DataPath })[] {
  if (typeof value !== 'object' || value === null) return [];
  const { since, until }: { readonly since?: unknown; readonly until?: unknown } = value;
  const own = { since: versionOf(since), until: versionOf(until), path };
  const below = Object.entries(value).flatMap(([key, child]) =>
    key === 'settings' ? [] : marksIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return own.since === undefined && own.until === undefined ? below : [own, ...below];
}

function versionOf(mark: unknown): string | undefined {
  return typeof mark === 'string' ? mark : undefined;
}

/** A value may be written in two forms, which the schema cannot compare. */
function repeatedValues({ fields, integrations }: RuleContext): readonly Finding[] {
  const shared = Object.entries(fields?.data ?? {}).flatMap(([name, field]) =>
    repeatedIn(field?.knownValues, fields?.file ?? '', [name, 'knownValues']),
  );
  const own = integrations.flatMap(({ file, data }) =>
    (data.fields ?? []).flatMap((entry, index) =>
      entry && 'knownValues' in entry
        ? repeatedIn(entry.knownValues, file, ['fields', index, 'knownValues'])
        : [],
    ),
  );
  return [...shared, ...own];
}

function repeatedIn(
  values: readonly Parameters<typeof scalarOf>[0][] = [],
  file: string,
  path: DataPath,
): readonly Finding[] {
  const scalars = values.map(scalarOf);
  return scalars.flatMap((scalar, index) => {
    if (scalar === undefined || scalars.indexOf(scalar) === index) return [];
    const message = `the known value ${JSON.stringify(scalar)} is given twice`;
    return [{ file, path: [...path, index], message, hint: 'Keep one of them.' }];
  });
}
