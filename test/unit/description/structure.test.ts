/** The form of both descriptions: what tools that read OpenAPI rely on. */
import { describe, expect, test } from 'vitest';
import { catalog, slugs } from '../../../generated/client/catalog.ts';
import {
  description,
  editions,
  everyOperation,
  exampleNamed,
  type Kind,
  resolve,
  type Schema,
  schemaNamed,
  shortForm,
  typeName,
  walk,
} from '../../support/descriptions.ts';
import { slugsAt } from '../../support/levels.ts';
import { checkOf } from './ajv.ts';
import { readColumns } from './facts.ts';

const settings = readColumns('accepted-settings.tsv');

const statuses: Readonly<Record<Kind, readonly string[]>> = {
  list: ['200', '301', '401', '403', '404', '409', '429', '500'],
  get: ['200', '301', '400', '401', '403', '404', '409', '429', '500'],
  set: ['200', '400', '401', '403', '404', '405', '409', '415', '429', '500'],
  disable: ['204', '400', '401', '403', '404', '405', '409', '412', '429', '500'],
};
/** No group is answered as moved. */
const ofProjectsOnly = ['301', '405'];
const operationsWithInstall = [
  'setGitlabSlackApplicationIntegration',
  'setJiraCloudAppIntegration',
  'setGroupGitlabSlackApplicationIntegration',
  'setGroupJiraCloudAppIntegration',
];

describe.each(editions)('the %s edition', (edition) => {
  const root = description(edition);
  const operations = everyOperation(root);
  const nodes = [...walk(root)];
  const requestSchemas = slugs.map((slug) => ({
    slug,
    schema: schemaNamed(root, `${typeName(slug)}Settings`),
  }));

  /** Every object that a success response is described by, references followed. */
  function responseNodes(): ReadonlySet<Readonly<Record<string, unknown>>> {
    const seen = new Set<Readonly<Record<string, unknown>>>();
    const visit = (value: unknown): void => {
      for (const { node } of walk(value)) {
        if (seen.has(node)) continue;
        seen.add(node);
        if (typeof node.$ref === 'string') visit(resolve<object>(root, { $ref: node.$ref }));
      }
    };
    for (const { operation } of operations) visit(operation.responses);
    return seen;
  }

  describe('as a document', () => {
    test('the document is OpenAPI 3.1 with JSON Schema 2020-12', () => {
      expect(root.openapi).toMatch(/^3\.1\.\d+$/);
      // Without this key Prism validates less, and with the one of OpenAPI nothing at all.
      expect(root.jsonSchemaDialect).toBe('https://json-schema.org/draft/2020-12/schema');
    });

    test('every server variable is used, and the defaults of the first lead to GitLab.com', () => {
      const addresses = root.servers.map(({ url, variables }) => {
        expect([...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(Object.keys(variables));
        return url.replaceAll(/\{(\w+)\}/g, (_, name: string) => variables[name]?.default ?? name);
      });
      expect(addresses).toEqual([
        'https://gitlab.com/api/v4',
        'http://gitlab.com/api/v4',
        'https://gitlab.com/gitlab/api/v4',
      ]);
    });

    test('every operation requires a token in one of two headers', () => {
      expect(root.security).toEqual([{ privateToken: [] }, { bearer: [] }]);
      expect(operations.filter(({ operation }) => operation.security !== undefined)).toEqual([]);
      expect(
        Object.entries(root.components.securitySchemes).map(([name, scheme]) => [
          name,
          scheme.type,
          scheme.name ?? scheme.scheme,
        ]),
      ).toEqual([
        ['privateToken', 'apiKey', 'PRIVATE-TOKEN'],
        ['bearer', 'http', 'bearer'],
      ]);
    });

    test('every operation has one tag, that exists', () => {
      const names = root.tags.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(
        operations.filter(
          ({ operation }) => operation.tags.length !== 1 || !names.includes(operation.tags[0] ?? ''),
        ),
      ).toEqual([]);
    });

    test('the groups name every tag once', () => {
      const grouped = root['x-tagGroups'].flatMap(({ tags }) => tags);
      expect([...grouped].sort()).toEqual(root.tags.map(({ name }) => name).sort());
    });

    test('every path has the project or the group as its only path parameter, a number or a path', () => {
      const { IfUnmodifiedSince: _, ...ids } = root.components.parameters;
      for (const id of Object.values(ids))
        expect([id.name, id.in, id.required, id.schema.anyOf]).toEqual([
          'id',
          'path',
          true,
          [{ type: 'integer' }, { type: 'string', minLength: 1 }],
        ]);
      const parameters = { project: 'ProjectId', group: 'GroupId' } as const;
      const others = operations.filter(
        ({ path, level, operation }) =>
          path.match(/\{[^}]*\}/g)?.join() !== '{id}' ||
          operation.parameters[0]?.$ref !== `#/components/parameters/${parameters[level]}`,
      );
      expect(others).toEqual([]);
    });

    test('only DELETE has the header If-Unmodified-Since', () => {
      const conditional = operations.filter(({ operation }) => operation.parameters.length > 1);
      expect([
        ...new Set(
          conditional.flatMap(({ operation }) => operation.parameters.slice(1).map(({ $ref }) => $ref)),
        ),
      ]).toEqual(['#/components/parameters/IfUnmodifiedSince']);
      expect(conditional.map(({ operation }) => operation.operationId)).toEqual(
        operations.flatMap(({ kind, operation }) => (kind === 'disable' ? [operation.operationId] : [])),
      );
    });

    test('every reference points to something', () => {
      const broken = nodes.flatMap(({ node }) => {
        if (typeof node.$ref !== 'string') return [];
        try {
          resolve<object>(root, { $ref: node.$ref });
          return [];
        } catch {
          return [node.$ref];
        }
      });
      expect(broken).toEqual([]);
    });

    test('no reference has keys beside it', () =>
      expect(
        nodes
          .filter(({ node }) => '$ref' in node && Object.keys(node).length > 1)
          .map(({ path }) => path.join('/')),
      ).toEqual([]));

    test('every component is used', () => {
      const used = new Set(nodes.flatMap(({ node }) => (typeof node.$ref === 'string' ? [node.$ref] : [])));
      const { securitySchemes: _, ...components } = root.components;
      const unused = Object.entries(components).flatMap(([kind, entries]) =>
        Object.keys(entries).flatMap((name) =>
          used.has(`#/components/${kind}/${name}`) ? [] : [`${kind}/${name}`],
        ),
      );
      expect(unused).toEqual([]);
    });

    test('no schema has a name that generated code already uses', () =>
      expect(
        Object.keys(root.components.schemas).filter((name) =>
          ['Error', 'Response', 'Record', 'Request', 'Object', 'Promise'].includes(name),
        ),
      ).toEqual([]));
  });

  describe('responses', () => {
    test.each(Object.entries(statuses))('the operations to %s answer %j', (kind, expected) => {
      const actual = operations
        .filter((operation) => operation.kind === kind)
        .map(({ operation }) => `${operation.operationId} ${Object.keys(operation.responses).join()}`);
      const wanted = operations
        .filter((operation) => operation.kind === kind)
        .map(({ level, operation: { operationId } }) => {
          const ofLevel = expected.filter(
            (status) => level === 'project' || !ofProjectsOnly.includes(status),
          );
          const ofInstall = operationsWithInstall.includes(operationId) ? ['422'] : [];
          return `${operationId} ${[...ofLevel, ...ofInstall].sort().join()}`;
        });
      expect(actual).toEqual(wanted);
    });

    test('every error response has a body with examples, and a redirect a Location', () => {
      const failures = operations.flatMap(({ operation }) =>
        Object.entries(operation.responses).filter(([status]) => Number(status) >= 300),
      );
      const bare = failures.flatMap(([status, response]) => {
        const { content = {}, headers = {} } = resolve(root, response);
        const hasExamples = Object.values(content).some(({ examples }) => Object.keys(examples).length > 0);
        return hasExamples || (status === '301' && 'Location' in headers) ? [] : [status];
      });
      expect(bare).toEqual([]);
    });

    test('the 429 response is plain text or JSON, with Retry-After', () => {
      const { content = {}, headers = {} } = root.components.responses.TooManyRequests ?? {};
      expect(Object.keys(content)).toEqual(['text/plain', 'application/json']);
      expect(Object.keys(headers)).toEqual([
        'Retry-After',
        'RateLimit-Limit',
        'RateLimit-Name',
        'RateLimit-Observed',
        'RateLimit-Remaining',
        'RateLimit-Reset',
      ]);
    });

    test('the 204 response has no body', () => {
      const withBody = operations.filter(
        ({ kind, operation }) =>
          kind === 'disable' &&
          resolve(root, operation.responses['204'] ?? { description: '' }).content !== undefined,
      );
      expect(withBody).toEqual([]);
    });

    test('response schemas are open, since GitLab may add keys', () => {
      const closed = [...responseNodes()].filter(
        ({ additionalProperties, unevaluatedProperties }) =>
          additionalProperties === false || unevaluatedProperties !== undefined,
      );
      expect(closed).toEqual([]);
    });

    test('an additional property has no schema of its own', () => {
      const withSchema = nodes.filter(
        ({ node }) => 'additionalProperties' in node && typeof node.additionalProperties !== 'boolean',
      );
      expect(withSchema.map(({ path }) => path.join('/'))).toEqual([]);
    });
  });

  describe('requests', () => {
    test('request schemas are closed flat objects', () => {
      const open = requestSchemas.filter(
        ({ schema }) => schema.type !== 'object' || schema.additionalProperties !== false,
      );
      expect(open.map(({ slug }) => slug)).toEqual([]);
      expect(requestSchemas.length).toBe(root.tags.length - 1);
    });

    test('request bodies are JSON, and in the newest edition forms, with one schema for each integration', () => {
      const isForm = 'jsonSchemaDialect' in root && root['x-gitlab'].edition === 'verified';
      const types = ['application/json', ...(isForm ? ['application/x-www-form-urlencoded'] : [])];
      const actual = operations.flatMap(({ operation: { requestBody } }) =>
        requestBody
          ? [Object.entries(requestBody.content).map(([type, { schema }]) => `${type} ${schema.$ref}`)]
          : [],
      );
      const described = edition === 'verified' ? [...slugs, ...slugsAt('group')] : slugs;
      expect(actual.flat().sort()).toEqual(
        types
          .flatMap((type) =>
            described.map((slug) => `${type} #/components/schemas/${typeName(slug)}Settings`),
          )
          .sort(),
      );
    });

    test('a body may be left out only where nothing in it is required', () => {
      const wrong = operations.filter(({ operation: { requestBody } }) => {
        const schema = requestBody?.content['application/json']?.schema;
        return (
          requestBody &&
          schema &&
          requestBody.required !== (shortForm(resolve<Schema>(root, schema)).required !== undefined)
        );
      });
      expect(wrong.map(({ operation }) => operation.operationId)).toEqual([]);
    });

    test('every required setting is described, and no `required` is empty', () => {
      const wrong = requestSchemas.filter(
        ({ schema: { required, properties = {} } }) =>
          required?.length === 0 || required?.some((name) => !(name in properties)),
      );
      expect(wrong.map(({ slug }) => slug)).toEqual([]);
    });

    test('no default is a keyword, since generators make such a setting required or send it', () => {
      // A setting may well be called `default`; then its value is a schema.
      const withDefault = requestSchemas.flatMap(({ slug, schema }) =>
        [...walk(schema)]
          .filter(
            ({ path, node }) =>
              'default' in node && !path.includes('x-gitlab') && path.at(-1) !== 'properties',
          )
          .map(({ path }) => [slug, ...path].join('/')),
      );
      expect(withDefault).toEqual([]);
    });

    test('only request schemas of the verified edition have conditions', () => {
      const conditional = requestSchemas
        .filter(({ schema }) => schema.allOf !== undefined)
        .map(({ slug }) => slug);
      const expected = Object.values(catalog).filter(({ conditions }) => conditions);
      expect(conditional.sort()).toEqual(edition === 'verified' ? expected.map(({ slug }) => slug) : []);
    });

    test('every branch of a condition has a title and types, so that generators can show it', () => {
      const branches = requestSchemas.flatMap(({ schema }) =>
        (schema.allOf ?? []).flatMap(({ anyOf = [] }) => anyOf),
      );
      expect(
        branches.filter(({ title, properties = {} }) => !title || Object.keys(properties).length === 0),
      ).toEqual([]);
      const untyped = branches.filter(({ required = [], properties = {} }) =>
        required.some((name) => !(name in properties)),
      );
      expect(untyped).toEqual([]);
    });

    test('every setting has a description and an example', () => {
      const bare = requestSchemas.flatMap(({ slug, schema }) =>
        Object.entries(schema.properties ?? {}).flatMap(([name, { description: text, examples }]) =>
          text && examples?.length === 1 && examples[0] !== null ? [] : [`${slug} ${name}`],
        ),
      );
      expect(bare).toEqual([]);
    });
  });

  describe('the union of integrations', () => {
    const known = schemaNamed(root, 'KnownIntegration');

    test('every integration schema requires its slug', () => {
      const wrong = slugs.filter((slug) => {
        const parts = schemaNamed(root, `${typeName(slug)}Summary`).allOf ?? [];
        return !parts.some(
          ({ required, properties }) =>
            required?.includes('slug') &&
            properties?.slug?.const === slug &&
            properties.slug.type === 'string',
        );
      });
      expect(wrong).toEqual([]);
    });

    test('the discriminator maps every slug to its summary', () => {
      const expected = Object.fromEntries(
        slugs.map((slug) => [slug, `#/components/schemas/${typeName(slug)}Summary`]),
      );
      expect(known.discriminator).toEqual({ propertyName: 'slug', mapping: expected });
    });

    test('the union consists of references to the mapped schemas', () =>
      expect(known.anyOf).toEqual(
        Object.values(known.discriminator?.mapping ?? {}).map(($ref) => ({ $ref })),
      ));

    test('the response of an integration is its list entry with properties', () => {
      const wrong = slugs.filter((slug) => {
        const [base, entry] = schemaNamed(root, `${typeName(slug)}Summary`).allOf ?? [];
        const [ownBase, rest] = schemaNamed(root, `${typeName(slug)}Integration`).allOf ?? [];
        return (
          ownBase?.$ref !== base?.$ref ||
          rest?.required?.join() !== 'slug,properties' ||
          rest.properties?.slug?.const !== entry?.properties?.slug?.const ||
          rest.properties?.properties?.$ref !== `#/components/schemas/${typeName(slug)}Properties`
        );
      });
      expect(wrong).toEqual([]);
    });

    const integration = checkOf(edition, 'components', 'schemas', 'Integration');
    const knownIntegration = checkOf(edition, 'components', 'schemas', 'KnownIntegration');
    const [entry] = exampleNamed(root, 'ListActive').value as readonly [Readonly<Record<string, unknown>>];

    test('the union accepts every known slug', () =>
      expect(
        slugs.filter(
          (slug) => knownIntegration({ ...entry, slug }) !== '' || integration({ ...entry, slug }) !== '',
        ),
      ).toEqual([]));

    test('the union accepts an unknown slug, but not as a known integration', () => {
      expect(integration({ ...entry, slug: 'not-yet-invented' })).toBe('');
      expect(knownIntegration({ ...entry, slug: 'not-yet-invented' })).not.toBe('');
    });

    test('the union accepts keys that are not described', () =>
      expect(integration({ ...entry, work_item_events: true })).toBe(''));

    test('the union refuses a missing slug and a number as slug', () => {
      const { slug: _, ...rest } = entry;
      expect(integration(rest)).not.toBe('');
      expect(integration({ ...entry, slug: 1 })).not.toBe('');
    });
  });

  describe('secrets', () => {
    const secret = new Map(
      slugs.map((slug) => [
        slug,
        new Set(
          settings.flatMap(([, of, name = '', , , , , returned]) =>
            of === slug && returned === 'never' ? [name] : [],
          ),
        ),
      ]),
    );

    test('no response schema describes a secret', () => {
      const leaked = slugs.flatMap((slug) =>
        Object.keys(schemaNamed(root, `${typeName(slug)}Properties`).properties ?? {}).flatMap((name) =>
          secret.get(slug)?.has(name) ? [`${slug} ${name}`] : [],
        ),
      );
      expect(leaked).toEqual([]);
    });

    test('nothing in a response is a password', () => {
      const marked = [...responseNodes()].filter(
        (node) => node.format === 'password' || node['x-secret'] === true,
      );
      expect(marked).toEqual([]);
    });

    test('no response example contains the name or the value of a secret', () => {
      const leaked = slugs.flatMap((slug) => {
        const request = exampleNamed(root, `${typeName(slug)}RequestFull`).value as Readonly<
          Record<string, unknown>
        >;
        const values = [...(secret.get(slug) ?? [])].flatMap((name) =>
          typeof request[name] === 'string' ? [request[name]] : [],
        );
        return ['Active', 'Disabled'].flatMap((state) => {
          const answer = root.components.examples[`${typeName(slug)}${state}`]?.value as
            | { readonly properties: Readonly<Record<string, unknown>> }
            | undefined;
          if (!answer) return [];
          const byName = Object.keys(answer.properties).filter((name) => secret.get(slug)?.has(name));
          const byValue = [...walk(answer)].flatMap(({ node }) =>
            Object.values(node).filter((value) => typeof value === 'string' && values.includes(value)),
          );
          return [...byName, ...byValue].map((what) => `${slug} ${state} ${what}`);
        });
      });
      expect(leaked).toEqual([]);
    });
  });
});
