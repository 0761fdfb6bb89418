import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CatalogError, formatDiagnostics } from '../../../generator/diagnostics.ts';
import { load } from '../../../generator/load/load.ts';
import { validate } from '../../../generator/validate/validate.ts';
import { alpha, beta, plain } from '../../support/catalog.ts';

let spec: string;

beforeEach(() => {
  spec = mkdtempSync(join(tmpdir(), 'catalog-'));
  mkdirSync(join(spec, 'integrations'));
  for (const [path, text] of Object.entries(plain)) writeFileSync(join(spec, path), text);
});

afterEach(() => rmSync(spec, { recursive: true }));

/** What loading says of the plain catalog with one more file. */
function loadWith(path: string, content: string | Uint8Array): string {
  writeFileSync(join(spec, path), content);
  return problems();
}

function problems(): string {
  return formatDiagnostics(load(spec).diagnostics).replaceAll(`${spec}/`, '');
}

/** The data of an integration with this text. */
function dataOf(content: string): unknown {
  writeFileSync(join(spec, 'integrations/x.yaml'), content);
  const { files, diagnostics } = load(spec);
  expect(diagnostics).toEqual([]);
  return files.find(({ name }) => name === 'x')?.data;
}

const x = 'integrations/x.yaml';

describe('a good catalog', () => {
  test('every file of the catalog is read', () => {
    expect(load(spec).files.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'api api',
      'fields fields',
      'field-sets field-sets',
      'other-names other-names',
      'integration alpha',
      'integration beta',
    ]);
    expect(problems()).toBe('');
  });

  test('the real catalog is valid', () => expect(validate(load(spec))).toEqual([]));

  test('may have hidden files', () => expect(loadWith('integrations/.alpha.yaml.swp', '\0')).toBe(''));

  test('may have Windows line ends', () => {
    expect(loadWith(alpha, plain[alpha].replaceAll('\n', '\r\n'))).toBe('');
    expect(validate(load(spec))).toEqual([]);
  });

  test('may have a byte order mark', () => {
    expect(loadWith(alpha, `\uFEFF${plain[alpha]}`)).toBe('');
    expect(validate(load(spec))).toEqual([]);
  });

  test('may have signs in a text that mean something at its beginning', () =>
    expect(dataOf('a: 1 & 2 * 3!\nb: |\n  &x *y !z\n')).toEqual({ a: '1 & 2 * 3!', b: '&x *y !z\n' }));

  test('keeps keys that every JavaScript object has', () =>
    expect(Object.entries(dataOf('__proto__: { a: 1 }\nconstructor: 2\n') as object)).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 2],
    ]));

  test('has no merge keys, dates and old forms of flags', () =>
    expect(dataOf('<<: { a: 1 }\nb: 2020-01-01\nc: yes\n')).toEqual({
      '<<': { a: 1 },
      b: '2020-01-01',
      c: 'yes',
    }));
});

describe('a file that cannot be read', () => {
  test('holds a NUL byte', () =>
    expect(loadWith(x, 'title: X\nicon: a\0b\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:8 readable-file is a binary file: it contains a NUL byte
        2 | icon: a·b
          |        ^
    `));

  test('is not UTF-8', () =>
    expect(loadWith(x, Uint8Array.of(0x61, 0x3a, 0x20, 0xff, 0xfe))).toMatchInlineSnapshot(
      `integrations/x.yaml:1:1 readable-file is not UTF-8 text`,
    ));

  test('is a folder', () => {
    mkdirSync(join(spec, x));
    expect(problems()).toMatchInlineSnapshot(
      `integrations/x.yaml:1:1 readable-file cannot be read: it is a folder`,
    );
  });

  test('is a link to nothing', () => {
    symlinkSync('missing', join(spec, x));
    expect(problems()).toMatchInlineSnapshot(
      `integrations/x.yaml:1:1 readable-file cannot be read: it does not exist`,
    );
  });

  test('is a link to itself', () => {
    symlinkSync('x.yaml', join(spec, x));
    expect(problems()).toMatchInlineSnapshot(
      `integrations/x.yaml:1:1 readable-file cannot be read: it is a link to itself`,
    );
  });

  test.skipIf(process.platform === 'win32')('is a pipe, which would never end', () => {
    execFileSync('mkfifo', [join(spec, x)]);
    expect(problems()).toBe(
      'integrations/x.yaml:1:1 readable-file cannot be read: it is not a regular file\n',
    );
  });

  test('is larger than any catalog file', () =>
    expect(loadWith(x, ' '.repeat(1_000_001))).toBe(
      'integrations/x.yaml:1:1 readable-file cannot be read: it has 1000001 bytes, and the limit for a catalog file is 1000000\n',
    ));

  test('has line ends of old Macintoshes', () =>
    expect(loadWith(x, 'title: X\r\ncategory: a\rnotes: b\r')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:12 readable-file has a carriage return without a line feed, which editors interpret differently
        2 | category: a·notes: b·
          |            ^
        hint: Save the file with LF line endings.
    `));

  test('has another ending', () =>
    expect(loadWith('integrations/x.yml', plain[alpha])).toMatchInlineSnapshot(`
      integrations/x.yml:1:1 readable-file is not a catalog file: its name does not end in \`.yaml\`
        hint: Rename it to \`<slug>.yaml\`, or move it elsewhere.
    `));

  test.each(['api.yaml', 'fields.yaml', 'field-sets.yaml', 'other-names.yaml'])('is missing: %s', (path) => {
    rmSync(join(spec, path));
    expect(problems()).toBe(`${path}:1:1 readable-file cannot be read: it does not exist\n`);
  });

  test('does not hide the problems of other files', () => {
    writeFileSync(join(spec, x), '');
    writeFileSync(join(spec, 'fields.yaml'), '- a');
    expect(problems().match(/^\S+ \S+/gm)).toEqual([
      'fields.yaml:1:1 yaml-syntax',
      'integrations/x.yaml:1:1 readable-file',
    ]);
  });
});

describe('a file without data', () => {
  test.each(['', ' \n\t\n'])('is empty: %j', (text) =>
    expect(loadWith(x, text)).toBe(
      'integrations/x.yaml:1:1 readable-file is empty\n  hint: Write the catalog data into it, or delete the file.\n',
    ),
  );

  test('holds comments only', () =>
    expect(loadWith(x, '# title: X\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:1 yaml-syntax does not contain a mapping of keys to values
        1 | # title: X
          | ^
    `));

  test('holds a list', () =>
    expect(loadWith(x, '# Fields\n- a\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:1 yaml-syntax does not contain a mapping of keys to values
        2 | - a
          | ^
    `));

  test('holds a text', () =>
    expect(loadWith(x, 'title:X\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:1 yaml-syntax does not contain a mapping of keys to values
        1 | title:X
          | ^
    `));
});

describe('broken YAML', () => {
  test('has several errors', () =>
    expect(loadWith(x, "title: X\ntitle: Y\nnotes: @a\ncategory: 'chat\n")).toMatchInlineSnapshot(`
      integrations/x.yaml:2:1 yaml-syntax is not valid YAML: Map keys must be unique
        2 | title: Y
          | ^

      integrations/x.yaml:3:8 yaml-syntax is not valid YAML: Plain value cannot start with reserved character @
        3 | notes: @a
          |        ^

      integrations/x.yaml:5:1 yaml-syntax is not valid YAML: Missing closing 'quote
    `));

  test('has a key twice', () =>
    expect(loadWith(x, 'title: X\ntitle: Y\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:1 yaml-syntax is not valid YAML: Map keys must be unique
        2 | title: Y
          | ^
    `));

  test('has a key twice in a mapping on one line', () =>
    expect(loadWith(x, 'a: { b: 1, b: 2 }\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:12 yaml-syntax is not valid YAML: Map keys must be unique
        1 | a: { b: 1, b: 2 }
          |            ^
    `));

  test('has a key that every JavaScript object has twice', () =>
    expect(loadWith(x, '__proto__: 1\n__proto__: 2\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:1 yaml-syntax is not valid YAML: Map keys must be unique
        2 | __proto__: 2
          | ^
    `));

  test('has the same key as a number and as a text', () =>
    expect(loadWith(x, '1: a\n"1": b\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:1 yaml-syntax is not valid YAML: Map keys must be unique
        2 | "1": b
          | ^
    `));

  test('is indented with tabs', () =>
    expect(loadWith(x, 'fields:\n\t- name: a\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:1 yaml-syntax is not valid YAML: Tabs are not allowed as indentation
        2 | 	- name: a
          | ^
    `));

  test('has an error after Windows line ends', () =>
    expect(loadWith(x, 'title: X\r\nnotes: @a\r\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:2:8 yaml-syntax is not valid YAML: Plain value cannot start with reserved character @
        2 | notes: @a
          |        ^
    `));

  test('has a control character', () =>
    expect(loadWith(x, 'title: a\u0007b\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:9 yaml-syntax is not valid YAML: the stream contains non-printable characters
        1 | title: a·b
          |         ^
    `));

  test('has two documents', () =>
    expect(loadWith(x, 'title: X\n---\ntitle: Y\n')).toMatch(
      /^integrations\/x\.yaml:2:1 yaml-syntax is not valid YAML: /,
    ));

  test.each([120, 20_000])('is nested too deeply, by %i levels', (levels) =>
    expect(loadWith(x, `a: ${'['.repeat(levels)}${']'.repeat(levels)}`)).toMatch(
      /^integrations\/x\.yaml:1:\d+ yaml-syntax is nested more than 100 levels deep\n/,
    ),
  );
});

describe('YAML that hides values', () => {
  test('has an anchor and an alias', () =>
    expect(loadWith(x, 'a: &one [1]\nb: *one\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:9 plain-yaml uses the anchor \`&one\`
        1 | a: &one [1]
          |         ^
        hint: Write the value out, or put a shared field into fields.yaml.

      integrations/x.yaml:2:4 plain-yaml uses the alias \`*one\`
        2 | b: *one
          |    ^
        hint: Write the value out, or put a shared field into fields.yaml.
    `));

  test('has an anchor and an alias right after a colon', () =>
    expect(loadWith(x, '{"a":&one [1], "b":*one}\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:11 plain-yaml uses the anchor \`&one\`
        1 | {"a":&one [1], "b":*one}
          |           ^
        hint: Write the value out, or put a shared field into fields.yaml.

      integrations/x.yaml:1:20 plain-yaml uses the alias \`*one\`
        1 | {"a":&one [1], "b":*one}
          |                    ^
        hint: Write the value out, or put a shared field into fields.yaml.
    `));

  test('has an alias to nothing', () =>
    expect(loadWith(x, 'a: *one\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:4 plain-yaml uses the alias \`*one\`
        1 | a: *one
          |    ^
        hint: Write the value out, or put a shared field into fields.yaml.
    `));

  test('has an alias as key', () =>
    expect(loadWith(x, '*one : a\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:1 plain-yaml uses the alias \`*one\`
        1 | *one : a
          | ^
        hint: Write the value out, or put a shared field into fields.yaml.
    `));

  test.each(['!!str 5', '!!set { a }', '! a'])('has a known tag: %s', (value) =>
    expect(loadWith(x, `a: ${value}\n`)).toMatch(
      new RegExp(`^integrations/x\\.yaml:1:\\d+ plain-yaml uses the tag \`${value.split(' ')[0]}\`\n`),
    ),
  );

  test('has an unknown tag', () =>
    expect(loadWith(x, 'a: !one b\n')).toMatchInlineSnapshot(`
      integrations/x.yaml:1:4 yaml-syntax is not valid YAML: Unresolved tag: !one
        1 | a: !one b
          |    ^^^^

      integrations/x.yaml:1:9 plain-yaml uses the tag \`!one\`
        1 | a: !one b
          |         ^
        hint: Write the value out, or put a shared field into fields.yaml.
    `));

  test.each(['? [a, b]\n: c', '[a, b]: c', '{ a: b }: c', 'title: X\n? { a: b }\n'])(
    'has a key that is no text: %j',
    (text) =>
      expect(loadWith(x, text)).toMatch(
        /^integrations\/x\.yaml:\d:\d plain-yaml uses a list or a mapping as a key\n.+\n.+\n {2}hint: A key is a text; put it in quotes where it holds brackets\.\n$/,
      ),
  );

  test.each(['.nan', '-.inf', '12345678901234567890', '1e400'])(
    'is a number that JSON cannot hold: %s',
    (number) => {
      expect(loadWith(x, `a: [1, ${number}]\n`)).toContain(
        `integrations/x.yaml:1:8 plain-yaml uses the number \`${number}\`, which JSON cannot hold\n`,
      );
      expect(loadWith(x, `a: "${number}"\n`)).toBe('');
    },
  );

  test('is an alias bomb', () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `l${level + 1}: &l${level + 1} [*l${level}, *l${level}]\n`,
    );
    expect(loadWith(x, `l0: &l0 [a]\n${levels.join('')}`)).toMatch(
      /^integrations\/x\.yaml:1:9 plain-yaml uses the anchor `&l0`\n/,
    );
  });
});

describe('a file name', () => {
  test('that is not a slug is loaded, for the rule that refuses it', () => {
    expect(loadWith('integrations/Drone CI.yaml', plain[alpha])).toBe('');
    expect(validate(load(spec)).map(({ rule }) => rule)).toContain('slug-file-name');
  });
});

describe('a folder without integrations', () => {
  test('is one problem, not one for everything that they would use', () => {
    for (const path of [alpha, beta]) rmSync(join(spec, path));
    expect(formatDiagnostics(validate(load(spec))).replaceAll(`${spec}/`, '')).toBe(
      'integrations:1:1 readable-file does not contain any integration\n  hint: Write `<slug>.yaml` into it.\n',
    );
  });
});

describe('a folder that cannot be listed', () => {
  function thrownBy(folder: string): string {
    try {
      load(folder);
    } catch (error) {
      if (error instanceof CatalogError) return formatDiagnostics(error.diagnostics).replaceAll(spec, 'spec');
      throw error;
    }
    return 'nothing';
  }

  test('is missing', () =>
    expect(thrownBy(join(spec, 'none'))).toMatchInlineSnapshot(`
      spec/none:1:1 readable-file cannot be listed: it does not exist
        hint: Name the folder of the catalog with \`--spec\`.
    `));

  test('is a file', () =>
    expect(thrownBy(join(spec, 'api.yaml'))).toMatchInlineSnapshot(`
      spec/api.yaml:1:1 readable-file cannot be listed: it is not a folder
        hint: Name the folder of the catalog with \`--spec\`.
    `));

  test('is the one of the integrations', () => {
    rmSync(join(spec, 'integrations'), { recursive: true });
    expect(thrownBy(spec)).toMatchInlineSnapshot(`
      spec/integrations:1:1 readable-file cannot be listed: it does not exist
        hint: Name the folder of the catalog with \`--spec\`.
    `);
  });
});
