/** Judges settings by the catalog. No message repeats a value. */
import { redact, type Slug } from '../../client/index.ts';
import {
  availableIn,
  type CatalogCondition,
  type CatalogField,
  type CatalogIntegration,
  type CatalogServer,
  catalog,
  levels,
} from '../../generated/client/catalog.ts';
import { parse, validate } from '../../generated/client/validate/index.ts';
import { isBefore, shortVersion } from '../gitlab-version.ts';
import type { Value } from './wanted.ts';

/** The catalog's entry of a slug. */
export function integrationOf(slug: Slug): CatalogIntegration {
  return catalog[slug];
}

/** Undefined for a name that is no setting of the integration. */
export function fieldOf(slug: Slug, name: string): CatalogField | undefined {
  return integrationOf(slug).fields.find((field) => field.name === name);
}

/** Whether the file may only say where the value of a setting comes from. */
export function isSecret({ secret, credential }: CatalogField): boolean {
  return secret === true || credential === true;
}

/** Whether a value shows a login or a token, as an address can. */
export function showsLogin(slug: Slug, name: string, value: unknown): boolean {
  return typeof value === 'string' && redact(slug, { [name]: value })[name] !== value;
}

/**
 * Whether the setting is one that a change of it can reach: GitLab drops some, and inheriting is no setting.
 */
export function isSettable({ name, ignored }: CatalogField): boolean {
  return !ignored && name !== 'use_inherited_settings';
}

/** What to do about a setting that GitLab ignores. */
export function cureOf({ replacement }: NonNullable<CatalogField['ignored']>): string {
  return replacement === undefined ? 'Remove it.' : `Use \`${replacement}\`.`;
}

/** The server decides whether it takes addresses of the local network; most that run a Jenkins do. */
const options = { allowLocalAddresses: true };

/** What is wrong with one setting, whatever the others are; for an unknown one, that it is unknown. */
export function settingProblems(slug: Slug, name: string, value: unknown): readonly string[] {
  return validate(slug, { [name]: value }, { ...options, partial: true }).map(({ message }) => message);
}

/** Texts of a shell as settings of the right types, or what is wrong with them; null clears a setting. */
export function parsedSettings(
  slug: Slug,
  texts: Readonly<Record<string, string | null>>,
): { readonly settings: Readonly<Record<string, Value>>; readonly problems: readonly string[] } {
  const { settings, problems = [] } = parse(slug, texts, { ...options, partial: true });
  return {
    // The types are those of the catalog, of which every value is one.
    settings: (settings ?? {}) as Readonly<Record<string, Value>>,
    problems: problems.map(({ message }) => message),
  };
}

/** Something wrong with several settings together. */
export interface Conflict {
  /** The setting to show. */
  readonly name: string;
  readonly message: string;
}

/**
 * Settings that contradict each other, whatever the server has stored: a requirement counts only where the
 * settings decide on their own whether it is met.
 * @param settings secrets are strings that their patterns match.
 */
export function conflicts(
  slug: Slug,
  settings: Readonly<Record<string, Value>>,
  gitlab?: string,
): readonly Conflict[] {
  return validate(slug, settings, { ...options, gitlab }).flatMap(({ path, message }) => {
    const name = String(path[0]);
    const condition = conditionOf(slug, message);
    const isDecided =
      condition && Object.hasOwn(settings, condition.when.field) && Object.hasOwn(settings, name);
    return isDecided ? [{ name, message }] : [];
  });
}

/** The requirement that a message is about; undefined for a message about one setting alone. */
function conditionOf(slug: Slug, message: string): CatalogCondition | undefined {
  const { conditions = [], formerConditions = [] } = integrationOf(slug);
  return [...conditions, ...formerConditions].find(({ description }) => message.endsWith(description));
}

/** Why a server does not have an integration; undefined if it does. */
export function absenceOf(slug: Slug, server: CatalogServer): string | undefined {
  const available = availableIn(integrationOf(slug), server);
  return available === true ? levelAbsence(server) : available;
}

/** Why a server has no integrations of a level at all; undefined if it has. */
export function levelAbsence({ gitlab, level }: CatalogServer): string | undefined {
  const since = levels.find((known) => known.level === level)?.since;
  if (gitlab === undefined || since === undefined || !isBefore(gitlab, since)) return undefined;
  return `GitLab ${shortVersion(gitlab)} does not have integrations of a ${level}, which came with GitLab ${since}.`;
}

/** Why a server does not take a setting or its value; undefined if it does. */
export function settingAbsence(
  slug: Slug,
  name: string,
  value: unknown,
  server: CatalogServer,
): string | undefined {
  const field = fieldOf(slug, name);
  if (!field) return undefined;
  const available = availableIn(field, server);
  if (available !== true) return available;
  const dated = field.datedValues?.find((known) => known.value === value);
  const known = dated ? availableIn(dated, server) : true;
  return known === true ? undefined : `\`${name}\`: ${known}`;
}
