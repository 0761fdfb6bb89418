/** What the site says of integrations that are special, told from the plain catalog and the real one. */
import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../../generator/render/site/parts/problems.ts';
import { responseView } from '../../../../generator/render/site/parts/responses.ts';
import { sampleRequest } from '../../../../generator/render/site/parts/samples.ts';
import { settingView } from '../../../../generator/render/site/parts/setting.ts';
import { renderDocs } from '../../../../generator/render/site/site.ts';
import { alpha, erratumWith, plain } from '../../../support/catalog.ts';
import { alphaWith, modelOf } from '../../model/model-of.ts';
import { input, model, pageOf } from './rendered.ts';

function whens(lines: string): readonly string[] {
  return problemsOf(modelOf(), alphaWith(lines)).map(({ status, when }) => `${status}: ${when}`);
}

describe('the problems of an integration', () => {
  const always = [
    '400: The request omits `webhook`.',
    '400: `webhook` is present but empty.',
    '400: A value has the wrong type, here that of `push_events`.',
  ];
  const nothingToInherit =
    '400: `use_inherited_settings` is true, and neither a group nor the instance has settings to inherit.';
  const neverSetUp = '404: A GET or DELETE, and the integration was never set up in this project.';

  test('are those of its settings and of its state', () =>
    expect(whens('')).toEqual([...always, nothingToInherit, neverSetUp]));

  test.each([
    ['inheritable: false\n', [neverSetUp]],
    [
      'disable: false\n',
      [nothingToInherit, '404: A GET, and the integration was never set up in this project.'],
    ],
    [
      'tier: premium\ndevelopmentOnly: true\n',
      [
        '400: The integration is not offered there: the server does not have a Premium license or the server is not a development server.',
        nothingToInherit,
        neverSetUp,
      ],
    ],
    [
      'exclusive: third-party-wiki\n',
      ['400: Another third-party wiki is active in the project.', nothingToInherit, neverSetUp],
    ],
    ['requiresInstall: true\n', ['422: The app is not installed.', nothingToInherit, neverSetUp]],
  ])('with %j are special', (lines, special) => expect(whens(lines)).toEqual([...always, ...special]));

  test('have a body only where the example speaks of the integration itself', () => {
    const bodies = model.integrations.flatMap((one) =>
      problemsOf(model, one).flatMap(({ status, body }) =>
        status === '422' ? [body === undefined || body.includes(one.title)] : [],
      ),
    );
    expect(bodies.length).toBeGreaterThan(1);
    expect(bodies).not.toContain(false);
  });
});

test('what never comes back leaves out the setting that has another name in responses', () => {
  const fields =
    '  - { name: use_inherited_settings, type: boolean, returned: never, description: Inherits. }\n';
  const secret = '  - { name: token, type: string, secret: true, description: Token., example: x }\n';
  expect(responseView(modelOf(), alphaWith(fields + secret)).never).toEqual([{ name: 'token' }]);
});

describe('a setting on the page', () => {
  const integration = alphaWith(`  - name: room
    type: integer
    default: 5
    nullable: false
    description: Room.
    notes: ['It goes with \`room\`, \`webhook\` and \`beta\`.']
`);
  const room = integration.fields.find(({ name }) => name === 'room');
  if (!room) throw new Error('There is no room.');
  const view = settingView(room, integration, (name) => (name === 'beta' ? 'beta.html' : `#${name}`), '18.9');

  test('has a short default beside its type, and not again below it', () => {
    expect(view.kind).toBe('integer, default 5');
    expect(view.entries).toEqual([]);
  });

  test('leads to other names in its notes, but not to itself', () =>
    expect(view.notes.map(({ text }) => text.html)).toEqual([
      'It goes with <code>room</code>, <a href="#webhook"><code>webhook</code></a> and <a href="beta.html"><code>beta</code></a>.',
    ]));
});

test('the sample of an app without required settings sends its first one', () => {
  const app = model.integrations.find(({ slug }) => slug === 'gitlab-slack-application');
  if (!app) throw new Error('There is no app.');
  expect(app.fields.filter(({ required }) => required)).toEqual([]);
  expect(sampleRequest(app, 'set').settings.map(({ name }) => name)).toContain(app.fields[0]?.name);
});

test.each(model.integrations.map((one) => [one.slug, one] as const))(
  'the page of %s says that no erratum is known exactly where there is none',
  (slug, { errata, fields }) => {
    const isWrong = errata.length > 0 || fields.some((field) => field.errata.length > 0);
    expect(pageOf(`integrations/${slug}.html`).includes('<p>None known: ')).toBe(!isWrong);
  },
);

describe('what is returned, on the page', () => {
  const terms = (lines: string): readonly string[] => {
    const one = { ...modelOf(), integrations: [alphaWith(lines)] };
    const html = renderDocs(one, input).get('integrations/alpha.html') ?? '';
    const [, list = ''] = /<dl class="responses">([\s\S]*?)<\/dl>/.exec(html) ?? [];
    return [...list.matchAll(/<dt>(.*)<\/dt>/g)].map(([, term = '']) => term);
  };

  test.each([
    ['', []],
    ['type: string, secret: true, example: x', ['Never returned']],
    ['type: string, credential: true, example: x', ['Returned in plain text although secret']],
    ['type: boolean, returnedType: string', ['Returned as another type']],
    ['type: boolean, returned: topLevel', ['Next to <code>properties</code>']],
  ])('is told of a setting with %j', (keys, wanted) =>
    expect(terms(keys === '' ? '' : `  - { name: test, description: Tests., ${keys} }\n`)).toEqual(wanted),
  );
});

/** A page of the plain catalog with these lines in the file of alpha. */
function pageWith(lines: string, path = 'integrations/alpha.html'): string {
  return renderDocs(modelOf({ [alpha]: plain[alpha] + lines }), input).get(path) ?? '';
}

test('the page of an integration shows the groups that have settings', () => {
  const groups = [...pageWith('').matchAll(/<h3 id="(\w+)-settings">/g)].map(([, group]) => group);
  expect(groups).toEqual(['connection']);
  const flag = '  - { name: alerts, type: boolean, group: triggers, description: Alerts. }\n';
  expect(pageWith(flag)).toContain('<h3 id="triggers-settings">Triggers</h3>');
});

test('Markdown in the facts of a setting becomes HTML', () =>
  expect(pageWith('  - { name: mode, type: string, knownValues: [a], description: Mode. }\n')).toContain(
    '<dt>Values</dt><dd><code>&quot;a&quot;</code></dd>',
  ));

test('notes lead to other integrations, but not to their own page', () =>
  expect(pageWith('notes: ["Better than `beta` and `alpha`."]\n')).toContain(
    '<li>Better than <a href="beta.html"><code>beta</code></a> and <code>alpha</code>.</li>',
  ));

test('the first page finds an integration by the other names that GitLab gives it', () => {
  const row = (lines: string): string | undefined =>
    /<li data-slug="alpha"([^>]*)>/.exec(pageWith(lines, 'index.html'))?.[1];
  expect(row('')).toContain('data-names="First letter"');
  expect(row('pageTitle: Alpha chat\n')).toContain('data-names="Alpha chat First letter"');
  const misprint = 'errata:\n  - { subject: slug, printed: alfa, actual: alpha, evidence: it was run }\n';
  expect(row(misprint)).toContain('data-names="alfa First letter"');
});

describe('an erratum', () => {
  const page = (subject: string): string =>
    pageWith(`errata:\n  - { subject: ${subject}, printed: a, actual: b, evidence: it was run }\n`);

  test.each(['description', 'response', 'disable'])('about the %s is shown as prose', (subject) =>
    expect(page(subject)).toContain('class="difference prose-difference"'),
  );

  test.each(['slug', 'title', 'getPath'])('about the %s is shown as code', (subject) =>
    expect(page(subject)).toMatch(/class="difference">[\s\S]*<del><code>a<\/code><\/del>/),
  );
});

test('the page of an integration says what is refused of a setting, why, and what only the server checks', () => {
  const html = pageOf('integrations/emails-on-push.html');
  expect(html).toContain('addresses joined by commas reach nobody');
  expect(html).toContain('It must contain at most 750 email addresses.');
  expect(pageOf('integrations/apple-app-store.html')).toContain('GitLab refuses text that cannot be parsed');
});

test('the page of what only the server checks has every such sentence, with its setting', () => {
  const html = pageOf('api/server-checks.html');
  const checks = model.integrations.flatMap(({ slug, fields, serverChecks }) => [
    ...serverChecks.map((text) => ({ href: `integrations/${slug}.html`, text })),
    ...fields.flatMap(({ name, serverChecks: texts }) =>
      texts.map((text) => ({ href: `integrations/${slug}.html#${name}`, text })),
    ),
  ]);
  expect(checks).not.toEqual([]);
  for (const { href, text } of checks) {
    const [plain = ''] = text.split('`');
    expect(html).toContain(`href="../${href}"`);
    expect(html).toContain(plain.trimEnd());
  }
});

test('integrations without a rival are not said to exclude each other', () => {
  const lists = [...pageOf('api/server-checks.html').matchAll(/These exclude each other:(.*?)<\/li>/gs)];
  expect(lists).not.toEqual([]);
  for (const [, list = ''] of lists) expect(list.match(/<a /g)?.length).toBeGreaterThan(1);
});

test('the page of differences has every heading of its document, and no comment', () => {
  const html = pageOf('api/differences.html');
  const headings = [...input.differences.matchAll(/^## /gm)];
  expect([...html.matchAll(/<h2 id="the-server-[\w-]+">/g)]).toHaveLength(headings.length);
  expect(headings).not.toEqual([]);
  expect(html).not.toContain('&lt;!--');
});

test('the page of errors has them in the order of their status', () => {
  const html = pageOf('api/errors.html');
  const statuses = [...html.matchAll(/<h2 id="error-[\w-]+"><span class="status">(\d+)/g)].map(
    ([, status]) => status,
  );
  expect(statuses.length).toBeGreaterThan(5);
  expect(statuses).toEqual(statuses.toSorted());
});

test('errata can be filtered by the subjects that there are', () => {
  const changed = modelOf(erratumWith('subject: slug, printed: alfa, actual: alpha, evidence: it was run'));
  const html = renderDocs(changed, input).get('errata.html') ?? '';
  const [, options = ''] = /<select id="errata-subject">([\s\S]*?)<\/select>/.exec(html) ?? [];
  expect([...options.matchAll(/<option value="(\w+)">/g)].map(([, subject]) => subject)).toEqual([
    'slug',
    'response',
  ]);
});

test('with a base, llms.txt names whole addresses', () => {
  const text = renderDocs(modelOf(), { ...input, base: 'https://docs.example.com/' }).get('llms.txt') ?? '';
  expect(text).toContain('[Alpha](https://docs.example.com/integrations/alpha.md): `alpha`.');
  expect(text).toContain('[Errata](https://docs.example.com/errata.json)');
  expect(text).toContain('\nSecrets are never returned.\n');
});
