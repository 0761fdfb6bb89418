import { describe, expect, test } from 'vitest';
import { createRenderer } from '../../../generator/print/engine.ts';

const view = {
  text: 'x',
  yes: true,
  no: false,
  none: null,
  list: [{ name: 'a' }, { name: 'b' }],
  deep: { name: 'c' },
  hollow: { gone: undefined },
  gone: undefined,
  empty: [],
};

/** A template rendered with the view above. */
function rendered(template: string, partials: Readonly<Record<string, string>> = {}): string {
  return createRenderer(new Map(Object.entries({ ...partials, 'test/page': template })))('test/page', view);
}

describe('prints', () => {
  test.each([
    ['a value bare', '{{text}}', 'x'],
    ['a value as YAML', '{{yaml text}}', '"x"'],
    ['null as YAML', '{{yaml none}}', 'null'],
    ['false as YAML', '{{yaml no}}', 'false'],
    ['a key', '{{key text}}: 1', 'x: 1'],
    ['a block', 'deep:{{block deep 2}}', 'deep:\n  name: "c"'],
    [
      'a part further to the right',
      '{{#deeper 2}}\n a:{{block deep 2}}\n\n{{/deeper}}\n',
      '   a:\n    name: "c"\n\n',
    ],
    ['every item of a list', '{{#each list}}{{name}};{{/each}}', 'a;b;'],
    ['what is true', '{{#if yes}}1{{else}}2{{/if}}', '1'],
    ['the alternative of what is false', '{{#if no}}1{{else}}2{{/if}}', '2'],
    ['nothing for false without alternative', '{{#if no}}1{{/if}}', ''],
    ['a part of a value', '{{deep.name}}', 'c'],
    ['a member that is present, in the same view', '{{#present "text"}}{{text}}{{/present}}', 'x'],
    ['a member of a member', '{{#present "deep.name"}}{{deep.name}}{{/present}}', 'c'],
    ['a list with items', '{{#present "list"}}{{#each list}}{{name}}{{/each}}{{/present}}', 'ab'],
    ['false, which is present', '{{#present "no"}}{{yaml no}}{{/present}}', 'false'],
    ['null, which is present', '{{#present "none"}}{{yaml none}}{{/present}}', 'null'],
    ['nothing for an undefined member', '{{#present "gone"}}x{{/present}}', ''],
    ['nothing for an undefined member of a member', '{{#present "hollow.gone"}}x{{/present}}', ''],
    ['nothing for an empty list', '{{#present "empty"}}x{{/present}}', ''],
    ['the alternative of what is not present', '{{#present "gone"}}1{{else}}2{{/present}}', '2'],
  ])('the template prints %s', (_name, template, text) => expect(rendered(template)).toBe(text));

  test('a partial is printed in its context', () =>
    expect(rendered('{{#each list}}{{> item}}{{/each}}', { 'test/_item': '<{{name}}>' })).toBe('<a><b>'));

  test('a partial is printed without indenting its further lines', () =>
    expect(rendered('  {{> item}}\n', { 'test/_item': 'a\nb\n' })).toBe('  a\nb\n'));

  test('HTML and template syntax in values are printed unchanged', () => {
    const value = '<b> & "c" \'d\' `e` = {{text}} {{{text}}}';
    const render = createRenderer(
      new Map([['test/page', '{{value}}|{{{value}}}|{{#each values}}{{this}}{{/each}}']]),
    );
    expect(render('test/page', { value, values: [value] })).toBe(`${value}|${value}|${value}`);
  });
});

describe('throws for a typo', () => {
  test.each([
    ['{{typo}}', '"typo" not defined'],
    ['{{{typo}}}', '"typo" not defined'],
    ['{{deep.typo}}', '"typo" not defined'],
    ['{{typo.name}}', 'not defined'],
    ['{{@typo}}', '"typo" not defined'],
    ['{{#each list}}{{typo}}{{/each}}', '"typo" not defined'],
    ['{{#each list}}{{text}}{{/each}}', '"text" not defined'],
    ['{{#typo}}x{{/typo}}', '"typo" not defined'],
    ['{{^typo}}x{{/typo}}', '"typo" not defined'],
    ['{{yaml typo}}', 'yaml got no value.'],
    ['{{yaml deep.typo}}', 'yaml got no value.'],
    ['{{yaml}}', 'yaml got no value.'],
    ['{{key typo}}', 'key got no value.'],
    ['{{key}}', 'key got no value.'],
    ['{{block typo 2}}', 'block got no value.'],
    ['{{block text}}', 'block wants the column of the lines.'],
    ['{{block text typo}}', 'block wants the column of the lines.'],
    ['{{#deeper}}x{{/deeper}}', 'deeper wants a number of columns.'],
    ['{{#deeper text}}x{{/deeper}}', 'deeper wants a number of columns.'],
    ['{{#if typo}}x{{/if}}', 'if wants true or false.'],
    ['{{#if}}x{{/if}}', 'if wants true or false.'],
    ['{{#each typo}}x{{/each}}', 'each wants a list.'],
    ['{{#each}}x{{/each}}', 'each wants a list.'],
    ['{{#present "typo"}}x{{/present}}', 'present knows no typo.'],
    ['{{#present "deep.typo"}}x{{/present}}', 'present knows no deep.typo.'],
    ['{{#present "typo.name"}}x{{/present}}', 'present knows no typo.name.'],
    ['{{#present "gone.name"}}x{{/present}}', 'present knows no gone.name.'],
    ['{{#present "text.length"}}x{{/present}}', 'present knows no text.length.'],
    ['{{#present "toString"}}x{{/present}}', 'present knows no toString.'],
    ['{{#present typo}}x{{/present}}', 'present wants the name of a member.'],
    ['{{#present}}x{{/present}}', 'present wants the name of a member.'],
    ['{{#present text}}x{{/present}}', 'present knows no x.'],
    ['{{> typo}}', 'The partial typo could not be found'],
    ['{{typo text}}', 'unknown helper typo'],
    ['{{#typo text}}x{{/typo}}', 'unknown helper typo'],
    ['{{#unless yes}}x{{/unless}}', 'unknown helper unless'],
    ['{{#with deep}}x{{/with}}', 'unknown helper with'],
    ['{{lookup deep "typo"}}', 'unknown helper lookup'],
    ['{{log text}}', 'unknown helper log'],
    ['{{#if yes}}x{{/each}}', "if doesn't match each"],
    ['{{#if yes}}x', 'Parse error'],
  ])('the template %s throws', (template, message) => expect(() => rendered(template)).toThrow(message));

  test('a misspelt name of a template throws', () => {
    const render = createRenderer(new Map([['openapi/document', '']]));
    expect(() => render('openapi/documnet', {})).toThrow('Unknown template openapi/documnet.');
  });

  test('a misspelt name inside a partial throws', () =>
    expect(() => rendered('{{> item}}', { 'test/_item': '{{typo}}' })).toThrow('"typo" not defined'));
});

describe('if wants a boolean', () => {
  test.each(['text', 'none', 'list', 'deep'])('the value `%s` of the wrong type throws', (name) =>
    expect(() => rendered(`{{#if ${name}}}x{{/if}}`)).toThrow('if wants true or false.'),
  );
});

describe('each wants a list', () => {
  test.each(['text', 'none', 'yes', 'deep'])('the value `%s` of the wrong type throws', (name) =>
    expect(() => rendered(`{{#each ${name}}}x{{/each}}`)).toThrow('each wants a list.'),
  );
});
