/** A slice is the catalog as one server has it. */
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../../generator/model/build.ts';
import { type Server, sliceOf } from '../../../generator/model/slice.ts';
import type { Integration, Model } from '../../../generator/model/types.ts';
import { alpha, beta, type Changes, catalogOf, extended, plain, replaced } from '../../support/catalog.ts';

const everything: Server = {
  gitlab: '18.9',
  tier: 'ultimate',
  edition: 'ee',
  offering: undefined,
  level: undefined,
};

function sliced(changes: Changes, server: Partial<Server>): Model {
  const versions = replaced('api.yaml', "['18.9']", "['18.9', '19.5']");
  return buildModel(sliceOf(catalogOf({ ...versions, ...changes }), { ...everything, ...server }));
}

function alphaOf(changes: Changes, server: Partial<Server>): Integration | undefined {
  return sliced(changes, server).integrations.find(({ slug }) => slug === 'alpha');
}

function names(integration: Integration | undefined): readonly string[] {
  return integration?.fields.map(({ name }) => name) ?? [];
}

test('a slice describes its own version', () => {
  expect(sliced({}, { gitlab: '19.1' }).api).toMatchObject({
    gitlabVersion: '19.1',
    gitlabVersions: ['19.1'],
  });
});

describe('by version', () => {
  test.each([
    ['18.9', ['webhook', 'push_events', 'tag_events', 'old']],
    ['19.0', ['webhook', 'push_events', 'tag_events', 'old']],
    ['19.1', ['webhook', 'push_events', 'tag_events', 'new']],
    ['19.10', ['webhook', 'push_events', 'tag_events', 'new']],
  ])('%s has the settings that came before it and did not go', (gitlab, expected) => {
    const entries = `  - { name: new, type: boolean, description: Is new., since: '19.1' }
  - { name: old, type: boolean, description: Is old., until: '19.0' }
`;
    expect(names(alphaOf(extended(alpha, entries), { gitlab }))).toEqual(expected);
  });

  test('a shared setting is missing in sets and in `use` entries alike', () => {
    const changes = replaced('fields.yaml', 'Reacts to tags.', "Reacts to tags.\n  since: '19.1'");
    const { integrations, fieldSets, sharedFields } = sliced(changes, {});
    expect(integrations.map(names)).toEqual([['webhook', 'push_events'], ['push_events']]);
    expect(fieldSets[0]?.fields).toEqual(['push_events']);
    expect(sharedFields.map(({ name }) => name)).toEqual(['push_events']);
  });

  test('a `use` entry may say otherwise than fields.yaml', () => {
    const changes = extended(beta, "    since: '19.1'\n");
    expect(sliced(changes, {}).integrations.map(names)).toEqual([
      ['webhook', 'push_events', 'tag_events'],
      ['push_events'],
    ]);
  });

  test('known values, notes, conditions, examples and errata come and go', () => {
    const changes = extended(
      alpha,
      `  - name: mode
    type: integer
    description: Selects the mode.
    enforced: true
    knownValues: [0, { value: 1, until: '19.0' }, { value: 2, since: '19.1' }]
    notes: [{ text: Two modes., until: '19.0' }, { text: Three modes., since: '19.1' }]
conditions:
  - { description: Old., until: '19.0', when: { field: mode, is: 1 }, require: [push_events] }
  - { description: New., since: '19.1', when: { field: mode, is: 2 }, require: [push_events] }
examples:
  newer: { summary: Newer, since: '19.1', settings: { webhook: https://alpha.example.com, mode: 2 } }
errata:
  - { subject: response, printed: Is old., actual: Is not., evidence: seen, until: '19.0' }
`,
    );
    const facts = (gitlab: string) => {
      const integration = alphaOf(changes, { gitlab });
      const mode = integration?.fields.find(({ name }) => name === 'mode');
      return {
        values: mode?.knownValues,
        notes: mode?.notes,
        conditions: integration?.conditions.map(({ description }) => description),
        former: integration?.formerConditions,
        examples: integration?.examples.map(({ name }) => name),
        errata: integration?.errata.length,
      };
    };
    expect(facts('18.9')).toEqual({
      values: [0, 1],
      notes: ['Two modes.'],
      conditions: ['Old.'],
      former: [],
      examples: ['minimal', 'full'],
      errata: 1,
    });
    expect(facts('19.5')).toEqual({
      values: [0, 2],
      notes: ['Three modes.'],
      conditions: ['New.'],
      former: [],
      examples: ['minimal', 'full', 'newer'],
      errata: 0,
    });
  });

  test('an integration that is gone or still to come is missing', () => {
    const slugs = (line: string, gitlab: string) =>
      sliced(extended(alpha, line), { gitlab }).integrations.map(({ slug }) => slug);
    expect(slugs("since: '19.0'\n", '18.9')).toEqual(['beta']);
    expect(slugs("until: '18.11'\n", '18.11')).toEqual(['alpha', 'beta']);
    expect(slugs("until: '18.11'\n", '19.0')).toEqual(['beta']);
  });
});

describe('by tier, edition and offering', () => {
  const ofTier = (keys: string) =>
    extended(alpha, `  - { name: extra, type: boolean, description: Is extra., ${keys} }\n`);

  test.each([
    ['tier: premium', 'free', false],
    ['tier: premium', 'premium', true],
    ['tier: premium', 'ultimate', true],
    ['tier: ultimate', 'premium', false],
    ['required: true', 'free', true],
  ] as const)('a setting with %s on a %s server', (keys, tier, isThere) => {
    expect(names(alphaOf(ofTier(keys), { tier })).includes('extra')).toBe(isThere);
  });

  test('Community Edition lacks what is marked', () => {
    expect(names(alphaOf(ofTier('edition: ee'), { edition: 'ce' }))).not.toContain('extra');
    expect(names(alphaOf(ofTier('edition: ee'), { edition: 'ee' }))).toContain('extra');
  });

  test('an integration is left out where it is not offered', () => {
    const changes = extended(alpha, 'offering: [gitlab.com]\n');
    expect(alphaOf(changes, { offering: 'self-managed' })).toBeUndefined();
    expect(alphaOf(changes, { offering: 'gitlab.com' })).toBeDefined();
    expect(alphaOf(changes, { offering: undefined })).toBeDefined();
  });
});

describe('by level', () => {
  const changes = {
    'api.yaml': plain['api.yaml']
      .replace("['18.9']", "['18.9', '19.5']")
      .replace('    headers: [Retry-After]', '    levels: [group]\n    headers: [Retry-After]'),
    ...extended(
      alpha,
      `  - { name: own, type: boolean, description: Is of projects., levels: [project] }
  - { name: common, type: boolean, description: Is of groups., levels: [group] }
`,
    ),
  };
  const facts = (server: Partial<Server>) => {
    const { api, integrations } = buildModel(sliceOf(catalogOf(changes), { ...everything, ...server }));
    return {
      levels: [api.project, api.group].map((parameter) => parameter !== undefined),
      settings: Object.fromEntries(integrations.map((one) => [one.slug, names(one).slice(1)])),
      ofIntegrations: new Set(integrations.flatMap((one) => one.levels)),
      responses: Object.keys(api.responses),
      printed: api.errata.map(({ printed }) => printed),
    };
  };

  test('groups lack what projects alone have', () =>
    expect(facts({ level: 'group' })).toEqual({
      levels: [false, true],
      settings: { alpha: ['push_events', 'tag_events', 'common'] },
      ofIntegrations: new Set(['project', 'group']),
      responses: ['Unauthorized', 'InvalidSettings', 'TooManyRequests', 'InstallRequired'],
      printed: ['The list has a slug `void`.'],
    }));

  test('projects lack what groups alone have', () =>
    expect(facts({ level: 'project' })).toEqual({
      levels: [true, false],
      settings: { alpha: ['push_events', 'tag_events', 'own'], beta: ['tag_events'] },
      ofIntegrations: new Set(['project', 'group']),
      responses: ['Moved', 'Unauthorized', 'InvalidSettings', 'InstallRequired'],
      printed: ['The list has a slug `nothing`.'],
    }));

  test('both levels have all of it', () =>
    expect(facts({})).toMatchObject({
      levels: [true, true],
      settings: { alpha: ['push_events', 'tag_events', 'own', 'common'], beta: ['tag_events'] },
      printed: ['The list has a slug `nothing`.', 'The list has a slug `void`.'],
    }));

  test('a version before groups had operations has the level of projects alone', () =>
    expect(facts({ gitlab: '17.8' })).toEqual(facts({ gitlab: '17.8', level: 'project' })));
});

test('the newest version keeps what older servers have, and knows what is former', () => {
  const changes = extended(
    alpha,
    `  - { name: old, type: boolean, description: Is old., until: '19.0' }
  - name: mode
    type: integer
    description: Selects the mode.
    knownValues: [0, { value: 1, until: '19.0' }]
    notes: [One mode., { text: Two modes., until: '19.0' }]
conditions:
  - { description: Old., until: '19.0', when: { field: mode, is: 1 }, require: [push_events] }
`,
  );
  const versions = replaced('api.yaml', "['18.9']", "['18.9', '19.5']");
  const [integration] = buildModel(catalogOf({ ...versions, ...changes })).integrations;
  expect(names(integration)).toContain('old');
  expect(integration?.fields.at(-1)).toMatchObject({
    knownValues: [0],
    datedValues: [{ value: 1, until: '19.0' }],
    notes: ['One mode.'],
    datedNotes: [{ text: 'Two modes.', until: '19.0' }],
  });
  expect(integration?.conditions).toEqual([]);
  expect(integration?.formerConditions).toMatchObject([{ description: 'Old.', until: '19.0' }]);
});

test('the documented edition lacks what came after its page', () => {
  const changes = extended(alpha, "  - { name: new, type: boolean, description: Is new., since: '19.1' }\n");
  const versions = replaced('api.yaml', "['18.9']", "['18.9', '19.5']");
  const [integration] = buildModel(catalogOf({ ...versions, ...changes })).integrations;
  expect(integration?.fields.at(-1)).toMatchObject({ name: 'new', documented: undefined, errata: [] });
});
