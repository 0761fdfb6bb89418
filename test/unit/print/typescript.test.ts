import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { comment, constantOf, literal, propertyKey } from '../../../generator/print/typescript.ts';

describe('literal', () => {
  test.each([
    [[], '[]'],
    [{}, '{}'],
    [['a', 1, null, true], "['a', 1, null, true]"],
    [{ a: { 'b-c': [1.5] }, d: "it's" }, "{ a: { 'b-c': [1.5] }, d: 'it\\'s' }"],
    [JSON.parse('{ "__proto__": 1 }'), "{ ['__proto__']: 1 }"],
  ])('prints %j as %s', (value, text) => expect(literal(value)).toBe(text));
});

describe('constantOf', () => {
  test.each([
    ['slack', 'slack'],
    ['jira-cloud-app', 'jiraCloudApp'],
    ['default', 'defaultIntegration'],
    ['catalog', 'catalogIntegration'],
  ])('%s is called %s', (slug, name) => expect(constantOf(slug)).toBe(name));
});

test('no constant has the name of a reserved word', () => {
  const words: string[] = [];
  for (let kind = ts.SyntaxKind.FirstReservedWord; kind <= ts.SyntaxKind.LastFutureReservedWord; kind++)
    words.push(ts.tokenToString(kind) ?? '');
  expect(words).toContain('break');
  expect(words.filter((word) => constantOf(word) === word)).toEqual([]);
});

describe('a property', () => {
  test.each([
    ['webhook_url', 'webhook_url'],
    ['$ref', '$ref'],
    ['jira-cloud-app', "'jira-cloud-app'"],
    ['2fa', "'2fa'"],
    ["it's", "'it\\'s'"],
  ])('%s has the key %s', (name, key) => expect(propertyKey(name)).toBe(key));
});

describe('a comment', () => {
  test.each([
    ['a */ b', 'a *\\/ b'],
    ['a\n\tb\u0085c', 'a b c'],
    ['@deprecated', '\\@deprecated'],
    ['mail a@b', 'mail a@b'],
  ])('of %j is %j', (text, printed) => expect(comment(text)).toBe(printed));
});
