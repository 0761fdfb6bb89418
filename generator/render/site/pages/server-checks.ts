/** The view of `api/server-checks.html`: what no description can check. */
import type { Integration, Model } from '../../../model/types.ts';
import { exclusiveTitle, listOf } from '../../../wording/phrases.ts';
import { slugPath } from '../paths.ts';

interface ServerCheck {
  /** The setting that is checked; undefined if it is the integration as a whole. */
  readonly setting: string | undefined;
  readonly href: string;
  readonly text: string;
}

interface IntegrationChecks {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly checks: readonly ServerCheck[];
}

export function serverChecksView(model: Model): object {
  const exclusive = [...new Set(model.integrations.flatMap((one) => one.exclusive ?? []))];
  return {
    integrations: integrationChecks(model),
    exclusive: exclusive.map((product) => ({
      title: exclusiveTitle(product),
      integrations: model.integrations
        .filter((one) => one.exclusive === product)
        .map(({ slug, title }, index, { length }) => ({
          title,
          href: `../${slugPath(slug)}`,
          separator: index < length - 1 ? ',' : '.',
        })),
    })),
    apps: listOf(model.integrations.filter((one) => one.requiresInstall).map(({ title }) => title)),
  };
}

/** The integrations of which something is checked by the server only. */
export function integrationChecks({ integrations }: Model): readonly IntegrationChecks[] {
  return integrations.map(checksOf).filter(({ checks }) => checks.length > 0);
}

function checksOf({ slug, title, serverChecks, fields }: Integration): IntegrationChecks {
  const href = `../${slugPath(slug)}`;
  const ofFields = fields.flatMap((field) =>
    field.serverChecks.map((text) => ({ setting: field.name, href: `${href}#${field.name}`, text })),
  );
  const own = serverChecks.map((text) => ({ setting: undefined, href, text }));
  return { id: `${slug}-checks`, title, href, checks: [...own, ...ofFields] };
}
