/** Which changes move `updated_at`: those of the record itself, and not those of another table. */
import { expect, test } from 'vitest';
import { catalog, type Slug, slugs } from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import { everyIntegration } from '../../../support/every-integration.ts';
import { fakeWith } from './ask.ts';

const withTablesOfTheirOwn: readonly Slug[] = [
  'bugzilla',
  'clickup',
  'custom-issue-tracker',
  'ewm',
  'jira',
  'linear',
  'phorge',
  'redmine',
  'youtrack',
];

/** Whether a PUT with one setting changed, after a PUT with every setting, moves the time. */
async function movesWith(slug: Slug, change: object): Promise<boolean> {
  const { ask, timeOf } = clockedFake(slug);
  const { settings = {} } = catalog[slug].examples[1] ?? {};
  await ask('PUT', slug, settings);
  const before = await timeOf();
  expect((await ask('PUT', slug, { ...settings, ...change })).status).toBe(200);
  return (await timeOf()) > before;
}

/** Each request comes a second after the one before. */
function clockedFake(slug: Slug) {
  let seconds = 0;
  const installed = catalog[slug].requiresInstall ? [slug] : [];
  const { ask } = fakeWith({
    now: () => new Date(++seconds * 1000),
    development: true,
    integrations: everyIntegration,
    projects: [{ path: 'group/project', installed }],
  });
  const timeOf = async (): Promise<string> =>
    ((await ask('GET', slug)).body as { readonly updated_at: string }).updated_at;
  return { ask, timeOf };
}

/** The full example with one text changed, if there is a text that can be. */
function changedText(slug: Slug): object | undefined {
  const { fields, examples } = catalog[slug];
  const { settings = {} } = examples[1] ?? {};
  return fields
    .filter(({ type, ignored }) => type === 'string' && !ignored)
    .map(({ name }) => ({ [name]: `${settings[name]}x` }))
    .find((change) => validate(slug, { ...settings, ...change }).length === 0);
}

test.each(slugs.filter((slug) => changedText(slug)))(
  'a change of a text of %s moves the time, unless it is in a table of its own',
  async (slug) =>
    expect(await movesWith(slug, changedText(slug) ?? {})).toBe(!withTablesOfTheirOwn.includes(slug)),
);

test.each(
  withTablesOfTheirOwn.filter((slug) => catalog[slug].fields.some(({ returned }) => returned === 'topLevel')),
)('a change of a trigger of %s moves the time', async (slug) => {
  const { name, example } = catalog[slug].fields.find(({ returned }) => returned === 'topLevel') ?? {};
  expect(await movesWith(slug, { [String(name)]: !example })).toBe(true);
});

test.each(withTablesOfTheirOwn)('disabling %s moves the time once', async (slug) => {
  const { ask, timeOf } = clockedFake(slug);
  await ask('PUT', slug, catalog[slug].examples[0]?.settings);
  const times = [await timeOf()];
  for (let count = 0; count < 2; count++) {
    await ask('DELETE', slug);
    times.push(await timeOf());
  }
  expect(times[1] !== times[0] && times[2] === times[1]).toBe(true);
});
