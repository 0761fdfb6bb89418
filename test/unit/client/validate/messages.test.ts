/** What people read. */
import { describe, expect, test } from 'vitest';
import { validate } from '../../../../generated/client/validate/index.ts';
import { readCases } from './cases.ts';

const webhook = 'https://hooks.slack.com/services/your-webhook-path';
const jira = { url: 'https://jira.example.com', password: '<password>', username: 'jdoe' };

interface Row {
  readonly slug: string;
  readonly settings: unknown;
  readonly messages: readonly string[];
}

const rows: Readonly<Record<string, Row>> = {
  'a required setting': { slug: 'slack', settings: {}, messages: ['`webhook` is required.'] },
  'an undefined setting is left out': {
    slug: 'slack',
    settings: { webhook: undefined, channel: undefined },
    messages: ['`webhook` is required.'],
  },
  'a misspelt setting': {
    slug: 'slack',
    settings: { webhook, chanel: '#general' },
    messages: ['`chanel` is not a setting of Slack notifications; did you mean `channel`?'],
  },
  'a setting that does not exist': {
    slug: 'slack',
    settings: { webhook, nonsense: 1 },
    messages: ['`nonsense` is not a setting of Slack notifications.'],
  },
  'a setting with a very long name': {
    slug: 'slack',
    settings: { webhook, ['x'.repeat(99)]: 1 },
    messages: [`\`${'x'.repeat(60)}…\` is not a setting of Slack notifications.`],
  },
  'null where it cannot be cleared': {
    slug: 'slack',
    settings: { webhook: null },
    messages: ['`webhook` must be a string, not null.'],
  },
  'a number instead of a string': {
    slug: 'slack',
    settings: { webhook, channel: 1 },
    messages: ['`channel` must be a string or null, not a number.'],
  },
  'a string instead of a boolean': {
    slug: 'slack',
    settings: { webhook, push_events: 'true' },
    messages: ['`push_events` must be a boolean, not a string.'],
  },
  'an object instead of a string or a boolean': {
    slug: 'jira',
    settings: { ...jira, issues_enabled: {} },
    messages: ['`issues_enabled` must be a string or a boolean, not an object.'],
  },
  'a fraction in place of an integer': {
    slug: 'telegram',
    settings: { token: '<token>', room: '1', thread: 1.5 },
    messages: ['`thread` must be a string, an integer or null, not a fraction.'],
  },
  'no number': {
    slug: 'telegram',
    settings: { token: '<token>', room: '1', thread: Number.NaN },
    messages: ['`thread` must be a string, an integer or null, not NaN.'],
  },
  'values of other kinds': {
    slug: 'slack',
    settings: { webhook: () => webhook, username: Symbol('x'), channel: 1n },
    messages: [
      '`webhook` must be a string, not a function.',
      '`username` must be a string or null, not a symbol.',
      '`channel` must be a string or null, not a bigint.',
    ],
  },
  'an unknown number': {
    slug: 'jira',
    settings: { ...jira, jira_auth_type: 3 },
    messages: ['`jira_auth_type` must be 0, 1 or 2.'],
  },
  'a number as a string': {
    slug: 'jira',
    settings: { ...jira, jira_auth_type: '0' },
    messages: ['`jira_auth_type` must be 0, 1 or 2.'],
  },
  'an unknown string': {
    slug: 'slack',
    settings: { webhook, labels_to_be_notified_behavior: 'all' },
    messages: ['`labels_to_be_notified_behavior` must be `match_any`, `match_all` or null.'],
  },
  'an empty string': { slug: 'slack', settings: { webhook: '' }, messages: ['`webhook` must not be blank.'] },
  'another kind of URL': {
    slug: 'slack',
    settings: { webhook: 'hooks.slack.com' },
    messages: ['`webhook` must be a URL that begins with `http://` or `https://` in lower case.'],
  },
  'another kind of optional URL': {
    slug: 'jira',
    settings: { ...jira, api_url: 'https://a b/' },
    messages: ['`api_url` must be a URL that begins with `http://` or `https://` in lower case.'],
  },
  'white space': { slug: 'slack', settings: { webhook: ' \n' }, messages: ['`webhook` must not be blank.'] },
  'a scheme in capitals': {
    slug: 'slack',
    settings: { webhook: 'HTTPS://hooks.slack.com' },
    messages: ['`webhook` must be a URL that begins with `http://` or `https://` in lower case.'],
  },
  'an address in a private network': {
    slug: 'slack',
    settings: { webhook: 'https://10.0.0.1/hook' },
    messages: [
      '`webhook` is refused: GitLab refuses addresses in its own network unless an administrator allows them.',
    ],
  },
  'addresses with commas where white space separates them': {
    slug: 'emails-on-push',
    settings: { recipients: 'a@example.com,b@example.com' },
    messages: [
      '`recipients` is refused: GitLab splits this list at white space only, so addresses joined by commas reach nobody.',
    ],
  },
  'too many recipients': {
    slug: 'pipelines-email',
    settings: { recipients: 'a@example.com '.repeat(31) },
    messages: ['`recipients` must contain at most 30 email addresses.'],
  },
  'look-around': {
    slug: 'jira',
    settings: { ...jira, jira_issue_regex: 'A(?=B)' },
    messages: [
      '`jira_issue_regex` must be a regular expression in the syntax of RE2, without look-around and back-references.',
    ],
  },
  'a string that does not match': {
    slug: 'datadog',
    settings: { api_key: 'a b' },
    messages: ['`api_key` must match `^\\w+$`, for example `your_api_key`.'],
  },
  'a pattern whose example has two lines': {
    slug: 'datadog',
    settings: { api_key: 'your_api_key', datadog_tags: 'x' },
    messages: [
      '`datadog_tags` must match `^(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*)(?:\\n(?:[\\w-]+:[^\\S\\n]*\\S[^\\n]*|[^\\S\\n]*))*$`, for example `team:web\\nregion:eu`.',
    ],
  },
  'a long string, in characters': {
    slug: 'jira',
    settings: { ...jira, jira_issue_prefix: '𝔸'.repeat(256) },
    messages: ['`jira_issue_prefix` must have at most 255 characters, not 256.'],
  },
  'a long array': {
    slug: 'jira',
    settings: { ...jira, project_keys: Array(101).fill('A') },
    messages: ['`project_keys` must have at most 100 items, not 101.'],
  },
  'items of an array': {
    slug: 'jira',
    settings: { ...jira, project_keys: ['A', 1, null] },
    messages: [
      'Item 2 of `project_keys` must be a string, not a number.',
      'Item 3 of `project_keys` must be a string, not null.',
    ],
  },
  'a string instead of an array': {
    slug: 'jira',
    settings: { ...jira, project_keys: 'A' },
    messages: ['`project_keys` must be an array, not a string.'],
  },
  'a condition': {
    slug: 'jira',
    settings: { ...jira, username: undefined },
    messages: ['`username` is required: Basic authentication needs a user name.'],
  },
  'a condition and a blank setting': {
    slug: 'jira',
    settings: { ...jira, username: null },
    messages: ['`username` must not be blank: Basic authentication needs a user name.'],
  },
  'a condition that demands a value': {
    slug: 'jira',
    settings: { url: 'https://example.atlassian.net', password: '<token>', jira_auth_type: 1 },
    messages: [
      '`jira_auth_type` must be 0 or 2: Jira Cloud takes basic authentication or a service account.',
    ],
  },
  'a condition that demands a value of a setting left out': {
    slug: 'datadog',
    settings: { api_key: 'your_api_key', archive_trace_events: true },
    messages: [
      '`datadog_ci_visibility` must be true: Job logs are collected only together with pipeline data.',
    ],
  },
  'a condition that demands two settings': {
    slug: 'jira',
    settings: { ...jira, vulnerabilities_enabled: true },
    messages: [
      '`vulnerabilities_issuetype` and `project_key` are required: Issues from vulnerabilities need an issue type and a project.',
    ],
  },
  'a condition of which one demand is missing and one blank': {
    slug: 'jira',
    settings: { ...jira, vulnerabilities_enabled: true, project_key: '' },
    messages: [
      '`vulnerabilities_issuetype` is required and `project_key` must not be blank: Issues from vulnerabilities need an issue type and a project.',
    ],
  },
  'a condition about a setting that is wrong by itself says nothing more': {
    slug: 'jira',
    settings: { ...jira, username: 5, vulnerabilities_enabled: 'yes' },
    messages: [
      '`username` must be a string or null, not a number.',
      '`vulnerabilities_enabled` must be a boolean, not a string.',
    ],
  },
  'all problems at once, in the order of the settings': {
    slug: 'slack',
    settings: { nonsense: 1, push_events: 1, channel: 1 },
    messages: [
      '`webhook` is required.',
      '`channel` must be a string or null, not a number.',
      '`push_events` must be a boolean, not a number.',
      '`nonsense` is not a setting of Slack notifications.',
    ],
  },
  'no object': { slug: 'slack', settings: null, messages: ['The settings must be an object, not null.'] },
  'an array instead of an object': {
    slug: 'slack',
    settings: [],
    messages: ['The settings must be an object, not an array.'],
  },
  'a misspelt slug': {
    slug: 'slak',
    settings: {},
    messages: ['Unknown integration `slak`; did you mean `slack`?'],
  },
  'an unknown slug': { slug: 'nonsense', settings: {}, messages: ['Unknown integration `nonsense`.'] },
  'a slug that every object has': {
    slug: 'constructor',
    settings: {},
    messages: ['Unknown integration `constructor`.'],
  },
  'the slug as the page prints it': {
    slug: 'apple_app_store',
    settings: {
      app_store_issuer_id: 'a',
      app_store_key_id: 'ABC1',
      app_store_private_key_file_name: 'a.p8',
      app_store_private_key: '<key>',
    },
    messages: ['`app_store_issuer_id` must be a UUID in lower-case letters.'],
  },
};

test.each(Object.entries(rows))('the message for %s', (_, { slug, settings, messages }) =>
  expect(validate(slug, settings).map(({ message }) => message)).toEqual(messages),
);

describe('the path', () => {
  test.each([
    ['of a setting', 'slack', { webhook: 1 }, [['webhook']]],
    ['of an entry', 'jira', { ...jira, project_keys: ['A', 1] }, [['project_keys', 1]]],
    [
      'of a condition is that of the first demanded setting',
      'jira',
      { ...jira, vulnerabilities_enabled: true, vulnerabilities_issuetype: '1' },
      [['project_key']],
    ],
    ['of the whole', 'slack', 'text', [[]]],
    ['of an unknown integration', 'nonsense', {}, [[]]],
  ])('the message for %s', (_, slug, settings, paths) =>
    expect(validate(slug, settings).map(({ path }) => path)).toEqual(paths),
  );
});

test('a secret is never printed, whatever is wrong with it', () => {
  for (const { slug, examples, secrets } of readCases()) {
    for (const name of secrets) {
      for (const before of ['', ' ', 'https://a b', '𝔸'.repeat(3000)]) {
        const problems = validate(slug, { ...examples[0], [name]: `${before}TOPSECRET` });
        expect(JSON.stringify(problems)).not.toContain('TOPSECRET');
      }
      expect(JSON.stringify(validate(slug, { ...examples[0], [name]: ['TOPSECRET'] }))).not.toContain(
        'TOPSECRET',
      );
    }
  }
});
