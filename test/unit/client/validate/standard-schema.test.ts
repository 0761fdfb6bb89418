/** The schemas are what the Standard Schema specification asks for. */
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { JiraSettings, SlackSettings } from '../../../../generated/client/types.ts';
import { schemas, validate as validateAny } from '../../../../generated/client/validate/index.ts';
import { schema, validate } from '../../../../generated/client/validate/integrations/slack.ts';

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
