/** Templates in values: `${project.path}` becomes the path of the project; `$${` stands for `${`. */
import { nameOf, namespaceOf, type Target } from '../target.ts';
import type { Value } from './wanted.ts';

/** What names stand for; undefined where it is not known. */
const variables: Readonly<Record<string, (target: Target) => string | undefined>> = {
  // A project that is known by its path alone has the number 0.
  'project.id': ({ id }) => (id === 0 ? undefined : String(id)),
  'project.name': nameOf,
  'project.path': ({ path }) => path,
  'project.namespace': namespaceOf,
};

/** The names that templates know. */
export const templateNames: readonly string[] = Object.keys(variables);

/** `$${`, `${name}`, or a `${` that nothing closes. */
const template = /\$\$\{|\$\{([^{}]*)\}|\$\{/g;

/** Whether a value depends on its project. */
export function hasTemplate(value: Value): boolean {
  return namesIn(value).length > 0;
}

/** Whether something stands for every template of a value. */
export function isFillable(value: Value): boolean {
  return namesIn(value).every((name) => Object.hasOwn(variables, name));
}

/** The names in the templates of a value; an empty one for a `${` that nothing closes. */
function namesIn(value: Value): readonly string[] {
  return textsOf(value).flatMap((text) =>
    [...text.matchAll(template)].filter(([whole]) => whole !== '$${').map(([, name = '']) => name.trim()),
  );
}

/** A copy of a value with what its templates stand for; one that is not known stays as it is. */
export function expanded(value: Value, target: Target): Value {
  return withTexts(value, (text) => expandedText(text, target));
}

/** A value as the file has it, where nothing in it is a template: `${a}` → `$${a}`. */
export function literal(value: Value): Value {
  return withTexts(value, (text) => text.replaceAll('${', () => '$${'));
}

/** The value of which `literal` makes this one. */
export function fromLiteral(value: Value): Value {
  return withTexts(value, (text) => text.replaceAll('$${', () => '${'));
}

function expandedText(text: string, target: Target): string {
  return text.replace(template, (whole: string, name: string | undefined) => {
    if (whole === '$${') return '${';
    return variables[name?.trim() ?? '']?.(target) ?? whole;
  });
}

function withTexts(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value);
  return Array.isArray(value) ? value.map((text: string) => change(text)) : value;
}

function textsOf(value: Value): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value : [];
}
