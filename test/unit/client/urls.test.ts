import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClient } from '../../../client/index.ts';
import { baseUrlOf, ownerOf, slugOf } from '../../../client/urls.ts';
import { json, serverWith } from './stub.ts';

describe('a host', () => {
  test.each([
    [undefined, 'https://gitlab.com/api/v4'],
    ['https://gitlab.example.com', 'https://gitlab.example.com/api/v4'],
    ['https://gitlab.example.com/', 'https://gitlab.example.com/api/v4'],
    ['https://gitlab.example.com/api/v4', 'https://gitlab.example.com/api/v4'],
    ['https://gitlab.example.com/api/v4/', 'https://gitlab.example.com/api/v4'],
    ['https://example.com/gitlab', 'https://example.com/gitlab/api/v4'],
    ['http://api', 'http://api/api/v4'],
    ['https://api/api/v4', 'https://api/api/v4'],
    ['https://example.com/api-gateway', 'https://example.com/api-gateway/api/v4'],
    ['https://example.com/gitlab//', 'https://example.com/gitlab/api/v4'],
    ['https://example.com/gitlab/api/v4', 'https://example.com/gitlab/api/v4'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/api/v4'],
    ['HTTPS://gitlab.example.com', 'HTTPS://gitlab.example.com/api/v4'],
  ])('%s has its API at %s', (host, base) => expect(baseUrlOf(host)).toBe(base));

  test.each([
    '',
    'gitlab.example.com',
    'localhost:8080',
    'ftp://example.com',
    'https://',
    'https://user:password@example.com',
    'https://example.com?a=1',
    'https://example.com#a',
    'https://exa mple.com',
    'https:///',
    'https:///api/v4',
    'https:///gitlab.example.com',
    'https://:80',
    'https://example.com\\@evil.example.com',
    'https://example.com:99999',
    'https://[::1',
    'https://%zz',
    'https://example.com/api',
    'https://example.com/api/',
    'https://example.com/api/v3',
    'https://example.com/gitlab/API/v4/projects',
  ])('%j is refused with what is expected, and without being repeated', (host) =>
    expect(() => createClient({ host })).toThrow(
      new TypeError(
        'Invalid host. Expected a URL such as https://gitlab.example.com, without credentials, query or path of an API.',
      ),
    ),
  );

  test.each([null, 5, {}, Symbol('host')])('%o, which is no string, is refused like others', (host) =>
    expect(() => createClient({ host: host as never })).toThrow(/^Invalid host/),
  );

  test('may be a URL object of JavaScript', () =>
    expect(baseUrlOf(new URL('https://example.com/gitlab/') as never)).toBe(
      'https://example.com/gitlab/api/v4',
    ));
});

describe.each(['project', 'group'] as const)('a %s', (level) => {
  const clientOf = (fetch: ReturnType<typeof serverWith>['fetch']) => {
    const gitlab = createClient({ fetch });
    return level === 'group' ? gitlab.groups : gitlab;
  };

  test('that is encoded wrongly is refused', async () => {
    const { fetch, sent } = serverWith(json([]));
    await expect(clientOf(fetch).list('50%%2Fproject')).rejects.toThrow(URIError);
    expect(sent).toEqual([]);
  });

  test.each([
    [42, '42'],
    ['42', '42'],
    ['group/project', 'group%2Fproject'],
    ['group%2Fproject', 'group%2Fproject'],
    ['group%2fsub%2fproject', 'group%2Fsub%2Fproject'],
    ['group/.project', 'group%2F.project'],
    ['group/...', 'group%2F...'],
    ['a b/c?d#e', 'a%20b%2Fc%3Fd%23e'],
    ['grün%2Fprojekt', 'gr%C3%BCn%2Fprojekt'],
    ['gr%C3%BCn%2Fprojekt', 'gr%C3%BCn%2Fprojekt'],
    ['50%/project', '50%25%2Fproject'],
  ])('%j stands as %s in the path', async (owner, encoded) => {
    const { fetch, sent } = serverWith(json([]));
    await clientOf(fetch).list(owner);
    expect(sent.map(({ url }) => url)).toEqual([
      `https://gitlab.com/api/v4/${level}s/${encoded}/integrations`,
    ]);
  });

  const notAnOwner = new TypeError(`Invalid ${level}. Expected a number, or a path such as my-org/${level}.`);
  test.each<unknown>([
    '',
    '.',
    '..',
    'group/..',
    '../group',
    'group//project',
    '/group/project',
    'group/project/',
    'group%2F..',
    '%2E%2E%2Fproject',
    'group/ ',
    'group/a\nb',
    'group/a\u0000',
    'group/\u0085',
    'group/\ud800',
    'https://gitlab-ci-token:glcbt-secret@gitlab.com/group/project',
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e21,
    2 ** 53,
    undefined,
    null,
    { id: 42 },
    [['group', 'project']],
  ])('%j is refused before any request, and not repeated', async (value) => {
    const owner = value as number;
    const { fetch, sent } = serverWith(json([]));
    const gitlab = clientOf(fetch);
    await expect(gitlab.list(owner)).rejects.toThrow(notAnOwner);
    await expect(gitlab.get(owner, 'slack')).rejects.toThrow(notAnOwner);
    await expect(gitlab.set(owner, 'slack', { webhook: 'https://example.com' })).rejects.toThrow(notAnOwner);
    await expect(gitlab.disable(owner, 'slack')).rejects.toThrow(notAnOwner);
    expect(sent).toEqual([]);
  });

  const segment = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/[\p{Cc}\p{Cs}/%]/u.test(text) && /[^.\s]/.test(text));
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));

  test('any path is encoded once, encoded or not', () =>
    fc.assert(
      fc.property(path, (text) => {
        expect(encodeURIComponent(ownerOf(level, text))).toBe(encodeURIComponent(text));
        if (text.includes('/'))
          expect(encodeURIComponent(ownerOf(level, encodeURIComponent(text)))).toBe(encodeURIComponent(text));
      }),
    ));

  test('no text leaves its place in the path', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let project: string;
        try {
          project = encodeURIComponent(ownerOf(level, text));
        } catch (error) {
          expect(error).toBeInstanceOf(TypeError);
          return;
        }
        expect(
          new URL(`https://example.com/api/v4/projects/${project}/integrations`).pathname.split('/'),
        ).toEqual(['', 'api', 'v4', 'projects', project, 'integrations']);
      }),
      { numRuns: 2000 },
    ));

  test('every whole number above 0 is one, and no other number', () => {
    fc.assert(fc.property(fc.integer({ min: 1 }), (number) => ownerOf(level, number) === String(number)));
    fc.assert(
      fc.property(
        fc.double().filter((number) => !Number.isInteger(number) || number < 1),
        (number) => void expect(() => ownerOf(level, number)).toThrow(TypeError),
      ),
    );
  });
});

describe('a slug', () => {
  test.each([
    ['slack', 'slack'],
    ['brand-new', 'brand-new'],
    ['apple_app_store', 'apple-app-store'],
  ])('%s ends the path as %s', (slug, end) => expect(slugOf(slug)).toBe(end));

  test.each([
    '',
    '.',
    '..',
    '../slack',
    'slack/x',
    'slack?x',
    'slack%2Fx',
    '-slack',
    'sl ack',
    'slack\n',
    'https://jdoe:password@example.com',
    ...[null, undefined, 5, {}, Symbol('slug')].map((value) => value as never),
  ])('%o is refused, and not repeated', (slug) =>
    expect(() => slugOf(slug)).toThrow(new TypeError('Invalid slug. Expected a name such as slack.')),
  );
});
