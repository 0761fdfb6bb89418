/**
 * The facts in test/fixtures/, which were read from the documentation page and from GitLab's source code, and
 * the same facts as the descriptions state them.
 */
import { readFileSync } from 'node:fs';
import type { Json } from '../../../generator/load/types.ts';
import {
  description,
  everyOperation,
  type LocatedOperation,
  operationsOf,
  resolve,
  type Schema,
  shortForm,
  typesOf,
} from '../../support/descriptions.ts';

/** Where a file of facts is. */
export function fixture(file: string): URL {
  return new URL(`../../fixtures/${file}`, import.meta.url);
}

/** A file of facts, and its lines without comments. */
export function readFacts(file: string): { readonly text: string; readonly lines: readonly string[] } {
  const text = readFileSync(fixture(file), 'utf8');
  return { text, lines: text.split('\n').filter((line) => line !== '' && !line.startsWith('#')) };
}

/** The columns of each line of a file of facts. */
export function readColumns(file: string): readonly (readonly string[])[] {
  return readFacts(file).lines.map((line) => line.split('\t'));
}

/** The lines of documented-rows.tsv as the documented edition states them. */
export function describedPage(): readonly string[] {
  const operations = everyOperation(description('documented'));
  const paths = [...new Set(operations.map(({ path }) => path))];
  const methods = (path: string): string =>
    operations.flatMap((one) => (one.path === path ? [one.method.toUpperCase()] : [])).join(' ');
  const lines = paths.map((path) => line('operations', methods(path), path.replace('{id}', ':id')));
  const settings = operations.flatMap((located) => {
    if (located.kind !== 'set') return [];
    const { slug, operation } = located;
    const rows = settingsOf('documented', located).map(({ name, schema, presence }) =>
      line('row', slug, name, printedType(schema), presence),
    );
    return [line('heading', slug, operation.tags.join()), ...rows];
  });
  return [...lines, ...settings];
}

/**
 * The lines of accepted-settings.tsv as the verified edition states them; settings without a setter are in no
 * description.
 */
export function describedSettings(): readonly string[] {
  const printed = new Map(
    operationsOf(description('documented')).map(({ slug, operation }) => [operation['x-gitlab']?.slug, slug]),
  );
  return operationsOf(description('verified')).flatMap((located) => {
    if (located.kind !== 'set') return [];
    const { slug } = located;
    return settingsOf('verified', located)
      .filter(({ schema }) => schema['x-gitlab']?.ignored === undefined)
      .map(({ name, schema, presence }) =>
        line(
          'accepted',
          slug,
          name,
          acceptedTypes(schema),
          presence,
          ...factsOf(schema),
          printed.get(slug) ?? slug,
        ),
      );
  });
}

interface DescribedSetting {
  readonly name: string;
  readonly schema: Schema;
  readonly presence: 'required' | 'optional';
}

function settingsOf(
  edition: 'verified' | 'documented',
  { operation }: LocatedOperation,
): readonly DescribedSetting[] {
  const content = operation.requestBody?.content['application/json'];
  if (!content) return [];
  const { properties = {}, required = [] } = shortForm(resolve(description(edition), content.schema));
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    presence: required.includes(name) ? 'required' : 'optional',
  }));
}

/** A type as the page writes it. */
function printedType(schema: Schema): string {
  const type = typesOf(schema).join(' or ');
  return schema.items ? `${type} of ${typesOf(schema.items).join(' or ')}s` : type;
}

/** The JSON types that the server accepts, the stored one first. */
function acceptedTypes(schema: Schema): string {
  const types = typesOf(schema).filter((type) => type !== 'null');
  return schema.items ? `${types.join()}<${typesOf(schema.items).join()}>` : types.join(' or ');
}

/** The columns `secret` to `choices_enforced`. */
function factsOf({ 'x-gitlab': facts = {} }: Schema): readonly string[] {
  return [
    facts.secret === true ? 'secret' : '-',
    facts.clearsSecrets === true ? 'clears' : '-',
    String(facts.returned ?? 'properties'),
    json(facts.default),
    json(facts.knownValues),
    facts.enforced === true ? 'enforced' : '-',
  ];
}

function json(value: Json | undefined): string {
  return value === undefined ? '-' : JSON.stringify(value);
}

function line(...columns: readonly string[]): string {
  return columns.join('\t');
}
