/** The integrations by category. */
import type { Integration, Model } from '../../../model/types.ts';

export interface Category {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly integrations: readonly Integration[];
}

/** The categories that have integrations. */
export function byCategory({ api, integrations }: Model): readonly Category[] {
  return Object.entries(api.categories)
    .map(([id, { title, description }]) => ({
      id,
      title,
      description,
      integrations: integrations.filter(({ category }) => category === id),
    }))
    .filter((category) => category.integrations.length > 0);
}
