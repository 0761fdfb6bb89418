/** The facts in test/fixtures/, which were read from the documentation page and from GitLab's source code, and the same facts as the descriptions state them. */
import { readFileSync } from 'node:fs';
import type { Json } from '../../../generator/load/types.ts';
import {
  description,
  operationsOf,
  resolve,
  type Schema,
  schemaNamed,
  typeName,
  typesOf,
} from '../../support/descriptions.ts';

/** A line of a file of facts without its tabs. */
export type Line = readonly string[];

/** The lines of a file of facts, without comments. */
export function readLines(file: string): readonly Line[] {
  const text = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

/** What documented-rows.tsv should hold, as the documented edition states it. */
export function describedPage(): readonly Line[] {
  const operations = operationsOf(description('documented'));
  return operations.flatMap(({ method, path, slug, kind, operation }) => {
    const lines: Line[] = [['operation', method.toUpperCase(), path.replace('{id}', ':id')]];
    if (kind === 'set') lines.push(['heading', slug, operation.tags.join()], ...describedRows(slug));
    return lines;
  });
}

function describedRows(slug: string): readonly Line[] {
  const root = description('documented');
  const body = operationsOf(root).find((one) => one.slug === slug && one.kind === 'set')?.operation
    .requestBody;
  const content = body?.content['application/json'];
  if (!content) return [];
  const { properties = {}, required = [] } = resolve(root, content.schema);
  return Object.entries(properties).map(([name, schema]) => [
    'row',
    slug,
    name,
    printedType(schema),
    required.includes(name) ? 'required' : 'optional',
  ]);
}

/** A type as the page writes it. */
function printedType(schema: Schema): string {
  const type = typesOf(schema).join(' or ');
  return schema.items ? `${type} of ${typesOf(schema.items).join(' or ')}s` : type;
}

/** What accepted-settings.tsv should hold of settings that can be set, as the verified edition states it. */
export function describedSettings(): readonly Line[] {
  const printed = new Map(
    operationsOf(description('documented')).map(({ slug, operation }) => [operation['x-gitlab']?.slug, slug]),
  );
  return operationsOf(description('verified')).flatMap(({ kind, slug }) => {
    if (kind !== 'set') return [];
    const { properties = {}, required = [] } = schemaNamed(
      description('verified'),
      `${typeName(slug)}Settings`,
    );
    return Object.entries(properties)
      .filter(([, schema]) => schema['x-gitlab']?.ignored === undefined)
      .map(([name, schema]) => [
        'accepted',
        slug,
        name,
        acceptedTypes(schema),
        required.includes(name) ? 'required' : 'optional',
        ...factsOf(schema),
        printed.get(slug) ?? slug,
      ]);
  });
}

/** The JSON types that the server accepts, the stored one first. */
function acceptedTypes(schema: Schema): string {
  const types = typesOf(schema).filter((type) => type !== 'null');
  return schema.items ? `${types.join()}<${typesOf(schema.items).join()}>` : types.join(' or ');
}

/** The columns `secret` to `choices_enforced`. */
function factsOf({ 'x-gitlab': facts = {} }: Schema): Line {
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
