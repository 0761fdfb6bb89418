/**
 * Where the description and `validate` deliberately differ from the server, and so from the fake. Everywhere
 * else they give the same verdict. `docs/differences.md` is written from this list.
 */
import type { CatalogField, CatalogIntegration } from '../../client/catalog-types.ts';
import { isRecord, jsonIn } from '../../client/json.ts';
import { catalog } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';

/** A request about one setting. */
export interface Subject {
  readonly slug: string;
  readonly setting: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface Difference {
  /** What the server does. */
  readonly server: string;
  /** Why the description does otherwise. */
  readonly reason: string;
  /** @param field undefined for a setting that does not exist. */
  readonly applies: (subject: Subject, field: CatalogField | undefined) => boolean;
}

export const differences: readonly Difference[] = [
  {
    server: 'refuses NUL characters',
    reason: 'each string would need a pattern that says so',
    applies: (subject) => String(sentValue(subject)).includes('\0'),
  },
  {
    server: 'silently drops settings that it does not know',
    reason: 'a misspelt setting must be noticed',
    applies: ({ setting, settings }, field) => field === undefined && Object.hasOwn(settings, setting),
  },
  {
    server: 'drops settings that exist only on the documentation page, regardless of their value',
    reason: 'their printed type is kept, so that code written from the page is checked',
    applies: (_, field) => field?.ignored !== undefined,
  },
  {
    server: 'converts a number or a boolean to a string where a setting is a string',
    reason: 'responses contain the string, so a program should send one',
    applies: (subject, field) => {
      const value = sentValue(subject);
      return (
        field?.type === 'string' &&
        field.format !== 'json' &&
        ['number', 'boolean'].includes(typeof value) &&
        isValidWith(subject, String(value))
      );
    },
  },
  {
    server:
      'reads `yes`, `1` and other such strings and numbers as booleans, and strings of digits as integers',
    reason: 'a program knows the type; `parse` does the same for values that are strings',
    applies: (subject, field) => {
      const value = sentValue(subject);
      if (field?.type === 'integer' && typeof value === 'string' && value !== '')
        return isValidWith(subject, Number(value));
      return (
        field?.type === 'boolean' &&
        ['yes', 'no', 1, 0].some((word) => word === value) &&
        isValidWith(subject, value === 'yes' || value === 1)
      );
    },
  },
  {
    server: 'accepts null for some booleans and for arrays, and stores no value',
    reason: 'a boolean is true or false, and an empty array is sent as one',
    applies: (subject, field) =>
      (takesNull(field) || field?.type === 'string[]') && sentValue(subject) === null,
  },
  {
    server: 'reads an empty string for a boolean or an integer as null, and for an array as an empty one',
    reason: 'null and an empty array say so',
    applies: (subject, field) =>
      sentValue(subject) === '' &&
      (takesNull(field) ||
        (field?.type === 'integer' && isValidWith(subject, null)) ||
        (field?.type === 'string[]' && isValidWith(subject, []))),
  },
  {
    server: 'drops the fraction of a number where a setting is an integer',
    reason: 'a program that sends one has made a mistake',
    applies: (subject, field) => {
      const value = sentValue(subject);
      return (
        field?.type === 'integer' && typeof value === 'number' && isValidWith(subject, Math.trunc(value))
      );
    },
  },
  {
    server: 'accepts a blank string for an optional setting that is one of several values',
    reason: 'null says so',
    applies: (subject, field) =>
      field?.enforced === true &&
      field.nullable === true &&
      String(sentValue(subject)).trim() === '' &&
      isValidWith(subject, null),
  },
  {
    server: 'converts the numbers in an array to strings',
    reason: 'responses contain strings, so a program should send them',
    applies: (subject, field) => {
      const value = sentValue(subject);
      return field?.type === 'string[]' && Array.isArray(value) && isValidWith(subject, value.map(String));
    },
  },
  {
    server: 'stores a string of which it understands nothing',
    reason: 'it would have no effect, and nobody would notice',
    applies: (subject, field) => {
      const { pattern, accepted } = field?.refused ?? {};
      return accepted === true && new RegExp(pattern ?? '', 'u').test(String(sentValue(subject)));
    },
  },
  {
    server: 'refuses a string that is not a JSON object where a setting is a JSON document',
    reason: 'JSON Schema has no keyword that checks it',
    applies: (subject, field) => {
      const value = sentValue(subject);
      return (
        field?.format === 'json' &&
        typeof value === 'string' &&
        value.trim() !== '' &&
        !isRecord(jsonIn(value))
      );
    },
  },
];

/** The difference that explains why the server and the description disagree about a request. */
export function differenceOf(subject: Subject): Difference | undefined {
  const integration = integrationOf(subject.slug);
  const field = integration?.fields.find(({ name }) => name === subject.setting);
  return differences.find(({ applies }) => applies(subject, field));
}

function integrationOf(slug: string): CatalogIntegration | undefined {
  return Object.values(catalog).find((integration) => integration.slug === slug);
}

/** Whether it is a boolean that GitLab takes without a value, or whose value it replaces. */
function takesNull(field: CatalogField | undefined): boolean {
  if (field?.type !== 'boolean') return false;
  return field.refusesNull === undefined || field.savedAs !== undefined;
}

function sentValue({ settings, setting }: Subject): unknown {
  return settings[setting];
}

/** Whether the request would be valid with another value of the setting. */
function isValidWith({ slug, setting, settings }: Subject, value: unknown): boolean {
  return validate(slug, { ...settings, [setting]: value }).length === 0;
}
