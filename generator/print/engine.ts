/** Handlebars, set up so that a template can only loop and print, and every mistake in one throws. */
import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import type { Json } from '../load/types.ts';
import { escapeHtml, Markup } from './html.ts';
import { comment, literal, propertyKey } from './typescript.ts';
import { yamlBlock, yamlFlow, yamlKey } from './yaml.ts';

/** Renders the template of the given name, such as `openapi/document`. */
export type Renderer = (name: string, view: object) => string;

/** Prints a text in the notation that the helper is named for. */
type TextHelper = (text: string) => string;

const helpers = {
  /** A value as YAML on one line. */
  yaml: (value: Json) => yamlFlow(given(value, 'yaml')),
  /** A mapping key as YAML. */
  key: (value: string) => yamlKey(given(value, 'key')),
  /** A value after its key as YAML lines, indented by the given number of columns. */
  block: (value: Json, indent: number) => {
    if (typeof indent !== 'number') throw new Error('block wants the column of the lines.');
    return yamlBlock(given(value, 'block'), indent);
  },
  /** A value as TypeScript. */
  literal: (value: Json) => literal(given(value, 'literal')),
  /** The key of a property in TypeScript. */
  propertyKey: (name: string) => propertyKey(given(name, 'propertyKey')),
  /** A text inside a comment of TypeScript. */
  comment: (text: string) => comment(given(text, 'comment')),
  /** The same as a line of its own, which may be empty. */
  docLine: (text: string) => (given(text, 'docLine') === '' ? '' : ` ${comment(text)}`),
  /** A text as it is, in a file of plain text or Markdown. */
  plain: (text: string | number) => String(given(text, 'plain')),
  /** A text between the tags of HTML. */
  html: (text: string | number) => escapeHtml(String(given(text, 'html'))),
  /** A text inside the quotes of an HTML attribute. */
  attribute: (text: string | number) => escapeHtml(String(given(text, 'attribute'))),
  /** HTML that was made for this place, such as coloured code. */
  markup: (value: Markup) => {
    if (!(value instanceof Markup)) throw new Error('markup wants Markup.');
    return value.html;
  },
  /** The block as many columns further to the right; no line of it may be inside a text. */
  deeper(this: unknown, columns: number, options: Handlebars.HelperOptions): string {
    if (typeof columns !== 'number') throw new Error('deeper wants a number of columns.');
    return options.fn(this).replace(/^(?=.)/gm, ' '.repeat(columns));
  },
  each: (items: readonly unknown[], options: Handlebars.HelperOptions) => {
    if (!Array.isArray(items)) throw new Error('each wants a list.');
    return items.map((item) => options.fn(item)).join('');
  },
  if(this: unknown, condition: boolean, options: Handlebars.HelperOptions): string {
    if (typeof condition !== 'boolean') throw new Error('if wants true or false.');
    return condition ? options.fn(this) : options.inverse(this);
  },
  /** The block with the view as it is, unless the member of that name is undefined or an empty list. */
  present(this: unknown, name: string, options: Handlebars.HelperOptions): string {
    return isPresent(this, name) ? options.fn(this) : options.inverse(this);
  },
};

/**
 * A renderer of the given templates; names that begin with `_` in their last part are partials.
 * @param textHelpers helpers that only some templates need, by name.
 */
export function createRenderer(
  templates: ReadonlyMap<string, string>,
  textHelpers: Readonly<Record<string, TextHelper>> = {},
): Renderer {
  const handlebars = loadHandlebars().create();
  const names = [...Object.keys(helpers), ...Object.keys(textHelpers)];
  for (const [name, helper] of Object.entries(helpers))
    handlebars.registerHelper(name, helper as Handlebars.HelperDelegate);
  for (const [name, print] of Object.entries(textHelpers))
    handlebars.registerHelper(name, (text: string) => print(given(text, name)));
  const options = compileOptions(names);
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, text] of templates) {
    const template = handlebars.compile(text, options);
    compiled.set(name, template);
    if (name.includes('/_')) handlebars.registerPartial(name.replace(/^.*\/_/, ''), template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (!template) throw new Error(`Unknown template ${name}.`);
    return template(view);
  };
}

/**
 * Handlebars' own helpers count as known unless they are named here; they print nothing for a missing value.
 */
function compileOptions(helperNames: readonly string[]): Parameters<typeof Handlebars.compile>[1] {
  const known = helperNames.map((name) => [name, true]);
  const knownHelpers = {
    ...Object.fromEntries(known),
    unless: false,
    with: false,
    lookup: false,
    log: false,
  };
  return {
    noEscape: true,
    strict: true,
    preventIndent: true,
    // No template uses a variable such as `@index`.
    data: false,
    knownHelpersOnly: true,
    knownHelpers,
  };
}

/** The build of Handlebars in one file, which loads in less than half the time of its modules. */
function loadHandlebars(): typeof Handlebars {
  return createRequire(import.meta.url)('handlebars/dist/handlebars.min.js');
}

/** A name such as `body.examples` leads into a member. */
function isPresent(view: unknown, name: string): boolean {
  if (typeof name !== 'string') throw new Error('present wants the name of a member.');
  let value = view;
  for (const key of name.includes('.') ? name.split('.') : [name]) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
      throw new Error(`present knows no ${name}.`);
    value = Reflect.get(value, key);
  }
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** @throws {Error} without a value; the last argument of a helper is always Handlebars' own. */
function given<T>(value: T, helper: string): T {
  const isMissing =
    typeof value === 'object' && value !== null && 'hash' in value && 'lookupProperty' in value;
  if (value === undefined || isMissing) throw new Error(`${helper} got no value.`);
  return value;
}
