/** Requests derived from the description: valid ones, and for every constraint one that breaks only it. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Json } from '../../../generator/load/types.ts';
import {
  description,
  exampleNamed,
  resolve,
  type Schema,
  schemaNamed,
  typeName,
  typesOf,
} from '../../support/descriptions.ts';

export type Settings = Readonly<Record<string, Json>>;

/** The body of a set request. */
export interface Request {
  readonly slug: string;
  /** What it shows, such as `webhook pattern`. */
  readonly name: string;
  readonly settings: Settings;
}

/** A request that breaks one constraint. */
export interface Mutant extends Request {
  readonly keyword: Keyword;
  /** The setting whose constraint is broken, or the description of a condition. */
  readonly subject: string;
}

export type Keyword =
  | 'required'
  | 'additionalProperties'
  | 'type'
  | 'enum'
  | 'pattern'
  | 'not'
  | 'minLength'
  | 'maxLength'
  | 'maxItems'
  | 'items'
  | 'condition';

/** A constraint that no request can break alone, with the constraints that imply it. */
export interface Implied {
  readonly slug: string;
  readonly subject: string;
  readonly keyword: Keyword;
  readonly by: readonly string[];
}

const root = description('verified');
const ajv = new Ajv2020({ allErrors: true, strict: false });
// The package is CommonJS: its types put the function below `default`, Node gives it directly.
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema(root, 'description');

const compiled = new Map<string, ValidateFunction>();

/** What Ajv has against settings. */
export function errorsOf(slug: string, settings: unknown): readonly ErrorObject[] {
  return errorsBy({ $ref: `description#/components/schemas/${typeName(slug)}Settings` }, slug, settings);
}

/** The same in the words of the short form, where each constraint has an error of its own. */
function constraintErrors(slug: string, settings: unknown): readonly ErrorObject[] {
  return errorsBy(schemaOf(slug), `short ${slug}`, settings);
}

function errorsBy(schema: object, name: string, settings: unknown): readonly ErrorObject[] {
  const validate = compiled.get(name) ?? ajv.compile(schema);
  compiled.set(name, validate);
  return validate(settings) ? [] : (validate.errors ?? []);
}

export function schemaOf(slug: string): Schema & { readonly properties: Readonly<Record<string, Schema>> } {
  const schema = schemaNamed(root, `${typeName(slug)}Settings`);
  return { ...schema, properties: schema.properties ?? {} };
}

/** The named examples of an integration. */
function examplesOf(slug: string): readonly Request[] {
  const operation = root.paths[`/projects/{id}/integrations/${slug}`]?.put;
  const examples = operation?.requestBody?.content['application/json']?.examples ?? {};
  // The examples of requests are objects, which a test of the examples proves.
  return Object.entries(examples).map(([name, example]) => ({
    slug,
    name,
    settings: resolve(root, example).value as Settings,
  }));
}

/** A request with every setting, ignored ones too. */
export function fullRequest(slug: string): Settings {
  const full = exampleNamed(root, `${typeName(slug)}RequestFull`).value as Settings;
  const { properties } = schemaOf(slug);
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, full[name] ?? schema.examples?.[0] ?? null]),
  );
}

/** Every value that the type of a setting allows in kind: null, each known value, another type. */
export function validRequests(slug: string): readonly Request[] {
  const base = fullRequest(slug);
  const alternatives = Object.entries(schemaOf(slug).properties).flatMap(([name, schema]) =>
    valuesOf(schema).map((value) => ({
      slug,
      name: `${name} = ${JSON.stringify(value)}`,
      settings: { ...base, [name]: value },
    })),
  );
  return [
    ...examplesOf(slug),
    { slug, name: 'everything', settings: base },
    ...alternatives.filter(({ settings }) => errorsOf(slug, settings).length === 0),
  ];
}

function valuesOf(schema: Schema): readonly Json[] {
  const byType: Readonly<Record<string, readonly Json[]>> = {
    null: [null],
    boolean: [true, false],
    integer: [0, 1],
    number: [1.5],
    string: [''],
    array: [[]],
  };
  return [...(schema.enum ?? []), ...typesOf(schema).flatMap((type) => byType[type] ?? [])];
}

/** A request for every constraint that it alone breaks, and the constraints for which there is none. */
export function mutantsOf(slug: string): {
  readonly mutants: readonly Mutant[];
  readonly implied: readonly Implied[];
} {
  const { properties, required = [], allOf = [] } = schemaOf(slug);
  const base = fullRequest(slug);
  const mutants: Mutant[] = [
    {
      slug,
      name: 'an unknown setting',
      keyword: 'additionalProperties',
      subject: 'chanel_',
      settings: { ...base, chanel_: true },
    },
  ];
  const implied: Implied[] = [];
  for (const subject of required) {
    const { [subject]: _, ...settings } = base;
    mutants.push({ slug, name: `no ${subject}`, keyword: 'required', subject, settings });
  }
  for (const [subject, schema] of Object.entries(properties)) {
    for (const value of wrongTypes(schema))
      mutants.push({
        slug,
        name: `${subject} is ${JSON.stringify(value)}`,
        keyword: 'type',
        subject,
        settings: { ...base, [subject]: value },
      });
    for (const keyword of constraintsOf(schema)) {
      const found = breaking(slug, subject, keyword, schema, base);
      if ('settings' in found)
        mutants.push({
          slug,
          name: `${subject} ${keyword} ${JSON.stringify(found.settings[subject])?.slice(0, 40)}`,
          keyword,
          subject,
          settings: found.settings,
        });
      else implied.push({ slug, subject, keyword, by: found.by });
    }
  }
  for (const [index, condition] of allOf.entries()) {
    const settings = unmetRequest(slug, condition, index, base);
    mutants.push({
      slug,
      name: condition.description ?? '',
      keyword: 'condition',
      subject: condition.description ?? '',
      settings,
    });
  }
  return { mutants, implied };
}

function constraintsOf(schema: Schema): readonly Keyword[] {
  const keywords = ['enum', 'pattern', 'not', 'minLength', 'maxLength', 'maxItems', 'items'] as const;
  return keywords.filter((keyword) => schema[keyword] !== undefined);
}

/** A value of every type that the setting does not have. */
function wrongTypes(schema: Schema): readonly Json[] {
  const samples = {
    object: { a: 1 },
    array: ['a'],
    integer: 7,
    number: 1.5,
    boolean: true,
    string: 'text',
    null: null,
  } as const;
  const types = typesOf(schema);
  const isWrong = (type: string): boolean =>
    !types.includes(type) && !(type === 'integer' && types.includes('number'));
  return Object.entries(samples).flatMap(([type, value]) => (isWrong(type) ? [value] : []));
}

/** Settings that break one constraint of one setting, or what else they always break. */
function breaking(
  slug: string,
  subject: string,
  keyword: Keyword,
  schema: Schema,
  base: Settings,
): { readonly settings: Settings } | { readonly by: readonly string[] } {
  const others = new Set<string>();
  for (const value of candidates(schema, base[subject] ?? null)) {
    const settings = { ...base, [subject]: value };
    // What a condition has against the same value is no constraint of its own.
    const errors = constraintErrors(slug, settings).filter(
      ({ schemaPath }) => !schemaPath.includes('/allOf/'),
    );
    const broken = errors.map((error) => keywordOf(error));
    if (!broken.includes(keyword)) continue;
    if (broken.length === 1) return { settings };
    for (const other of broken) if (other !== keyword) others.add(other);
  }
  return { by: [...others] };
}

/** An error inside a list counts for its items. */
function keywordOf({ keyword, instancePath }: ErrorObject): string {
  return instancePath.split('/').length > 2 ? 'items' : keyword;
}

function candidates(schema: Schema, example: Json): readonly Json[] {
  const text = typeof example === 'string' ? example : 'text';
  const long = 'a'.repeat((schema.maxLength ?? 2048) + 1);
  const texts = [
    '',
    ' ',
    '!',
    'x',
    'X',
    'none of these',
    'ftp://example.com',
    'http://',
    'https://[',
    'https://exa mple.com',
    'http://localhost:8080',
    'a@example.com,b@example.com',
    'a,'.repeat(11).concat('b'),
    `${text} `,
    `!${text}`,
    text.slice(0, -1),
    text.toUpperCase(),
    `${text}\n`,
    `${text}!`,
  ];
  const many = 'jdoe@example.com '.repeat(1001);
  const lists: readonly Json[] = [['a', 5], Array(101).fill('a')];
  return [
    { a: 1 },
    ...texts,
    many,
    text + long,
    long,
    `https://example.com/${long}`,
    7,
    1.5,
    true,
    null,
    ...lists,
    'a,b',
  ];
}

/** Settings for which the test of a condition holds and its demands are not met. */
function unmetRequest(slug: string, condition: Schema, index: number, base: Settings): Settings {
  const names = new Set((condition.anyOf ?? []).flatMap(({ properties = {} }) => Object.keys(properties)));
  for (const settings of variations(slug, [...names], base)) {
    const errors = constraintErrors(slug, settings);
    const isAlone = errors.every(({ schemaPath }) => schemaPath.includes(`/allOf/${index}/`));
    if (errors.length > 0 && isAlone) return settings;
  }
  throw new Error(`No request breaks only the condition of ${slug}: ${condition.description}`);
}

/** Every combination of values for a few settings, each also left out. */
function* variations(slug: string, names: readonly string[], base: Settings): Generator<Settings> {
  const [name, ...rest] = names;
  if (name === undefined) {
    yield base;
    return;
  }
  const schema = schemaOf(slug).properties[name] ?? {};
  const { [name]: _, ...without } = base;
  // Addresses of Jira Cloud are what one condition looks for.
  const values = [
    base[name] ?? null,
    'https://example.atlassian.net',
    ...valuesOf(schema),
    ...((schema['x-gitlab']?.knownValues as readonly Json[] | undefined) ?? []),
  ];
  for (const one of [without, ...values.map((value) => ({ ...base, [name]: value }))])
    yield* variations(slug, rest, one);
}
