import { expect, test } from 'vitest';
import { reasonFor } from '../../../../scripts/mock/reason.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const path = '/projects/1/integrations/jira';
const jira = { url: 'https://jira.example.com', username: 'jdoe', password: 'your-password' };

test.each([
  ['{}', json, 'url is missing, username is missing, password is missing'],
  ['[]', json, 'url is missing, username is missing, password is missing'],
  ['', json, 'url is missing, username is missing, password is missing'],
  ['{"url": ', json, 'message body does not match declared format'],
  [JSON.stringify({ ...jira, push_events: 1, nope: 'x' }), json, 'push_events is invalid, nope is invalid'],
  [JSON.stringify({ ...jira, project_keys: ['A', 1] }), json, 'project_keys is invalid'],
  [new URLSearchParams({ ...jira, url: 'ftp://x' }).toString(), form, 'url is invalid'],
  [`${new URLSearchParams(jira)}&project_keys=A`, `${form}; charset=utf-8`, undefined],
  [`${new URLSearchParams(jira)}&project_keys[]=A&project_keys[]=B`, form, undefined],
])('the 400 to %j as %s names what is wrong', (body, contentType, error) => {
  const reason = reasonFor(400, { method: 'PUT', path, contentType, body });
  expect(reason).toEqual(error && JSON.stringify({ error }));
});

test('the 400 to a request that sets nothing is unknown', () => {
  const asked = { contentType: '', body: '' };
  expect(reasonFor(400, { ...asked, method: 'GET', path })).toBeUndefined();
  expect(reasonFor(400, { ...asked, method: 'PUT', path: '/projects' })).toBeUndefined();
});

test('the 415 names the content type that was sent', () =>
  expect(reasonFor(415, { method: 'PUT', path, contentType: "text/x-o'hara", body: 'a' })).toBe(
    JSON.stringify({ error: "The provided content-type 'text/x-o'hara' is not supported." }),
  ));
