/** Facts that not every version of GitLab has: what the version switch greys out. */
import { compareVersions, type Dated, isIn } from '../../../../client/versions.ts';
import type { DatedNote } from '../../../load/types.ts';
import { versionAfter } from '../../../model/dated.ts';
import type { Model } from '../../../model/types.ts';
import { Markup } from '../../../print/html.ts';
import { versionBadges } from '../../../wording/badges.ts';
import type { Badge } from '../../../wording/fact.ts';

/** The view of the partials `dated` and `absence`. */
export interface DatedView {
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly isDated: boolean;
  /** The newest version has something else instead: shown for an older version only. */
  readonly isFormer: boolean;
  readonly badges: readonly Badge[];
}

/** Every version has it, as far as the catalog knows. */
export const undated: DatedView = {
  since: undefined,
  until: undefined,
  isDated: false,
  isFormer: false,
  badges: [],
};

/** @param newest the version that the page describes. */
export function datedView({ since, until }: Dated, newest: string): DatedView {
  const isDated = since !== undefined || until !== undefined;
  return {
    since,
    until,
    isDated,
    isFormer: !isIn({ until }, newest),
    badges: versionBadges({ since, until }),
  };
}

/**
 * Facts of the newest version, then those of older ones; what reads the same in both came and went with none.
 */
export function withFormer<T>(
  newest: readonly (T & Dated)[],
  former: readonly (T & Dated)[],
  textOf: (fact: T) => string,
): readonly (T & Dated)[] {
  const texts = (facts: readonly T[]): ReadonlySet<string> => new Set(facts.map(textOf));
  const [current, old] = [texts(newest), texts(former)];
  return [
    ...newest.map((fact) => (old.has(textOf(fact)) ? { ...fact, since: undefined } : fact)),
    ...former.filter((fact) => !current.has(textOf(fact))),
  ];
}

/** Of something that stays on the page when it is gone, and tells its versions by itself. */
export function lastingView({ since, until }: Dated): DatedView {
  return { since, until, isDated: since !== undefined || until !== undefined, isFormer: false, badges: [] };
}

export interface NoteView {
  readonly text: Markup;
  readonly dated: DatedView;
}

/** Notes of the newest version, then those of older ones. */
export function notesView(
  texts: readonly string[],
  dated: readonly DatedNote[],
  newest: string,
  markdown: (text: string) => string,
): readonly NoteView[] {
  const former = dated.filter(({ text }) => !texts.includes(text));
  return [...texts, ...former.map(({ text }) => text)].map((text) => ({
    text: new Markup(markdown(text)),
    dated: datedView(dated.find((one) => one.text === text) ?? {}, newest),
  }));
}

/** The versions to choose from, newest first: from the oldest that a fact is dated with to the newest. */
export function versionsOf(model: Model): readonly string[] {
  const newest = model.api.gitlabVersion;
  const [oldest = newest] = [...new Set(datesIn(model))].toSorted(compareVersions);
  const versions = [oldest];
  for (let version = oldest; compareVersions(version, newest) < 0; ) {
    version = versionAfter(version);
    versions.unshift(version);
  }
  return versions;
}

function datesIn({ api, integrations }: Model): readonly string[] {
  const dated: readonly Dated[] = [
    ...Object.values(api.entity),
    ...integrations,
    ...integrations.flatMap(({ fields, conditions, formerConditions, datedNotes }) => [
      ...conditions,
      ...formerConditions,
      ...datedNotes,
      ...fields.flatMap((field) => [field, ...field.datedValues, ...field.datedNotes]),
    ]),
  ];
  return [...api.gitlabVersions, ...dated.flatMap(({ since, until }) => [since ?? [], until ?? []].flat())];
}
