import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../generator/validate/rules/index.ts';
import { expectProblems } from '../../support/catalog.ts';

const folder = new URL('../../../generator/validate/rules/', import.meta.url);
const fileNames = readdirSync(folder)
  .filter((name) => name !== 'index.ts')
  .map((name) => basename(name, '.ts'));

test('the plain catalog is valid', () => expectProblems().toBe(''));

test('the list of rules holds every file of the folder, in order of their names', () =>
  expect(rules.map(({ name }) => name)).toEqual(fileNames.toSorted()));

describe.each(fileNames)('%s', (name) => {
  test('is the name of the rule in that file', async () => {
    const module: object = await import(new URL(`${name}.ts`, folder).href);
    expect(Object.values(module)).toEqual([rules.find((rule) => rule.name === name)]);
  });

  test('has valid and invalid cases that name it', () => {
    const file = new URL(`rules/${name}.test.ts`, import.meta.url);
    const cases = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(cases.match(/^describe\('(?:in)?valid'/gm)).toEqual(["describe('valid'", "describe('invalid'"]);
    const [valid = '', invalid = ''] = cases.split("describe('invalid'");
    expect(valid).toContain("toBe('')");
    expect(invalid).toContain(` ${name} `);
  });

  test('is the only rule that its invalid cases break', () => {
    const found = readFileSync(new URL(`rules/${name}.test.ts`, import.meta.url), 'utf8').matchAll(
      /^ +"?\S+\.yaml:\d+:\d+ (\S+) /gm,
    );
    expect(new Set([...found].map((match) => match[1]))).toEqual(new Set([name]));
  });
});
