/** A setting that GitLab ignored is named, and one that it took is not. */
import { describe, expect, test } from 'vitest';
import { makeChange } from '../../../../cli/apply/make-change.ts';
import { isSecret, isSettable } from '../../../../cli/config/judge.ts';
import type { Value } from '../../../../cli/config/wanted.ts';
import type { Integrations } from '../../../../cli/connection/integrations.ts';
import type { Change } from '../../../../cli/plan/plan.ts';
import { createClient, type UntypedIntegration } from '../../../../client/index.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import {
  type CatalogField,
  type CatalogIntegration,
  catalog,
  slugs,
} from '../../../../generated/client/catalog.ts';
import { validate } from '../../../../generated/client/validate/index.ts';
import { everyIntegration } from '../../../support/every-integration.ts';
import { compareWith, projectOf, wantedOf, wantedSettings } from '../../../support/fleet.ts';

type Settings = Readonly<Record<string, Value>>;

const apps = ['gitlab-slack-application', 'jira-cloud-app'];
const fake = createFakeGitLab({
  development: true,
  integrations: everyIntegration,
  projects: slugs.map((slug, index) => ({
    path: `acme/${slug}`,
    id: index + 1,
    installed: apps.includes(slug) ? [slug] : [],
  })),
});
const { untyped: gitlab } = createClient({ token: 'a-long-token', fetch: fake.fetch });
const integrations: Integrations = {
  list: ({ id }) => gitlab.list(id),
  get: ({ id }, slug) => gitlab.get(id, slug),
  set: ({ id }, slug, settings) => gitlab.set(id, slug, settings),
  disable: ({ id }, slug) => gitlab.disable(id, slug),
};

/** Other values, of which some differ in as little as possible; null clears a setting. */
function otherValues({ type, returnedType = type, knownValues = [] }: CatalogField, value: Value) {
  if (returnedType === 'boolean') return [true, false, 'true', 'false'];
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number':
      return [Number(value) + 1, null];
    case 'string[]':
      return [[...[value].flat().map(String), 'OTHER'], [], null];
    case 'string':
      return [...knownValues, ...otherTexts(String(value)), null];
    default:
      return type satisfies never;
  }
}

function otherTexts(text: string): readonly string[] {
  const middle = Math.ceil(text.length / 2);
  const spaced = `${text.slice(0, middle)} ${text.slice(middle)}`;
  const [firstItem = ''] = text.split(',');
  const otherDigit = text.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
  return [
    text.toUpperCase(),
    text.toLowerCase(),
    spaced,
    text.replaceAll(' ', ''),
    `${text}x`,
    `${text}x/ `,
    text.replace('//', '//x'),
    firstItem,
    otherDigit,
  ];
}

/** The settings of each example that are the integration's own, and those that the server shows. */
const cases = slugs
  .map((slug) => {
    const { fields, examples }: CatalogIntegration = catalog[slug];
    const isShown = (field: CatalogField) =>
      isSettable(field) && !isSecret(field) && field.returned !== 'never' && field.savedAs === undefined;
    const written = examples.map(({ settings: { use_inherited_settings: _, ...own } }): Settings => own);
    const shown = fields.filter((field) => isShown(field) && written.some((own) => field.name in own));
    return { slug, written, shown, secrets: fields.filter(isSecret).map(({ name }) => name) };
  })
  .filter(({ shown }) => shown.length > 0);

describe.each(cases)('$slug', ({ slug, written, shown, secrets }) => {
  const project = projectOf(`acme/${slug}`, slugs.indexOf(slug) + 1);
  const compareNow = (settings: Settings) =>
    compareWith(gitlab, wantedOf(project, { [slug]: wantedSettings(slug, settings) }));

  /** Makes the change twice. The server ignores the setting at first. */
  const ignoredIn = async (change: Change, name: string, own: Settings) => {
    const known = Object.entries(own).filter((entry) => secrets.includes(entry[0]));
    const secretsOf = () => Object.fromEntries(known.map(([secret, value]) => [secret, String(value)]));
    fake.fail({ ignores: [name], method: 'PUT' });
    const { ignored } = await makeChange(change, { integrations, secretsOf });
    return [ignored, (await makeChange(change, { integrations, secretsOf })).ignored];
  };

  test.each(shown)('$name', async (field) => {
    const { name } = field;
    let tried = 0;
    for (const own of written.filter((settings) => name in settings))
      for (const value of otherValues(field, own[name] ?? null)) {
        const wish = { ...own, [name]: value };
        if (validate(slug, wish).length > 0) continue;
        await gitlab.set(project.id, slug, own);
        for (const change of (await compareNow(wish)).changes) {
          expect([value, ...(await ignoredIn(change, name, own))]).toEqual([value, [name], []]);
          expect(await compareNow(wish)).toMatchObject({ changes: [], problems: [] });
          tried += 1;
        }
      }
    expect(tried).toBeGreaterThan(0);
  });
});

describe('a response that leaves out what was changed', () => {
  const project = projectOf('acme/slack', slugs.indexOf('slack') + 1);
  const webhook = 'https://hooks.slack.com/services/T/B/1234';

  test.each([
    ['all properties', ({ properties: _, ...rest }: UntypedIntegration) => rest],
    ['one of them', (response: UntypedIntegration) => ({ ...response, properties: {} })],
  ])('%s is read again', async (_, without) => {
    await gitlab.set(project.id, 'slack', { webhook, channel: '#old' });
    const wish = wantedSettings('slack', { webhook, channel: '#new' });
    const [change = never()] = (await compareWith(gitlab, wantedOf(project, { slack: wish }))).changes;
    fake.fail({ ignores: ['channel'], method: 'PUT' });
    const less: Integrations = {
      ...integrations,
      set: async (...request) => ({ ...without(await integrations.set(...request)), notApplied: [] }),
    };
    const { ignored } = await makeChange(change, { integrations: less, secretsOf: () => ({ webhook }) });
    expect(ignored).toEqual(['channel']);
  });
});

function never(): never {
  throw new Error('Nothing differs.');
}
