/** The facts in test/fixtures/, which were taken from the documentation page and from GitLab's source code. */
import { readFileSync } from 'node:fs';
import type { Json } from '../../../generator/load/types.ts';

/** What the documentation page prints. */
export interface Page {
  /** `GET /projects/:id/integrations` */
  readonly operations: readonly string[];
  readonly headings: readonly { readonly slug: string; readonly title: string }[];
  readonly rows: readonly {
    readonly slug: string;
    readonly name: string;
    readonly type: string;
    readonly required: string;
  }[];
}

export function readPage(): Page {
  const lines = readLines('documented-rows.tsv');
  return {
    operations: lines.flatMap(([kind, method, path]) => (kind === 'operation' ? [`${method} ${path}`] : [])),
    headings: lines.flatMap(([kind, slug = '', title = '']) => (kind === 'heading' ? [{ slug, title }] : [])),
    rows: lines.flatMap(([kind, slug = '', name = '', type = '', required = '']) =>
      kind === 'row' ? [{ slug, name, type, required }] : [],
    ),
  };
}

/** A setting that GitLab declares. */
export interface Setting {
  readonly slug: string;
  readonly printedSlug: string;
  readonly name: string;
  /** Declared by the route, but sending it is expected to fail. */
  readonly hasNoSetter: boolean;
  readonly type: string;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly clearsSecrets: boolean;
  readonly returned: string;
  readonly default: Json | undefined;
  readonly choices: readonly Json[];
  readonly choicesEnforced: boolean;
}

export function readSettings(): readonly Setting[] {
  const [, ...lines] = readLines('accepted-settings.tsv');
  return lines.map(
    ([
      presence,
      slug = '',
      name = '',
      type = '',
      required,
      secret,
      clears,
      returned = '',
      preset = '-',
      choices = '-',
      enforced,
      printedSlug = '',
    ]) => ({
      slug,
      printedSlug,
      name,
      hasNoSetter: presence === 'no_setter',
      type,
      isRequired: required === 'required',
      isSecret: secret === 'secret',
      clearsSecrets: clears === 'clears',
      returned,
      default: preset === '-' ? undefined : (JSON.parse(preset) as Json),
      choices: choices === '-' ? [] : (JSON.parse(choices) as readonly Json[]),
      choicesEnforced: enforced === 'enforced',
    }),
  );
}

function readLines(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
