/** What a workflow asks for. */
import type { Json } from '../../load/types.ts';
import type { Field } from '../../model/types.ts';

/** A JSON Schema of the inputs: the token, the project, and settings by their names. */
export function inputsView(settings: readonly Field[]): Json {
  return {
    type: 'object',
    required: ['token', 'project', ...settings.map(({ name }) => inputName(name))],
    properties: {
      ...access,
      ...Object.fromEntries(settings.map((field) => [inputName(field.name), inputOf(field)])),
    },
  };
}

/** Whether a setting is secret or cannot be read back, so that nobody but the user knows it. */
export function isAsked({ secret, credential, returned }: Field): boolean {
  return secret || credential || returned === 'never';
}

/** The name of the input of a setting. Some settings are called like what every workflow asks for. */
export function inputName(setting: string): string {
  return Object.hasOwn(access, setting) ? `integration_${setting}` : setting;
}

const access: Readonly<Record<string, Json>> = {
  token: { type: 'string', format: 'password', description: 'Access token of GitLab with the scope `api`.' },
  project: { type: 'string', description: 'Number of the project.', examples: ['42'] },
};

function inputOf({ type, secret, credential, description, example }: Field): Json {
  const types: { readonly [keyword: string]: Json } =
    type === 'string[]' ? { type: 'array', items: { type: 'string' } } : { type };
  return {
    ...types,
    ...(secret || credential ? { format: 'password' } : {}),
    description,
    examples: [example],
  };
}
