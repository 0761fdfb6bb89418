/** Reads what a response says besides JSON: the title of a page, and the place that it points to. */
import type { Exchange } from './exchange.js';

/** The title of an HTML page, which stands in its head; undefined when there is none. */
export function titleIn(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  return /<title[^>]{0,99}>([^<]{1,200})/i.exec(head)?.[1]?.replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** Where a response redirects to; undefined when it does not. */
export function locationOf({ headers }: Exchange): string | undefined {
  return headers.get('Location') ?? undefined;
}

/**
 * The project to which a response redirects: `42` when `/projects/old/integrations` is now
 * `https://gitlab.com/api/v4/projects/42/integrations`. Undefined for every other place: the same path
 * elsewhere is a server that moved.
 */
export function newProjectOf(exchange: Exchange): string | undefined {
  const location = locationOf(exchange)?.split('?', 1)[0] ?? '';
  const [, project = '', rest] = /\/projects\/([^/]+)(\/.+)/.exec(exchange.path) ?? [];
  const [, newProject = '', newRest] = /\/api\/v4\/projects\/([^/]+)(\/.+)/.exec(location) ?? [];
  if (!rest || newRest !== rest || newProject === project) return undefined;
  return newProject.replaceAll(/%2f/gi, '/');
}
