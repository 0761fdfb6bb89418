/** What GitLab answers to a case of the grid, as far as its source code tells. */

export interface Reading {
  readonly verdict: 'accepts' | 'refuses' | 'unknown';
  /** A file of GitLab's source tree, or what was run; empty if the verdict is unknown. */
  readonly source: string;
}

export const unknown: Reading = { verdict: 'unknown', source: '' };

export function accepts(source: string): Reading {
  return { verdict: 'accepts', source };
}

export function refuses(source: string): Reading {
  return { verdict: 'refuses', source };
}
