/**
 * The JSON Schema of the file that the command line tool reads, for editors: completion, hover and a part of
 * the checks. It is in draft 7, which YAML editors know best.
 */
import type { Json } from '../../load/types.ts';
import type { Integration, Model } from '../../model/types.ts';
import { integrationSchema } from './settings.ts';

/** The text of `generated/config.schema.json`. */
export function renderConfigSchema({ integrations }: Model): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Integrations of many GitLab projects',
    description:
      'The file gitlab-integrations.yaml. Generated from spec/ by `npm run generate`. Do not edit.',
    ...rootSchema,
    definitions: {
      ...definitions,
      integrations: entriesSchema(integrations),
      groupIntegrations: entriesSchema(integrations.filter(({ levels }) => levels.includes('group'))),
      ...Object.fromEntries(integrations.map((one) => [`integration-${one.slug}`, integrationSchema(one)])),
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function entriesSchema(integrations: readonly Integration[]): Json {
  const entries = integrations.map(
    ({ slug }) => [slug, { $ref: `#/definitions/integration-${slug}` }] as const,
  );
  return { type: 'object', properties: Object.fromEntries(entries), additionalProperties: false };
}

type Schema = Readonly<Record<string, Json>>;

function ref(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** One of something, or several. */
function oneOrMore(name: string, description: string): Schema {
  return { description, anyOf: [ref(name), { type: 'array', items: ref(name), minItems: 1 }] };
}

function object(properties: Readonly<Record<string, Json>>, others: Schema = {}): Schema {
  return { type: 'object', properties, additionalProperties: false, ...others };
}

const count: Schema = { type: 'integer', minimum: 0 };

const rootSchema = {
  type: 'object',
  required: ['version'],
  anyOf: [{ required: ['rules'] }, { required: ['groups'] }, { required: ['include'] }],
  additionalProperties: false,
  properties: {
    version: { description: 'The version of this format.', const: 1 },
    host: {
      description: 'URL of the server. Default: GITLAB_HOST, else CI_SERVER_URL.',
      type: 'string',
      pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^/@?#\\s\\\\][^@?#\\s\\\\]*$',
    },
    limits: {
      description: 'How much one run may change without --accept.',
      ...object({
        changes: { description: 'Changes in all. Default: 100.', ...count },
        disables: { description: 'Integrations that are disabled. Default: 10.', ...count },
        groups: { description: 'Changes that groups hand on. Default: 1.', ...count },
      }),
    },
    presets: {
      description: 'Settings with a name, for rules to use.',
      type: 'object',
      additionalProperties: ref('integrations'),
    },
    rules: {
      description: 'What projects get. Later rules win, setting by setting.',
      type: 'array',
      items: ref('rule'),
    },
    groups: {
      description: 'Settings of groups themselves, which their projects inherit.',
      type: 'array',
      items: ref('group'),
    },
    include: oneOrMore('text', 'Files with further rules: paths or patterns from the folder of this file.'),
  },
};

const somethingToDo: readonly Schema[] = [{ required: ['integrations'] }, { required: ['use'] }];

const definitions = {
  text: { type: 'string', pattern: '\\S' },
  path: {
    type: 'string',
    pattern: '^(?!.*://)[^\\s/*?{}\\[\\]!()](?:[^\\s*?{}\\[\\]!()]*[^\\s/*?{}\\[\\]!()])?$',
  },
  pattern: { type: 'string', pattern: '^(?!.*://)[^\\s/!()](?:[^\\s()]*[^\\s/()])?$' },
  rule: object(
    {
      match: ref('match'),
      use: oneOrMore('text', 'Presets, in the order in which they apply.'),
      integrations: ref('integrations'),
      only: { description: 'Disable the integrations that nothing names.', type: 'boolean' },
      optional: { description: 'The rule may match nothing.', type: 'boolean' },
    },
    {
      required: ['match'],
      anyOf: [...somethingToDo, { required: ['only'], properties: { only: { const: true } } }],
    },
  ),
  match: object(
    {
      group: oneOrMore('path', 'Groups, with their subgroups.'),
      topic: oneOrMore('text', 'Topics of projects.'),
      paths: oneOrMore('pattern', 'Patterns of full paths.'),
      projects: oneOrMore('path', 'Full paths of projects.'),
      except: oneOrMore('pattern', 'Patterns of full paths that are left out.'),
    },
    {
      description: 'Which projects the rule is for: those that meet all keys, of each list one item.',
      anyOf: ['group', 'topic', 'paths', 'projects'].map((key) => ({ required: [key] })),
    },
  ),
  group: object(
    {
      group: oneOrMore('path', 'Full path of the group.'),
      use: oneOrMore('text', 'Presets, in the order in which they apply.'),
      integrations: ref('groupIntegrations'),
    },
    { required: ['group'], anyOf: somethingToDo },
  ),
  reference: {
    description: 'Where the value comes from. A secret never stands in this file.',
    ...object(
      {
        env: { description: 'An environment variable.', type: 'string', pattern: '^[A-Za-z_]\\w{0,254}$' },
        file: {
          description: 'A file; relative to the folder of the configuration.',
          type: 'string',
          pattern: '\\S',
        },
        command: {
          description: 'A program with its arguments; its output is the value. No shell reads it.',
          type: 'array',
          items: ref('text'),
          minItems: 1,
        },
        rotated: {
          description: 'The day of the last rotation, or the moment with its time zone.',
          type: 'string',
          pattern:
            '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$',
        },
      },
      { oneOf: ['env', 'file', 'command'].map((key) => ({ required: [key] })) },
    ),
  },
};
