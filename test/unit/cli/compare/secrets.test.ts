/** What is known of secrets, which GitLab does not return. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../cli/compare/compare.ts';
import type { CompareOptions } from '../../../../cli/compare/options.ts';
import type { SecretReference, Value } from '../../../../cli/config/wanted.ts';
import type { Slug } from '../../../../client/index.ts';
import { compareOptions, origin, projectOf, storedAs, wantedOf } from '../../../support/fleet.ts';

const target = projectOf('acme/shop');
const saved = '2026-11-10T12:00:00.000Z';

interface Case {
  readonly slug?: Slug;
  readonly stored?: object;
  readonly settings?: Readonly<Record<string, Value>>;
  readonly secrets: Readonly<Record<string, SecretReference>>;
  readonly options?: Partial<CompareOptions>;
}

/** Compares slack with a stored channel, unless the case says otherwise. */
function compareCase({
  slug = 'slack',
  stored = { properties: { channel: '#shop' } },
  settings = {},
  secrets,
  options,
}: Case) {
  const wanted = wantedOf(target, {
    [slug]: { kind: 'settings', settings, secrets, origins: {}, origin },
  });
  const read = storedAs(target, slug, { updated_at: saved, ...stored });
  return compare(wanted, read, { ...compareOptions, ...options });
}

describe('a secret alone', () => {
  test.each([
    ['without a day of rotation is not comparable, and makes no change', undefined, 0, 1],
    ['that was rotated after the last save makes a change', '2026-11-11', 1, 0],
    ['that was saved since the rotation makes no change', '2026-11-09', 0, 0],
    ['that was saved on the day of the rotation is not comparable', '2026-11-10', 0, 1],
    ['that was rotated at a later moment of the day makes a change', '2026-11-10T12:00:01Z', 1, 0],
    ['that was rotated at an earlier moment makes no change', '2026-11-10T13:59:59+02:00', 0, 0],
    ['whose rotation is yet to come is not comparable', '2026-12-24', 0, 1],
  ])('%s', (_, rotated, changes, notComparable) => {
    const webhook = { env: 'WEBHOOK', ...(rotated !== undefined && { rotated }) };
    const compared = compareCase({ secrets: { webhook } });
    expect(compared.changes).toHaveLength(changes);
    expect(compared.secretsNotComparable).toBe(notComparable);
    expect(compared.problems).toEqual([]);
  });

  test('of a tracker is never comparable, as its time of saving does not move', () => {
    const password = { env: 'JIRA', rotated: '2026-11-20' };
    const stored = { properties: { url: 'https://jira.example.com' } };
    const compared = compareCase({ slug: 'jira', stored, secrets: { password } });
    expect(compared).toMatchObject({ changes: [], secretsNotComparable: 1 });
  });

  test.each([
    [false, []],
    [true, [{ action: 'update', request: { token: null } }]],
  ])('is cleared on demand: %s', (isDemanded, changes) => {
    const stored = { properties: { url: 'https://squash.example.com' } };
    const options = { resends: () => isDemanded };
    const compared = compareCase({
      slug: 'squash-tm',
      stored,
      settings: { token: null },
      secrets: {},
      options,
    });
    expect(compared.changes).toMatchObject(changes);
    expect(compared.changes).toHaveLength(changes.length);
  });

  test('is sent again on demand', () => {
    const options = { resends: (slug: string) => slug === 'slack' };
    const { changes } = compareCase({ secrets: { webhook: { env: 'WEBHOOK' } }, options });
    expect(changes).toMatchObject([
      {
        action: 'update',
        settings: [],
        secrets: [{ name: 'webhook', verdict: 'not comparable', sent: true }],
      },
    ]);
  });

  test('is not sent again on demand when it was saved since its rotation', () => {
    const options = { resends: () => true };
    const secrets = { webhook: { env: 'WEBHOOK', rotated: '2026-11-01' } };
    expect(compareCase({ secrets, options }).changes).toEqual([]);
  });
});

describe('with another change', () => {
  const jenkins = { jenkins_url: 'https://ci.example.com', project_name: 'shop', username: 'bot' };
  const stored = { properties: jenkins };

  test('a required secret goes along, even if it was saved since its rotation', () => {
    const secrets = { webhook: { env: 'WEBHOOK', rotated: '2026-11-01' } };
    const { changes } = compareCase({ settings: { channel: '#new' }, secrets });
    expect(changes).toMatchObject([{ secrets: [{ verdict: 'saved since the rotation', sent: true }] }]);
  });

  test('an optional secret stays when it was saved since its rotation', () => {
    const secrets = { password: { env: 'CI', rotated: '2026-11-01' } };
    const { changes } = compareCase({ slug: 'jenkins', stored, settings: { project_name: 'new' }, secrets });
    expect(changes).toMatchObject([{ secrets: [{ name: 'password', sent: false }] }]);
  });

  test('an optional secret goes along when GitLab would drop the stored one', () => {
    const secrets = { password: { env: 'CI', rotated: '2026-11-01' } };
    const settings = { jenkins_url: 'https://new.example.com' };
    const { changes, problems } = compareCase({ slug: 'jenkins', stored, settings, secrets });
    expect(problems).toEqual([]);
    expect(changes).toMatchObject([{ secrets: [{ name: 'password', sent: true }] }]);
  });

  test('a stored secret that GitLab would drop and the file does not have is a problem', () => {
    const settings = { jenkins_url: 'https://new.example.com' };
    const { problems } = compareCase({ slug: 'jenkins', stored, settings, secrets: {} });
    expect(problems).toMatchObject([{ slug: 'jenkins', setting: 'password' }]);
  });

  test('no secret is dropped where none can be stored', () => {
    const settings = { jenkins_url: 'https://new.example.com' };
    const withoutUser = { properties: { ...jenkins, username: '' } };
    const { problems } = compareCase({ slug: 'jenkins', stored: withoutUser, settings, secrets: {} });
    expect(problems).toEqual([]);
  });

  test('null says that there is no secret to lose', () => {
    const settings = { jenkins_url: 'https://new.example.com', username: null, password: null };
    const { problems } = compareCase({ slug: 'jenkins', stored, settings, secrets: {} });
    expect(problems).toEqual([]);
  });

  test('a required secret that the file does not have is a problem, at the place of the settings', () => {
    const { problems } = compareCase({ settings: { channel: '#new' }, secrets: {} });
    expect(problems).toMatchObject([{ slug: 'slack', setting: 'webhook', origin }]);
  });
});
