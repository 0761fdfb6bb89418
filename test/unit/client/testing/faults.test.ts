/** Faults of chosen requests, limits, latency, and what is kept of the requests. */
import { describe, expect, test, vi } from 'vitest';
import { createEndpointLimits } from '../../../../client/testing/endpoint-limits.ts';
import type { Fault } from '../../../../client/testing.ts';
import { type Ask, fakeWith, hook } from './ask.ts';

const slack = { webhook: hook, channel: '#a', push_events: false };

async function statusesOf(ask: Ask, paths: readonly string[]): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await ask('GET', path)).status);
  return statuses;
}

describe('a fault', () => {
  test('waits for as many requests as it says, counting only those that it applies to', async () => {
    const { gitlab, ask } = fakeWith();
    gitlab.fail({ status: 502, after: 2, times: 2, method: 'GET', slug: 'slack' });
    const paths = ['slack', '', 'slack', '', 'slack', 'slack', 'slack'];
    expect(await statusesOf(ask, paths)).toEqual([404, 200, 404, 200, 502, 502, 404]);
  });

  test('that waits lets others through', async () => {
    const { gitlab, ask } = fakeWith();
    gitlab.fail({ status: 502, after: 1 });
    gitlab.fail({ status: 503 });
    expect(await statusesOf(ask, ['', '', ''])).toEqual([503, 502, 200]);
  });

  const projects = ['acme/one', 'acme/two'];
  test.each<[Fault, readonly number[]]>([
    [{ status: 500, project: 2 }, [200, 500, 500, 500, 200, 200]],
    [{ status: 500, project: 'acme/Two' }, [200, 500, 500, 500, 200, 200]],
    [{ status: 500, group: 'acme' }, [200, 200, 200, 200, 500, 500]],
    [{ status: 500, group: 1 }, [200, 200, 200, 200, 500, 500]],
    [{ status: 500, project: 'none' }, [200, 200, 200, 200, 200, 200]],
    [{ status: 500, path: /\?simple=true$/ }, [200, 200, 200, 200, 200, 500]],
    [{ status: 500, path: /projects\/\d/g }, [500, 500, 200, 500, 200, 200]],
  ])('%j hits only the requests that it is for', async (fault, statuses) => {
    const { gitlab, ask } = fakeWith({ projects });
    gitlab.fail({ ...fault, times: Infinity });
    const paths = [
      '/projects/1/integrations',
      '/projects/2/integrations',
      '/projects/acme%2Ftwo/integrations',
      '/projects/2',
      '/groups/acme/integrations',
      '/groups/1/projects?simple=true',
    ];
    expect(await statusesOf(ask, paths)).toEqual(statuses);
  });

  test('that ignores settings answers as usual and leaves them as they were', async () => {
    const { gitlab, ask } = fakeWith({ projects: [{ path: 'a/b', integrations: { slack } }] });
    gitlab.fail({ ignores: ['channel', 'push_events'] });
    expect((await ask('GET', 'slack')).status).toBe(200);
    const change = { webhook: hook, channel: '#b', push_events: true, username: 'bot' };
    expect(await ask('PUT', 'slack', change)).toMatchObject({
      status: 200,
      body: { push_events: false, properties: { channel: '#a', username: 'bot' } },
    });
    expect((await ask('PUT', 'slack', change)).body).toMatchObject({ properties: { channel: '#b' } });
  });

  test('that vanishes removes the project or group before the answer', async () => {
    const { gitlab, ask } = fakeWith({ projects: ['acme/one', 'acme/two', 'other/three'] });
    gitlab.fail({ vanishes: true, method: 'PUT' });
    expect((await ask('GET', '/projects/1/integrations')).status).toBe(200);
    expect((await ask('GET', '/metadata')).status).toBe(200);
    expect(await ask('PUT', '/projects/1/integrations/slack', slack)).toMatchObject({
      status: 404,
      body: { message: '404 Project Not Found' },
    });
    gitlab.fail({ vanishes: true, group: 'acme' });
    expect((await ask('GET', '/groups/acme/projects')).status).toBe(404);
    expect((await ask('GET', '/projects')).body).toMatchObject([{ id: 3 }]);
  });
});

describe('limits of single routes', () => {
  test.each([
    ['groupProjects', 600, 60],
    ['projects', 2000, 600],
    ['project', 400, 60],
    ['group', 400, 60],
  ] as const)('%s allows %i requests in %i seconds', (kind, requests, seconds) => {
    let time = 600_000;
    const countRoute = createEndpointLimits(true, () => new Date(time * 1000));
    const replies = Array.from({ length: requests }, () => countRoute(kind));
    expect(replies.every((reply) => reply === undefined)).toBe(true);
    expect(countRoute(kind)?.headers).toMatchObject({ 'retry-after': String(seconds) });
    expect(countRoute('integrations')).toBeUndefined();
    time += seconds;
    expect(countRoute(kind)).toBeUndefined();
  });

  test('are off unless the options say otherwise', async () => {
    const statusAfterMany = async (endpointLimits?: boolean) => {
      const { ask } = fakeWith({ endpointLimits });
      for (let count = 0; count < 400; count++) await ask('GET', '/groups/1');
      return (await ask('GET', '/groups/group')).status;
    };
    expect(await statusAfterMany()).toBe(200);
    expect(await statusAfterMany(true)).toBe(429);
  });
});

describe('latency', () => {
  test('holds every reply back, faults included, and adds to their delay', async () => {
    vi.useFakeTimers();
    try {
      const { gitlab, ask } = fakeWith({ latency: 20 });
      gitlab.fail({ status: 502, method: 'DELETE' });
      gitlab.fail({ delay: 30, method: 'PUT' });
      const times: number[] = [];
      const begin = Date.now();
      const all = ['GET', 'DELETE', 'PUT'].map((method) =>
        ask(method, 'slack', method === 'GET' ? undefined : slack).then(() => times.push(Date.now() - begin)),
      );
      await vi.runAllTimersAsync();
      await Promise.all(all);
      expect(times).toEqual([20, 20, 50]);
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([-1, Number.NaN, 2 ** 31])('%d is refused', (latency) =>
    expect(() => fakeWith({ latency })).toThrow(
      new TypeError(`A delay must be from 0 to 2147483647 milliseconds, not ${latency}.`),
    ),
  );
});

describe('the record of requests', () => {
  test.each([
    [0, []],
    [2, ['request-4', 'request-5']],
    [undefined, ['request-1', 'request-2', 'request-3', 'request-4', 'request-5']],
  ])('keeps %s requests of five, and counts all', async (keptRequests, ids) => {
    const { gitlab, ask } = fakeWith({ keptRequests });
    for (let count = 0; count < 5; count++) await ask('GET', '');
    expect(gitlab.requests.map(({ id }) => id)).toEqual(ids);
    expect(gitlab.requestCount).toBe(5);
  });

  test.each([-1, Number.NaN])('cannot keep %d', (keptRequests) =>
    expect(() => fakeWith({ keptRequests })).toThrow(
      new TypeError(`\`keptRequests\` must be a number of requests, not ${keptRequests}.`),
    ),
  );
});
