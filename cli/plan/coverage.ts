/** Counts how far projects and groups are from what is wanted of them, by integration. */
import type { Slug } from '../../client/index.ts';
import { slugs } from '../../generated/client/catalog.ts';
import type { Compared } from '../compare/compare.ts';
import type { WantedOf } from '../config/wanted.ts';
import type { StoredOf } from '../read/stored.ts';

/** Numbers of projects and groups. */
export interface SlugCoverage {
  readonly slug: Slug;
  /** The file wants it on, with settings or inherited. */
  readonly wanted: number;
  /** It is wanted, and as it should be as far as that is known. */
  readonly inLine: number;
  /** It is wanted and on, with other settings. */
  readonly different: number;
  /** It is wanted and not on. */
  readonly missing: number;
  /** It is on and should be off. */
  readonly excess: number;
  /** It is on, and the file does not say anything about it. */
  readonly unnamed: number;
}

export interface Coverage {
  /** Integrations that the file names or that are on somewhere, by slug. */
  readonly bySlug: readonly SlugCoverage[];
  /**
   * Integrations that this version does not know, with the number of projects and groups where they are on.
   */
  readonly unknown: readonly { readonly slug: string; readonly targets: number }[];
}

export interface CoverageCounter {
  readonly add: (wanted: WantedOf, stored: StoredOf, compared: Compared) => void;
  readonly coverage: () => Coverage;
}

type Count = Exclude<keyof SlugCoverage, 'slug'>;

/** @param concerns which integrations are looked at. */
export function createCoverage(concerns: (slug: Slug) => boolean): CoverageCounter {
  const concerned = slugs.filter(concerns);
  const counts = new Map<string, number>();
  const unknown = new Map<string, number>();
  const count = (slug: Slug, name: Count): void => {
    const key = `${slug} ${name}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  return {
    add: (wanted, stored, compared) => {
      for (const slug of stored.unknown) unknown.set(slug, (unknown.get(slug) ?? 0) + 1);
      for (const slug of concerned)
        for (const name of stateOf(slug, wanted, stored, compared)) count(slug, name);
    },
    coverage: () => ({
      bySlug: concerned
        .map((slug) => coverageOf(slug, (name) => counts.get(`${slug} ${name}`) ?? 0))
        .filter(({ wanted, excess, unnamed }) => wanted + excess + unnamed > 0),
      unknown: [...unknown].map(([slug, targets]) => ({ slug, targets })),
    }),
  };
}

function coverageOf(slug: Slug, count: (name: Count) => number): SlugCoverage {
  return {
    slug,
    wanted: count('wanted'),
    inLine: count('inLine'),
    different: count('different'),
    missing: count('missing'),
    excess: count('excess'),
    unnamed: count('unnamed'),
  };
}

/** In which numbers an integration of a target counts. */
function stateOf(
  slug: Slug,
  { integrations }: WantedOf,
  stored: StoredOf,
  { changes, problems }: Compared,
): readonly Count[] {
  const wanted = integrations.get(slug);
  const isOn = stored.integrations.get(slug)?.integration.active === true;
  const change = changes.find((one) => one.slug === slug);
  if (change?.action === 'disable') return ['excess'];
  if (!wanted && isOn) return ['unnamed'];
  if (!wanted || wanted.kind === 'absent') return [];
  const isDifferent = change !== undefined || problems.some((one) => one.slug === slug);
  if (isDifferent) return ['wanted', isOn ? 'different' : 'missing'];
  return ['wanted', 'inLine'];
}
