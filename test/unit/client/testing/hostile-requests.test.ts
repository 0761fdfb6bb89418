/** Whatever is sent, the fake answers as a server does: with a status, and never with an exception. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugs } from '../../../../generated/client/catalog.ts';
import { fakeWith } from './ask.ts';

const segment = fc.oneof(
  fc.constantFrom('1', 'group%2Fproject', '', '..', '%', '%2F', '%00', '__proto__', 'constructor', '@'),
  fc.constantFrom(...slugs),
  fc.string({ maxLength: 8 }).map(encodeURIComponent),
);
const query = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 20 }).map((text) => `?${text}`),
);
const path = fc
  .tuple(
    fc.constantFrom('integrations', 'services', 'x'),
    fc.array(segment, { minLength: 1, maxLength: 3 }),
    query,
  )
  .map(([kind, [project = '', ...rest], end]) => `projects/${project}/${kind}/${rest.join('/')}${end}`);

const type = fc.constantFrom(
  'application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'text/plain',
  ';',
  '',
);
const body = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .object({ key: fc.constantFrom('webhook', 'url', '__proto__', 'project_keys', 'server_port') })
    .map((value) => JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one))),
  fc.constantFrom(
    'webhook[]=a&webhook[b]=c&webhook=d',
    '__proto__[a]=b',
    '[]=',
    '%',
    'a[b',
    '\0',
    '-'.repeat(9),
  ),
);

test('any request has a response with a status of GitLab', async () => {
  const { gitlab } = fakeWith();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH', 'OPTIONS'),
      path,
      type,
      body,
      async (method, place, contentType, text) => {
        const hasBody = method !== 'GET' && method !== 'HEAD';
        const response = await gitlab.fetch(`https://gitlab.com/api/v4/${place}`, {
          method,
          headers: { 'PRIVATE-TOKEN': 'your-token', 'Content-Type': contentType },
          ...(hasBody ? { body: text } : {}),
        });
        expect([200, 204, 400, 404, 412, 415, 422]).toContain(response.status);
      },
    ),
    { numRuns: 500 },
  );
});

test('a project is found in the same time, however many there are', async () => {
  const timeOf = async (count: number): Promise<number> => {
    const { gitlab, ask } = fakeWith({
      projects: Array.from({ length: count }, (_, index) => `group/project-${index}`),
    });
    const begin = performance.now();
    for (let index = 0; index < 2000; index++) {
      gitlab.integration(`group/project-${count - 1}`, 'slack');
      gitlab.integration(`group/no-project-${index}`, 'slack');
    }
    await ask('GET', `/projects/${count}/integrations`);
    return performance.now() - begin;
  };
  const few = await timeOf(100);
  // Going through all of them would take two hundred times as long.
  expect(await timeOf(20_000)).toBeLessThan(50 * Math.max(few, 2));
});
