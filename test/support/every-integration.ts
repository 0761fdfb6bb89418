/** The integrations of all versions, for a fake that has to know each slug. */
import type { CatalogIntegration } from '../../client/catalog-types.ts';
import { catalog } from '../../generated/client/catalog.ts';

/** The catalog for the option `integrations` of a fake, as if no version had lost an integration. */
export const everyIntegration: readonly CatalogIntegration[] = Object.values<CatalogIntegration>(catalog).map(
  ({ until: _, ...integration }) => integration,
);
