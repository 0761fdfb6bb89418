import { describe, expect, test } from 'vitest';
import { alpha, plain } from '../../support/catalog.ts';
import { alphaWith, modelOf } from './model-of.ts';

describe('an integration', () => {
  test('that says nothing has the usual facts', () => {
    const { fields, examples, documentedExamples, ...facts } = alphaWith('');
    expect(fields).toHaveLength(3);
    expect(examples).toHaveLength(2);
    expect(documentedExamples).toHaveLength(2);
    expect(facts).toEqual({
      slug: 'alpha',
      documentedSlug: 'alpha',
      documentedGetPath: undefined,
      typeName: 'Alpha',
      title: 'Alpha',
      pageTitle: 'Alpha',
      description: 'Posts messages to Alpha.',
      notes: [],
      serverChecks: [],
      category: 'chat',
      documentation: undefined,
      since: undefined,
      generallyAvailable: undefined,
      until: undefined,
      tier: 'free',
      edition: 'ce',
      offering: ['gitlab.com', 'self-managed', 'dedicated'],
      levels: ['project', 'group'],
      status: undefined,
      developmentOnly: false,
      requiresInstall: false,
      canDisable: true,
      inheritable: true,
      exclusive: undefined,
      sources: [
        'https://docs.gitlab.com/api/project_integrations/#alpha',
        'app/models/integrations/alpha.rb',
      ],
      conditions: [],
      formerConditions: [],
      datedNotes: [],
      errata: [],
    });
  });

  test('that is deprecated says why in its first note', () => {
    const { deprecated, notes } = alphaWith('deprecated: Use Beta.\nnotes: [It is old.]\n');
    expect({ deprecated, notes }).toEqual({
      deprecated: 'Use Beta.',
      notes: ['Use Beta.', 'It is old.'],
    });
  });

  test('has only those notes that are true of the version of the catalog', () => {
    const lines = "notes: ['A.', { text: B., since: '18.9' }, { text: C., until: '18.8' }]\n";
    expect(alphaWith(lines).notes).toEqual(['A.', 'B.']);
  });

  test('keeps what it says', () => {
    const written = {
      pageTitle: 'Alpha!',
      notes: ['A.'],
      documentation: 'https://docs.gitlab.com/',
      since: '15.1',
      generallyAvailable: '15.2',
      until: '18.0',
      tier: 'premium',
      edition: 'ee',
      offering: ['self-managed'],
      status: 'beta',
      developmentOnly: true,
      requiresInstall: true,
      inheritable: false,
      exclusive: 'issue-tracker',
      conditions: [
        { description: 'Needs it.', when: { field: 'push_events', is: true }, require: ['webhook'] },
      ],
    };
    const lines = Object.entries({ ...written, disable: false }).map(
      ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
    );
    expect(alphaWith(lines.join(''))).toMatchObject({ ...written, canDisable: false });
  });

  test('has the slug and the path that the page of projects prints, whatever that of groups does', () => {
    const lines = `errata:
  - { subject: slug, page: group, printed: alfa, actual: alpha, evidence: a.rb }
  - { subject: getPath, page: group, printed: '/groups/:id/services/alfa', actual: x }
`;
    expect(alphaWith(lines)).toMatchObject({ documentedSlug: 'alpha', documentedGetPath: undefined });
  });

  test('has errata, of which slug and getPath say what the page prints', () => {
    const lines = `errata:
  - { subject: slug, printed: alfa, actual: alpha, evidence: a.rb, effect: It answers 404. }
  - { subject: getPath, printed: '/projects/:id/services/alfa', actual: x }
`;
    expect(alphaWith(lines)).toMatchObject({
      documentedSlug: 'alfa',
      documentedGetPath: '/projects/:id/services/alfa',
      errata: [
        { subject: 'slug', printed: 'alfa', actual: 'alpha', evidence: 'a.rb', effect: 'It answers 404.' },
        { subject: 'getPath', printed: '/projects/:id/services/alfa', actual: 'x', evidence: '' },
      ],
    });
  });
});

describe('examples', () => {
  const settingsOf = (lines: string) =>
    Object.fromEntries(alphaWith(lines).examples.map(({ name, settings }) => [name, settings]));

  test('are the smallest possible request, every setting and the named ones', () => {
    const lines =
      'examples:\n  with-pushes-only:\n    summary: Pushes only\n    settings: { webhook: https://x.example.com, tag_events: false }\n';
    expect(alphaWith(lines).examples).toEqual([
      {
        name: 'minimal',
        summary: 'The smallest possible request',
        settings: { webhook: 'https://alpha.example.com' },
      },
      {
        name: 'full',
        summary: 'Every setting',
        settings: { webhook: 'https://alpha.example.com', push_events: true, tag_events: true },
      },
      {
        name: 'withPushesOnly',
        summary: 'Pushes only',
        settings: { webhook: 'https://x.example.com', tag_events: false },
      },
    ]);
  });

  test('leave out what is ignored or deprecated', () => {
    const lines =
      '  - { name: gone, type: string, description: Is gone., ignored: {} }\n  - { name: old, type: boolean, description: Is old., deprecated: Use webhook. }\n';
    expect(Object.keys(settingsOf(lines).full ?? {})).toEqual(['webhook', 'push_events', 'tag_events']);
  });

  test('of the smallest request meet the conditions', () => {
    const lines =
      'conditions:\n  - { description: Tags., when: { field: webhook, matches: ^https }, expect: { tag_events: false } }\n';
    expect(settingsOf(lines).minimal).toEqual({ webhook: 'https://alpha.example.com', tag_events: false });
  });

  test('of the page are its rows', () => {
    const lines = `  - { name: more, type: integer, description: More., example: 5, erratum: { printed: { type: string, required: true } } }
  - { name: hidden, type: boolean, description: Hidden., erratum: { printed: absent } }
  - { name: gone, type: string, description: Is gone., ignored: {} }
`;
    expect(alphaWith(lines).documentedExamples).toEqual([
      {
        name: 'minimal',
        summary: 'The smallest possible request',
        settings: { webhook: 'https://alpha.example.com', more: '5' },
      },
      {
        name: 'full',
        summary: 'Every setting of the page',
        settings: {
          webhook: 'https://alpha.example.com',
          push_events: true,
          tag_events: true,
          more: '5',
          gone: 'text',
        },
      },
    ]);
  });
});

describe('the catalog', () => {
  test('has its integrations in the order of their slugs', () => {
    const named = (name: string): Record<string, string> => ({
      [`integrations/${name}.yaml`]: plain[alpha],
    });
    const model = modelOf({ ...named('zeta'), ...named('a-b'), ...named('a1'), ...named('ab') });
    expect(model.integrations.map(({ slug }) => slug)).toEqual(['a-b', 'a1', 'ab', 'alpha', 'beta', 'zeta']);
  });

  test('keeps the names that files may use', () => {
    const fields =
      'push_events: { type: boolean, description: One., ignored: {} }\ntag_events: { type: boolean, description: Two. }\n';
    const { sharedFields, fieldSets } = modelOf({ 'fields.yaml': fields });
    expect(sharedFields).toEqual([
      { name: 'push_events', description: 'One.', deprecated: true },
      { name: 'tag_events', description: 'Two.', deprecated: false },
    ]);
    expect(fieldSets).toEqual([
      { name: 'events', description: 'What triggers it.', fields: ['push_events', 'tag_events'] },
    ]);
  });

  test('keeps the facts of the API, with errata even where there are none', () => {
    const errataOf = (errata: string) =>
      modelOf({ 'api.yaml': plain['api.yaml'].replace(/^errata:\n(?: .*\n)+/m, errata) }).api.errata;
    expect(modelOf().api).toMatchObject({ title: 'Small test catalog', gitlabVersion: '18.9' });
    expect(errataOf('')).toEqual([]);
    expect(errataOf('errata: [{ subject: response, printed: x, actual: y }]\n')).toEqual([
      { subject: 'response', printed: 'x', actual: 'y', evidence: '' },
    ]);
  });

  test.each(['api', 'fields', 'field-sets', 'other-names'])(
    'without %s.yaml is a bug of the caller',
    (kind) =>
      expect(() => modelOf({ [`${kind}.yaml`]: undefined })).toThrow(
        `There is no ${kind} file, although validation found no problem.`,
      ),
  );
});
