import { describe, expect, test } from 'vitest';
import * as errors from '../../../client/errors.ts';

const failure = { method: 'GET', path: '/projects/1/integrations' };
const failed = {
  ...failure,
  status: 400,
  headers: new Headers({ 'X-Request-Id': 'id-1' }),
  serverText: 'no',
  cause: new Error('why'),
};

describe('an error that a user of the package constructs', () => {
  test('carries what is known about the request', () => {
    const error = new errors.GitLabError('Not good', failed);
    expect(error).toMatchObject({
      name: 'GitLabError',
      message: 'Not good (400, GET /projects/1/integrations)',
      method: 'GET',
      path: '/projects/1/integrations',
      status: 400,
      requestId: 'id-1',
      serverText: 'no',
      cause: failed.cause,
    });
    expect(error.headers).toBe(failed.headers);
    expect(error).toBeInstanceOf(Error);
  });

  test('may lack a response', () => {
    const error = new errors.NetworkError('offline', failure);
    expect(error.message).toBe('offline (no response, GET /projects/1/integrations)');
    expect(error).toMatchObject({ status: undefined, headers: undefined, requestId: undefined });
    expect(error).not.toHaveProperty('cause');
  });

  test('has no request id when the response has none', () =>
    expect(new errors.ServerError('no', { ...failed, headers: new Headers() }).requestId).toBeNull());

  test('carries the facts of its class', () => {
    const problems = [{ setting: 'webhook', problem: 'is missing' }];
    expect(new errors.InvalidSettingsError('no', { ...failed, problems }).problems).toBe(problems);
    expect(new errors.NotFoundError('no', { ...failed, missing: 'project' }).missing).toBe('project');
    expect(new errors.PermissionError('no', { ...failed, scope: 'api' }).scope).toBe('api');
    expect(new errors.RateLimitError('no', { ...failed, retryAfter: 5 }).retryAfter).toBe(5);
  });

  test('needs the facts of its class', () => {
    // @ts-expect-error `missing` is promised by the class
    new errors.NotFoundError('no', failed);
    // @ts-expect-error `problems` are promised by the class
    new errors.InvalidSettingsError('no', failed);
    // @ts-expect-error `scope` is promised by the class, although it may be undefined
    new errors.PermissionError('no', failed);
    // @ts-expect-error `retryAfter` is promised by the class, although it may be undefined
    new errors.RateLimitError('no', failed);
    // @ts-expect-error a path is needed for the message
    expect(new errors.ServerError('no', { method: 'GET' }).message).toBe('no (no response, GET undefined)');
  });
});

test.each(Object.entries(errors))('%s knows its name', (name, Class) => {
  const error = new (Class as new (problem: string, facts: object) => errors.GitLabError)('no', failed);
  expect(error.name).toBe(name);
  expect(error).toBeInstanceOf(errors.GitLabError);
  expect(Object.keys(error)).not.toContain('name');
});
