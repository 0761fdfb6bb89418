/** A special fact about an integration or a setting, with all of its wordings. Markdown. */

/** Each place has its own wording; a place without one does not mention the fact. */
export interface Fact<Kind extends string = string> {
  readonly kind: Kind;
  /** A badge next to a name. */
  readonly short?: Badge;
  /** A sentence of descriptions and doc comments. */
  readonly long?: string;
  /** A sentence about what is needed before an integration can be set up. */
  readonly prerequisite?: string;
  /** Why a server does not offer an integration; continues a sentence. */
  readonly refusal?: string;
  /** When a request fails, and what to do. */
  readonly problem?: { readonly when: string; readonly cure: string };
  /** An entry in the list below a setting. */
  readonly entry?: Entry;
}

export interface Badge {
  readonly label: string;
  /** `strong`: must be known before use; `plain`: good to know. */
  readonly tone: 'strong' | 'plain';
}

export interface Entry {
  readonly term: string;
  readonly text: string;
}

type Form = Exclude<keyof Fact, 'kind'>;

/** One wording of the facts of the given kinds, in the order of the kinds. */
export function worded<Kind extends string, One extends Form>(
  facts: readonly Fact<Kind>[],
  form: One,
  kinds: readonly Kind[],
): readonly NonNullable<Fact[One]>[] {
  return kinds.flatMap((kind) => facts.find((fact) => fact.kind === kind)?.[form] ?? []);
}

export function strong(label: string): Badge {
  return { label, tone: 'strong' };
}

export function plain(label: string): Badge {
  return { label, tone: 'plain' };
}
