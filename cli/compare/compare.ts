/** Compares what the file wants of a target with what the server has. Pure: it reads and sends nothing. */
import type { Slug } from '../../client/index.ts';
import { type CatalogIntegration, catalog, slugs } from '../../generated/client/catalog.ts';
import type { Wanted, WantedOf } from '../config/wanted.ts';
import type { Change } from '../plan/plan.ts';
import type { StoredOf } from '../read/stored.ts';
import { differenceOf } from './differences.ts';
import { compareAbsent } from './disable.ts';
import { exclusiveProblems } from './exclusive.ts';
import { compareInherit } from './inherit.ts';
import type { CompareOptions, CompareProblem, Subject } from './options.ts';
import type { Outcome } from './outcome.ts';
import { compareSettings } from './settings.ts';

export interface Compared {
  /** Sorted by slug. */
  readonly changes: readonly Change[];
  /**
   * Changes that GitLab would refuse, or that would lose something; nothing may be sent while there are any.
   */
  readonly problems: readonly CompareProblem[];
  readonly secretsNotComparable: number;
  readonly settingsNotComparable: number;
}

/**
 * The changes that make a target what the file wants.
 * @param stored with a GET of each integration that `neededReads` named
 */
export function compare(wantedOf: WantedOf, stored: StoredOf, options: CompareOptions): Compared {
  const outcomes = wishesIn(wantedOf, stored, options).map(([slug, wanted]) =>
    compareOne(subjectOf(wantedOf, slug, options), wanted, stored),
  );
  const changes = outcomes.flatMap(({ change }) => change ?? []);
  const sum = (count: (outcome: Outcome) => number | undefined): number =>
    outcomes.reduce((total, outcome) => total + (count(outcome) ?? 0), 0);
  return {
    changes,
    problems: [
      ...outcomes.flatMap(({ problems }) => problems),
      ...exclusiveProblems(
        wantedOf,
        stored,
        options.disables === false ? changes.filter(({ action }) => action !== 'disable') : changes,
      ),
    ],
    secretsNotComparable: sum(({ secretsNotComparable }) => secretsNotComparable),
    settingsNotComparable: sum(({ settingsNotComparable }) => settingsNotComparable),
  };
}

/**
 * The integrations of which the comparison needs more than the list shows: those with settings in
 * `properties` that the file names, and those whose change has to be complete.
 * @param listed what the list of active integrations shows
 */
export function neededReads(wantedOf: WantedOf, listed: StoredOf, options: CompareOptions): readonly Slug[] {
  return wishesIn(wantedOf, listed, options)
    .filter(([slug, wanted]) => {
      const stored = listed.integrations.get(slug);
      if (stored?.read === 'whole') return false;
      // Whether what is off would come on again is only in a response of its own.
      if (wanted.kind === 'absent')
        return options.forGood === true && (stored ? stored.integration.inherited === true : true);
      return (
        wanted.kind === 'settings' &&
        stored !== undefined &&
        differenceOf(subjectOf(wantedOf, slug, options), wanted, stored).isChange
      );
    })
    .map(([slug]) => slug);
}

/** What the file says about an integration; `unnamed`: nothing, which disables it where `only` is set. */
type Wish = Wanted | { readonly kind: 'unnamed' };

/** The integrations about which the file says something. */
function wishesIn(
  { integrations, only }: WantedOf,
  stored: StoredOf,
  { concerns = () => true }: CompareOptions,
): readonly (readonly [slug: Slug, wish: Wish])[] {
  const wishOf = (slug: Slug): Wish | undefined => {
    const isExcluded = only && stored.integrations.get(slug)?.integration.active === true;
    const unnamed: Wish | undefined = isExcluded ? { kind: 'unnamed' } : undefined;
    return integrations.get(slug) ?? unnamed;
  };
  return slugs.filter(concerns).flatMap((slug) => {
    const wish = wishOf(slug);
    return wish ? [[slug, wish] as const] : [];
  });
}

function subjectOf({ target }: WantedOf, slug: Slug, options: CompareOptions): Subject {
  const integration: CatalogIntegration = catalog[slug];
  return { target, slug, integration, options };
}

function compareOne(subject: Subject, wanted: Wish, { integrations }: StoredOf): Outcome {
  const stored = integrations.get(subject.slug);
  switch (wanted.kind) {
    case 'settings':
      return compareSettings(subject, wanted, stored);
    case 'inherit':
      return compareInherit(subject, wanted.origin, stored);
    case 'absent':
      return compareAbsent(subject, stored, wanted.origin);
    case 'unnamed':
      return compareAbsent(subject, stored);
    default:
      return wanted satisfies never;
  }
}
