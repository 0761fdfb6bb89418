/** Parsing by slug. */
import { dashed } from '../slug.js';
import type { Parse, Parsed } from './parse.js';
import type { Problem, ValidateOptions } from './types.js';

/** Parses the values of any integration; an unknown slug is also a problem. */
export interface ParseBySlug<SettingsBySlug> {
  <Slug extends keyof SettingsBySlug>(
    slug: Slug,
    values: unknown,
    options?: ValidateOptions,
  ): Parsed<SettingsBySlug[Slug]>;
  (slug: string, values: unknown, options?: ValidateOptions): Parsed<Readonly<Record<string, unknown>>>;
}

/** @param validate says what is wrong with a slug that has no parser */
export function createParseBySlug<SettingsBySlug>(
  parsers: Readonly<Record<string, Parse<unknown>>>,
  validate: (slug: string, settings: unknown) => readonly Problem[],
): ParseBySlug<SettingsBySlug> {
  const parserOf = (slug: string): Parse<unknown> | undefined => {
    const known = dashed(slug);
    return Object.hasOwn(parsers, known) ? parsers[known] : undefined;
  };
  const parse = (slug: string, values: unknown, options?: ValidateOptions): Parsed<unknown> => {
    const parser = typeof slug === 'string' ? parserOf(slug) : undefined;
    return parser ? parser(values, options) : { problems: validate(slug, values) };
  };
  // The parser of each slug returns the settings of that slug.
  return parse as ParseBySlug<SettingsBySlug>;
}
