import type { Finding } from '../../diagnostics.ts';
import type { Level } from '../../load/types.ts';
import type { Rule, RuleContext } from '../context.ts';

/** Whatever is said of a level is said of one that has operations. */
export const describedLevel: Rule = {
  name: 'described-level',
  check(context) {
    const { api, integrations } = context;
    if (!api) return [];
    const hasGroups = api.data.group !== undefined;
    return [
      ...(hasGroups ? groupsWithoutIntegration(context) : groupsWithoutOperations(context)),
      ...integrations.flatMap(({ file, data, fields }) =>
        fields.flatMap(({ field, entry }) =>
          sharesNone(field.levels, data.levels)
            ? [
                {
                  file,
                  path: ['fields', entry],
                  message: `no level has both the integration and \`${field.name}\``,
                },
              ]
            : [],
        ),
      ),
    ];
  },
};

type Levels = readonly (Level | undefined)[] | undefined;

function sharesNone(some: Levels, others: Levels): boolean {
  return some !== undefined && others !== undefined && !some.some((level) => others.includes(level));
}

function groupsWithoutIntegration({ api, integrations, isComplete }: RuleContext): readonly Finding[] {
  if (!isComplete || integrations.some(({ data }) => data.levels?.includes('group') ?? true)) return [];
  return [
    {
      file: api?.file ?? '',
      path: ['group'],
      atKey: true,
      message: 'no integration has operations for groups',
      hint: 'Delete `group`, or let an integration have the level.',
    },
  ];
}

/** Everything that is said of groups. */
function groupsWithoutOperations({ api, integrations }: RuleContext): readonly Finding[] {
  const message = 'no operation for groups is described';
  const hint = 'Describe `group` in api.yaml, which names it in paths.';
  const { responses = {}, operations = {} } = api?.data ?? {};
  const texts = Object.entries(operations).filter(([, one]) => one?.group !== undefined);
  const named = [
    ...texts.map(([name]) => ({ file: api?.file ?? '', path: ['operations', name, 'group'], atKey: true })),
    ...Object.entries(responses).flatMap(([name, response]) =>
      placesOf(api?.file ?? '', ['responses', name], response?.levels),
    ),
    ...integrations.flatMap(({ file, data }) => [
      ...placesOf(file, [], data.levels),
      ...(data.fields ?? []).flatMap((field, index) =>
        field && 'levels' in field ? placesOf(file, ['fields', index], field.levels) : [],
      ),
    ]),
  ];
  return named.map((place) => ({ ...place, message, hint }));
}

function placesOf(
  file: string,
  path: Finding['path'],
  levels: Levels,
): readonly Pick<Finding, 'file' | 'path'>[] {
  const index = levels?.indexOf('group') ?? -1;
  return index < 0 ? [] : [{ file, path: [...path, 'levels', index] }];
}
