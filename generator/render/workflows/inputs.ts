/** The inputs of a workflow in addition to the token, the group and the project. */
import type { Json } from '../../load/types.ts';
import type { Field } from '../../model/types.ts';
import { isSecret } from '../../wording/setting-facts.ts';

/** What `templates/workflows/_input.hbs` prints. */
interface InputView {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
  readonly isSecret: boolean;
  readonly description: string;
  readonly examples: readonly Json[];
}

export function inputOf(field: Field): InputView {
  const { name, type, description, example } = field;
  const isList = type === 'string[]';
  return {
    name: inputName(name),
    type: isList ? 'array' : type,
    isList,
    isSecret: isSecret(field),
    description,
    examples: [example],
  };
}

/** Whether a setting is secret or cannot be read back, so that only the user knows it. */
export function isAsked(field: Field): boolean {
  return isSecret(field) || field.returned === 'never';
}

/** The name of the input of a setting. Some settings are called like what every workflow asks for. */
export function inputName(setting: string): string {
  return ['token', 'group', 'project'].includes(setting) ? `integration_${setting}` : setting;
}
