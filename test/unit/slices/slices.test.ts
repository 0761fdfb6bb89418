/** The slice of 18.9 accepts and refuses what the first description, of that version alone, did. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validate } from '../../../generated/client/validate/index.ts';
import { readSource } from '../../../generator/generate.ts';
import type { Json } from '../../../generator/load/types.ts';
import { buildModel } from '../../../generator/model/build.ts';
import { everything } from '../../../generator/model/slice.ts';
import { documentView } from '../../../generator/render/openapi/document.ts';
import { renderDescription } from '../../../generator/render/render.ts';
import { modelOfSlice } from '../../../generator/slice.ts';
import { renderTemplate } from '../../support/templates.ts';
import { judgeOf, type Recorded, recordedRequests, settingsSchemas } from './requests.ts';

const recorded = JSON.parse(
  readFileSync(new URL('../../fixtures/verdicts-of-18.9.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, Recorded>>;

const changelog = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');

const source = readSource('spec');
const model = modelOfSlice(source, { ...everything, gitlab: '18.9' });
const { value } = renderDescription(model, renderTemplate);
const description = value as unknown as Parameters<typeof settingsSchemas>[0];
const schemas = settingsSchemas(description);
const judge = judgeOf(description);

interface Verdict {
  readonly slug: string;
  readonly setting: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, Json>>;
  readonly value: Json | undefined;
  readonly verdict: 'a' | 'r';
}

/** What has been corrected since, each with a piece of the changelog that says so. */
const corrections: Readonly<Record<string, (one: Verdict) => boolean>> = {
  'white space around them': ({ value, verdict }) => verdict === 'a' && value === ' https://example.com\n',
  "server's own network are refused": ({ value, verdict }) =>
    verdict === 'r' && (value === 'http://localhost' || value === 'https://192.168.0.1:8080'),
  'Required strings of white space only are refused': ({ value, verdict }) =>
    verdict === 'r' && value === ' \t ',
  'optional ones are accepted': ({ value, verdict }) => verdict === 'a' && value === ' \t ',
  'refuses addresses joined by commas': ({ slug, value }) =>
    slug === 'emails-on-push' && value === 'a@example.com,b@example.com',
  'are RE2; look-around and back-references are refused': ({ setting, verdict }) =>
    verdict === 'r' && setting.startsWith('jira_issue_'),
  'irker refuses recipients given by name only': ({ slug, setting, verdict }) =>
    verdict === 'r' && slug === 'irker' && setting.startsWith('recipients'),
  'takes neither null nor an empty string': ({ setting, value, verdict }) =>
    verdict === 'r' && setting === 'issues_enabled' && (value === null || value === ''),
  'have at most 2,048 characters': ({ value, verdict }) => verdict === 'r' && String(value).length > 2048,
  '`project_key` has 255': ({ setting, value, verdict }) =>
    verdict === 'r' && setting === 'project_key' && String(value).length > 255,
  '`jira_allowed_statuses_as_string` 1,024': ({ setting, value, verdict }) =>
    verdict === 'r' && setting === 'jira_allowed_statuses_as_string' && String(value).length > 1024,
  'cannot put into the address of a web hook': ({ slug, setting, value, verdict }) =>
    verdict === 'r' &&
    (setting === 'jenkins_url' || setting === 'project_name' || `${slug}.${setting}` === 'datadog.api_url') &&
    /[^!-~]|[[\]{}#?]/.test(String(value)),
  'take ten channels': ({ setting, value, verdict }) =>
    verdict === 'r' && setting.endsWith('channel') && String(value).split(',').length === 11,
};

const verdicts: readonly (Verdict & { readonly recorded: string | undefined })[] = Object.entries(
  recorded,
).flatMap(([slug, one]) =>
  recordedRequests(one).flatMap(({ setting, requests, letters }) =>
    requests.map(({ name, settings }, index) => ({
      slug,
      setting,
      name,
      settings,
      value: settings[setting],
      verdict: judge(schemas.get(slug) ?? '', settings),
      recorded: letters[index],
    })),
  ),
);

const differences = verdicts.filter(({ verdict, recorded }) => verdict !== recorded);

function inWords({ slug, setting, name, verdict }: Verdict): string {
  return `${slug}.${setting}: ${name} is ${verdict === 'a' ? 'accepted' : 'refused'}`;
}

// What has been added since is not in the record.
test('has lost no integration and no setting', () => {
  const now = new Map(model.integrations.map(({ slug, fields }) => [slug, fields.map(({ name }) => name)]));
  for (const [slug, { settings }] of Object.entries(recorded)) {
    const { no_such_setting: _, ...known } = settings;
    expect(now.get(slug), slug).toEqual(expect.arrayContaining(Object.keys(known)));
  }
});

test('accepts and refuses the same, apart from corrections', () => {
  const unexplained = differences.filter((one) => !Object.values(corrections).some((holds) => holds(one)));
  expect(unexplained.map(inWords)).toEqual([]);
});

test.each([
  ['17.0', 'This describes GitLab 17.0, which lies before 18.9.'],
  ['18.9', 'This describes GitLab 18.9.'],
  ['19.1', 'This describes GitLab 19.1, which lies between 18.9 and 19.5.'],
])('the slice of %s says how well that version is known', (gitlab, sentence) => {
  const { gitlabVersions } = buildModel(source).api;
  const view = documentView(modelOfSlice(source, { ...everything, gitlab }), 'verified');
  expect(view).toMatchObject({ extension: { gitlabVersion: gitlab, gitlabVersions } });
  expect(view).toMatchObject({ description: expect.stringContaining(sentence) });
});

test('the Community Edition has no paid tier', () => {
  const server = { ...everything, gitlab: '18.9', edition: 'ce' } as const;
  expect(() => modelOfSlice(source, server)).toThrow('always of the tier free, never ultimate');
  const jira = modelOfSlice(source, { ...server, tier: 'free' }).integrations.find(
    ({ slug }) => slug === 'jira',
  );
  expect(jira?.fields.filter(({ tier }) => tier !== 'free')).toEqual([]);
});

test('has the verdict of the validation for its version', () => {
  const others = verdicts.filter(
    ({ slug, settings, value = null, verdict }) =>
      String(value).length < 1000 &&
      (validate(slug, settings, { gitlab: '18.9' }).length === 0) !== (verdict === 'a'),
  );
  expect(others.map(inWords)).toEqual([]);
});

test.each(Object.entries(corrections))(
  'the correction is needed, and in the changelog: %s',
  (words, holds) => {
    expect(changelog.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(differences.filter(holds)).not.toEqual([]);
  },
);
