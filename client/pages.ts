/** Reads what a response says besides JSON: the title of a page, and the place that it points to. */
import { fromHtml, fromUrl } from './escapes.js';
import type { Exchange } from './exchange.js';

/** The title of an HTML page, which stands in its head; undefined when there is none. */
export function titleIn(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  const [, title = ''] = /<title[^>]{0,99}>([^<]{1,200})/i.exec(head) ?? [];
  return fromHtml(title).replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** A project in a path, and the rest of the path. A query tells where a login leads to. */
const projectAndRest = /^[^?]*\/projects\/([^/?]+)(\/[^?]+)/;

/**
 * The project to which a response redirects: `42` when `/projects/old/integrations` is now
 * `https://gitlab.com/api/v4/projects/42/integrations`. Undefined for every other place: the same path
 * elsewhere is a server that moved.
 */
export function newProjectOf({ path, headers }: Exchange): string | undefined {
  const [, project = '', rest] = projectAndRest.exec(path) ?? [];
  const [, newProject = '', newRest] = projectAndRest.exec(headers.get('Location') ?? '') ?? [];
  const movedTo = fromUrl(newProject);
  return newRest === rest && movedTo !== fromUrl(project) ? movedTo : undefined;
}
