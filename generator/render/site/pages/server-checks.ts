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
  return {
    integrations: integrationChecks(model),
    exclusive: exclusiveGroups(model),
    apps: listOf(model.integrations.filter((one) => one.requiresInstall).map(({ title }) => title)),
  };
}

/** The integrations that exclude each other. One that has no rival in this version excludes nothing. */
function exclusiveGroups({ integrations }: Model): readonly object[] {
  const products = new Set(integrations.flatMap((one) => one.exclusive ?? []));
  return [...products].flatMap((product) => {
    const rivals = integrations.filter((one) => one.exclusive === product);
    if (rivals.length < 2) return [];
    return {
      title: exclusiveTitle(product),
      integrations: rivals.map(({ slug, title }, index) => ({
        title,
        href: `../${slugPath(slug)}`,
        separator: index < rivals.length - 1 ? ',' : '.',
      })),
    };
  });
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
