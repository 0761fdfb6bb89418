/** The schemas are what the Standard Schema specification asks for. */
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { JiraSettings, SlackSettings } from '../../../../generated/client/types.ts';
import { schemas, schemasFor, validate as validateAny } from '../../../../generated/client/validate/index.ts';
import { schema, schemaFor, validate } from '../../../../generated/client/validate/integrations/slack.ts';

const webhook = 'https://hooks.slack.com/services/your-webhook-path';

/** Stands for a library that takes any Standard Schema. */
async function parsed<Schema extends StandardSchemaV1>(
  standard: Schema,
  input: unknown,
): Promise<StandardSchemaV1.InferOutput<Schema>> {
  const result = await standard['~standard'].validate(input);
  if (result.issues)
    throw new Error(
      result.issues.map(({ message, path = [] }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  return result.value as StandardSchemaV1.InferOutput<Schema>;
}

describe('types', () => {
  test('a schema is a Standard Schema of its settings', () => {
    expectTypeOf(schema).toExtend<StandardSchemaV1<SlackSettings, SlackSettings>>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<SlackSettings>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schemas.jira>>().toEqualTypeOf<JiraSettings>();
  });

  test('a library infers the settings', async () => {
    const settings = await parsed(schema, { webhook });
    expectTypeOf(settings).toEqualTypeOf<SlackSettings>();
    expect(settings).toEqual({ webhook });
  });

  test('settings of one integration are not those of another', () => {
    // @ts-expect-error Jira takes other settings
    const wrong: StandardSchemaV1<JiraSettings> = schema;
    expect(wrong).toBe(schema);
  });

  test('slugs are completed in the editor, and any string is accepted', () => {
    expectTypeOf(validateAny)
      .parameter(0)
      .extract<'slack' | 'apple_app_store'>()
      .toEqualTypeOf<'slack' | 'apple_app_store'>();
    expectTypeOf(validateAny).toBeCallableWith('another', {});
  });
});

describe('behaviour', () => {
  test('a schema states version and vendor', () =>
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'gitlab-integrations' }));

  test('valid settings come back as they are', () => {
    const settings = { webhook };
    const result = schema['~standard'].validate(settings);
    expect(result).toEqual({ value: settings });
    expect('value' in result && result.value).toBe(settings);
  });

  test('problems become issues', () =>
    expect(schema['~standard'].validate({})).toEqual({
      issues: [{ path: ['webhook'], message: '`webhook` is required.' }],
    }));

  test('a library rejects with the messages of validate', () =>
    expect(parsed(schema, { webhook, chanel: 1 })).rejects.toThrow(
      'chanel: `chanel` is not a setting of Slack notifications; did you mean `channel`?',
    ));

  test('both entries return the same problems', () => {
    for (const settings of [{ webhook }, {}, null, { webhook: 1, chanel: 2 }])
      expect(validate(settings)).toEqual(validateAny('slack', settings));
    expect(schemas.slack).toBe(schema);
  });
});

describe('the schema for one server', () => {
  const serviceAccount = {
    url: 'https://jira.example.com',
    api_url: 'https://api.atlassian.com/ex/jira/your-cloud-id',
    password: '<token>',
    jira_auth_type: 2,
  };

  test('knows what its version does not have', async () => {
    expect(await parsed(schemasFor.jira({ gitlab: '19.1' }), serviceAccount)).toBe(serviceAccount);
    await expect(parsed(schemasFor.jira({ gitlab: '18.9' }), serviceAccount)).rejects.toThrow(
      'jira_auth_type: GitLab 18.9 does not know the value 2 of `jira_auth_type`',
    );
  });

  test('takes the version from a library too, which wins', () => {
    const issuesFor = (gitlab: unknown) =>
      schemasFor
        .jira({ gitlab: '18.9' })
        ['~standard'].validate(serviceAccount, { libraryOptions: { gitlab } }).issues;
    expect(issuesFor('19.5')).toBeUndefined();
    expect(issuesFor(undefined)).toBeUndefined();
    for (const version of [19.1, 'newest', null])
      expect(issuesFor(version)).toMatchObject([{ path: [], message: /^The version of GitLab must be one/ }]);
  });

  test('knows whether local addresses are allowed', () => {
    const settings = { webhook: 'http://127.0.0.1/hook' };
    expect(schemaFor({})['~standard'].validate(settings).issues).toHaveLength(1);
    expect(schemaFor({ allowLocalAddresses: true })['~standard'].validate(settings).issues).toBeUndefined();
  });

  test('is a Standard Schema of the same settings', () =>
    expectTypeOf(schemaFor({})).toExtend<StandardSchemaV1<SlackSettings, SlackSettings>>());

  test('returns the problems of validate', () => {
    for (const gitlab of [undefined, '16.3', '18.9', '19.5', 'none'])
      for (const settings of [{ webhook }, {}, null, { webhook: 1, chanel: 2 }])
        expect(schemaFor({ gitlab })['~standard'].validate(settings).issues ?? []).toEqual(
          validateAny('slack', settings, { gitlab }),
        );
  });
});
