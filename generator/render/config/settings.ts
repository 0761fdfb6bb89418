/** What the configuration of the command line tool may say about one integration. */
import type { Json } from '../../load/types.ts';
import type { Field, Integration } from '../../model/types.ts';
import { fieldDescription } from '../../wording/sentences.ts';
import { typesOf } from '../openapi/property.ts';

/** Settings, or a word in place of all settings. Whether settings are complete depends on other rules. */
export function integrationSchema({
  title,
  description,
  fields,
  inheritable,
  canDisable,
}: Integration): Json {
  const words = [...(canDisable ? ['absent'] : []), ...(inheritable ? ['inherit'] : [])];
  const settings = {
    type: 'object',
    properties: Object.fromEntries(
      fields.filter(isSettable).map((field) => [field.name, settingSchema(field)]),
    ),
    additionalProperties: false,
  };
  const about = { title, description };
  return words.length === 0 ? { ...about, ...settings } : { ...about, anyOf: [settings, { enum: words }] };
}

/** GitLab ignores some, and inheriting is not said by a setting. */
function isSettable({ name, ignored }: Field): boolean {
  return !ignored && name !== 'use_inherited_settings';
}

function settingSchema(field: Field): Json {
  const { secret, credential, nullable } = field;
  const values = secret || credential ? [referenceSchema] : valuesOf(field);
  const all = nullable ? [...values, { type: 'null' }] : values;
  const [only] = all;
  const schema = all.length === 1 && only && !('$ref' in only) ? only : { anyOf: all };
  return { description: fieldDescription(field), ...schema };
}

type Schema = Readonly<Record<string, Json>>;

const referenceSchema: Schema = { $ref: '#/definitions/reference' };

function valuesOf(field: Field): readonly Schema[] {
  const { knownValues, enforced } = field;
  if (knownValues.length > 0 && enforced) return [{ enum: knownValues }];
  // An editor offers the known values although others are accepted.
  const known: readonly Schema[] = knownValues.length > 0 ? [{ enum: knownValues }] : [];
  return [...known, ...typesOf(field).flatMap((type) => schemasOf(type, field))];
}

function schemasOf(type: Field['type'], field: Field): readonly Schema[] {
  const { pattern, minLength, maxLength, maxItems } = field;
  switch (type) {
    case 'string': {
      const limits = {
        ...(pattern && { pattern }),
        ...(minLength && { minLength }),
        ...(maxLength && { maxLength }),
      };
      const hasLimits = Object.keys(limits).length > 0;
      const text = [
        { type: 'string', ...limits },
        ...(hasLimits ? [{ type: 'string', pattern: templatePattern(field) }] : []),
      ];
      return field.type === 'string' ? [...text, referenceSchema] : text;
    }
    case 'string[]':
      return [{ type: 'array', items: { type: 'string' }, ...(maxItems && { maxItems }) }];
    case 'boolean':
    case 'integer':
    case 'number':
      return [{ type }];
    default:
      return type satisfies never;
  }
}

/** A text with a template, which may become what the limits allow; but for the start of an address. */
function templatePattern({ example }: Field): string {
  return /^https?:/.test(String(example)) ? '^[\\t-\\r ]*https?://.*\\$\\{' : '\\$\\{';
}
