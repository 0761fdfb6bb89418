/** Requests for each setting, and what a description makes of them: one letter each. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../../../generator/load/types.ts';

/** What was recorded of an integration. */
export interface Recorded {
  /** Settings that are accepted. */
  readonly base: Readonly<Record<string, Json>>;
  /** An example of each setting, and the verdicts on the requests of `requestsOf`. */
  readonly settings: Readonly<Record<string, readonly [example: Json, verdicts: string]>>;
  /** The verdicts on the requests of `pairRequestsOf`, by two names with a space between them. */
  readonly pairs?: Readonly<Record<string, string>>;
}

interface Request {
  readonly name: string;
  readonly settings: Readonly<Record<string, Json>>;
}

const values: readonly Json[] = [
  ...[null, true, false, 0, 1, 2, 7, 1.5, -1, {}, [], [7], [null], ['a'], ['A', 'B']],
  ...['', ' \t ', '0', '1', '2', '7', 'true', 'yes', 'none of these', 'Zürich ☃', '#general'],
  ...['a'.repeat(300), 'a'.repeat(2100), 'a'.repeat(200_000)],
  ...['all', 'default', 'protected', 'default_and_protected', 'basic', 'match_any', 'match_all', 'de'],
  ...['https://example.com', 'http://example.com/a?b[]=c', ' https://example.com\n', 'HTTPS://example.com'],
  ...['https://example.com/müller/☃', 'http://localhost', 'https://192.168.0.1:8080', 'ftp://example.com'],
  ...['https://demo.atlassian.net', 'https://demo.atlassian.net/wiki', 'https://discord.com/api/webhooks/1'],
  ...[
    'a@example.com',
    'a@example.com,b@example.com',
    '1,2',
    '11,31',
    'a.example.com',
    '{}',
    '{"a":1}',
    '(?=a)',
  ],
  ...[1, 63, 64, 255, 256, 2048, 2049].map((length) => 'a'.repeat(length)),
  ...[10, 11, 100, 101].map((length) => Array.from({ length }, (_, index) => `A${index}`)),
  ...[10, 11].map((length) => Array.from({ length }, (_, index) => `#a${index}`).join(',')),
  ...[30, 31, 750, 751].map((length) => Array.from({ length }, () => 'a@example.com').join(' ')),
];

/** Values on which requirements depend; undefined leaves the setting out. */
const decisive: readonly (Json | undefined)[] = [
  ...[undefined, null, true, 0, 1, 2, '', '#a', 'https://example.com'],
  ...['https://demo.atlassian.net', 'http://demo.atlassian.net', 'https://demo.atlassian.net.example.com'],
];

/** All requests that were recorded, by the setting or the two settings that they are about. */
export function recordedRequests(one: Recorded): readonly {
  readonly setting: string;
  readonly requests: readonly Request[];
  readonly letters: string;
}[] {
  return [
    ...Object.entries(one.settings).map(([setting, [, letters]]) => ({
      setting,
      requests: requestsOf(one, setting),
      letters,
    })),
    ...Object.entries(one.pairs ?? {}).map(([pair, letters]) => ({
      setting: pair,
      requests: pairRequestsOf(one, pair),
      letters,
    })),
  ];
}

/** The request without the setting, with its example, and with every kind of value. */
function requestsOf({ base, settings }: Recorded, setting: string): readonly Request[] {
  const { [setting]: _, ...rest } = base;
  const [example = null] = settings[setting] ?? [];
  return [
    { name: 'left out', settings: rest },
    ...[example, ...values].map((value) => ({
      name: JSON.stringify(value).slice(0, 40),
      settings: { ...base, [setting]: value },
    })),
  ];
}

/** The request with two settings of decisive values. */
function pairRequestsOf({ base }: Recorded, pair: string): readonly Request[] {
  const [one = '', other = ''] = pair.split(' ');
  return decisive.flatMap((first) =>
    decisive.map((second) => ({
      name: `${JSON.stringify(first)} and ${JSON.stringify(second)}`,
      settings: sent({ ...base, [one]: first, [other]: second }),
    })),
  );
}

function sent(settings: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> {
  const entries = Object.entries(settings).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

/** What a description says of settings: `a` is accepted, `r` is refused. */
export function judgeOf(description: object): (schema: string, settings: object) => 'a' | 'r' {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(description, 'description');
  return (schema, settings) =>
    ajv.getSchema(`description#/components/schemas/${schema}`)?.(settings) === true ? 'a' : 'r';
}

/** The name of the schema of each integration's settings, by slug. */
export function settingsSchemas(description: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [path, operations] of Object.entries(description.paths)) {
    const [, slug] = /^\/projects\/\{id\}\/integrations\/(.+)$/.exec(path) ?? [];
    const [, name] = /schemas\/(\w+Settings)"/.exec(JSON.stringify(operations.put ?? '')) ?? [];
    if (slug !== undefined && name !== undefined) found.set(slug, name);
  }
  return found;
}
